/** What `soc` says, in the language of the command line. */
import type { Parameters } from "#model/sentence.ts";
import { lines } from "#texts/en/lines/soc-lines.ts";
import { sayer } from "./speech.ts";
import { complain, UsageError, type Terminal } from "./verb.ts";

const { line, say } = sayer(lines);

export const saySoc = say;

export function socUsage(code: keyof typeof lines, parameters: Parameters = {}): UsageError {
  return new UsageError(line(code, parameters));
}

/** One line on standard error. */
export function complainSoc(terminal: Terminal, said: string): void {
  complain(terminal, "soc", said);
}
