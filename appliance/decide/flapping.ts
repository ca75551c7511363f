/**
 * Flapping: a state that changes too often is told once, not each time. Counted are hard states at regular looks, over the last
 * 21 of them; newer changes weigh more. Pure.
 */
import type { ServiceState } from "#model/state.ts";
import type { At } from "./input.ts";
import { momentOf } from "./moment.ts";

const LOOKS = 21;
const ALL = 2 ** LOOKS - 1;
/** Percent of weighted changes above which it begins, and below which it ends. */
const BEGINS_ABOVE = 30;
const ENDS_BELOW = 25;
/** The newest change weighs so much, the oldest as much less than 1 as this is more. */
const NEWEST_WEIGHT = 1.25;

/** One more look. @param changes 21 bits, the newest lowest */
export function shiftChanges(changes: number, changed: boolean): number {
  return ((changes << 1) | (changed ? 1 : 0)) & ALL;
}

/** How much it changes, percent of the most it could. */
export function changePercent(changes: number): number {
  let sum = 0;
  for (let age = 0; age < LOOKS; age++)
    if ((changes >> age) & 1) sum += NEWEST_WEIGHT - (2 * (NEWEST_WEIGHT - 1) * age) / (LOOKS - 1);
  return (100 * sum) / LOOKS;
}

/**
 * The state after a regular look.
 * @param counts whether its hard state speaks for itself: not while its host is gone, or what it hangs on has only just returned
 */
export function followFlapping(state: ServiceState, counts: boolean, at: At): ServiceState {
  const { hard, regularHard = hard, flappingSince } = state;
  if (hard === "pending") return state;
  const changes = shiftChanges(state.changes ?? 0, counts && regularHard !== hard);
  const percent = changePercent(changes);
  const { flappingSince: _, ...rest } = state;
  const next = { ...rest, changes, regularHard: counts ? hard : regularHard };
  if (flappingSince !== undefined) return percent < ENDS_BELOW ? next : { ...next, flappingSince };
  return percent > BEGINS_ABOVE ? { ...next, flappingSince: momentOf(at) } : next;
}
