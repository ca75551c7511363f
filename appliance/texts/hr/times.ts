/** Croatian forms of moments and lengths of time; used by the Croatian templates. Parameters are ISO strings or milliseconds. */
import { iso, makeLengths, moment, momentExact } from "../forms/lengths.ts";
import type { Parameter } from "../forms/numbers.ts";
import type { Words } from "../words.ts";
import { amounts } from "./format.ts";

export { moment, momentExact };

export const { duration, durationInWords, sinceAndHowLong } = makeLengths(
  {
    units: { s: "s", min: "min", h: "h", days: { one: "dan", few: "dana", other: "dana" } },
    seconds: { one: "sekunda", few: "sekunde", other: "sekundi" },
    minutes: { one: "minuta", few: "minute", other: "minuta" },
  },
  amounts,
);

/** `u 06:12`; on another day `16. stu u 06:12`. */
export function at(value: Parameter, words: Words): string {
  const when = iso(value);
  return words.isToday(when) ? `u ${words.time(when)}` : `${words.day(when)} u ${words.time(when)}`;
}
