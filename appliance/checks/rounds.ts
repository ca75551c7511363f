/**
 * Rounds: the part of the check contract for types that look at many targets at once, in bursts. What is due together is
 * prepared once, when a configuration comes into force, and then asked for again and again; its outcomes go into a sheet
 * that is used over and over, so that a look that finds what the one before found leaves nothing behind to be collected.
 */
import type { Observation } from "#model/result.ts";
import type { Saying } from "#model/saying.ts";
import type { Job, RunContext, Target } from "./contract.ts";

export { MOST_NUMBERS, type Saying } from "#model/saying.ts";

/** Where a round's outcomes are written, one place per job in the order of `prepare`. A place is written at most once a run. */
export interface Sheet<Code extends string = string, Measurement extends string = string> {
  /** Whether this member is to be looked at this time: one that is being looked at out of turn is left out. */
  isWanted(place: number): boolean;
  /** A number of what will be said; `index` as in `Saying.measures`. Before `say`. */
  number(place: number, index: number, value: number): void;
  /** What was seen, with the numbers given before. */
  say(place: number, saying: Saying<Code, Measurement>): void;
  /** What is out of the ordinary, as `run` would report it; an Error counts as thrown by that member's run alone. */
  tell(place: number, outcome: Observation<Code, Measurement> | Error): void;
  /** Hands on what was written since the last time, so that nobody waits for the slowest. To be called after each batch of answers. */
  hand(): void;
}

/** What a run of a round gets: as for a single run; notes go into an observation's parameters by the type itself (`withNotes`). */
export type RoundContext = Omit<RunContext, "note">;

/** Members that are asked together. */
export interface Round<Code extends string = string, Measurement extends string = string> {
  /**
   * Looks at all wanted members once. Members without an outcome when it settles count as `timeout` after the deadline, else
   * as a mistake in the check; when it rejects, its error counts for each of them.
   */
  run(sheet: Sheet<Code, Measurement>, context: RoundContext): Promise<void>;
  /**
   * Whether what a member's saying tells holds even where this box had too little time of its own: all that was waited for has
   * come, and how fast it was is the kernel's own measurement. Not, if left out.
   */
  isUnhurried?(place: number): boolean;
}

export interface Rounds<S, Code extends string = string, Measurement extends string = string> {
  /**
   * Members of equal lanes may share a round. Undefined: this one cannot go in bursts (SNMP v3, an address that is a name)
   * and is run as any other.
   */
  lane(target: Target, settings: S): string | undefined;
  /** Due times of members lie on this grid, so that strangers meet. Milliseconds. */
  readonly gridMs: number;
  /** Most members of one round. */
  readonly most: number;
  /** Longest that a run takes, whatever its deadline: the longest wait for an answer with its repetitions. Milliseconds. */
  longestMs?(settings: S): number;
  /** Prepares what can be: addresses, requests, what will be said. Called when a configuration comes into force, and when members come or go. */
  prepare(jobs: readonly Job<S>[]): Round<Code, Measurement>;
}
