/** Hosts and services as they are now, their history, and a look at once. */
import { Type } from "typebox";
import {
  SHOWN_STATES,
  type HostDetail,
  type ResultPage,
  type Series,
  type ServiceDetail,
  type ServiceSummary,
} from "#model/api.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import { refusal } from "#model/refusal.ts";
import { partSubject, subjectText } from "#model/subject.ts";
import { seriesOf } from "#views/history-view.ts";
import type { ShownSite } from "#views/shown-site.ts";
import { shownTo } from "../access.ts";
import { ChangedRows } from "../changed-rows.ts";
import { answers, answersList } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import { someOf } from "../some-of.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const HostParams = Type.Object({ host: Type.String({ maxLength: 63 }) });
const ServiceParams = Type.Object({ host: Type.String({ maxLength: 63 }), service: Type.String({ maxLength: 63 }) });
const Moment = (description: string) => Type.Optional(Type.String({ format: "date-time", description }));
const Limit = (most: number) => Type.Optional(Type.Integer({ minimum: 1, maximum: most, description: "How many." }));
const strict = { additionalProperties: false };
const ResultsQuery = Type.Object({ before: Moment("Only older ones."), limit: Limit(1000) }, strict);
const SeriesQuery = Type.Object(
  {
    measurement: Type.String({ minLength: 1, maxLength: 200 }),
    from: Moment("Begin."),
    to: Moment("End."),
    points: Type.Optional(
      Type.Integer({ minimum: 10, maximum: 5000, description: "At most so many; 500 unless told." }),
    ),
  },
  strict,
);
const ServicesQuery = Type.Object(
  {
    state: Type.Optional(
      Type.String({
        pattern: someOf(SHOWN_STATES),
        description: "Only services that show this state, or one of several with commas.",
      }),
    ),
  },
  strict,
);
const ChangesQuery = Type.Object(
  { after: Type.Optional(Type.String({ maxLength: 40, description: "Mark of an earlier answer." })) },
  strict,
);
const DAY_MS = 86_400_000;
const RECENT = 50;

export function watchRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/hosts",
    {
      config: { access: "open" },
      schema: { tags: ["watch"], summary: "All hosts.", response: answersList("HostSummary") },
    },
    async (request) => shownTo(sources, request).hosts(),
  );
  app.get(
    "/api/v1/hosts/:host",
    {
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary: "One host with its services.",
        params: HostParams,
        response: answers("HostDetail"),
      },
    },
    async (request) => hostDetail(sources, shownTo(sources, request), request.params.host),
  );
  serviceRoutes(app, sources);
  resultsRoute(app, sources);
  seriesRoute(app, sources);
}

function serviceRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/services",
    {
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary: "All services, or those in some states.",
        querystring: ServicesQuery,
        response: answersList("ServiceSummary"),
      },
    },
    async (request) => {
      const wanted = request.query.state?.split(",");
      return shownTo(sources, request).services(wanted && SHOWN_STATES.filter((name) => wanted.includes(name)));
    },
  );
  /** What strangers see is another list. */
  const changes = new WeakMap<ShownSite, ChangedRows<ServiceSummary>>();
  app.get(
    "/api/v1/services/changes",
    {
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary: "Services that are not as they were at a mark.",
        querystring: ChangesQuery,
        response: answers("ServiceChanges"),
      },
    },
    async (request) => {
      const view = shownTo(sources, request);
      const rows = changes.get(view) ?? new ChangedRows(({ host, id }) => `${host}/${id}`);
      changes.set(view, rows);
      return rows.read(view.services(), request.query.after);
    },
  );
  app.get(
    "/api/v1/hosts/:host/services/:service",
    {
      config: { access: "open" },
      schema: { tags: ["watch"], summary: "One service.", params: ServiceParams, response: answers("ServiceDetail") },
    },
    async (request) => serviceDetail(sources, shownTo(sources, request), request.params.host, request.params.service),
  );
}

function resultsRoute(app: App, sources: Sources): void {
  app.get(
    "/api/v1/hosts/:host/services/:service/results",
    {
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary: "Single results, newest first.",
        params: ServiceParams,
        querystring: ResultsQuery,
        response: answers("ResultPage"),
      },
    },
    async (request): Promise<ResultPage> => {
      const { params, query } = request;
      const view = shownTo(sources, request);
      const service = knownService(view, params.host, params.service);
      const to = query.before === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(query.before);
      const limit = query.limit ?? 100;
      const found = sources.history.results(serviceKey(params.host, params.service), { from: 0, to, limit });
      const results = view.kept(service, found);
      const oldest = results.at(-1);
      return { results, ...(oldest !== undefined && results.length === limit ? { before: oldest.at } : {}) };
    },
  );
}

function seriesRoute(app: App, sources: Sources): void {
  app.get(
    "/api/v1/hosts/:host/services/:service/series",
    {
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary: "A measurement over time; the last 24 hours unless told.",
        params: ServiceParams,
        querystring: SeriesQuery,
        response: answers("Series"),
      },
    },
    async (request): Promise<Series> => {
      const { params, query } = request;
      const service = knownService(shownTo(sources, request), params.host, params.service);
      const to = query.to === undefined ? sources.clock.wallMs() : Date.parse(query.to);
      const from = query.from === undefined ? to - DAY_MS : Date.parse(query.from);
      if (from >= to) {
        throw new HttpProblem(400, "invalid.query", {}, { errors: [refusal("request.beforeEnd", "from")] });
      }
      return seriesOf(sources.history, service, {
        measurement: query.measurement,
        from,
        to,
        points: query.points ?? 500,
      });
    },
  );
}

function hostDetail(sources: Sources, view: ShownSite, hostId: string): HostDetail {
  const host = view.host(hostId);
  if (host === undefined) throw new HttpProblem(404, "notFound.host", { host: hostId });
  const from = sources.clock.wallMs() - 30 * DAY_MS;
  const incidents = sources.state.incidents({ host: hostId, from, limit: RECENT });
  return { ...host, incidents: incidents.map((incident) => view.listed(incident)) };
}

function serviceDetail(sources: Sources, view: ShownSite, hostId: string, serviceId: string): ServiceDetail {
  const service = knownService(view, hostId, serviceId);
  const key = serviceKey(hostId, serviceId);
  const from = sources.clock.wallMs() - 30 * DAY_MS;
  const recent = sources.history.results(key, { from: 0, to: Number.MAX_SAFE_INTEGER, limit: RECENT });
  return {
    ...service,
    recent: view.kept(service, recent),
    incidents: incidentsOf(sources, key, service, from).map((incident) => view.listed(incident)),
  };
}

/** Its own, and those of its kind that name it, the newest first. */
function incidentsOf(sources: Sources, key: ServiceKey, { host, part }: ServiceDetail, from: number): Incident[] {
  const own = sources.state.incidents({ subject: key, from, limit: RECENT });
  if (part === undefined) return own;
  const ofKind = sources.state.incidents({ subject: subjectText(partSubject(host, part)), from, limit: RECENT });
  const naming = ofKind.filter(({ symptoms }) => symptoms.some(({ subject }) => subject === key));
  return [...own, ...naming].toSorted((a, b) => b.openedAt.localeCompare(a.openedAt)).slice(0, RECENT);
}

function knownService(view: ShownSite, hostId: string, serviceId: string): ServiceDetail {
  const service = view.service(serviceKey(hostId, serviceId));
  if (service === undefined) throw new HttpProblem(404, "notFound.service", { service: `${hostId}/${serviceId}` });
  return service;
}
