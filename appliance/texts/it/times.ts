/** Italian forms of moments and lengths of time; used by the Italian templates. Parameters are ISO strings or milliseconds. */
import { iso, makeLengths, moment, momentExact } from "../forms/lengths.ts";
import type { Parameter } from "../forms/numbers.ts";
import type { Words } from "../words.ts";
import { amounts } from "./format.ts";

export { moment, momentExact };

export const { duration, durationInWords, sinceAndHowLong } = makeLengths(
  {
    units: { s: "s", min: "min", h: "h", days: { one: "giorno", other: "giorni" } },
    seconds: { one: "secondo", other: "secondi" },
    minutes: { one: "minuto", other: "minuti" },
  },
  amounts,
);

/** `alle 06:12`; on another day `il 16 nov alle 06:12`. */
export function at(value: Parameter, words: Words): string {
  const when = iso(value);
  return words.isToday(when) ? `alle ${words.time(when)}` : `il ${words.day(when)} alle ${words.time(when)}`;
}

/** `dalle 06:12`; on another day `dal 16 nov 06:12`. */
export function since(value: Parameter, words: Words): string {
  return `${words.isToday(iso(value)) ? "dalle" : "dal"} ${moment(value, words)}`;
}

/** `fino alle 06:12`; on another day `fino al 16 nov 06:12`. */
export function until(value: Parameter, words: Words): string {
  return `fino ${words.isToday(iso(value)) ? "alle" : "al"} ${moment(value, words)}`;
}

/** `entro le 06:12`; on another day `entro il 16 nov 06:12`. */
export function by(value: Parameter, words: Words): string {
  return `entro ${words.isToday(iso(value)) ? "le" : "il"} ${moment(value, words)}`;
}

/** `dalle 22:00 alle 23:00`. */
export function fromTo(from: Parameter, to: Parameter, words: Words): string {
  return `${since(from, words)} ${words.isToday(iso(to)) ? "alle" : "al"} ${moment(to, words)}`;
}
