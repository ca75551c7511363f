/** `vedetta notify`: how the outputs stand, and test messages, from the box's own command line. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import type { OutputView, TestOutcome } from "#model/api-outputs.ts";
import { saySentence } from "./speech.ts";
import { commandVerb } from "./command-verb.ts";

const { say } = sayer(lines);

/** A mail server may take its time. */
const PATIENCE_MS = 200_000;

export const notify = commandVerb({
  name: "notify",
  patienceMs: PATIENCE_MS,
  lines: {
    list: (outputs: readonly OutputView[]) => outputs.map(lineOf),
    test: (outcomes: readonly TestOutcome[]) => outcomes.map(outcomeLine),
  },
  cameToNothing: { test: (outcomes: readonly TestOutcome[]) => outcomes.some(({ taken }) => !taken) },
  withoutBox: {
    // The libraries that send are loaded only here.
    test: async ({ to }, place) => (await import("./test-without-box.ts")).testWithoutBox(String(to), place),
  },
});

function lineOf({ name, kind, target, state, waiting, sent, problem }: OutputView): string {
  const said = problem === undefined ? "" : saySentence(problem.text);
  const answer = problem?.answer === undefined ? "" : `: ${problem.answer}`;
  return `${name}  ${kind}  ${target}  ${state}  ${say("box.waiting", { count: waiting })}  ${say("box.sent", { count: sent })}${state === "failing" ? `  ${said}${answer}` : ""}`;
}

function outcomeLine({ output, recipient, said }: TestOutcome): string {
  return `${output}, ${recipient}: ${said}`;
}
