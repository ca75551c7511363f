/** What came of a job: its runs, one for each window, and how it stands. */
import type { ReportOutcome, ReportWay } from "./report.ts";
import type { Moment } from "./state.ts";

/**
 * What came of a window. `waiting`: nothing yet; `running`: it started, its end is waited for; `succeeded` `warned` `failed`:
 * as reported, in time; `late`: it ran, but reported after its window; `missing`: no report; `partial`: of several machines
 * some did not report; `unknown`: nobody can say, since the box did not listen.
 */
export const RUN_OUTCOMES = [
  "waiting",
  "running",
  "succeeded",
  "warned",
  "failed",
  "late",
  "missing",
  "partial",
  "unknown",
] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/**
 * Why a run is not simply what was reported: it took too long or too little time, moved too little or too much; it has not
 * ended (`overdue`); the box was off (`off`), could not receive (`deaf`), its clock jumped over the window (`clock`).
 */
export const RUN_REMARKS = ["tooLong", "tooShort", "tooLittle", "tooMuch", "overdue", "off", "deaf", "clock"] as const;
export type RunRemark = (typeof RUN_REMARKS)[number];

/** What one of several machines reported last in a window. */
export interface MachineRun {
  readonly name: string;
  readonly outcome: ReportOutcome;
  /** When, milliseconds since 1970. */
  readonly at: number;
  readonly remarks?: readonly RunRemark[];
}

/** One window of a job, or with `every` a stretch of equal reports on one day. Moments are milliseconds since 1970 (UTC). */
export interface JobRun {
  /** When the window began; with it a run is named. */
  readonly due: number;
  /** When the window ends; with `every`: when the next report is due at the latest. */
  readonly until: number;
  readonly outcome: RunOutcome;
  /** Since when it is that. */
  readonly since: number;
  /** What is not waited for any more: the window is over, or all that was expected is in. */
  readonly decided: boolean;
  /** Reports that counted. */
  readonly reports: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly durationMs?: number;
  readonly sizeBytes?: number;
  readonly product?: string;
  readonly subject?: string;
  /** Ties an end to its start. */
  readonly run?: string;
  readonly way?: ReportWay;
  /** Decisive lines of the newest report that counted. */
  readonly lines: readonly string[];
  readonly remarks?: readonly RunRemark[];
  /** Of several machines: what each reported last. */
  readonly machines?: readonly MachineRun[];
  /** Work on its host was announced during the window. */
  readonly inWork?: true;
  /** Its end is missing: told as not reported. */
  readonly missed?: true;
}

/** How a job stands: as its newest decided run came out; `pending`: none was decided yet. */
export const JOB_STATES = [
  "pending",
  "succeeded",
  "warned",
  "failed",
  "late",
  "missing",
  "partial",
  "unknown",
] as const;
export type JobStateName = (typeof JOB_STATES)[number];

/** Kept over a restart, as JSON. */
export interface JobState {
  readonly state: JobStateName;
  /** Milliseconds since 1970 (UTC); 0: since ever. */
  readonly since: number;
  /** Since when it is expected: windows that began before are nobody's. */
  readonly expectedSince: number;
  /** With `every`: since when the next report is waited for, in this run of the box. */
  readonly waitsSince?: Moment;
  /** The newest runs, the oldest first: the one whose window is open, those that are not decided, and the one before. */
  readonly runs: readonly JobRun[];
  /** Ids of the newest reports, the newest last: each counts once. */
  readonly seen: readonly string[];
  /** Id of the incident that its not reporting is a symptom of. */
  readonly symptomOf?: string;
  /** A person said that the present failure is no fault, until it runs again. */
  readonly excused?: true;
}
