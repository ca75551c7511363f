/** Incidents with their time lines, and the event log. */
import { Type } from "typebox";
import { isoTime } from "#lib/clock.ts";
import type { EventPage, EventView, IncidentDetail, IncidentPage, ListedIncident } from "#model/api.ts";
import type { StoredEvent } from "#model/event.ts";
import { INCIDENT_STATES, type Incident } from "#model/incident.ts";
import { possibleMoves } from "#views/incident-view.ts";
import { worstFirst } from "#views/incident-words.ts";
import type { ShownSite } from "#views/shown-site.ts";
import { eventWithoutPeople, isEventOfBox } from "#views/without-people.ts";
import { shownTo } from "../access.ts";
import { answers } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const STATES_PATTERN = `^(${INCIDENT_STATES.join("|")})(,(${INCIDENT_STATES.join("|")}))*$`;
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
              Type.String({ pattern: STATES_PATTERN, description: "One state, or several with commas." }),
            ),
            host: Type.Optional(Type.String({ maxLength: 63 })),
            order: Type.Optional(
              Type.Enum(["newest", "worst"], {
                description:
                  "`worst`: by priority, then the oldest, of those that are not at their end; without pages.",
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
      const { state, order, limit = 100, ...others } = request.query;
      const states = INCIDENT_STATES.filter((name) => state?.split(",").includes(name));
      if (order === "worst") return { incidents: worstOf(view, states, others.host).slice(0, limit).map(listed) };
      const incidents = sources.state.incidents({ ...others, ...(state === undefined ? {} : { states }), limit });
      const oldest = incidents.at(-1);
      return {
        incidents: incidents.map(listed),
        ...(oldest !== undefined && incidents.length === limit ? { before: oldest.id } : {}),
      };
    },
  );
  incidentRoute(app, sources);
  eventsRoute(app, sources);
}

/** Those not at their end are in memory, so that the worst of thousands are found without reading them all from the disk. */
function worstOf(view: ShownSite, states: readonly string[], host: string | undefined): Incident[] {
  return view
    .incidents()
    .filter((one) => (states.length === 0 || states.includes(one.state)) && (host === undefined || one.host === host))
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
