/** How bad a result is: the code's declared state, made worse by the thresholds its measurements break. Pure. */
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { Breach, JudgedResult, Result, ResultState } from "#model/result.ts";
import type { ThresholdPair } from "#model/site.ts";
import { defaultThresholds, overlayThresholds } from "#model/thresholds.ts";
import type { Rising } from "#model/state.ts";
import { breaksRange } from "#grammars/threshold-range.ts";
import { heldBreach } from "./hysteresis.ts";
import { hasLasted, lastsMs, LIMIT_LEVELS } from "./sustained.ts";
import { rangeOf } from "./ranges.ts";

const BADNESS: Readonly<Record<ResultState, number>> = { ok: 0, unknown: 1, warning: 2, critical: 3 };

/** The worse of two states; a known fault is worse than not knowing. */
export function worse(a: ResultState, b: ResultState): ResultState {
  return BADNESS[a] >= BADNESS[b] ? a : b;
}

/** The type's default thresholds overlaid with the site's own, measurement by measurement and level by level. */
export function effectiveThresholds(
  declaration: CheckDeclaration,
  own: Readonly<Record<string, ThresholdPair>>,
): Readonly<Record<string, ThresholdPair>> {
  return overlayThresholds(defaultThresholds(declaration), own);
}

/** Limits that go on being broken until the value has come back far enough, and whether this look is a regular one. */
export interface Held {
  readonly breaches: readonly Breach[];
  readonly isRegular: boolean;
}

/**
 * Judges a result.
 * @param thresholds effective ones (`effectiveThresholds`), known to parse
 * @param rising what is known of limits that must last (`followRising`); left out: they count at once
 * @param held the limits that the service is in its present state for (`limitsHeld`); left out: a limit that is kept is kept
 */
export function judge(
  result: Result,
  declaration: CheckDeclaration,
  thresholds: Readonly<Record<string, ThresholdPair>>,
  rising?: readonly Rising[],
  held?: Held,
): JudgedResult {
  if (result.blame === "box") return { ...result, state: "unknown", breaches: [] };
  const { observation } = result;
  let state = declaration.codes[observation.code] ?? "unknown";
  const breaches: Breach[] = [];
  if (observation.measurements !== undefined) {
    for (const [measurement, pair] of Object.entries(thresholds)) {
      const value = observation.measurements[measurement];
      if (value === undefined) continue;
      const unit = () => observation.units?.[measurement] ?? declaration.measurements[measurement]?.unit ?? "";
      const breach = findBreach(measurement, value, pair, { rising, held, unit });
      if (breach === undefined) continue;
      breaches.push(breach);
      state = worse(state, breach.level);
    }
  }
  if (breaches.length > 1) breaches.sort((a, b) => BADNESS[b.level] - BADNESS[a.level]);
  return { ...result, state, breaches };
}

interface Known {
  readonly rising: readonly Rising[] | undefined;
  readonly held: Held | undefined;
  readonly unit: () => string;
}

function findBreach(
  measurement: string,
  value: number,
  pair: ThresholdPair,
  { rising, held, unit }: Known,
): Breach | undefined {
  for (const level of LIMIT_LEVELS) {
    const range = pair[level];
    if (range === undefined || range === "") continue;
    const parsed = rangeOf(range);
    if (!breaksRange(parsed, value)) {
      const before = held?.breaches.find((one) => one.measurement === measurement && one.level === level);
      const { margin } = pair;
      const breach =
        before &&
        heldBreach({ ...before, range }, parsed, value, { margin, unit: unit(), isRegular: held?.isRegular === true });
      if (breach !== undefined) return breach;
    } else if (rising === undefined || lastsMs(pair, level) === 0 || hasLasted(rising, measurement, level))
      return { measurement, value, level, range };
  }
  return undefined;
}
