/** Where a time axis has its marks and what stands at them: full minutes, hours, days, months of the site's clock. Pure. */
import { localOf, momentOf } from "./zone-time.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Step {
  readonly unit: "minute" | "hour" | "day" | "month";
  readonly count: number;
}

/** From fine to coarse, with about how long each is. */
const STEPS: readonly (Step & { readonly ms: number })[] = [
  ...[1, 2, 5, 10, 15, 30].map((count) => ({ unit: "minute" as const, count, ms: count * MINUTE })),
  ...[1, 2, 3, 6, 12].map((count) => ({ unit: "hour" as const, count, ms: count * HOUR })),
  ...[1, 2, 4, 7, 14].map((count) => ({ unit: "day" as const, count, ms: count * DAY })),
  ...[1, 2, 3, 6, 12].map((count) => ({ unit: "month" as const, count, ms: count * 30.44 * DAY })),
];

export interface TimeMarks {
  readonly unit: Step["unit"];
  /** Milliseconds since 1970 (UTC), in order. */
  readonly at: readonly number[];
}

/** @param most so many have room, at least one */
export function timeMarks(fromMs: number, toMs: number, most: number, zone: string): TimeMarks {
  const step = STEPS.find(({ ms }) => (toMs - fromMs) / ms <= most) ?? STEPS.at(-1);
  if (step === undefined || !(toMs > fromMs)) return { unit: "minute", at: [] };
  const found = step.unit === "minute" || step.unit === "hour" ? clockMarks : calendarMarks;
  return { unit: step.unit, at: found(step, fromMs, toMs, zone).filter((at) => at >= fromMs && at <= toMs) };
}

/** Every full so many minutes or hours of the clock; on a day on which it is set it shows an hour twice, or not at all. */
function clockMarks({ unit, count }: Step, fromMs: number, toMs: number, zone: string): number[] {
  // Clocks differ from UTC by quarters of an hour.
  const stride = unit === "minute" ? Math.min(count, 15) * MINUTE : 15 * MINUTE;
  const marks: number[] = [];
  for (let at = Math.ceil(fromMs / stride) * stride; at <= toMs; at += stride) {
    const { hour, minute } = localOf(at, zone);
    if (unit === "minute" ? minute % count === 0 : minute === 0 && hour % count === 0) marks.push(at);
  }
  return marks;
}

/** Midnights: every so many days of a count that goes on over months (weeks begin on Monday), or the first of every so many months. */
function calendarMarks({ unit, count }: Step, fromMs: number, toMs: number, zone: string): number[] {
  const { year, month, day } = localOf(fromMs, zone);
  const marks: number[] = [];
  if (unit === "month") {
    for (let index = year * 12 + month - 1; ; index++) {
      const at = momentOf(zone, Math.floor(index / 12), (index % 12) + 1);
      if (at > toMs) return marks;
      if (index % count === 0) marks.push(at);
    }
  }
  // Day 0 of the count was a Monday, 5 January 1970.
  const first = Math.floor(Date.UTC(year, month - 1, day) / DAY) - 4;
  for (let index = first; ; index++) {
    const at = momentOf(zone, 1970, 1, index + 5);
    if (at > toMs) return marks;
    if (index % count === 0) marks.push(at);
  }
}

/** The time; at midnight the day; of months the month, of January with its year. */
export function markLabel(at: number, unit: Step["unit"], locale: string, zone: string): string {
  const { hour, minute, month } = localOf(at, zone);
  const say = (options: Intl.DateTimeFormatOptions) => labelFormat(locale, zone, options).format(at);
  if (unit === "month") return say(month === 1 ? { month: "short", year: "numeric" } : { month: "short" });
  const isMidnight = hour === 0 && minute === 0;
  if (unit === "day") return say({ day: "numeric", month: "short" });
  return isMidnight
    ? say({ weekday: "short", day: "numeric", month: "short" }).replace(",", "")
    : say({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function labelFormat(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.keys(options).join()}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    formats.set(key, format);
  }
  return format;
}
