/** Says what a command came to, for people or as JSON, and gives the exit code. */
import type { Outcome } from "#actions/outcome.ts";
import { viewRefusal } from "#texts/say-refusal.ts";
import { speech } from "./speech.ts";
import type { Terminal } from "./verb.ts";

/** @param lines what people read when it was done */
export function reportOutcome<T>(
  verb: string,
  terminal: Terminal,
  outcome: Outcome<T>,
  json: boolean,
  lines: (value: T) => readonly string[],
): number {
  if (json) {
    terminal.out(
      JSON.stringify(outcome.done ? (outcome.value ?? {}) : { problems: outcome.problems.map(viewRefusal) }),
    );
  } else if (outcome.done) {
    for (const line of lines(outcome.value)) terminal.out(line);
  } else {
    for (const problem of outcome.problems) terminal.err(`vedetta ${verb}: ${speech().refusal(problem)}`);
  }
  return outcome.done ? 0 : 1;
}
