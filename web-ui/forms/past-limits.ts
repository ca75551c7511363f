/** What a limit would have meant for the values that there are: how often it would have been broken, and for how long. Pure. */
import { breaksRange, parseRange, type ThresholdRange } from "#grammars/threshold-range.ts";
import type { Series } from "#model/api.ts";

export interface PastBreaks {
  /** Stretches in a row beyond the limit. */
  readonly times: number;
  readonly totalMs: number;
  /** Values are told together, by their lowest and highest: it was so for at most that long. */
  readonly atMost: boolean;
}

/** `30s`, `5m` in milliseconds; what is no such length: 0. */
export function lengthMs(written: unknown): number {
  const [, count, unit] = /^([0-9]+)(ms|s|m|h|d|y)$/.exec(typeof written === "string" ? written : "") ?? [];
  return Number(count ?? 0) * (UNITS[unit ?? ""] ?? 0);
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  y: 365 * 86_400_000,
};

/**
 * @param written the range as it is typed
 * @param lastsMs a stretch counts from this length on
 * @returns undefined where the range cannot be read yet, or there are no values
 */
export function pastBreaks(series: Series, written: unknown, lastsMs: number): PastBreaks | undefined {
  const range = readRange(written);
  if (range === undefined || series.points.length === 0) return undefined;
  const stretches = stretchesOf(series, range).filter((lengthMs) => lengthMs >= lastsMs);
  return {
    times: stretches.length,
    totalMs: stretches.reduce((sum, lengthMs) => sum + lengthMs, 0),
    atMost: series.stepSeconds > 0,
  };
}

function readRange(written: unknown): ThresholdRange | undefined {
  try {
    return parseRange(String(written as string));
  } catch {
    return undefined;
  }
}

/** Lengths of the stretches beyond the limit, milliseconds. Each value holds until the next one, or until nobody looked. */
function stretchesOf({ points, gaps, stepSeconds, to }: Series, range: ThresholdRange): number[] {
  const gapsFrom = gaps.map((gap) => Date.parse(gap.from)).toSorted((a, b) => a - b);
  const found: number[] = [];
  let lengthMs = 0;
  const end = () => {
    if (lengthMs > 0) found.push(lengthMs);
    lengthMs = 0;
  };
  let nextGap = 0;
  for (const [index, point] of points.entries()) {
    const at = Date.parse(point.at);
    const next = Date.parse(points[index + 1]?.at ?? to);
    while ((gapsFrom[nextGap] ?? Infinity) < at) nextGap += 1;
    const untilGap = gapsFrom[nextGap] ?? Infinity;
    const until = Math.min(next, Math.max(untilGap, at + stepSeconds * 1000));
    const isBroken = [point.mean, point.min, point.max].some((value) => breaksRange(range, value));
    if (isBroken) lengthMs += Math.max(until - at, 1);
    if (!isBroken || untilGap < next) end();
  }
  end();
  return found;
}
