/** What a job said by itself, as whoever received it hands it in: a listener, the box that asked a plugin, a person. */
import type { Doer } from "./incident.ts";

export const REPORT_WAYS = ["mail", "heartbeat", "trap", "log", "plugin", "hand"] as const;
/** How it came. */
export type ReportWay = (typeof REPORT_WAYS)[number];

/** By which listener a way is heard. Heartbeats come to the page's own server, plugins and people are asked. */
export const LISTENER_OF_WAY: Readonly<Partial<Record<ReportWay, "smtp" | "trap" | "syslog">>> = {
  mail: "smtp",
  trap: "trap",
  log: "syslog",
};

export const REPORT_OUTCOMES = ["started", "succeeded", "warned", "failed"] as const;
/** `started`: it runs now; all others end a run. Whether it was in time, and whether all machines reported, is decided later. */
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/**
 * Why a report counts as failed although it does not say so: `noVerdict`: nothing in it that is understood says how it went;
 * `notExpected`: it comes from whom the job expects, and is none of the mails it asks for; `ambiguous`: it may be of this job
 * or of another; `noMachine`: it does not say of which machine it is; `noLine`: the job's line is not in it; `answer`: it answers
 * another mail and says nothing itself.
 */
export const REPORT_REASONS = ["noVerdict", "notExpected", "ambiguous", "noMachine", "noLine", "answer"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Most decisive lines of a report, and the characters of each. */
export const MOST_REPORT_LINES = 10;
export const MOST_REPORT_LINE = 300;

/** One report of one job (of one of its machines). Bounded by whoever makes it; everything of it is foreign text. */
export interface JobReport {
  /** Id of the job in the configuration. */
  readonly job: string;
  readonly way: ReportWay;
  readonly outcome: ReportOutcome;
  /** The same report that comes twice has the same id (`Message-ID`, digest of what came); it counts once. At most 200 characters. */
  readonly id: string;
  /** When it arrived, milliseconds since 1970 by the box's own clock: what a mail says of its date proves nothing. */
  readonly at: number;
  /** Which of several machines it is about, as it was named there. */
  readonly machine?: string;
  /** Ties an end to its start where the reporter names runs. */
  readonly run?: string;
  /** What made it, where that was recognised: `veeam`, `restic`. */
  readonly product?: string;
  /** Of a mail: its subject. */
  readonly subject?: string;
  /** Lines that decided about the outcome, as they stood there. */
  readonly lines: readonly string[];
  readonly reason?: ReportReason;
  readonly sizeBytes?: number;
  /** How long the run took, as it said. */
  readonly durationMs?: number;
  /** Of a report by hand: who looked, and what they wrote. */
  readonly by?: Doer;
  readonly note?: string;
  /** Of a report by hand: when the window began that it is about, milliseconds since 1970; left out: the one of its arrival. */
  readonly due?: number;
}
