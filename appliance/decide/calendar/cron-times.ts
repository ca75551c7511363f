/**
 * When a cron expression strikes, by the clock of a zone. Each local time strikes once: one that the clock leaves out in spring
 * is as much later as the clock jumps, one that comes twice in autumn is the first; two that fall together are one. Pure:
 * what is remembered only saves reckoning it anew.
 */
import type { Cron } from "#grammars/cron.ts";
import { civil, dayOf } from "./recurring-days.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Days that are looked through: 29 February may be eight years away. */
const MOST_DAYS = 8 * 366 + 2;

/** What strikes when. */
export interface Strikes {
  readonly rule: Cron;
  readonly timezone: string;
}

/** The newest moment at or before another; undefined: none in years. Milliseconds since 1970 (UTC). */
export function lastStrike(strikes: Strikes, wallMs: number): number | undefined {
  const today = localDay(strikes.timezone, wallMs);
  // A time that the clock leaves out around midnight strikes on the day after its own.
  const near = [today, today - 1].flatMap((day) => strikesOn(strikes, day)).filter((at) => at <= wallMs);
  if (near.length > 0) return Math.max(...near);
  for (let day = today - 2; day > today - MOST_DAYS; day--) {
    const found = strikesOn(strikes, day).at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first moment after another; undefined: none in years. */
export function nextStrike(strikes: Strikes, wallMs: number): number | undefined {
  const today = localDay(strikes.timezone, wallMs);
  const near = [today - 1, today].flatMap((day) => strikesOn(strikes, day)).filter((at) => at > wallMs);
  if (near.length > 0) return Math.min(...near);
  for (let day = today + 1; day < today + MOST_DAYS; day++) {
    const found = strikesOn(strikes, day)[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The day, counted since 1970-01-01, on which a zone's calendar stands. */
export function localDay(timezone: string, wallMs: number): number {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(Math.floor(wallMs)).toZonedDateTimeISO(timezone);
  return dayOf(year, month, day);
}

/** How much a zone's clock left out in the hour before a moment, as in spring; milliseconds. */
export function leftOutBefore(timezone: string, wallMs: number): number {
  const offsetMs = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timezone).offsetNanoseconds / 1e6;
  return Math.max(0, offsetMs(wallMs) - offsetMs(wallMs - HOUR_MS));
}

/** The last few days of each expression and zone. */
const known = new WeakMap<Cron, Map<string, readonly number[]>>();
const MOST_KNOWN = 8;
const NONE: readonly number[] = [];

/** All moments of a local day, ascending. */
function strikesOn({ rule, timezone }: Strikes, day: number): readonly number[] {
  if (!hasDay(rule, day)) return NONE;
  const days = known.get(rule) ?? new Map<string, readonly number[]>();
  known.set(rule, days);
  const name = `${timezone} ${day}`;
  const before = days.get(name);
  if (before !== undefined) return before;
  const moments = reckon(rule, timezone, day);
  if (days.size >= MOST_KNOWN) days.clear();
  days.set(name, moments);
  return moments;
}

function reckon(rule: Cron, timezone: string, day: number): readonly number[] {
  const { year, month, date } = civil(day);
  const at = (hour: number, minute: number): number =>
    Temporal.ZonedDateTime.from({ timeZone: timezone, year, month, day: date, hour, minute }).epochMilliseconds;
  const begin = at(0, 0);
  const times = rule.hours.flatMap((hour) => rule.minutes.map((minute) => [hour, minute] as const));
  // On most days all clocks go on by the day's first minute.
  const isPlain = at(23, 59) - begin === DAY_MS - MINUTE_MS && at(12, 0) - begin === DAY_MS / 2;
  const moments = times.map(([hour, minute]) =>
    isPlain ? begin + (hour * 60 + minute) * MINUTE_MS : at(hour, minute),
  );
  return isPlain ? moments : [...new Set(moments)].toSorted((a, b) => a - b);
}

/** As in cron(5): where both kinds of days are restricted, either counts. */
function hasDay({ months, days, lastDay, weekdays, nths }: Cron, day: number): boolean {
  const { month, date } = civil(day);
  if (!months.includes(month)) return false;
  if (days === undefined && weekdays === undefined) return true;
  const isLast = civil(day + 1).date === 1;
  const byDate = days !== undefined && (days.includes(date) || (lastDay && isLast));
  if (byDate || weekdays === undefined) return byDate;
  // 1 January 1970 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekdays.includes(weekday) || nths.some((one) => one.weekday === weekday && isNth(one.nth, day, date));
}

function isNth(nth: number, day: number, date: number): boolean {
  return nth === -1 ? civil(day + 7).month !== civil(day).month : Math.ceil(date / 7) === nth;
}
