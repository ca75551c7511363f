/**
 * Recurrence rules: the part of RFC 5545 (section 3.3.10) that maintenance windows take: FREQ (DAILY, WEEKLY, MONTHLY),
 * INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT. Anything else is refused by name.
 */
import { GrammarError } from "./grammar-error.ts";

export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface Recurrence {
  readonly frequency: "DAILY" | "WEEKLY" | "MONTHLY";
  readonly interval: number;
  /** `nth`: the second Tuesday is 2, the last Friday -1; absent: every such day. */
  readonly byDay: readonly { readonly day: Weekday; readonly nth?: number }[];
  /** 1 to 31, or -1 (last day) to -31. */
  readonly byMonthDay: readonly number[];
  /** `YYYYMMDD` or `YYYYMMDDTHHMMSSZ`, as written. */
  readonly until?: string;
  readonly count?: number;
}

/**
 * The rule that a text writes.
 * @throws GrammarError that names the part that is wrong or not supported
 */
export function parseRecurrence(text: string): Recurrence {
  const parts = splitRule(text);
  const frequency = parts.get("FREQ");
  if (frequency === undefined) throw new GrammarError("recurrence.frequencyMissing", {});
  if (frequency !== "DAILY" && frequency !== "WEEKLY" && frequency !== "MONTHLY") {
    throw new GrammarError("recurrence.frequency", { text: frequency });
  }
  const until = parts.get("UNTIL");
  const count = parts.has("COUNT") ? parseWhole("COUNT", parts.get("COUNT"), 1, 10_000) : undefined;
  if (until !== undefined && count !== undefined) throw new GrammarError("recurrence.untilAndCount", {});
  if (until !== undefined && !/^[0-9]{8}(T[0-9]{6}Z)?$/.test(until)) {
    throw new GrammarError("recurrence.until", { text: until });
  }
  const byMonthDay = listOf(parts.get("BYMONTHDAY")).map((day) => parseMonthDay(day));
  if (byMonthDay.length > 0 && frequency === "WEEKLY") throw new GrammarError("recurrence.monthDayWeekly", {});
  return {
    frequency,
    interval: parts.has("INTERVAL") ? parseWhole("INTERVAL", parts.get("INTERVAL"), 1, 1000) : 1,
    byDay: listOf(parts.get("BYDAY")).map((day) => parseDay(day, frequency)),
    byMonthDay,
    ...(until === undefined ? {} : { until }),
    ...(count === undefined ? {} : { count }),
  };
}

const KEYS: ReadonlySet<string> = new Set(["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT"]);

function splitRule(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .replace(/^RRULE:/i, "")
    .split(";")) {
    const [key = "", value = ""] = part.split("=", 2).map((word) => word.trim().toUpperCase());
    if (key === "" || value === "") throw new GrammarError("recurrence.pair", { text: part });
    if (!KEYS.has(key)) throw new GrammarError("recurrence.key", { key, known: [...KEYS] });
    if (parts.has(key)) throw new GrammarError("recurrence.twice", { key });
    parts.set(key, value);
  }
  return parts;
}

function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(",");
}

function parseDay(text: string, frequency: Recurrence["frequency"]): { day: Weekday; nth?: number } {
  const match = /^([+-]?[0-9])?([A-Z]{2})$/.exec(text);
  const day = WEEKDAYS.find((name) => name === match?.[2]);
  if (match === null || day === undefined) throw new GrammarError("recurrence.day", { text });
  if (match[1] === undefined) return { day };
  const nth = Number(match[1]);
  if (frequency !== "MONTHLY") throw new GrammarError("recurrence.nthNotMonthly", { text });
  if (nth === 0 || Math.abs(nth) > 5) throw new GrammarError("recurrence.nthTooFar", { text });
  return { day, nth };
}

function parseMonthDay(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  return sign * parseWhole("BYMONTHDAY", text.replace(/^[+-]/, ""), 1, 31);
}

function parseWhole(key: string, text: string | undefined, least: number, most: number): number {
  const value = /^[0-9]{1,9}$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new GrammarError("recurrence.whole", { key, text: text ?? "", least, most });
  return value;
}
