/** Jobs of a month as a calendar: the worst run of each day, and how many runs were good. Pure. */
import type { Job } from "#model/job.ts";
import type { JobRun, RunOutcome } from "#model/job-state.ts";
import type { CalendarMonth } from "../calendar-month.ts";
import type { JobDayFigures, JobFigures } from "#model/api-reports.ts";

/** What stands for several runs of a day: the first of these. */
const WORST_FIRST: readonly RunOutcome[] = [
  "failed",
  "missing",
  "partial",
  "unknown",
  "warned",
  "late",
  "running",
  "succeeded",
  "waiting",
];
const GOOD: readonly RunOutcome[] = ["succeeded", "warned", "late"];
const BAD: readonly RunOutcome[] = ["failed", "missing", "partial"];

export interface KnownRuns {
  /** Runs that began in the month, ascending. */
  readonly runs: readonly JobRun[];
  /** The last one that began before it. */
  readonly before: JobRun | undefined;
  /** When the oldest run that is kept of the job began; undefined: none is. */
  readonly oldest: number | undefined;
}

/** @param untilMs what lies after it is still to come */
export function jobFigures(job: Job, known: KnownRuns, month: CalendarMonth, untilMs: number): JobFigures {
  const runs = [...(known.before === undefined ? [] : [known.before]), ...known.runs];
  let next = 0;
  const days = month.days.map(({ fromMs, toMs }): JobDayFigures => {
    while ((runs[next]?.due ?? Infinity) < fromMs) next += 1;
    const own: JobRun[] = [];
    for (let at = next; (runs[at]?.due ?? Infinity) < toMs; at++) own.push(runs[at] as JobRun);
    if (fromMs >= untilMs) return { none: "toCome" };
    // What is still missing goes on being missing day after day.
    const last = own.length > 0 || "rule" in job.schedule ? undefined : runs[next - 1];
    const worst = worstOf(last?.outcome === "missing" ? [last] : own);
    if (worst !== undefined) return { outcome: worst.outcome };
    return { none: known.oldest === undefined || toMs <= known.oldest ? "notKnown" : "notPlanned" };
  });
  const many = (outcomes: readonly RunOutcome[]) => known.runs.filter((run) => outcomes.includes(run.outcome)).length;
  return { id: job.id, name: job.name, days, good: many(GOOD), bad: many(BAD), unknown: many(["unknown"]) };
}

function worstOf(runs: readonly JobRun[]): JobRun | undefined {
  return runs.toSorted((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome))[0];
}
