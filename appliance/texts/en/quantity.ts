/** English forms of measured values and of the limits they broke: figures as people say them, with the unit that fits. */
import { parseRange } from "#grammars/threshold-range.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Words } from "../words.ts";
import { bytes, milliseconds, number, seconds, text } from "./format.ts";

type Value = Parameters[string] | undefined;

/** Seconds of the units of time that devices report in. */
const TIMES: Readonly<Record<string, number>> = { s: 1, seconds: 1, min: 60, minutes: 60, h: 3600, hours: 3600 };

/** `30 h` for 1800 min, `200 GB`, `97 %`, `2.5 s`; other units stand as they are. */
export function quantity(value: Value, unit: Value, digits = digitsFor(value)): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "?";
  const name = typeof unit === "string" ? unit : "";
  const size = TIMES[name];
  if (size !== undefined) return seconds(value * size);
  switch (name) {
    case "":
      return number(value, digits);
    case "ms":
      return milliseconds(value);
    case "B":
    case "bytes":
      return bytes(value);
    case "B/s":
      return `${bytes(value)}/s`;
    case "bit/s":
      return `${bytes(value).replace(/B$/, "bit")}/s`;
    case "d":
      return `${number(value, digits)} ${Math.abs(value) === 1 ? "day" : "days"}`;
    default:
      return `${number(value, digits)} ${name}`;
  }
}

/** Small values need their decimals, large ones are read without. */
function digitsFor(value: Value): number {
  return typeof value === "number" && Math.abs(value) >= 10 ? 0 : 2;
}

/**
 * What broke a limit: `almost full, 200 GB left`, `whole answer is 4.8 s, above 2 s`, `97 %, above 95 %`.
 * @param p `measurement`, `value`, `unit`, `range`, `level` of the limit, and everything else that was measured
 */
export function breachWords(p: Parameters, words: Words): string {
  const fill = fillWords(p);
  if (fill !== undefined) return fill;
  const limit = p["held"] === undefined ? limitWords(p) : keptWords(p);
  const plain = quantity(p["value"], p["unit"]);
  // Rounded figures must not say that a value is above itself.
  const value = limit.endsWith(` ${plain}`) ? quantity(p["value"], p["unit"], 2) : plain;
  // What came in by itself says best what is wrong.
  if (p["said"] !== undefined && p["value"] === 1) return `"${text(p["said"])}"`;
  if (p["said"] !== undefined) return `${value} times, ${limit}, the last: "${text(p["said"])}"`;
  return `${labelOf(p, words)}${value}, ${limit}`;
}

/** Whether the words of a limit say of themselves what they are about. */
export function isLabelled({ measurement }: Parameters): boolean {
  return measurement !== undefined && !NAMELESS.has(text(measurement));
}

/** Names that say nothing: then the check's own name says what it is. */
const NAMELESS: ReadonlySet<string> = new Set(["value", "percent", "usedPercent"]);
const FULL_PERCENT = 99.95;

/** Of a storage that fills it matters what is left. */
function fillWords(p: Parameters): string | undefined {
  const { measurement, value, freeBytes } = p;
  if (measurement !== "percent" && measurement !== "usedPercent") return undefined;
  if (typeof value !== "number" || typeof freeBytes !== "number" || boundsOf(p).below) return undefined;
  if (value >= FULL_PERCENT || freeBytes <= 0) return "full";
  return `${p["level"] === "critical" ? "almost full" : "filling up"}, ${bytes(freeBytes)} left`;
}

function labelOf(p: Parameters, words: Words): string {
  if (!isLabelled(p)) return "";
  const name = text(p["measurement"]);
  const label = words.tell(`measurement.${name}`, {}) ?? name;
  // `TLS handshake` keeps its capitals.
  return `${/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label} is `;
}

/** How a value breaks a range: `above 2 s`, `below 7 days`, `outside 10 to 20 %`, `within 10 to 20 %`. */
function limitWords(p: Parameters): string {
  const { unit } = p;
  try {
    const { start, end, inside } = parseRange(text(p["range"]));
    const span = `${number(start)} to ${quantity(end, unit)}`;
    if (inside) return `within ${span}`;
    if (boundsOf(p).below) return `below ${quantity(start, unit)}`;
    return start === -Infinity || start === 0 ? `above ${quantity(end, unit)}` : `outside ${span}`;
  } catch {
    return `outside ${text(p["range"])}`;
  }
}

/** How a value is back within a range, though not by much: `just back below 2 s`. */
function keptWords(p: Parameters): string {
  const { unit, value } = p;
  const { start, end, inside } = parseRange(text(p["range"]));
  const isAtStart = Math.abs(Number(value) - start) < Math.abs(Number(value) - end);
  const [bound, word] = isAtStart ? [start, inside ? "below" : "above"] : [end, inside ? "above" : "below"];
  return `just back ${word} ${quantity(bound, unit)}`;
}

function boundsOf({ range, value }: Parameters): { below: boolean } {
  const { start, end, inside } = parseRange(text(range));
  return { below: !inside && (end === Infinity || (typeof value === "number" && value < start)) };
}
