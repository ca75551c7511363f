/**
 * Hungarian forms of moments and lengths of time; used by the Hungarian templates. Parameters are ISO strings or milliseconds. The endings
 * `-kor` and `-ig` are the same behind every figure, and `óta` stands behind as a word of its own.
 */
import { iso, makeLengths, moment, momentExact } from "../forms/lengths.ts";
import type { Parameter } from "../forms/numbers.ts";
import type { Words } from "../words.ts";
import { amounts } from "./format.ts";

export { moment, momentExact };

export const { duration, durationInWords, sinceAndHowLong } = makeLengths(
  {
    units: { s: "s", min: "min", h: "h", days: { other: "nap" } },
    seconds: { other: "másodperc" },
    minutes: { other: "perc" },
  },
  amounts,
);

/** `06:12-kor`; on another day `nov. 16. 06:12-kor`. */
export function at(value: Parameter, words: Words): string {
  return `${moment(value, words)}-kor`;
}

/** `06:12 óta`. */
export function since(value: Parameter, words: Words): string {
  return `${moment(value, words)} óta`;
}

/** `06:12-ig`. */
export function until(value: Parameter, words: Words): string {
  return `${moment(value, words)}-ig`;
}

/** `22:00–23:00`; from one day to another `nov. 16. 22:00 – nov. 17. 01:00`. */
export function fromTo(from: Parameter, to: Parameter, words: Words): string {
  const isToday = words.isToday(iso(from)) && words.isToday(iso(to));
  return `${moment(from, words)}${isToday ? "–" : " – "}${moment(to, words)}`;
}
