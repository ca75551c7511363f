/** Incidents with their time lines, and the event log. */
import { Type } from "typebox";
import { isoTime } from "#lib/clock.ts";
import type { EventPage, EventView, IncidentDetail, IncidentPage, ListedIncident } from "#model/api.ts";
import type { StoredEvent } from "#model/event.ts";
import { INCIDENT_STATES, LEVELS, type Incident } from "#model/incident.ts";
import { MONTH_PATTERN } from "#reports/calendar-month.ts";
import { incidentFilter, passes, type IncidentFilter } from "#views/incident-filter.ts";
import { possibleMoves } from "#views/incident-view.ts";
import { worstFirst } from "#views/incident-words.ts";
import type { ShownSite } from "#views/shown-site.ts";
import { eventWithoutPeople, isEventOfBox } from "#views/without-people.ts";
import { shownTo } from "../access.ts";
import { answers } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import { someOf } from "../some-of.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const UUID = { format: "uuid" } as const;
const MOST_IN_TIMELINE = 500;

export function incidentRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/incidents",
    {
      config: { access: "open" },
      schema: {
        tags: ["incidents"],
        summary: "Incidents, newest first. Without sign-in: without people, their words and their doings.",
        querystring: Type.Object(
          {
            state: Type.Optional(
              Type.String({ pattern: someOf(INCIDENT_STATES), description: "One state, or several with commas." }),
            ),
            host: Type.Optional(Type.String({ maxLength: 63, description: "Only those of this host." })),
            month: Type.Optional(
              Type.String({
                pattern: MONTH_PATTERN,
                description: "`2026-11`: only those that were open at some time of this month, by the site's clock.",
              }),
            ),
            priority: Type.Optional(
              Type.String({ pattern: someOf(LEVELS), description: "One priority, or several with commas." }),
            ),
            text: Type.Optional(
              Type.String({
                maxLength: 200,
                description:
                  "Only those in which all of these words stand: names and ids of what failed and of what hangs on it, what it saw. What people wrote is not looked at.",
              }),
            ),
            order: Type.Optional(
              Type.Enum(["newest", "worst"], {
                description:
                  "`worst`: by priority, then the oldest, of those that are not at their end; without pages, `before` does not count.",
              }),
            ),
            before: Type.Optional(Type.String({ ...UUID, description: "Only older ones than this." })),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: "How many; 100 unless told." })),
          },
          { additionalProperties: false },
        ),
        response: answers("IncidentPage"),
      },
    },
    async (request): Promise<IncidentPage> => {
      const view = shownTo(sources, request);
      const listed = (incident: Incident): ListedIncident => view.listed(incident);
      const { order, before, limit = 100, ...question } = request.query;
      const filter = incidentFilter(question, sources.watch.site().timezone);
      const first = sources.state.oldestIncident();
      const about = first === undefined ? {} : { oldestAt: isoTime(first) };
      if (order === "worst") {
        const all = worstOf(view, filter);
        return { incidents: all.slice(0, limit).map(listed), total: all.length, ...about };
      }
      const total = sources.state.countIncidents(filter);
      const found = sources.state.incidents({ ...filter, ...(before !== undefined && { before }), limit: limit + 1 });
      const incidents = found.slice(0, limit);
      const last = found.length > limit ? incidents.at(-1) : undefined;
      return { incidents: incidents.map(listed), total, ...about, ...(last !== undefined && { before: last.id }) };
    },
  );
  incidentRoute(app, sources);
  eventsRoute(app, sources);
}

/** Those not at their end are in memory, so that the worst of thousands are found without reading them all from the disk. */
function worstOf(view: ShownSite, filter: IncidentFilter): Incident[] {
  return view
    .incidents()
    .filter((one) => passes(one, filter))
    .toSorted(worstFirst);
}

function incidentRoute(app: App, sources: Sources): void {
  app.get(
    "/api/v1/incidents/:id",
    {
      config: { access: "open" },
      schema: {
        tags: ["incidents"],
        summary: "One incident with its time line. Without sign-in: without people, their words and their doings.",
        params: Type.Object({ id: Type.String(UUID) }),
        response: answers("IncidentDetail"),
      },
    },
    async (request): Promise<IncidentDetail> => {
      const { id } = request.params;
      const incident = sources.state.incident(id);
      if (incident === undefined) throw new HttpProblem(404, "notFound.incident", { id });
      const events = sources.state.events.about(
        incident.id,
        Date.parse(incident.firstFailedAt ?? incident.failedAt),
        MOST_IN_TIMELINE,
      );
      const listed = shownTo(sources, request).listed(incident);
      const timeline = events.map(viewEvent);
      if (request.caller !== undefined) return { ...listed, moves: possibleMoves(incident), timeline };
      return { ...listed, moves: [], timeline: timeline.filter(isEventOfBox).map(eventWithoutPeople) };
    },
  );
}

function eventsRoute(app: App, sources: Sources): void {
  app.get(
    "/api/v1/events",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["incidents"],
        summary: "The event log, oldest first.",
        querystring: Type.Object(
          {
            after: Type.Optional(Type.Integer({ minimum: 0, description: "Only events with a greater sequence." })),
            limit: Type.Optional(
              Type.Integer({ minimum: 1, maximum: 1000, description: "How many; 100 unless told." }),
            ),
          },
          { additionalProperties: false },
        ),
        response: answers("EventPage"),
      },
    },
    async ({ query }): Promise<EventPage> => {
      const after = query.after ?? 0;
      const events = sources.state.events.read(after, query.limit ?? 100).map(viewEvent);
      return { events, after: events.at(-1)?.sequence ?? after };
    },
  );
}

function viewEvent(event: StoredEvent): EventView {
  const { sequence, id, type, subject, at, clockTrusted, data } = event;
  return { sequence, id, type, ...(subject === undefined ? {} : { subject }), at: isoTime(at), clockTrusted, data };
}
