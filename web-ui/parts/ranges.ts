/** How far back a chart looks: so long until now, or any stretch of time that somebody drew out. */
import type { ServiceDetail } from "#model/api.ts";
import { readWindow } from "./zoom.ts";

export interface Range {
  readonly id: "1h" | "24h" | "7d" | "30d" | "90d" | "1y" | "2y" | "free";
  readonly lengthMs: number;
  /** How often its right end moves on. */
  readonly stepMs: number;
  /** Of a free one its end, ms since 1970 (UTC); the others end now. */
  readonly endMs?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY_MS = 24 * HOUR;

const HOUR_RANGE: Range = { id: "1h", lengthMs: HOUR, stepMs: MINUTE };
const DAY: Range = { id: "24h", lengthMs: DAY_MS, stepMs: 5 * MINUTE };

export const RANGES: readonly Range[] = [
  HOUR_RANGE,
  DAY,
  { id: "7d", lengthMs: 7 * DAY_MS, stepMs: 30 * MINUTE },
  { id: "30d", lengthMs: 30 * DAY_MS, stepMs: HOUR },
  { id: "90d", lengthMs: 90 * DAY_MS, stepMs: 3 * HOUR },
  { id: "1y", lengthMs: 365 * DAY_MS, stepMs: 12 * HOUR },
  { id: "2y", lengthMs: 730 * DAY_MS, stepMs: DAY_MS },
];

/**
 * The range an address names; where it names none a day, or an hour of what is younger than that.
 * @param youngMs how long there have been results
 */
export function rangeOf(id: string | null, youngMs = Infinity): Range {
  return RANGES.find((range) => range.id === id) ?? (youngMs < HOUR_RANGE.lengthMs ? HOUR_RANGE : DAY);
}

/** What an address asks for: a stretch of time of its own (`from`, `to`), else one of the ranges. */
export function rangeIn(query: URLSearchParams, youngMs?: number): Range {
  const free = readWindow(query.get("from"), query.get("to"));
  if (free === undefined) return rangeOf(query.get("range"), youngMs);
  return { id: "free", lengthMs: free.to - free.from, stepMs: MINUTE, endMs: free.to };
}

/** As many newest results the box sends along with a check. */
const RECENT_AT_MOST = 50;

/** How long there have been results of any of the checks, where the newest ones go back to the first; else for ever. */
export function youngMs(checks: readonly Pick<ServiceDetail, "recent">[], sinceMs: (moment: string) => number): number {
  const ages = checks.map(({ recent }) => {
    const first = recent.length < RECENT_AT_MOST ? recent.at(-1) : undefined;
    return first === undefined ? Infinity : sinceMs(first.at);
  });
  return ages.length === 0 ? Infinity : Math.max(...ages);
}
