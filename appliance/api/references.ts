/** Names for the shapes of answers, so that the OpenAPI document refers to them instead of repeating them. */
import type { FastifyInstance } from "fastify";
import type { TSchema } from "typebox";
import * as shapes from "#model/api.ts";
import * as accounts from "#model/api-accounts.ts";
import { ArrivalPage } from "#model/api-arrivals.ts";
import { ListenerView } from "#model/api-listeners.ts";
import { FindingView } from "#model/api-findings.ts";
import { ConfigCheckView, ConfigDifference, ConfigVersionDetail, ConfigVersionView } from "#model/api-config.ts";
import { OutputView, TestOutcome } from "#model/api-outputs.ts";
import { JobDetail, JobsView } from "#model/api-jobs.ts";
import { CutOffView, MapView } from "#model/api-map.ts";
import { ReportFigures, ReportList } from "#model/api-reports.ts";
import { IncidentSpans, SubjectSpans } from "#model/api-spans.ts";
import { WorkView } from "#model/api-works.ts";
import { AcceptanceView, HandOverSheet } from "#model/acceptance.ts";
import { OwnLog } from "#model/diagnostics.ts";
import { DiscoveryView } from "#model/discovery.ts";
import { ReviewDetail, ReviewView, TryView, WatchedView } from "#model/discovery-review.ts";
import { EnrolmentView } from "#model/enrolment.ts";
import { ModelDetail, ModelSummary } from "#model/health-model.ts";
import { Incident } from "#model/incident.ts";
import { NetworkState } from "#model/network-settings.ts";
import { NetworkLook, NetworkView, SetupView, TestSent } from "#model/setup.ts";
import { SocView } from "#model/soc-view.ts";
import { ToolRun, ToolRunList } from "#model/tool.ts";
import { Visit } from "#model/visit.ts";

const NAMED = {
  Status: shapes.Status,
  HostSummary: shapes.HostSummary,
  HostDetail: shapes.HostDetail,
  ServiceSummary: shapes.ServiceSummary,
  ServiceDetail: shapes.ServiceDetail,
  Series: shapes.Series,
  ResultPage: shapes.ResultPage,
  ResultView: shapes.ResultView,
  Incident,
  IncidentPage: shapes.IncidentPage,
  IncidentDetail: shapes.IncidentDetail,
  EventPage: shapes.EventPage,
  ArrivalPage,
  SubjectSpans,
  IncidentSpans,
  Session: accounts.Session,
  User: accounts.User,
  Token: accounts.Token,
  CreatedToken: accounts.CreatedToken,
  ConfigView: shapes.ConfigView,
  ConfigVersionView,
  ConfigVersionDetail,
  ConfigDifference,
  ConfigCheckView,
  DiscoveryView,
  MapView,
  CutOffView,
  ReviewView,
  ReviewDetail,
  TryView,
  WatchedView,
  ModelDetail,
  ModelSummary,
  JobsView,
  JobDetail,
  ReportFigures,
  ReportList,
  WorkView,
  FindingView,
  OutputView,
  ListenerView,
  TestOutcome,
  EnrolmentView,
  SetupView,
  TestSent,
  NetworkState,
  NetworkView,
  NetworkLook,
  AcceptanceView,
  HandOverSheet,
  ToolRun,
  ToolRunList,
  OwnLog,
  SocView,
  Visit,
  ProblemDetails: shapes.ProblemDetails,
} as const satisfies Readonly<Record<string, TSchema>>;
type Name = keyof typeof NAMED;

export function nameShapes(app: FastifyInstance): void {
  for (const [name, schema] of Object.entries(NAMED)) app.addSchema({ $id: name, ...schema });
}

export function isShape(name: string): name is Name {
  return Object.hasOwn(NAMED, name);
}

const refTo = (name: Name) => ({ $ref: `${name}#` });
const problem = {
  description: "What went wrong, as RFC 9457 says it.",
  content: { "application/problem+json": { schema: refTo("ProblemDetails") } },
};

/** The `response` part of a route's schema: one document. */
export function answers(name: Name, status = 200) {
  return {
    [status]: { description: "As asked.", content: { "application/json": { schema: refTo(name) } } },
    default: problem,
  };
}

/** The same for a bare list. */
export function answersList(name: Name) {
  const schema = { type: "array", items: refTo(name) };
  return { 200: { description: "As asked.", content: { "application/json": { schema } } }, default: problem };
}

/** The same for something that is no document of ours. */
export function answersText(type: string, description: string) {
  return { 200: { description, content: { [type]: { schema: { type: "string" } } } }, default: problem };
}

/** The same where there is nothing to say. */
export function answersNothing(status = 204) {
  return { [status]: { description: "Done.", type: "null" }, default: problem };
}

/** The same for a document of any shape. */
export function answersAnything(description: string, status = 200) {
  return { [status]: { description, content: { "application/json": { schema: {} } } }, default: problem };
}
