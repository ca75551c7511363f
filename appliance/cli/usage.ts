/** Bad usage that every verb knows. */
import { lines } from "#texts/en/lines/common-lines.ts";
import type { Parameters } from "#model/sentence.ts";
import { sayer } from "./speech.ts";
import { UsageError } from "./verb.ts";

const { line, say } = sayer(lines);

export function usage(code: keyof typeof lines, parameters: Parameters): UsageError {
  return new UsageError(line(code, parameters));
}

/** @throws UsageError where the text is none of the choices */
export function readChoice<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((one) => one === text);
  if (found === undefined) throw usage("common.choice", { option, choices: choices.join(", "), value: text });
  return found;
}

/** The words that a verb knows, where another was typed or none. */
export function expected(known: readonly string[], typed: string | undefined): UsageError {
  const words = known.join(", ");
  return typed === undefined ? usage("common.expected", { words }) : usage("common.expectedNot", { words, typed });
}

/** What all verbs may have to say beside bad usage. */
export function sayCommon(code: keyof typeof lines, parameters: Parameters = {}): string {
  return say(code, parameters);
}

/** @throws UsageError where the text is no HOST:PORT */
export function readHostAndPort(option: string, text: string): { readonly host: string; readonly port: number } {
  const [, bracketed, plain, port] = /^(?:\[([0-9a-fA-F:.]+)\]|([^:\s]+)):([0-9]{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || Number(port) > 65_535) throw usage("common.hostAndPort", { option, value: text });
  return { host, port: Number(port) };
}
