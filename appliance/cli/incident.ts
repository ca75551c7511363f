/** `vedetta incident`: incidents, and what people do about them, from the box's own command line. */
import { Type } from "typebox";
import type { IncidentPage } from "#model/api.ts";
import { INCIDENT_STATES, type Incident } from "#model/incident.ts";
import { saySentence } from "./speech.ts";
import { commandVerb } from "./command-verb.ts";

export const incident = commandVerb({
  name: "incident",
  each: (one: Incident) => [lineOf(one)],
  lines: { list: ({ incidents }: IncidentPage) => incidents.map(lineOf) },
  questions: {
    list: {
      input: Type.Object({
        state: Type.Optional(Type.Enum([...INCIDENT_STATES])),
        host: Type.Optional(Type.String({ maxLength: 63 })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
      }),
      http: { method: "GET", path: "/api/v1/incidents", tag: "incidents", answer: { one: "IncidentPage" } },
    },
  },
});

function lineOf({ id, state, priority, subjectName, cause }: Incident): string {
  return `${id}  ${state}  ${priority}  ${subjectName}: ${saySentence(cause)}`;
}
