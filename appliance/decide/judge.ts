/** How bad a result is: the code's declared state, made worse by the thresholds its measurements break. Pure. */
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { Breach, JudgedResult, Result, ResultState } from "#model/result.ts";
import type { ThresholdPair } from "#model/site.ts";
import { defaultThresholds, overlayThresholds } from "#model/thresholds.ts";
import { breaksRange, parseRange, type ThresholdRange } from "#grammars/threshold-range.ts";

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

/**
 * Judges a result.
 * @param thresholds effective ones (`effectiveThresholds`), known to parse
 */
export function judge(
  result: Result,
  declaration: CheckDeclaration,
  thresholds: Readonly<Record<string, ThresholdPair>>,
): JudgedResult {
  if (result.blame === "box") return { ...result, state: "unknown", breaches: [] };
  const { observation } = result;
  let state = declaration.codes[observation.code] ?? "unknown";
  const breaches: Breach[] = [];
  if (observation.measurements !== undefined) {
    for (const [measurement, pair] of Object.entries(thresholds)) {
      const value = observation.measurements[measurement];
      const breach = value === undefined ? undefined : findBreach(measurement, value, pair);
      if (breach === undefined) continue;
      breaches.push(breach);
      state = worse(state, breach.level);
    }
  }
  if (breaches.length > 1) breaches.sort((a, b) => BADNESS[b.level] - BADNESS[a.level]);
  return { ...result, state, breaches };
}

function findBreach(measurement: string, value: number, pair: ThresholdPair): Breach | undefined {
  for (const level of ["critical", "warning"] as const) {
    const range = pair[level];
    if (range !== undefined && range !== "" && breaksRange(rangeOf(range), value))
      return { measurement, value, level, range };
  }
  return undefined;
}

/** Ranges are few and judged for ever: each text is parsed once. Bounded by what configurations can hold. */
const parsedRanges = new Map<string, ThresholdRange>();
const MOST_PARSED_RANGES = 10_000;

function rangeOf(text: string): ThresholdRange {
  let range = parsedRanges.get(text);
  if (range === undefined) {
    range = parseRange(text);
    if (parsedRanges.size >= MOST_PARSED_RANGES) parsedRanges.clear();
    parsedRanges.set(text, range);
  }
  return range;
}
