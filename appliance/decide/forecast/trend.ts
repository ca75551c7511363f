/** A robust straight line through points (Theil-Sen), and how far it can be trusted. Pure. */

/** A value at a moment. */
export interface Point {
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly value: number;
}

/** A line `level + slope * (at - end)`; slopes per millisecond. */
export interface Trend {
  /** Median of the slopes between points that lie far enough apart to tell. */
  readonly slope: number;
  /** Nine of ten of those slopes are above this, */
  readonly least: number;
  /** and nine of ten below this. */
  readonly most: number;
  /** What the line says at the end. */
  readonly level: number;
  /** How far points usually lie off the line. Standard deviations that median distances stand for, as below. */
  readonly spread: number;
  /** How far one point lies off its neighbours, and off those of the same time of day or week, by chance alone. */
  readonly noise: number;
}

const DAY_MS = 86_400_000;
/** A standard deviation by the median of absolute distances, for normally distributed ones. */
const SIGMA_PER_MEDIAN = 1.4826;
/** Pairs nearer than this share of the window say more of noise than of the trend. */
const LEAST_APART = 0.25;
/** Points at the same time of day, or of the week, within this. */
const SAME_PHASE_MS = 1_800_000;
/** So many pairs of the same phase are enough to go by them alone. */
const ENOUGH_PAIRS = 30;

/**
 * Compares points of the same time of the week where the window is long enough, else of the same time of day, else all.
 * Undefined: there are not two points that lie apart.
 * @param end the moment that `level` is of
 */
export function fitTrend(points: readonly Point[], begin: number, end: number): Trend | undefined {
  const pairs = pairsApart(points, end - begin);
  if (pairs.length === 0) return undefined;
  const slopes = pairs.map(({ slope }) => slope).sort((a, b) => a - b);
  const slope = quantile(slopes, 0.5);
  const levels = points.map(({ at, value }) => value + slope * (end - at));
  const level = median(levels);
  return {
    slope,
    least: quantile(slopes, 0.1),
    most: quantile(slopes, 0.9),
    level,
    spread: SIGMA_PER_MEDIAN * median(levels.map((one) => Math.abs(one - level))),
    noise: SIGMA_PER_MEDIAN * Math.min(bendOf(points), offOf(pairs, slope)),
  };
}

/** How far a point usually lies off the line between its neighbours, for one point's share of it. */
function bendOf(points: readonly Point[]): number {
  const bends = points.slice(2).map((after, index) => {
    const [before, middle] = [points[index] ?? after, points[index + 1] ?? after];
    const share = (middle.at - before.at) / (after.at - before.at);
    const between = before.value + (after.value - before.value) * share;
    return Math.abs(middle.value - between) / Math.sqrt(1 + share ** 2 + (1 - share) ** 2);
  });
  return median(bends);
}

/** The same for the distance of two points of one phase. */
function offOf(pairs: readonly Pair[], slope: number): number {
  return median(pairs.map((pair) => Math.abs(pair.slope - slope) * pair.apart)) / Math.SQRT2;
}

interface Pair {
  readonly apart: number;
  readonly slope: number;
}

function pairsApart(points: readonly Point[], length: number): readonly Pair[] {
  const all: Pair[] = [];
  const inPhase: Pair[] = [];
  const period = length >= 14 * DAY_MS ? 7 * DAY_MS : DAY_MS;
  for (const [index, a] of points.entries()) {
    for (let next = index + 1; next < points.length; next++) {
      const b = points[next];
      const apart = b === undefined ? 0 : b.at - a.at;
      if (b === undefined || apart < LEAST_APART * length) continue;
      const pair = { apart, slope: (b.value - a.value) / apart };
      all.push(pair);
      if ((apart + SAME_PHASE_MS) % period <= 2 * SAME_PHASE_MS) inPhase.push(pair);
    }
  }
  return inPhase.length >= ENOUGH_PAIRS ? inPhase : all;
}

/** The median of values at the median of moments. @param points at least one */
export function middleOf(points: readonly Point[]): Point {
  return { at: median(points.map(({ at }) => at)), value: median(points.map(({ value }) => value)) };
}

/** Each value the median of itself and its neighbours: single spikes are gone, steps stay. */
export function withoutSpikes(points: readonly Point[]): Point[] {
  return points.map(({ at, value }, index) => {
    const before = points[index - 1]?.value ?? value;
    const after = points[index + 1]?.value ?? value;
    return { at, value: Math.max(Math.min(before, value), Math.min(Math.max(before, value), after)) };
  });
}

/** NaN where there are no values. */
export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (high - low) * (place - Math.floor(place));
}
