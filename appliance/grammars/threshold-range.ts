/**
 * Threshold ranges as monitoring plugins write them: `10` (alert outside 0..10), `10:` (below 10), `~:10` (above 10),
 * `10:20` (outside), `@10:20` (inside). Source: Monitoring Plugins Development Guidelines, threshold and ranges.
 */
import { GrammarError } from "./grammar-error.ts";

export interface ThresholdRange {
  readonly start: number;
  readonly end: number;
  /** True: a value inside the range (ends included) breaks it; false: a value outside does. */
  readonly inside: boolean;
}

const NUMBER = "[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?";
const RANGE = new RegExp(`^(@)?(?:(~|${NUMBER})?:)?(${NUMBER})?$`);

/**
 * The range that a text writes.
 * @throws GrammarError when it is not a range, or its start lies above its end
 */
export function parseRange(text: string): ThresholdRange {
  const trimmed = text.trim();
  const match = RANGE.exec(trimmed);
  if (match === null || trimmed === "" || trimmed === "@" || trimmed === ":" || trimmed === "@:") {
    throw new GrammarError("range.form", { text });
  }
  const start = match[2] === "~" ? -Infinity : Number(match[2] ?? "0");
  const end = match[3] === undefined ? Infinity : Number(match[3]);
  if (start > end) throw new GrammarError("range.order", { text });
  return { start, end, inside: match[1] === "@" };
}

/** Whether a value breaks the range. */
export function breaksRange(range: ThresholdRange, value: number): boolean {
  const within = value >= range.start && value <= range.end;
  return range.inside ? within : !within;
}
