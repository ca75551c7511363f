/**
 * The short way: nearly every look finds what the one before found. By the rules here such a result changes nothing but
 * numbers, moments and counters, so that nobody needs to make a decision of it. Pure.
 */
import { breaksRange, parseRange, type ThresholdRange } from "#grammars/threshold-range.ts";
import type { NumberAt } from "#model/saying.ts";
import type { Host, ThresholdPair } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import { isOpen } from "./incident/life.ts";
import type { World } from "./world.ts";

/**
 * Whether another good result that says the same changes nothing: well, confirmed and told as well, nothing in doubt, and the
 * newest result good and about the target. `decideServiceState` would then set `lastTargetAt`, `lookedMs` and `goodMs`, count
 * `same` up, shift `changes`, and leave everything else as it is; so does whoever takes the short way.
 */
export function isCalm(state: ServiceState): boolean {
  const { hard, soft, told, attempt, symptomOf, last, rising, flappingSince, regularHard = hard } = state;
  return (
    (rising === undefined || rising.length === 0) &&
    flappingSince === undefined &&
    regularHard === hard &&
    hard === "ok" &&
    soft === "ok" &&
    told === "ok" &&
    attempt === 0 &&
    symptomOf === undefined &&
    last?.state === "ok" &&
    last.blame === "target" &&
    last.breaches.length === 0
  );
}

/** The ranges of one number. */
export interface Limit {
  /** As in `Saying.measures`. */
  readonly index: number;
  readonly range: ThresholdRange;
}

/** The thresholds of those measurements that are reported, ready to be compared with. @param thresholds known to parse */
export function limitsOf(
  thresholds: Readonly<Record<string, ThresholdPair>>,
  measures: readonly string[],
): readonly Limit[] {
  return measures.flatMap((measurement, index) => {
    const { warning, critical } = thresholds[measurement] ?? {};
    return [critical, warning].flatMap((text) =>
      text === undefined || text === "" ? [] : [{ index, range: parseRange(text) }],
    );
  });
}

/** Whether no number breaks its ranges. */
export function areKept(limits: readonly Limit[], numberAt: NumberAt): boolean {
  for (const { index, range } of limits) if (breaksRange(range, numberAt(index))) return false;
  return true;
}

/** Something that can say of a host whether all its services are well, without looking at each. */
export interface Wellness {
  /** How many services of a host are neither well nor pending. */
  unwellOn(hostId: string): number;
}

/**
 * Whether anybody waits for what is said about a host: the host itself is not plainly up, an incident of it is open, or
 * something on it, on a host behind it, or on one that it feeds, is not well.
 */
export function isWaitedFor(world: World & Wellness, host: Host): boolean {
  const { hard, told, behind, openSince, symptomOf, power } = world.hostState(host.id);
  if (power !== undefined && power.back === undefined) return true;
  if (hard !== "up" || told !== "up" || behind !== undefined || openSince !== undefined || symptomOf !== undefined)
    return true;
  const incident = world.incidentOf(host.id);
  if (incident !== undefined && isOpen(incident)) return true;
  if (world.unwellOn(host.id) > 0) return true;
  const isUnwell = (id: string) => {
    const { hard: other } = world.hostState(id);
    return (other !== "up" && other !== "pending") || world.unwellOn(id) > 0;
  };
  return world.childrenOf(host.id).some(isUnwell) || world.fedBy(host.id).some(isUnwell);
}
