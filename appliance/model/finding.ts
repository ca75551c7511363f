/**
 * Findings: what was already not as it should be when a device was first looked at. They are listed for review instead of
 * opening incidents, and are kept beside the states of services: a state that begins anew does not make one.
 */
import type { Moment } from "./state.ts";

/** A person took a finding as normal. */
export interface Acceptance {
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly by: string;
  readonly note?: string;
}

/** A derived service that was not ok at its first look, as it was found. */
export interface Finding {
  readonly state: "warning" | "critical" | "unknown";
  /** What its result said: the code, and the word or limit that made it so. */
  readonly what: string;
  /** When it was confirmed, milliseconds since 1970 (UTC). */
  readonly since: number;
  /** It was told with the list. */
  readonly listed?: true;
  readonly accepted?: Acceptance;
}

/** What is kept of a host from the moment on when its device was first read. */
export interface FirstLook {
  readonly readAt: Moment;
  /** Ids of the services whose first look is behind them; empty once it is over. */
  readonly seen: readonly string[];
  /** The day of first looks is over, and what it found was told. */
  readonly over?: true;
  /** By the ids of their services. */
  readonly found: Readonly<Record<string, Finding>>;
}

/** When a state, a word or a broken limit is never a finding: it is told at once, also at the first look. */
export interface Danger {
  /** Words of a state, as the check reports them. */
  readonly words?: readonly string[];
  /** A limit above (below) which the figure is dangerous, from this level on. */
  readonly above?: "warning" | "critical";
  readonly below?: "warning" | "critical";
}
