/** English forms of moments and lengths of time; used by the English templates. Parameters are ISO strings or milliseconds. */
import type { Parameters } from "#model/sentence.ts";
import type { Words } from "../words.ts";

type Parameter = Parameters[string] | undefined;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const iso = (value: Parameter): string => (typeof value === "string" ? value : "");

/** `at 06:12`; on another day `on 16 Nov at 06:12`. */
export function at(value: Parameter, words: Words): string {
  const moment = iso(value);
  return words.isToday(moment) ? `at ${words.time(moment)}` : `on ${words.day(moment)} at ${words.time(moment)}`;
}

/** `06:12`; on another day `16 Nov 06:12`. Goes after "since", "until", "by". */
export function moment(value: Parameter, words: Words): string {
  const when = iso(value);
  return words.isToday(when) ? words.time(when) : `${words.day(when)} ${words.time(when)}`;
}

/** With seconds: `06:12:58`; on another day `16 Nov 06:12:58`. For time lines and results. */
export function momentExact(value: Parameter, words: Words): string {
  const when = iso(value);
  return words.isToday(when) ? words.clock(when) : `${words.day(when)} ${words.clock(when)}`;
}

/** `06:12, 2 h 35 min`: since when and how long; beyond a day the date alone says it. */
export function sinceAndHowLong(value: Parameter, words: Words): string {
  const lengthMs = words.sinceMs(iso(value));
  return lengthMs < DAY ? `${moment(value, words)}, ${duration(lengthMs)}` : moment(value, words);
}

/** `12 s`, `35 min`, `2 h 35 min`, `3 days 4 h`: the two biggest units, whole numbers. */
export function duration(value: Parameter): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "?";
  const lengthMs = Math.max(0, value);
  if (lengthMs < MINUTE) return `${Math.floor(lengthMs / SECOND)} s`;
  if (lengthMs < HOUR) return `${Math.floor(lengthMs / MINUTE)} min`;
  if (lengthMs < DAY) return two(lengthMs, HOUR, "h", MINUTE, "min");
  return two(lengthMs, DAY, lengthMs < 2 * DAY ? "day" : "days", HOUR, "h");
}

/** The same in whole words for a sentence: `35 minutes`, `1 hour`, `2 h 35 min`. */
export function durationInWords(value: Parameter): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "?";
  if (value < MINUTE) return plural(Math.floor(value / SECOND), "second");
  if (value < HOUR) return plural(Math.floor(value / MINUTE), "minute");
  return duration(value);
}

function plural(count: number, one: string): string {
  // Figure and word stay on one line of a heading.
  return count === 1 ? `1\u00a0${one}` : `${count}\u00a0${one}s`;
}

function two(lengthMs: number, bigMs: number, big: string, smallMs: number, small: string): string {
  const bigCount = Math.floor(lengthMs / bigMs);
  const smallCount = Math.floor((lengthMs % bigMs) / smallMs);
  return smallCount === 0 ? `${bigCount} ${big}` : `${bigCount} ${big} ${smallCount} ${small}`;
}
