/** The months that can be reported on: those in which the box watched and whose states are still kept. */
import { isoTime } from "#lib/clock.ts";
import type { ReportList } from "#model/api-reports.ts";
import type { Runs } from "#store/runs.ts";
import { monthAt, shiftMonth } from "./calendar-month.ts";

/** More than the states of which are kept. */
const MOST_MONTHS = 120;

/** @param keptMs how long states are kept, @param now milliseconds since 1970 (UTC) */
export function knownMonths(
  runs: Pick<Runs, "firstStart" | "watchedPeriods">,
  timezone: string,
  keptMs: number,
  now: number,
): ReportList {
  const first = Math.max(runs.firstStart() ?? Infinity, now - keptMs);
  const months: ReportList["months"] = [];
  let month = monthAt(now, timezone);
  for (let n = 0; n < MOST_MONTHS && month.toMs > first; n++) {
    const { name, fromMs, toMs } = month;
    if (runs.watchedPeriods(fromMs, Math.min(now, toMs)).length > 0)
      months.push({ month: name, from: isoTime(fromMs), to: isoTime(toMs), running: now < toMs });
    month = shiftMonth(month, -1);
  }
  return { timezone, months };
}
