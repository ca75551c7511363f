/**
 * Business hours: how much of a span counts, and when so much has counted. A moment counts where the site's clock shows a time
 * between the beginning and the end on a day that counts. So a time that the clock leaves out in spring does not count, and
 * one that it shows twice in autumn counts twice. Reckoned by stretches between two changes of the clock, in each of which a
 * day is a day; nothing is counted out. Pure: what is remembered only saves reckoning it anew.
 */
import { BUSINESS_DAYS, type BusinessHours } from "#model/sla.ts";
import { readDay } from "./recurring-days.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Where so little counts that the time is not up in a hundred years, nobody lives to see it. */
const LONGEST_MS = 100 * 366 * DAY_MS;

/** Milliseconds that count between two moments, the second not included; 0 where it is not the later one. */
export function countedMs(hours: BusinessHours, fromMs: number, untilMs: number): number {
  const plan = planOf(hours);
  let counted = 0;
  for (let at = fromMs; at < untilMs;) {
    const stretch = stretchAt(hours.timezone, at);
    const end = Math.min(untilMs, stretch.untilMs);
    counted += countedBefore(plan, end + stretch.offsetMs) - countedBefore(plan, at + stretch.offsetMs);
    at = end;
  }
  return counted;
}

/** The moment at which so many milliseconds (more than 0) will have counted from a moment on; undefined: not in a hundred years. */
export function whenCounted(hours: BusinessHours, fromMs: number, wantedMs: number): number | undefined {
  const plan = planOf(hours);
  if (plan.weekly === 0) return undefined;
  let left = wantedMs;
  for (let at = fromMs; at < fromMs + LONGEST_MS;) {
    const { untilMs, offsetMs } = stretchAt(hours.timezone, at);
    const end = Math.min(untilMs, fromMs + LONGEST_MS);
    const before = countedBefore(plan, at + offsetMs);
    const here = countedBefore(plan, end + offsetMs) - before;
    if (here >= left) return firstWith(plan, before + left, at + offsetMs, end + offsetMs) - offsetMs;
    left -= here;
    at = end;
  }
  return undefined;
}

/** Whether a moment lies in business hours. */
export function isBusinessTime(hours: BusinessHours, atMs: number): boolean {
  return countedMs(hours, atMs, atMs + 1) > 0;
}

/** The hours as numbers: what the clock shows, as milliseconds since 1970 without a zone. */
interface Plan {
  readonly fromMs: number;
  readonly lengthMs: number;
  /** By weekday from Monday on, how many days of a week before it count. */
  readonly before: readonly number[];
  /** Days of a week that count. */
  readonly weekly: number;
  /** Days that would count but are holidays, ascending. */
  readonly holidays: readonly number[];
}

const plans = new WeakMap<BusinessHours, Plan>();

function planOf(hours: BusinessHours): Plan {
  const known = plans.get(hours);
  if (known !== undefined) return known;
  const counts = BUSINESS_DAYS.map((day) => hours.days.includes(day));
  const before = [0];
  for (const one of counts) before.push((before.at(-1) ?? 0) + (one ? 1 : 0));
  const fromMs = timeMs(hours.from);
  const toMs = hours.to === "00:00" ? DAY_MS : timeMs(hours.to);
  const holidays = new Set(hours.holidays.map(readDay).filter((day) => counts[weekdayOf(day)]));
  const plan: Plan = {
    fromMs,
    lengthMs: Math.max(0, toMs - fromMs),
    before,
    weekly: toMs > fromMs ? (before[7] ?? 0) : 0,
    holidays: [...holidays].sort((a, b) => a - b),
  };
  plans.set(hours, plan);
  return plan;
}

/** What counts from Monday, 5 January 1970, to a time of the clock; negative before that day. */
function countedBefore(plan: Plan, localMs: number): number {
  const day = Math.floor(localMs / DAY_MS);
  const today = Math.min(Math.max(localMs - day * DAY_MS - plan.fromMs, 0), plan.lengthMs);
  const whole = daysBefore(plan, day);
  return whole * plan.lengthMs + (daysBefore(plan, day + 1) > whole ? today : 0);
}

/** Days that count before a day, from the same Monday on. */
function daysBefore({ before, weekly, holidays }: Plan, day: number): number {
  const weekday = weekdayOf(day);
  const weeks = (day - weekday - FIRST_MONDAY) / 7;
  return weeks * weekly + (before[weekday] ?? 0) - countBelow(holidays, day);
}

/** The first time of the clock in a stretch at which so much has counted. */
function firstWith(plan: Plan, wanted: number, fromLocalMs: number, untilLocalMs: number): number {
  let [low, high] = [Math.floor(fromLocalMs), Math.ceil(untilLocalMs)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (countedBefore(plan, middle) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of ascending numbers are smaller. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Day 0 was a Thursday. */
const FIRST_MONDAY = 4;

/** 0: Monday. */
function weekdayOf(day: number): number {
  return (((day - FIRST_MONDAY) % 7) + 7) % 7;
}

/** @param text `HH:MM` */
function timeMs(text: string): number {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  return (hour * 60 + minute) * MINUTE_MS;
}

/** A time in which the clocks of a zone are not changed: until when, and what they are ahead of UTC. */
interface Stretch {
  readonly untilMs: number;
  readonly offsetMs: number;
}

function stretchAt(timezone: string, atMs: number): Stretch {
  const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs)).toZonedDateTimeISO(timezone);
  const next = at.getTimeZoneTransition("next");
  return { untilMs: next?.epochMilliseconds ?? Infinity, offsetMs: at.offsetNanoseconds / 1e6 };
}
