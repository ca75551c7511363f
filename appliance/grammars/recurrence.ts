/**
 * Recurrence rules: the part of RFC 5545 (section 3.3.10) that maintenance windows take: FREQ (DAILY, WEEKLY, MONTHLY),
 * INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT. Anything else is refused by name.
 */

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
 * @throws RangeError that names the part that is wrong or not supported
 */
export function parseRecurrence(text: string): Recurrence {
  const parts = splitRule(text);
  const frequency = parts.get("FREQ");
  if (frequency === undefined) throw new RangeError("FREQ is missing");
  if (frequency !== "DAILY" && frequency !== "WEEKLY" && frequency !== "MONTHLY") {
    throw new RangeError(`FREQ=${frequency} is not supported; DAILY, WEEKLY and MONTHLY are`);
  }
  const until = parts.get("UNTIL");
  const count = parts.has("COUNT") ? parseWhole("COUNT", parts.get("COUNT"), 1, 10_000) : undefined;
  if (until !== undefined && count !== undefined) throw new RangeError("UNTIL and COUNT exclude each other");
  if (until !== undefined && !/^[0-9]{8}(T[0-9]{6}Z)?$/.test(until)) {
    throw new RangeError(`UNTIL=${until} is not a date such as 20271231 or 20271231T220000Z`);
  }
  const byMonthDay = listOf(parts.get("BYMONTHDAY")).map((day) => parseMonthDay(day));
  if (byMonthDay.length > 0 && frequency === "WEEKLY") throw new RangeError("BYMONTHDAY does not go with FREQ=WEEKLY");
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
    if (key === "" || value === "") throw new RangeError(`"${part}" is not KEY=VALUE`);
    if (!KEYS.has(key)) throw new RangeError(`${key} is not supported; ${[...KEYS].join(", ")} are`);
    if (parts.has(key)) throw new RangeError(`${key} stands there twice`);
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
  if (match === null || day === undefined) throw new RangeError(`BYDAY=${text} is not a day such as TU, 2TU or -1FR`);
  if (match[1] === undefined) return { day };
  const nth = Number(match[1]);
  if (frequency !== "MONTHLY")
    throw new RangeError(`BYDAY=${text}: a number before the day goes only with FREQ=MONTHLY`);
  if (nth === 0 || Math.abs(nth) > 5) throw new RangeError(`BYDAY=${text}: a month has at most five of a day`);
  return { day, nth };
}

function parseMonthDay(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  return sign * parseWhole("BYMONTHDAY", text.replace(/^[+-]/, ""), 1, 31);
}

function parseWhole(key: string, text: string | undefined, least: number, most: number): number {
  const value = /^[0-9]{1,9}$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new RangeError(`${key}=${text} is not a whole number from ${least} to ${most}`);
  return value;
}
