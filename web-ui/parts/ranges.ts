/** How far back a chart looks. */
import type { ServiceDetail } from "#model/api.ts";

export interface Range {
  readonly id: "1h" | "24h" | "7d" | "30d";
  readonly lengthMs: number;
  /** How often its right end moves on. */
  readonly stepMs: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const HOUR_RANGE: Range = { id: "1h", lengthMs: HOUR, stepMs: MINUTE };
const DAY: Range = { id: "24h", lengthMs: 24 * HOUR, stepMs: 5 * MINUTE };

export const RANGES: readonly Range[] = [
  HOUR_RANGE,
  DAY,
  { id: "7d", lengthMs: 7 * 24 * HOUR, stepMs: 30 * MINUTE },
  { id: "30d", lengthMs: 30 * 24 * HOUR, stepMs: HOUR },
];

/**
 * The range an address names; where it names none a day, or an hour of what is younger than that.
 * @param youngMs how long there have been results
 */
export function rangeOf(id: string | null, youngMs = Infinity): Range {
  return RANGES.find((range) => range.id === id) ?? (youngMs < HOUR_RANGE.lengthMs ? HOUR_RANGE : DAY);
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
