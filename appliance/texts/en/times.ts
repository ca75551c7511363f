/** English forms of moments and lengths of time; used by the English templates. Parameters are ISO strings or milliseconds. */
import { iso, makeLengths, moment, momentExact } from "../forms/lengths.ts";
import type { Parameter } from "../forms/numbers.ts";
import type { Words } from "../words.ts";
import { amounts } from "./format.ts";

export { moment, momentExact };

export const { duration, durationInWords, sinceAndHowLong } = makeLengths(
  {
    units: { s: "s", min: "min", h: "h", days: { one: "day", other: "days" } },
    seconds: { one: "second", other: "seconds" },
    minutes: { one: "minute", other: "minutes" },
  },
  amounts,
);

/** `at 06:12`; on another day `on 16 Nov at 06:12`. */
export function at(value: Parameter, words: Words): string {
  const when = iso(value);
  return words.isToday(when) ? `at ${words.time(when)}` : `on ${words.day(when)} at ${words.time(when)}`;
}
