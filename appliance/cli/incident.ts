/** `vedetta incident`: incidents, and what people do about them, from the box's own command line. */
import { Type } from "typebox";
import type { IncidentPage } from "#model/api.ts";
import { INCIDENT_STATES, type Incident } from "#model/incident.ts";
import { saySentence } from "./speech.ts";
import { commandVerb } from "./command-verb.ts";

export const incident = commandVerb({
  name: "incident",
  notes: `
The box that runs on this machine does it; --at says where its page is (default 127.0.0.1:8080). The id of an incident is
what list begins its line with, and stands in the address of its page. What is not possible in the incident's present state
is refused, exit code 1.
`,
  each: (one: Incident) => [lineOf(one)],
  lines: { list: ({ incidents }: IncidentPage) => incidents.map(lineOf) },
  questions: {
    list: {
      summary: "Incidents, newest first.",
      input: Type.Object({
        state: Type.Optional(Type.Enum([...INCIDENT_STATES], { description: "Only those in this state." })),
        host: Type.Optional(Type.String({ maxLength: 63, description: "Only those of this host, by its id." })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: "How many; 100 unless told." })),
      }),
      http: { method: "GET", path: "/api/v1/incidents", tag: "incidents", answer: { one: "IncidentPage" } },
    },
  },
});

function lineOf({ id, state, priority, subjectName, cause }: Incident): string {
  return `${id}  ${state}  ${priority}  ${subjectName}: ${saySentence(cause)}`;
}
