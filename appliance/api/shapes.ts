/**
 * Names for the shapes of answers, so that the OpenAPI document refers to them instead of repeating them. Only that document
 * needs them: a running box writes its answers as they are, and does not load this file before somebody asks for the document.
 */
import type { FastifyInstance } from "fastify";
import type { TSchema } from "typebox";
import * as shapes from "#model/api.ts";
import * as accounts from "#model/api-accounts.ts";
import { AboutView, InsideView } from "#model/api-about.ts";
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

export const SHAPES = {
  AboutView,
  InsideView,
  Status: shapes.Status,
  HostSummary: shapes.HostSummary,
  HostDetail: shapes.HostDetail,
  ServiceSummary: shapes.ServiceSummary,
  ServiceChanges: shapes.ServiceChanges,
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
export type ShapeName = keyof typeof SHAPES;

export function nameShapes(app: FastifyInstance): void {
  for (const [name, schema] of Object.entries(SHAPES)) app.addSchema({ $id: name, ...schema });
}
