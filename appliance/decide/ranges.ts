/** Ranges are few and judged for ever: each text is parsed once. */
import { parseRange, type ThresholdRange } from "#grammars/threshold-range.ts";

const parsed = new Map<string, ThresholdRange>();
/** Bounded by what configurations can hold. */
const MOST_PARSED = 10_000;

/** @param text known to parse */
export function rangeOf(text: string): ThresholdRange {
  let range = parsed.get(text);
  if (range === undefined) {
    range = parseRange(text);
    if (parsed.size >= MOST_PARSED) parsed.clear();
    parsed.set(text, range);
  }
  return range;
}
