/**
 * Cron expressions: five fields (minute, hour, day of the month, month, weekday) with lists, ranges, steps and English names.
 * As in cron(5), a day counts where the day of the month or the weekday fits when both are restricted. Besides: `L` is the
 * last day of a month, `5#2` the second Friday, `5L` the last one.
 */
import { GrammarError } from "./grammar-error.ts";

export interface Cron {
  /** Minutes, 0 to 59, ascending. */
  readonly minutes: readonly number[];
  /** Hours, 0 to 23, ascending. */
  readonly hours: readonly number[];
  /** Days of the month, 1 to 31; undefined: any. */
  readonly days?: readonly number[];
  /** The last day of the month counts, too. */
  readonly lastDay: boolean;
  /** Months, 1 to 12, ascending. */
  readonly months: readonly number[];
  /** Weekdays, 0 (Sunday) to 6; undefined: any. */
  readonly weekdays?: readonly number[];
  /** Single weekdays of a month: the second Friday is 5 and 2, the last one 5 and -1. */
  readonly nths: readonly { readonly weekday: number; readonly nth: number }[];
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names?: readonly string[];
}
const MINUTE: Field = { name: "minute", least: 0, most: 59 };
const HOUR: Field = { name: "hour", least: 0, most: 23 };
const DAY: Field = { name: "day", least: 1, most: 31 };
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH: Field = { name: "month", least: 1, most: 12, names: MONTHS };
/** 7 is Sunday, too. */
const WEEKDAY: Field = {
  name: "weekday",
  least: 0,
  most: 7,
  names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
};

/** Days of the longest months, January first. */
const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The expression that a text writes.
 * @throws GrammarError that names the field that is wrong
 */
export function parseCron(text: string): Cron {
  const fields = text.trim().toLowerCase().split(/\s+/);
  const [minute = "", hour = "", day = "", month = "", weekday = ""] = fields;
  if (fields.length !== 5) throw new GrammarError("cron.fields", { text });
  const dayParts = day.split(",");
  const plainDays = dayParts.filter((part) => part !== "l");
  const weekdayParts = weekday.split(",");
  const nths = weekdayParts.flatMap(readNth);
  const plainWeekdays = weekdayParts.filter((part) => readNth(part).length === 0);
  const cron: Cron = {
    minutes: readField(MINUTE, minute.split(",")),
    hours: readField(HOUR, hour.split(",")),
    ...(!isAny(day) && { days: readField(DAY, plainDays) }),
    lastDay: plainDays.length < dayParts.length,
    months: readField(MONTH, month.split(",")),
    ...(!isAny(weekday) && { weekdays: readWeekdays(plainWeekdays) }),
    nths,
  };
  if (neverHappens(cron)) throw new GrammarError("cron.never", { text });
  return cron;
}

function isAny(field: string): boolean {
  return field === "*" || field === "?" || field === "*/1";
}

function readWeekdays(parts: readonly string[]): readonly number[] {
  return ascending(readField(WEEKDAY, parts).map((weekday) => weekday % 7));
}

/** `5#2`, `fri#2`, `5L`; empty for anything else. */
function readNth(part: string): { weekday: number; nth: number }[] {
  const [, named = "", nth] = /^([a-z]{3}|[0-7])(?:#([1-5])|l)$/.exec(part) ?? [];
  if (named === "") return [];
  return [{ weekday: readOne(WEEKDAY, named, part) % 7, nth: nth === undefined ? -1 : Number(nth) }];
}

/** Without parts: nothing. */
function readField(field: Field, parts: readonly string[]): readonly number[] {
  return ascending(parts.flatMap((part) => readPart(field, part)));
}

function readPart(field: Field, part: string): number[] {
  const [, range = "", step] = /^([^/]+)(?:\/([0-9]{1,2}))?$/.exec(part) ?? [];
  const by = step === undefined ? 1 : Number(step);
  if (range === "" || by === 0) throw wrong(field, part);
  const most = field === WEEKDAY ? 6 : field.most;
  let [from, to] = [field.least, most];
  if (range !== "*" && range !== "?") {
    const [first = "", last, more] = range.split("-");
    if (more !== undefined) throw wrong(field, part);
    from = readOne(field, first, part);
    to = last === undefined ? (step === undefined ? from : most) : readOne(field, last, part);
    // fri-sun: Sunday is 7 at the end of a range.
    if (field === WEEKDAY && to === 0 && from > 0) to = 7;
  }
  if (to < from) throw wrong(field, part);
  const values: number[] = [];
  for (let value = from; value <= to; value += by) values.push(value);
  return values;
}

function readOne(field: Field, word: string, part: string): number {
  const named = field.names?.indexOf(word) ?? -1;
  if (named !== -1) return named + (field === MONTH ? 1 : 0);
  const value = /^[0-9]{1,2}$/.test(word) ? Number(word) : NaN;
  if (!(value >= field.least && value <= field.most)) throw wrong(field, part);
  return value;
}

function wrong({ name, least, most }: Field, text: string): GrammarError {
  return new GrammarError("cron.value", { field: name, text, least, most });
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].toSorted((a, b) => a - b);
}

/** 31 February is on no calendar. */
function neverHappens({ days, lastDay, months, weekdays, nths }: Cron): boolean {
  if (days === undefined || lastDay || weekdays !== undefined || nths.length > 0) return false;
  return !months.some((month) => days.some((day) => day <= (MOST_DAYS[month - 1] ?? 0)));
}
