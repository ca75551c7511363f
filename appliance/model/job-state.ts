/** What came of a job: its runs, one for each window, and how it stands. */
import { REPORT_REASONS, type JobReport, type ReportOutcome, type ReportWay } from "./report.ts";
import type { Moment } from "./state.ts";

const OPEN_OUTCOMES = ["waiting", "running"] as const;
const KNOWN_OUTCOMES = ["succeeded", "warned", "failed", "late", "missing", "partial", "unknown"] as const;
/**
 * What came of a window. `waiting`: nothing yet; `running`: it started, its end is waited for; `succeeded` `warned` `failed`:
 * as reported, in time; `late`: it ran, but reported after its window; `missing`: no report; `partial`: of several machines
 * some did not report; `unknown`: nobody can say, since the box did not listen.
 */
export const RUN_OUTCOMES = [...OPEN_OUTCOMES, ...KNOWN_OUTCOMES] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];
/** Of a run of which something is known already; more may still come. */
export type KnownOutcome = (typeof KNOWN_OUTCOMES)[number];

/**
 * Why a run is not simply what was reported: it took too long or too little time, moved too little or too much; it has not
 * ended (`overdue`); the box was off (`off`), could not receive (`deaf`), its clock jumped over the window (`clock`).
 */
export const RUN_REMARKS = [
  "tooLong",
  "tooShort",
  "tooLittle",
  "tooMuch",
  "overdue",
  "off",
  "deaf",
  "clock",
  // Why a report counts as failed although it does not say so.
  ...REPORT_REASONS,
] as const;
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
  /** Work on it, or on its host, was announced during the window. */
  readonly inWork?: true;
  /** Something that was expected did not come. */
  readonly missed?: true;
  /** What is bad about it was told, or belongs to an incident. */
  readonly told?: true;
}

/** How a job stands: as its newest known run came out; `pending`: none is known yet. */
export const JOB_STATES = ["pending", ...KNOWN_OUTCOMES] as const;
export type JobStateName = (typeof JOB_STATES)[number];

/** A run as it is stored. */
export interface KeptRun {
  /** Id of the job. */
  readonly job: string;
  readonly run: JobRun;
}

/** A report as it is stored. */
export interface KeptReport {
  readonly report: JobReport;
  /** Begin of the run that it was counted for. */
  readonly due: number;
}

/** A wait for the next end of a run: since a moment, so long. */
export interface JobWait {
  readonly since: Moment;
  readonly forMs: number;
  /** It is the end of this run that is waited for, since it has started; with `every`: of the run that is going on. */
  readonly due?: number;
}

/** Kept over a restart, as JSON. */
export interface JobState {
  readonly state: JobStateName;
  /** Milliseconds since 1970 (UTC); 0: since ever. */
  readonly since: number;
  /** What it is expected by, in short: where that changes, what is open begins anew. */
  readonly plan: string;
  /** Since when it is expected: windows that began before are nobody's. */
  readonly expectedSince: number;
  /** With `every`: the next end; with a longest run: the end of what has started. */
  readonly wait?: JobWait;
  /** With `every`: what has started and not ended. */
  readonly started?: { readonly at: number; readonly run?: string };
  /** With `every` and several machines: who has reported in the present round. */
  readonly round?: readonly MachineRun[];
  /** The newest runs, ascending by `due`. */
  readonly runs: readonly JobRun[];
  /** Ids of the newest reports, the newest last: each counts once. */
  readonly seen: readonly string[];
  /** Runs found to be missed while it is not known whether its host is gone: nothing is told of them until that is known. */
  readonly doubt?: {
    readonly since: Moment;
    /** Of those runs, the ones to be told, by their begins. */
    readonly dues: readonly number[];
    /** How the job stood before. */
    readonly before: JobStateName;
  };
  /** Id of the incident that its not reporting is a symptom of. */
  readonly symptomOf?: string;
  /** Id of the incident that was proposed because it did not report. */
  readonly proposed?: string;
  /** A person said that the present failure is no fault, until it runs again. */
  readonly excused?: true;
}
