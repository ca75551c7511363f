/** Moments and lengths of time, the same in every language but for the words (`LANGUAGE/times.ts`). Parameters are ISO strings or milliseconds. */
import type { Words } from "../words.ts";
import type { Amounts, Parameter, Plurals } from "./numbers.ts";

export interface LengthWords {
  readonly units: { readonly s: string; readonly min: string; readonly h: string; readonly days: Plurals };
  /** Whole words in a sentence: `35 minutes`. */
  readonly seconds: Plurals;
  readonly minutes: Plurals;
}

export interface Lengths {
  /** `12 s`, `35 min`, `2 h 35 min`, `3 days 4 h`: the two biggest units, whole numbers. */
  readonly duration: (value: Parameter) => string;
  /** The same in whole words for a sentence: `35 minutes`, `1 hour`, `2 h 35 min`. */
  readonly durationInWords: (value: Parameter) => string;
  /** `06:12, 2 h 35 min`: since when and how long; beyond a day the date alone says it. */
  readonly sinceAndHowLong: (value: Parameter, words: Words) => string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function makeLengths({ units, seconds, minutes }: LengthWords, { plural }: Pick<Amounts, "plural">): Lengths {
  const inDays = (days: number): string => `${days} ${plural(days, units.days)}`;
  const two = (lengthMs: number, bigMs: number, big: string, smallMs: number, small: string): string => {
    const smallCount = Math.floor((lengthMs % bigMs) / smallMs);
    return smallCount === 0 ? big : `${big} ${smallCount} ${small}`;
  };
  const duration = (value: Parameter): string => {
    if (typeof value !== "number" || !Number.isFinite(value)) return "?";
    const lengthMs = Math.max(0, value);
    if (lengthMs < MINUTE) return `${Math.floor(lengthMs / SECOND)} ${units.s}`;
    if (lengthMs < HOUR) return `${Math.floor(lengthMs / MINUTE)} ${units.min}`;
    if (lengthMs < DAY) return two(lengthMs, HOUR, `${Math.floor(lengthMs / HOUR)} ${units.h}`, MINUTE, units.min);
    return two(lengthMs, DAY, inDays(Math.floor(lengthMs / DAY)), HOUR, units.h);
  };
  // Figure and word stay on one line of a heading.
  const whole = (count: number, forms: Plurals): string => `${count}\u00A0${plural(count, forms)}`;
  return {
    duration,
    durationInWords: (value) => {
      if (typeof value !== "number" || !Number.isFinite(value)) return "?";
      if (value < MINUTE) return whole(Math.floor(value / SECOND), seconds);
      if (value < HOUR) return whole(Math.floor(value / MINUTE), minutes);
      return duration(value);
    },
    sinceAndHowLong: (value, words) => {
      const lengthMs = words.sinceMs(iso(value));
      return lengthMs < DAY ? `${moment(value, words)}, ${duration(lengthMs)}` : moment(value, words);
    },
  };
}

/** A moment among parameters; empty where it is none. */
export function iso(value: Parameter): string {
  return typeof value === "string" ? value : "";
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
