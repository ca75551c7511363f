/** From when until when something was so: states, announced work, pauses, as they are kept for reports. */
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import type { IncidentSpans, SubjectSpans } from "#model/api-spans.ts";
import { serviceKey } from "#model/id.ts";
import { refusal } from "#model/refusal.ts";
import { spansWithoutPeople, viewIncidentSpans, viewSpans } from "#views/spans-view.ts";
import { answers } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const Id = Type.String({ maxLength: 63 });
const Moment = (description: string) => Type.Optional(Type.String({ format: "date-time", description }));
const SpansQuery = Type.Object(
  { from: Moment("Begin; two weeks before the end unless told."), to: Moment("End; now unless told, at most now.") },
  { additionalProperties: false },
);
const TWO_WEEKS_MS = 14 * 86_400_000;

export function spanRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/hosts/:host/spans",
    {
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary:
          "States of a host, and announced work on it, from when until when. Without sign-in: without the work's names.",
        params: Type.Object({ host: Id }),
        querystring: SpansQuery,
        response: answers("SubjectSpans"),
      },
    },
    async (request): Promise<SubjectSpans> => {
      const { host } = request.params;
      if (sources.view.host(host) === undefined) throw new HttpProblem(404, "notFound.host", { host });
      return spansOf(sources, request, host, request.query);
    },
  );
  app.get(
    "/api/v1/hosts/:host/services/:service/spans",
    {
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary: "The same of a service; work on its host is work on it.",
        params: Type.Object({ host: Id, service: Id }),
        querystring: SpansQuery,
        response: answers("SubjectSpans"),
      },
    },
    async (request): Promise<SubjectSpans> => {
      const { host, service } = request.params;
      const key = serviceKey(host, service);
      if (sources.view.service(key) === undefined) throw new HttpProblem(404, "notFound.service", { service: key });
      return spansOf(sources, request, key, request.query);
    },
  );
  app.get(
    "/api/v1/incidents/:id/spans",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["incidents"],
        summary: "When the clocks of an incident stood: it waited for somebody, or work was announced.",
        params: Type.Object({ id: Type.String({ format: "uuid" }) }),
        response: answers("IncidentSpans"),
      },
    },
    async ({ params: { id } }): Promise<IncidentSpans> => {
      const incident = sources.state.incident(id);
      if (incident === undefined) throw new HttpProblem(404, "notFound.incident", { id });
      return viewIncidentSpans(sources.state.spans, incident);
    },
  );
}

function spansOf(
  sources: Sources,
  request: FastifyRequest,
  subject: string,
  query: { readonly from?: string; readonly to?: string },
): SubjectSpans {
  const now = sources.clock.wallMs();
  const to = query.to === undefined ? now : Math.min(now, Date.parse(query.to));
  const from = query.from === undefined ? to - TWO_WEEKS_MS : Date.parse(query.from);
  if (from >= to) throw new HttpProblem(400, "invalid.query", {}, { errors: [refusal("request.beforeEnd", "from")] });
  const names = new Map(sources.watch.works().map(({ id, name }) => [id, name]));
  const spans = viewSpans(sources.state.spans, { subject, from, to, nameOfWork: (id) => names.get(id) });
  return request.caller === undefined ? spansWithoutPeople(spans) : spans;
}
