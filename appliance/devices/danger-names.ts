/**
 * What is dangerous though no MIB's file marks it (ADR 0077): a fan, power supply, disk, array, battery, memory module or processor that failed, by the
 * kind under which it is named anyway, and what calls itself overload, overheating or a battery to be replaced. Only what is
 * critical; of replacing and ageing also what warns, since makers say no worse of it. Pure.
 */
import type { ThingKind } from "#model/derived-name.ts";
import type { StateMeaning } from "./columns.ts";

const THINGS: ReadonlySet<ThingKind> = new Set([
  "fan",
  "powerSupply",
  "disk",
  "array",
  "battery",
  "memoryModule",
  "processorModule",
]);
/** In the name of the state or in its word. */
const OVERLOAD = /\bover-?\s?load|\b(breaker|fuse)\w{0,9}\s?(tripped|blown|open)\b/i;
const OVERHEATING = /\bover-?\s?(temp|heat)/i;
/** A temperature that is bad otherwise: too low, or not measured. */
const NOT_HOT = /low|below|under|cold|lost|comm|error|fail|fault|sensor|absent|unavail|avail|operational|down/i;
const REPLACE = /\breplac|\baged\b|\bend of life\b/i;

/** @param descr as the device or the MIB's file calls the state */
export function isDangerousByName(thing: ThingKind, descr: string, [word, severity]: StateMeaning): boolean {
  if (severity !== "critical" && severity !== "warning") return false;
  if (thing === "battery" && REPLACE.test(`${descr} ${word}`)) return isBad(word);
  if (severity === "warning") return false;
  if (THINGS.has(thing)) return true;
  if (thing === "temperature") return !NOT_HOT.test(word);
  return OVERLOAD.test(descr) || OVERLOAD.test(word) || OVERHEATING.test(descr) || OVERHEATING.test(word);
}

/** A test that was never made, or a value that is not known, warns as well. */
function isBad(word: string): boolean {
  return !/unknown|not ?supported|not ?installed|not ?present|^n\/?a$/i.test(word);
}
