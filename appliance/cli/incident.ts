/** `vedetta incident`: what people do about incidents, from the box's own command line. */
import type { Incident } from "#model/incident.ts";
import { english } from "#texts/en/english.ts";
import { tell, wordsOf } from "#texts/sentence-book.ts";
import { commandVerb } from "./command-verb.ts";

export const incident = commandVerb({
  name: "incident",
  summary: "acts on incidents of the box that runs here, and reports problems",
  notes: `
The box that runs on this machine does it; --at says where its page is (default 127.0.0.1:8080). The id of an incident stands
in the address of its page. What is not possible in the incident's present state is refused, exit code 1.
`,
  each: ({ id, state, priority, cause }: Incident) => [
    `${id}  ${state}  ${priority}  ${tell(english, cause, wordsOf(english, "UTC", Date.now))}`,
  ],
  lines: {},
});
