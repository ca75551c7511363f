/** Jobs: what is expected to report by itself, when, and by which way. What came of their windows is in job-state.ts. */
import type { Cron } from "#grammars/cron.ts";
import type { Category, Level } from "./incident.ts";

export const JOB_KINDS = ["backup", "transfer", "content", "task"] as const;
/** What a job does. */
export type JobKind = (typeof JOB_KINDS)[number];

/** The category of its incidents. */
export const CATEGORY_OF_JOB: Readonly<Record<JobKind, Category>> = {
  backup: "infrastructure",
  transfer: "integration",
  content: "content",
  task: "software",
};

/** A window begins at each moment of a cron expression, and a report may come until so long after it. */
export interface CronSchedule {
  readonly cron: string;
  readonly rule: Cron;
  /** Whose clock the expression means. */
  readonly timezone: string;
  readonly windowMs: number;
  /** So long after the window a report is waited for before somebody is told. */
  readonly graceMs: number;
}
/** Between two reports so long at most, and a little more. */
export interface EverySchedule {
  readonly everyMs: number;
  readonly graceMs: number;
}
/** When a job is due. */
export type JobSchedule = CronSchedule | EverySchedule;

/** What is asked of a run; left out: nothing. */
export interface RunLimits {
  readonly longestMs?: number;
  readonly shortestMs?: number;
  readonly leastBytes?: number;
  readonly mostBytes?: number;
}

/** What every job has, whichever way it reports by. */
export interface JobBasics {
  readonly id: string;
  readonly name: string;
  readonly kind: JobKind;
  /** Id of the host it belongs to. */
  readonly host?: string;
  readonly criticality: Level;
  readonly schedule: JobSchedule;
  /** Machines that all have to report in each window, as reports name them; empty: it is one. */
  readonly machines: readonly string[];
  readonly limits: RunLimits;
}

/** Where a trap or log line comes from: id or address of a host; undefined: anywhere. */
interface FromHost {
  readonly from?: string;
}

/** By which way a job reports, and what of all that arrives is its report. Secrets are resolved. */
export type JobWay =
  | MailWay
  | { readonly by: "heartbeat"; readonly token: string }
  | ({
      readonly by: "trap";
      /** Dotted, without a dot in front. */
      readonly oid?: string;
      readonly failureOid?: string;
      readonly success: readonly string[];
      readonly failure: readonly string[];
    } & FromHost)
  | ({
      readonly by: "log";
      readonly program?: string;
      readonly start: readonly string[];
      readonly success: readonly string[];
      readonly warning: readonly string[];
      readonly failure: readonly string[];
    } & FromHost)
  | {
      readonly by: "plugin";
      readonly command: string;
      readonly args: readonly string[];
      readonly intervalMs: number;
    };

/** Which mails are its own, and what they say. */
export interface MailWay {
  readonly by: "mail";
  /** Addresses, domains, names; empty: anybody. */
  readonly from: readonly string[];
  /** Addresses, or what stands before their @ or behind a +; empty: any. */
  readonly to: readonly string[];
  readonly subject: readonly string[];
  readonly text: readonly string[];
  /** Id of the rule that has to recognise it. */
  readonly product?: string;
  /** What stands in its line of a mail about several jobs. */
  readonly row?: string;
  readonly start: readonly string[];
  readonly success: readonly string[];
  readonly warning: readonly string[];
  readonly failure: readonly string[];
}

/** A job of the checked configuration. */
export interface Job extends JobBasics {
  readonly expect: JobWay;
}
