/** Russian forms of moments and lengths of time; used by the Russian templates. Parameters are ISO strings or milliseconds. */
import { iso, makeLengths, moment, momentExact } from "../forms/lengths.ts";
import type { Parameter } from "../forms/numbers.ts";
import type { Words } from "../words.ts";
import { amounts } from "./format.ts";

export { moment, momentExact };

export const { duration, durationInWords, sinceAndHowLong } = makeLengths(
  {
    units: { s: "с", min: "мин", h: "ч", days: { one: "день", few: "дня", many: "дней", other: "дня" } },
    seconds: { one: "секунду", few: "секунды", many: "секунд", other: "секунды" },
    minutes: { one: "минуту", few: "минуты", many: "минут", other: "минуты" },
  },
  amounts,
);

/** `u 06:12`; on another day `16. stu u 06:12`. */
export function at(value: Parameter, words: Words): string {
  const when = iso(value);
  return words.isToday(when) ? `в ${words.time(when)}` : `${words.day(when)} в ${words.time(when)}`;
}
