/**
 * Runs of jobs, one row for each window, kept for `retention.daily`; and the reports that came in, kept as long as events. Written in the
 * transaction of what they changed.
 */
import { RUN_OUTCOMES, type JobRun, type KeptReport, type KeptRun } from "#model/job-state.ts";
import type { JobReport } from "#model/report.ts";
import type { Database } from "./database.ts";
import { parseStored } from "./stored-shapes.ts";

/** Newest rows of one job that stay whatever their age allows. */
const MOST_RUNS = 5000;
const MOST_REPORTS = 500;
/** Rows deleted in one transaction, so that nobody waits for long. */
const SLICE = 500;

export class Jobs {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The newest `most` runs of a job that began at or after a moment (ms, UTC), the oldest first. */
  runs(job: string, from: number, most: number): JobRun[] {
    return this.runsBetween(job, from, Number.MAX_SAFE_INTEGER, most);
  }

  /** Runs of a job that began between two moments (ms, UTC), the newest `most` of them, the oldest first. */
  runsBetween(job: string, from: number, to: number, most: number): JobRun[] {
    return this.#database
      .all<{ document: string }>(
        "SELECT document FROM job_runs WHERE job = ? AND due >= ? AND due < ? ORDER BY due DESC LIMIT ?",
        job,
        from,
        to,
        most,
      )
      .toReversed()
      .map(({ document }) => parseStored(document))
      .filter(isRun);
  }

  /** When the oldest run that is kept of a job began, milliseconds since 1970 (UTC). */
  oldestRun(job: string): number | undefined {
    const row = this.#database.get<{ oldest: number | null }>(
      "SELECT min(due) AS oldest FROM job_runs WHERE job = ?",
      job,
    );
    return row?.oldest ?? undefined;
  }

  /** The newest run of a job that began before a moment (ms, UTC). */
  runBefore(job: string, before: number): JobRun | undefined {
    const row = this.#database.get<{ document: string }>(
      "SELECT document FROM job_runs WHERE job = ? AND due < ? ORDER BY due DESC LIMIT 1",
      job,
      before,
    );
    const run = row === undefined ? undefined : parseStored(row.document);
    return isRun(run) ? run : undefined;
  }

  /** Reports of a job, the newest first. */
  reports(job: string, most: number): KeptReport[] {
    return this.#database
      .all<{ due: number; document: string }>(
        "SELECT due, document FROM job_reports WHERE job = ? ORDER BY at DESC, id DESC LIMIT ?",
        job,
        most,
      )
      .flatMap(({ due, document }) => {
        const report = parseStored(document);
        return isReport(report) ? [{ report, due }] : [];
      });
  }

  /**
   * Deletes one slice of what is older, or more than is kept of one job. Returns how many; call until it returns 0.
   * @param runsBefore ms, UTC; @param reportsBefore ms, UTC
   */
  prune(runsBefore: number, reportsBefore: number): number {
    return this.#database.transaction(() => {
      const old =
        this.#database.run(
          "DELETE FROM job_runs WHERE (job, due) IN (SELECT job, due FROM job_runs WHERE due < ? LIMIT ?)",
          runsBefore,
          SLICE,
        ) +
        this.#database.run(
          "DELETE FROM job_reports WHERE id IN (SELECT id FROM job_reports WHERE at < ? ORDER BY at LIMIT ?)",
          reportsBefore,
          SLICE,
        );
      // All rows are counted for it: once, when nothing is left that is old.
      return old > 0 ? old : this.#pruneMany();
    });
  }

  #pruneMany(): number {
    const count = (table: string, most: number) =>
      this.#database.all<{ job: string }>(`SELECT job FROM ${table} GROUP BY job HAVING count(*) > ?`, most);
    let gone = 0;
    for (const { job } of count("job_runs", MOST_RUNS))
      gone += this.#database.run(
        `DELETE FROM job_runs WHERE job = ?1 AND due <= (
           SELECT due FROM job_runs WHERE job = ?1 ORDER BY due DESC LIMIT 1 OFFSET ?2)`,
        job,
        MOST_RUNS,
      );
    for (const { job } of count("job_reports", MOST_REPORTS))
      gone += this.#database.run(
        `DELETE FROM job_reports WHERE job = ?1 AND at <= (
           SELECT at FROM job_reports WHERE job = ?1 ORDER BY at DESC, id DESC LIMIT 1 OFFSET ?2)`,
        job,
        MOST_REPORTS,
      );
    return gone;
  }
}

/** Writes or replaces one run, inside the caller's transaction. */
export function saveJobRun(database: Database, { job, run }: KeptRun): void {
  database.run(
    "INSERT INTO job_runs (job, due, document) VALUES (?, ?, ?) ON CONFLICT (job, due) DO UPDATE SET document = excluded.document",
    job,
    Math.round(run.due),
    JSON.stringify(run),
  );
}

/** Writes one report, inside the caller's transaction. */
export function saveJobReport(database: Database, { report, due }: KeptReport): void {
  database.run(
    "INSERT INTO job_reports (job, at, due, document) VALUES (?, ?, ?, ?)",
    report.job,
    Math.round(report.at),
    Math.round(due),
    JSON.stringify(report),
  );
}

/** Whether a stored value makes sense as a run. */
export function isRun(value: unknown): value is JobRun {
  if (typeof value !== "object" || value === null) return false;
  const { due, until, outcome, since, reports, lines } = value as Partial<JobRun>;
  const outcomes: readonly unknown[] = RUN_OUTCOMES;
  const numbers = [due, until, since, reports];
  return numbers.every((one) => Number.isFinite(one)) && outcomes.includes(outcome) && Array.isArray(lines);
}

function isReport(value: unknown): value is JobReport {
  if (typeof value !== "object" || value === null) return false;
  const { job, way, outcome, at, lines } = value as Partial<JobReport>;
  const texts = [job, way, outcome];
  return texts.every((one) => typeof one === "string") && Number.isFinite(at) && Array.isArray(lines);
}
