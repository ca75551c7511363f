/** The grid of jobs as rows of cells: a job's own, and one for each machine where several report in one window. Pure. */
import type { JobDay, JobRunView, JobSummary } from "#model/api-jobs.ts";
import type { RunOutcome } from "#model/job-state.ts";
import type { ReportOutcome } from "#model/report.ts";

export interface GridCell {
  readonly day: string;
  /** Undefined: nothing was expected, or nothing is known. */
  readonly outcome: RunOutcome | undefined;
  readonly inWork: boolean;
}

export interface GridRow {
  readonly job: JobSummary;
  /** Of a machine's row: its name. */
  readonly machine?: string;
  readonly cells: readonly GridCell[];
}

/** A job's own row. @param days the columns, the oldest first */
export function rowOf(job: JobSummary, days: readonly string[]): GridRow {
  const known = new Map(job.days.map((one) => [one.day, one]));
  return {
    job,
    cells: days.map((day) => {
      const one = known.get(day);
      return { day, outcome: one?.outcome, inWork: worstOf(one)?.inWork === true };
    }),
  };
}

/** One row for each machine that has to report. */
export function machineRows(job: JobSummary, days: readonly string[]): GridRow[] {
  const known = new Map(job.days.map((one) => [one.day, one]));
  return (job.machines ?? []).map((machine) => ({
    job,
    machine,
    cells: days.map((day) => {
      const run = worstOf(known.get(day));
      return { day, outcome: run && outcomeOfMachine(run, machine), inWork: run?.inWork === true };
    }),
  }));
}

/** The run that a day's cell speaks of. */
export function worstOf(day: JobDay | undefined): JobRunView | undefined {
  return day?.runs.find(({ outcome }) => outcome === day.outcome) ?? day?.runs.at(-1);
}

/** What became of one machine: what did not report is missing as soon as the window is over. */
export function outcomeOfMachine({ outcome, machines = [] }: JobRunView, name: string): RunOutcome {
  const reported = machines.find((one) => one.name === name)?.outcome;
  if (reported === undefined)
    return outcome === "waiting" || outcome === "running" || outcome === "unknown" ? outcome : "missing";
  return outcomeOfReport(reported);
}

/** What a report made of its run: what has started runs. */
export function outcomeOfReport(outcome: ReportOutcome): RunOutcome {
  return outcome === "started" ? "running" : outcome;
}

/** Where the arrows lead: a cell's row and column, kept within the grid. */
export function nextCell(
  key: string,
  { row, column }: { readonly row: number; readonly column: number },
  { rows, columns }: { readonly rows: number; readonly columns: number },
): { row: number; column: number } | undefined {
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  switch (key) {
    case "ArrowLeft":
      return { row, column: within(column - 1, columns) };
    case "ArrowRight":
      return { row, column: within(column + 1, columns) };
    case "ArrowUp":
      return { row: within(row - 1, rows), column };
    case "ArrowDown":
      return { row: within(row + 1, rows), column };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return undefined;
  }
}
