/** Measured values and the limits they broke: figures as people say them, with the unit that fits, in a language's words (`LANGUAGE/quantity.ts`). */
import { parseRange, type ThresholdRange } from "#grammars/threshold-range.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Words } from "../words.ts";
import { text, type Amounts, type Parameter, type Plurals } from "./numbers.ts";

/** A language's words around a value and its limits; each gets figures with their units and gives a whole phrase. */
export interface LimitWords {
  readonly days: Plurals;
  readonly full: string;
  /** Of a storage: `almost full, 200 GB left`. */
  almostFull(left: string): string;
  fillingUp(left: string): string;
  /** `above 2 s`, `below 7 days`, `within 10 to 20 %`, `outside 10 to 20 %`. */
  above(limit: string): string;
  below(limit: string): string;
  within(from: string, to: string): string;
  outside(from: string, to: string): string;
  /** A range that cannot be read. */
  outsideOf(range: string): string;
  /** Back within a range, though not by much: `just back below 2 s`. */
  backBelow(limit: string): string;
  backAbove(limit: string): string;
  /** What came in by itself, as often as it came: `3 times, above 2, the last: "..."`. */
  saidOften(times: string, limit: string, last: string): string;
  /** `whole answer is 4.8 s, above 2 s`; the label as the language begins a phrase with it. */
  labelled(label: string, valueAndLimit: string): string;
}

export interface Quantities {
  /** `30 h` for 1800 min, `200 GB`, `97 %`, `2.5 s`; other units stand as they are. */
  readonly quantity: (value: Parameter, unit: Parameter, digits?: number) => string;
  /**
   * What broke a limit: `almost full, 200 GB left`, `whole answer is 4.8 s, above 2 s`, `97 %, above 95 %`.
   * @param p `measurement`, `value`, `unit`, `range`, `level` of the limit, and everything else that was measured
   */
  readonly breachWords: (p: Parameters, words: Words) => string;
}

/** Seconds of the units of time that devices report in. */
const TIMES: Readonly<Record<string, number>> = { s: 1, seconds: 1, min: 60, minutes: 60, h: 3600, hours: 3600 };
/** Names that say nothing: then the check's own name says what it is. */
const NAMELESS: ReadonlySet<string> = new Set(["value", "percent", "usedPercent"]);
const FULL_PERCENT = 99.95;

export function makeQuantities(amounts: Amounts, say: LimitWords): Quantities {
  const { number, bytes, milliseconds, seconds, plural, bitsPerSecond } = amounts;
  const quantity = (value: Parameter, unit: Parameter, digits = digitsFor(value)): string => {
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
        return bitsPerSecond(value);
      case "%":
        return `${number(value, digits)}${amounts.percent}`;
      case "d":
        return `${number(value, digits)} ${plural(Math.abs(value), say.days)}`;
      default:
        return `${number(value, digits)} ${name}`;
    }
  };
  /** Of a storage that fills it matters what is left. */
  const fillWords = (p: Parameters): string | undefined => {
    const { measurement, value, freeBytes } = p;
    if (measurement !== "percent" && measurement !== "usedPercent") return undefined;
    if (typeof value !== "number" || typeof freeBytes !== "number" || isBelow(p)) return undefined;
    if (value >= FULL_PERCENT || freeBytes <= 0) return say.full;
    const left = bytes(freeBytes);
    return p["level"] === "critical" ? say.almostFull(left) : say.fillingUp(left);
  };
  /** How a value breaks a range; how it is back within, though not by much. */
  const limitWords = (p: Parameters): string => {
    const { unit, value } = p;
    const range = rangeOf(p);
    if (range === undefined) return say.outsideOf(text(p["range"]));
    const { start, end, inside } = range;
    if (p["held"] !== undefined) {
      const isAtStart = Math.abs(Number(value) - start) < Math.abs(Number(value) - end);
      const bound = quantity(isAtStart ? start : end, unit);
      return isAtStart === inside ? say.backBelow(bound) : say.backAbove(bound);
    }
    if (inside) return say.within(number(start), quantity(end, unit));
    if (isBelow(p)) return say.below(quantity(start, unit));
    return start === -Infinity || start === 0
      ? say.above(quantity(end, unit))
      : say.outside(number(start), quantity(end, unit));
  };
  return {
    quantity,
    breachWords: (p, words) => {
      const fill = fillWords(p);
      if (fill !== undefined) return fill;
      const limit = limitWords(p);
      const plain = quantity(p["value"], p["unit"]);
      // Rounded figures must not say that a value is above itself.
      const { start, end } = rangeOf(p) ?? {};
      const isBound = [start, end].some((bound) => quantity(bound, p["unit"]) === plain);
      const value = isBound ? quantity(p["value"], p["unit"], 2) : plain;
      // What came in by itself says best what is wrong.
      if (p["said"] !== undefined && p["value"] === 1) return `"${text(p["said"])}"`;
      if (p["said"] !== undefined) return say.saidOften(value, limit, text(p["said"]));
      return isLabelled(p) ? say.labelled(labelOf(p, words), `${value}, ${limit}`) : `${value}, ${limit}`;
    },
  };
}

/** Whether the words of a limit say of themselves what they are about. */
export function isLabelled({ measurement }: Parameters): boolean {
  return measurement !== undefined && !NAMELESS.has(text(measurement));
}

/** `TLS handshake` keeps its capitals. */
function labelOf(p: Parameters, words: Words): string {
  const name = text(p["measurement"]);
  const label = words.tell(`measurement.${name}`, {}) ?? name;
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Small values need their decimals, large ones are read without. */
function digitsFor(value: Parameter): number {
  return typeof value === "number" && Math.abs(value) >= 10 ? 0 : 2;
}

/** Undefined where it is none. */
function rangeOf({ range }: Parameters): ThresholdRange | undefined {
  try {
    return parseRange(text(range));
  } catch {
    return undefined;
  }
}

function isBelow(p: Parameters): boolean {
  const { value } = p;
  const range = rangeOf(p);
  return (
    range !== undefined &&
    !range.inside &&
    (range.end === Infinity || (typeof value === "number" && value < range.start))
  );
}
