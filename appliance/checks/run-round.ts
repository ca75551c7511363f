/**
 * Runs a round once: the deadline, members that were left without an outcome, and whether what it says can be believed. The
 * counterpart of `run-check.ts` for many targets at once; what is out of the ordinary becomes a result by the same rules.
 */
import type { Result } from "#model/result.ts";
import type { AnyCheckType, Job } from "./contract.ts";
import type { RoundSheet } from "./round-sheet.ts";
import type { Round, Saying } from "./rounds.ts";
import {
  asError,
  contextOf,
  dependsOnHaste,
  isStarved,
  openDeadline,
  resultsOf,
  withinGrace,
  type RunConditions,
} from "./run-check.ts";

/** Members that are asked together, prepared. */
export interface PreparedRound {
  readonly type: AnyCheckType;
  /** In the order of the sheet's places. */
  readonly jobs: readonly Job<unknown>[];
  readonly round: Round;
  readonly sheet: RoundSheet;
}

/** A run under way, as whoever takes its outcomes needs it. */
export interface RoundRun {
  /** Steady clock, milliseconds. */
  readonly startedMs: number;
  /** Settles when every wanted member has an outcome and they are handed on; rejects when the box is stopping. */
  readonly settled: Promise<void>;
  /** Whether plain outcomes can be taken as they are. False: the box was starved, and each that is not steadfast must become a result. */
  isBelievable(): boolean;
  /** Whether what a place says can be taken as it is even then: nothing in it depends on how fast this box was. */
  isSteadfast(saying: Saying, place: number): boolean;
  /** Whether failures may be this box's own, so that each must become a result; not, if left out. */
  mayFailByBox?(): boolean;
  /** Results of places that were written, as single runs would have given them. */
  results(places: readonly number[]): readonly Result[];
  /** Says that these places had plain, good outcomes, of which no results are asked for. */
  noteGood?(places: readonly number[]): void;
}

/** Begins a run. The sheet has begun anew, and its places are taken as they are handed on. */
export function startRound(prepared: PreparedRound, conditions: RunConditions): RoundRun {
  const { type, jobs, sheet, round } = prepared;
  const startedMs = conditions.clock.monotonicMs();
  conditions.underWay?.(1);
  const stalledBefore = conditions.stalledMs?.() ?? 0;
  return {
    startedMs,
    // Begun in a moment: whoever takes outcomes must know this run first.
    settled: Promise.resolve().then(() => runToEnd(prepared, conditions)),
    isBelievable: () => !isStarved(startedMs, stalledBefore, conditions),
    isSteadfast: (saying, place) => isUnhurried(round, sheet, place) || !dependsOnHaste(type, saying),
    results: (places) => {
      const known = places.flatMap((place) => {
        const [job, outcome] = [jobs[place], sheet.outcomeAt(place)];
        return job === undefined || outcome === undefined ? [] : [{ place, job, outcome }];
      });
      const starved = isStarved(startedMs, stalledBefore, conditions);
      return resultsOf(
        type,
        known.map(({ job }) => job),
        known.map(({ outcome }) => outcome),
        (index) => starved && !isUnhurried(round, sheet, known[index]?.place ?? -1),
        conditions,
      );
    },
  };
}

/** Only what is said in the plain way: whatever else a type tells may be about its haste. */
function isUnhurried(round: Round, sheet: RoundSheet, place: number): boolean {
  return sheet.sayingAt(place) !== undefined && round.isUnhurried?.(place) === true;
}

async function runToEnd({ round, sheet }: PreparedRound, conditions: RunConditions): Promise<void> {
  const deadline = openDeadline(conditions);
  let failure: Error | undefined;
  // After a stall of this process both timers are due, and nobody says that the deadline's comes first.
  let isGivenUp = false;
  const giveUp = () => void (isGivenUp = true);
  try {
    await withinGrace(round.run(sheet, contextOf(conditions, deadline.signal)), giveUp, conditions);
  } catch (error) {
    failure = asError(error);
  } finally {
    deadline.end();
    conditions.underWay?.(-1);
  }
  conditions.stop?.throwIfAborted();
  const silent = deadline.hasCome() || isGivenUp ? { code: "timeout" } : new Error("the round left out a member");
  for (const place of sheet.missing()) sheet.tell(place, failure ?? silent);
  sheet.hand();
}
