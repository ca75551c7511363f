/** Announced work: when what fails is expected, because people work on it. */
import type { Recurrence } from "#grammars/recurrence.ts";
import type { ServiceKey } from "./id.ts";

/** Comes again, in the site's time. */
export interface Recurring {
  readonly rule: Recurrence;
  /** `HH:MM`, site time. */
  readonly start: string;
  readonly durationMs: number;
  /** IANA name of the time zone. */
  readonly timezone: string;
  /** First day, `YYYY-MM-DD`: what INTERVAL and COUNT count from. */
  readonly from?: string;
}

/** Happens once; milliseconds since 1970 (UTC), the end not included. */
export interface Once {
  readonly startMs: number;
  readonly endMs: number;
}

export interface Work {
  readonly id: string;
  readonly name: string;
  /** Ids of hosts that are covered with all their services. */
  readonly hosts: readonly string[];
  /** Names of groups, whose hosts are covered. */
  readonly groups: readonly string[];
  readonly services: readonly ServiceKey[];
  /** Ids of jobs that need not report meanwhile. */
  readonly jobs: readonly string[];
  readonly when: Recurring | Once;
}

/** Work that people announce: it happens once, and gets its id when it is taken. */
export interface NewWork extends Omit<Work, "id" | "when"> {
  readonly when: Once;
}
