/** `vedetta notify`: how the outputs stand, and test messages, from the box's own command line. */
import type { OutputView, TestOutcome } from "#model/api-outputs.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";
import { commandVerb } from "./command-verb.ts";

export const notify = commandVerb({
  name: "notify",
  summary: "shows how the outputs stand, and sends test messages to contacts",
  notes: `
The box that runs on this machine does it; --at says where its page is (default 127.0.0.1:8080). test takes the id of a
contact, who is told by every way there is, or the name of an output.
`,
  lines: {
    list: (outputs: readonly OutputView[]) => outputs.map(lineOf),
    test: (outcomes: readonly TestOutcome[]) => outcomes.map(outcomeLine),
  },
});

function lineOf({ name, kind, target, state, waiting, sent, problem }: OutputView): string {
  const trouble = state === "failing" && problem !== undefined ? `: ${tell(english, problem.text)}` : "";
  return `${name}  ${kind}  ${target}  ${state}  ${waiting} waiting  ${sent} sent${trouble}`;
}

function outcomeLine({ output, recipient, said }: TestOutcome): string {
  return `${output}, ${recipient}: ${said}`;
}
