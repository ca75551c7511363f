/**
 * Limits that must be broken for a while before they count: a processor that is busy for a minute is no fault. Whatever has no
 * `lasts` counts with the look that sees it, as ever. Pure.
 */
import { breaksRange } from "#grammars/threshold-range.ts";
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { JudgedResult, Result } from "#model/result.ts";
import type { ThresholdPair } from "#model/site.ts";
import type { Rising, ServiceState, ServiceStateName } from "#model/state.ts";
import type { At } from "./input.ts";
import { hasPassed, momentOf } from "./moment.ts";
import { rangeOf } from "./ranges.ts";

export const LIMIT_LEVELS = ["critical", "warning"] as const;
export type LimitLevel = (typeof LIMIT_LEVELS)[number];

/** So much too early a look may begin and still end a time that has lasted: rounds are a little early or late. */
const MOST_EARLY_MS = 2000;
const EARLY_SHARE = 0.1;

const NONE: readonly Rising[] = [];

/** When a look began, and whether it was its turn. */
export interface LookTime {
  readonly startedMs: number;
  readonly isRegular: boolean;
}

/** How long a limit must be broken, milliseconds; 0: it counts at once. */
export function lastsMs(pair: ThresholdPair | undefined, level: LimitLevel): number {
  return pair?.lasts?.[level] ?? 0;
}

/**
 * The limits that are broken for a while already, after one more look. A look that finds one kept begins it anew, unless it
 * counted already and the service is not well yet: then it counts until the service is. One whose measurement is missing, and all of them
 * where this box could not look, stay as they are.
 * @param thresholds known to parse
 */
export function followRising(
  { rising = NONE, hard }: Pick<ServiceState, "rising" | "hard">,
  { observation, blame }: Result,
  thresholds: Readonly<Record<string, ThresholdPair>>,
  at: At,
  look: LookTime,
): readonly Rising[] {
  if (blame === "box") return rising;
  let after: Rising[] | undefined;
  for (const [measurement, pair] of Object.entries(thresholds)) {
    if (pair.lasts === undefined) continue;
    for (const level of LIMIT_LEVELS) {
      const waitMs = lastsMs(pair, level);
      const range = pair[level];
      if (waitMs === 0 || range === undefined || range === "") continue;
      const before = rising.find((one) => one.measurement === measurement && one.level === level);
      const value = observation.measurements?.[measurement];
      if (value === undefined) {
        if (before !== undefined) (after ??= []).push(before);
        continue;
      }
      const begun = before ?? {
        measurement,
        level,
        since: { ...momentOf(at), steadyMs: look.startedMs },
        looks: 0,
        counts: false,
        broken: false,
      };
      const next = breaksRange(rangeOf(range), value) ? stillBroken(begun, waitMs, at, look) : keptAgain(begun, hard);
      if (next !== undefined) (after ??= []).push(next);
    }
  }
  return after ?? NONE;
}

function stillBroken(one: Rising, waitMs: number, at: At, { startedMs, isRegular }: LookTime): Rising {
  const looks = Math.min(2, one.looks + (isRegular || one.looks === 0 ? 1 : 0));
  const early = Math.min(MOST_EARLY_MS, waitMs * EARLY_SHARE);
  const lasted = looks >= 2 && hasPassed(one.since, waitMs - early, { ...at, steadyMs: startedMs });
  return { ...one, looks, counts: one.counts || lasted, broken: true };
}

function keptAgain(one: Rising, hard: ServiceStateName): Rising | undefined {
  return one.counts && !isWell(hard) ? { ...one, broken: false } : undefined;
}

/** What is left of them once the service's state is decided: one that counted begins anew when the service is well. */
export function settleRising(rising: readonly Rising[], hard: ServiceStateName): readonly Rising[] {
  return isWell(hard) && rising.some(({ broken }) => !broken) ? rising.filter(({ broken }) => broken) : rising;
}

/** Whether a limit has been broken for as long as it must, and is. */
export function hasLasted(rising: readonly Rising[], measurement: string, level: LimitLevel): boolean {
  return rising.some((one) => one.measurement === measurement && one.level === level && one.counts && one.broken);
}

/** Whether a result needs no further looks to be believed: what makes it as bad as it is has lasted. */
export function isProven(
  { state, breaches, observation }: JudgedResult,
  declaration: CheckDeclaration,
  rising: readonly Rising[],
): boolean {
  const [worst] = breaches;
  if (worst === undefined || declaration.codes[observation.code] === state) return false;
  return hasLasted(rising, worst.measurement, worst.level);
}

function isWell(hard: ServiceStateName): boolean {
  return hard === "ok" || hard === "pending";
}
