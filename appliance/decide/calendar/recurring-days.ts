/**
 * The days of a recurrence rule. Days are counted since 1970-01-01, without any time zone. INTERVAL and COUNT count from a
 * first day; where none is written, weeks and months are counted from Monday, 1 January 2024, and COUNT from that day too.
 * Source: RFC 5545, 3.3.10.
 */
import { WEEKDAYS, type Recurrence } from "#grammars/recurrence.ts";

const DAY_MS = 86_400_000;
/** A Monday that begins a month and a year. */
export const FIRST_DAY = dayOf(2024, 1, 1);
/** Days that are looked through for the next one: five years, more than the rarest day (29 February) takes. */
const MOST_DAYS = 5 * 366;

export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** @param text `YYYY-MM-DD` or `YYYYMMDD...` */
export function readDay(text: string): number {
  const digits = text.replaceAll("-", "");
  return dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

/** Year, month (1 to 12) and day of the month of a day. */
export function civil(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Whether a rule has the day, whatever COUNT says. @param first the rule's first day */
export function isDayOf(rule: Recurrence, first: number, day: number): boolean {
  if (day < first || (rule.until !== undefined && day > readDay(rule.until))) return false;
  return isInPeriod(rule, first, day) && hasDay(rule, first, day);
}

/**
 * Whether the rule, COUNT included, has the day. COUNT is counted out from the first day; a rule is short enough for that
 * (at most 10 000 times).
 */
export function happensOn(rule: Recurrence, first: number, day: number): boolean {
  if (!isDayOf(rule, first, day)) return false;
  return rule.count === undefined || countBefore(rule, first, day) < rule.count;
}

/** The next day of the rule from a day on; undefined: none within five years. */
export function nextDay(rule: Recurrence, first: number, from: number): number | undefined {
  const begin = Math.max(first, from);
  let counted = rule.count === undefined ? 0 : countBefore(rule, first, begin);
  for (let day = begin; day < begin + MOST_DAYS; day++) {
    if (!isDayOf(rule, first, day)) continue;
    if (rule.count !== undefined && counted++ >= rule.count) return undefined;
    return day;
  }
  return undefined;
}

function countBefore(rule: Recurrence, first: number, day: number): number {
  const most = rule.count ?? 0;
  let counted = 0;
  for (let earlier = first; earlier < day && counted < most; earlier++) if (isDayOf(rule, first, earlier)) counted += 1;
  return counted;
}

/** Whether the day lies in a day, week (from Monday) or month that INTERVAL does not leave out. */
function isInPeriod({ frequency, interval }: Recurrence, first: number, day: number): boolean {
  if (frequency === "DAILY") return (day - first) % interval === 0;
  if (frequency === "WEEKLY") return ((mondayOf(day) - mondayOf(first)) / 7) % interval === 0;
  return (monthNumber(day) - monthNumber(first)) % interval === 0;
}

function hasDay({ frequency, byDay, byMonthDay }: Recurrence, first: number, day: number): boolean {
  if (byMonthDay.length > 0 && !byMonthDay.some((wanted) => isMonthDay(day, wanted))) return false;
  if (byDay.length > 0) return byDay.some((one) => WEEKDAYS[weekdayOf(day)] === one.day && isNth(day, one.nth));
  if (byMonthDay.length > 0 || frequency === "DAILY") return true;
  // Without a day of its own a rule has that of its first day.
  return frequency === "WEEKLY" ? weekdayOf(day) === weekdayOf(first) : civil(day).date === civil(first).date;
}

function isMonthDay(day: number, wanted: number): boolean {
  const { date } = civil(day);
  return wanted > 0 ? date === wanted : date === daysInMonth(day) + 1 + wanted;
}

function isNth(day: number, nth: number | undefined): boolean {
  if (nth === undefined) return true;
  const { date } = civil(day);
  return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((daysInMonth(day) - date + 1) / 7) === -nth;
}

function daysInMonth(day: number): number {
  const { year, month } = civil(day);
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

/** 0: Monday. Day 0 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

function monthNumber(day: number): number {
  const { year, month } = civil(day);
  return 12 * year + month;
}
