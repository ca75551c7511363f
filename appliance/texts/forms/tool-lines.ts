/** What tools show as it is, in every language alike: records, headers, values with their names. */
import type { ToolCode } from "#model/tool-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import type { Words } from "../words.ts";
import { text } from "./numbers.ts";

export type PlainLine = Extract<
  ToolCode,
  "dns.record" | "http.asked" | "http.header" | "http.text" | "snmp.value" | "snmp.named" | "trace.named"
>;
/** The lines that a language says itself. */
export type ToolLines = Readonly<Record<Exclude<ToolCode, PlainLine>, Template>>;

/** A value, with the word for it where it is one of a list, and hundredths of a second as a length of time. */
const value = (p: Parameters): string => {
  if (typeof p.seconds === "number") return `${text(p.value)} (${lengthOf(p.seconds)})`;
  return `${text(p.value)}${p.word === undefined ? "" : ` (${text(p.word)})`}`;
};

/** `3 d 04:05:06`, as all of these devices' people read it. */
function lengthOf(seconds: number): string {
  const two = (amount: number): string => String(Math.floor(amount)).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const time = `${two((seconds % 86_400) / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  return days === 0 ? time : `${days} d ${time}`;
}

export const plainToolLines = {
  "dns.record": (p) => `${text(p.name)}  ${text(p.ttlSeconds)} s  ${text(p.type)}  ${text(p.data)}`,
  "http.asked": (p) => `${text(p.method)} ${text(p.url)}`,
  "http.header": (p) => `${text(p.name)}: ${text(p.value)}`,
  "http.text": (p) => text(p.text),
  "snmp.value": (p) => `${text(p.oid)} = ${text(p.type)}: ${value(p)}`,
  "snmp.named": (p) => `${text(p.name)}${p.of === undefined ? "" : ` (${text(p.of)})`} = ${value(p)}  [${text(p.oid)}]`,
  "trace.named": (p) => `${text(p.number)}  ${text(p.address)} = ${text(p.name)}`,
} satisfies Readonly<Record<PlainLine, Template>>;

/** The sentence of a check for a failure, which is the same for a tool. @param types whose sentences are asked for, in this order */
export function sentenceOfCheck(p: Parameters, words: Words, types: readonly string[]): string {
  const what = text(p.what);
  for (const type of types) {
    const said = words.tell(`${type}.${what}`, { ...p, heard: "" });
    if (said !== undefined) return said;
  }
  return what;
}
