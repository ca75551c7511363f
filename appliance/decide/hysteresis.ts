/**
 * A value that hovers at its limit: what has broken a limit, and is hard, must come back by a margin, or stay within the limit for
 * several regular looks, before it is well. Pure.
 */
import type { ThresholdRange } from "#grammars/threshold-range.ts";
import type { Breach } from "#model/result.ts";
import type { Margin } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";

/** Share of a limit, or of the width of a range with two ends, by which a value comes back where nobody says otherwise. */
const USUAL_PERCENT = 5;
/** Regular looks in a row within the limit that make up for the margin. */
const WELL_LOOKS = 3;

/** The limits that a service broke when it was looked at last, and is in its present state for. */
export function limitsHeld({ hard, attempt, lastFailure }: ServiceState): readonly Breach[] {
  if ((hard !== "warning" && hard !== "critical") || attempt > 0) return NONE;
  return lastFailure?.breaches ?? NONE;
}

const NONE: readonly Breach[] = [];

/**
 * The breach that goes on although the value is back within its limit; undefined: it is well.
 * @param before the breach as the look before found it
 * @param range the limit, which the value keeps
 * @param unit of the value: what has none is a state, a count or an answer, which is there or is not
 */
export function heldBreach(
  before: Breach,
  range: ThresholdRange,
  value: number,
  {
    margin,
    unit,
    isRegular,
  }: { readonly margin: Margin | undefined; readonly unit: string; readonly isRegular: boolean },
): Breach | undefined {
  const held = (before.held ?? 0) + (isRegular ? 1 : 0);
  if (held >= WELL_LOOKS || !isNearLimit(range, value, margin, unit)) return undefined;
  return { ...before, value, held };
}

function isNearLimit(range: ThresholdRange, value: number, margin: Margin | undefined, unit: string): boolean {
  if (margin === undefined && unit === "") return false;
  const { start, end, inside } = range;
  const away = (bound: number) => marginOf(range, bound, margin ?? { percent: USUAL_PERCENT });
  const [low, high] = [isBound(start) ? away(start) : 0, isBound(end) ? away(end) : 0];
  if (inside) return value > start - low && value < end + high;
  return (low > 0 && value < start + low) || (high > 0 && value > end - high);
}

/** Whether an end of a range can be broken and has a size: 0 and infinity are no measure. */
function isBound(bound: number): boolean {
  return Number.isFinite(bound) && bound !== 0;
}

function marginOf({ start, end }: ThresholdRange, bound: number, margin: Margin): number {
  if ("by" in margin) return margin.by;
  const hasTwoEnds = isBound(start) && isBound(end);
  return ((hasTwoEnds ? end - start : Math.abs(bound)) * margin.percent) / 100;
}
