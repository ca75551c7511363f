/** Bad usage that every verb knows. */
import { lines } from "#texts/en/lines/common-lines.ts";
import type { Parameters } from "#model/sentence.ts";
import { sayer } from "./speech.ts";
import { UsageError } from "./verb.ts";

const { line } = sayer(lines);

export function usage(code: keyof typeof lines, parameters: Parameters): UsageError {
  return new UsageError(line(code, parameters));
}

/** @throws UsageError where the text is none of the choices */
export function readChoice<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((one) => one === text);
  if (found === undefined) throw usage("common.choice", { option, choices: choices.join(", "), value: text });
  return found;
}
