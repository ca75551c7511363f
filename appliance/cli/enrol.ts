/** `vedetta enrol`: the box's client certificate, from the box's own command line. */
import type { EnrolmentView } from "#model/enrolment.ts";
import { saySentence } from "./speech.ts";
import { commandVerb } from "./command-verb.ts";

/** The operations centre may take its time. */
const PATIENCE_MS = 60_000;

export const enrol = commandVerb({
  name: "enrol",
  patienceMs: PATIENCE_MS,
  cameToNothing: {
    start: ({ state, trouble }: EnrolmentView) => state === "none" || state === "asking" || trouble !== undefined,
    state: ({ trouble }: EnrolmentView) => trouble !== undefined,
  },
  lines: { start: linesOf, state: linesOf, again: linesOf },
});

function linesOf(view: EnrolmentView): readonly string[] {
  const { name, certificate, trouble, problem } = view;
  const say = (code: string, parameters: Record<string, string>) => saySentence({ code, parameters });
  return [
    say(`enrolment.${view.state}`, { name }),
    ...(certificate === undefined ? [] : [say("enrolment.certificate", certificate)]),
    ...(trouble === undefined ? [] : [say(`enrolment.${trouble.code}`, { since: trouble.since })]),
    ...(problem === undefined ? [] : [saySentence(problem.text)]),
  ];
}
