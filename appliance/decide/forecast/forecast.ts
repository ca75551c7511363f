/**
 * When a measurement reaches its limit, if it goes on as it does (ADR 0066). Looks for the longest time back from now in
 * which it went one way steadily, draws a robust line through that, and rather says nothing than guesses: not by a single
 * bulk copy, not by what rises and falls by habit (rotated logs, nights, weekends), not by what slows down. Pure.
 */
import type { ForecastKind } from "#model/forecast.ts";
import { gridOf, looksBack } from "./looks-back.ts";
import { fitTrend, median, middleOf, quantile, withoutSpikes, type Point, type Trend } from "./trend.ts";

export type { Point } from "./trend.ts";

/** All moments are milliseconds since 1970 (UTC). */
export interface Forecast {
  readonly reachesAt: number;
  /** By the fastest and the slowest of the slopes seen: nine of ten lie on this side of each. */
  readonly earliest: number;
  readonly latest: number;
  /** Change per day, in the measurement's unit; negative: it falls. */
  readonly trendPerDay: number;
  /** Since when it goes like that, as far as was looked. */
  readonly since: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/** What is special about a kind of course. */
interface Course {
  /** How long it must have gone one way. */
  readonly leastMs: number;
  /** A jump away from the limit is a new one (toner, certificate, battery): what was before it does not count. */
  readonly beginsAnew: boolean;
}
const COURSES: Readonly<Record<ForecastKind, Course>> = {
  fills: { leastMs: 12 * HOUR_MS, beginsAnew: false },
  // Memory has its days and nights.
  leaks: { leastMs: 2 * DAY_MS, beginsAnew: false },
  usedUp: { leastMs: DAY_MS, beginsAnew: true },
  expires: { leastMs: 12 * HOUR_MS, beginsAnew: true },
  ages: { leastMs: 14 * DAY_MS, beginsAnew: true },
};

/** Times back from now, longest first. From two weeks on they are whole weeks, so that weekends do not count as a trend. */
const WINDOWS_MS = [84, 56, 28, 14, 8, 6, 4, 3, 2, 1.5, 1, 0.75, 0.5].map((days) => days * DAY_MS);
/** A trend is trusted for so many times as long as it has lasted, and never for longer than people plan. */
const REACH = 2.5;
const FURTHEST_MS = 90 * DAY_MS;
const LEAST_POINTS = 10;
/** Of a window this share must be known. */
const LEAST_COVERED = 0.75;
/** A rise counts from so many times the noise on. */
const LEAST_RISE = 3;
/** Nothing is known better than by this share of the time that is left. */
const LEAST_DOUBT = 0.05;
/** Two heights are alike within this share of all that was seen. */
const ALIKE = 0.15;
/** This near the limit, as a share of the way there, people have been told. */
const CLOSE = 0.1;
/** Nights and weekends are a bigger share of the time than this. */
const LOW = 0.15;
/** In a window of hours no single step may be more than this share of the rise. */
const LARGEST_STEP = 0.25;
/** Windows of at least so long show how it swings by day and night. */
const SWINGS_FROM_MS = 4 * DAY_MS;
/** Parts of a window that must all rise about alike, as shares of the whole window's slope. */
const PARTS = 4;
const EVENNESS = 0.45;
/** Where noise excuses unevenness: still at least this. */
const LEAST_GAIN = 0.2;
/** How far off the line the end may lie, as share of the rise: else it has stopped, or something new began. */
const END_OFF = 0.15;

/**
 * @param points values so far, in any order; hourly ones do
 * @param limit what it must not reach; on which side of it the values are is seen from them
 * @param now milliseconds since 1970 (UTC)
 * @returns undefined: nothing can be said, or it does not go there
 */
export function forecast(
  points: readonly Point[],
  limit: number,
  now: number,
  kind: ForecastKind = "fills",
): Forecast | undefined {
  const known = fewEnough(points, now);
  const newest = median(known.slice(-3).map(({ value }) => value));
  if (Number.isNaN(newest) || newest === limit) return undefined;
  // From here on it is always a rise.
  const sign = limit > newest ? 1 : -1;
  const rising = known.map(({ at, value }) => ({ at, value: sign * value }));
  const course = COURSES[kind];
  const found = findTrend(course.beginsAnew ? sinceRefill(rising) : rising, sign * limit, now, course.leastMs);
  if (found === undefined) return undefined;
  const { trend, begin, left } = found;
  const inMs = left / trend.slope;
  const fastest = (left - trend.noise) / trend.most;
  const slowest = Math.max((left + trend.noise) / trend.least, found.slowingMs ?? 0);
  return {
    reachesAt: now + inMs,
    earliest: now + Math.max(0, Math.min(fastest, inMs * (1 - LEAST_DOUBT))),
    latest: now + Math.min(Math.max(slowest, inMs * (1 + LEAST_DOUBT)), 4 * FURTHEST_MS),
    trendPerDay: sign * trend.slope * DAY_MS,
    since: begin,
  };
}

interface Found {
  readonly trend: Trend;
  readonly begin: number;
  /** How far it is from the limit now. */
  readonly left: number;
  /** It slows down a little: how long it takes if it goes on slowing down. */
  readonly slowingMs: number | undefined;
}

function findTrend(points: readonly Point[], limit: number, now: number, leastMs: number): Found | undefined {
  const smooth = withoutSpikes(points);
  for (const length of WINDOWS_MS) {
    if (length < leastMs) return undefined;
    const found = trendIn({ points, smooth, limit, now }, length);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Rising {
  readonly points: readonly Point[];
  readonly smooth: readonly Point[];
  readonly limit: number;
  readonly now: number;
}

/** The trend of the last `lookMs` milliseconds; undefined: there is none that leads to the limit. */
function trendIn({ points, smooth, limit, now }: Rising, lookMs: number): Found | undefined {
  const recent = points.filter(({ at }) => at >= now - lookMs);
  const inWindow = firstOfEach(recent, gridOf(lookMs));
  const begin = inWindow[0]?.at ?? now;
  const length = now - begin;
  if (inWindow.length < LEAST_POINTS || length < LEAST_COVERED * lookMs) return undefined;
  const gains = gainsOf(inWindow, begin, length);
  if (gains === undefined || gains.some((gain) => gain <= 0)) return undefined;
  const line = fitTrend(inWindow, begin, now);
  if (line === undefined || line.least <= 0) return undefined;
  const rise = line.slope * length;
  const noise = { ofPoint: line.noise, ofGain: noiseOfGain(line.noise, length, inWindow.length) };
  if (rise < LEAST_RISE * noise.ofPoint || !isEven(gains, line.slope, noise.ofGain)) return undefined;
  const levels = levelsOf(inWindow, line, now);
  const lately = levels.slice(inWindow.findIndex(({ at }) => at >= now - length / PARTS));
  const level = median(lately);
  if (Math.abs(level - line.level) > END_OFF * rise + LEAST_RISE * noise.ofPoint) return undefined;
  const swings = length >= SWINGS_FROM_MS;
  const newest = levelsOf(recent.slice(-3), line, now);
  if (swings) {
    // Lower than nights and weekends are, seen from the line: something was cleared or refilled.
    const low = quantile(
      levels.toSorted((a, b) => a - b),
      LOW,
    );
    if (median(newest) < low - LEAST_RISE * noise.ofPoint - END_OFF * rise) return undefined;
  } else if (!isSmooth(inWindow, line, rise)) return undefined;
  const end = lookMs >= 2 * WEEK_MS ? lately : swings ? levels.slice(-DAY_MS / gridOf(lookMs)) : newest;
  if (Math.abs(median(end) - line.level) > END_OFF * rise + LEAST_RISE * line.spread) return undefined;
  const left = limit - level - (swings ? swingOf(lately, noise.ofPoint) : 0);
  if (left <= 0 || left / line.slope > Math.min(REACH * length, FURTHEST_MS)) return undefined;
  if (isHabit(smooth, { begin, length, rise, limit })) return undefined;
  const slowingMs = slowedDown(gains, noise.ofGain, length, left);
  if (slowingMs === "never") return undefined;
  return { trend: line, left, begin, slowingMs };
}

/** Whether it grew without jumps, and still grows: what cannot yet be told by its days. */
function isSmooth(points: readonly Point[], { slope, noise }: Trend, rise: number): boolean {
  const steps = points.slice(1).map(({ value }, index) => value - (points[index]?.value ?? value));
  if (Math.max(...steps) > LARGEST_STEP * rise + 4 * noise) return false;
  const tail = points.slice(-Math.max(4, Math.ceil(points.length / PARTS)));
  const [before, after] = [middleOf(tail.slice(0, tail.length / 2)), middleOf(tail.slice(tail.length / 2))];
  const still = (LEAST_GAIN + 0.1) * slope * (after.at - before.at) - LEAST_RISE * noise;
  return after.value - before.value >= Math.min(still, 0.9 * slope * (after.at - before.at));
}

/** What each point says of now, if it goes along the line. */
function levelsOf(points: readonly Point[], { slope }: Trend, now: number): readonly number[] {
  return points.map(({ at, value }) => value + slope * (now - at));
}

/**
 * Slopes from each part of the window to the next. A single step is in one of them alone, however it lies; the steps of
 * every night are in all of them. Undefined: too much of the window was not seen.
 */
function gainsOf(points: readonly Point[], begin: number, length: number): readonly number[] | undefined {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const from = begin + (part * length) / PARTS;
    return points.filter(({ at }) => at >= from && (part === PARTS - 1 || at < from + length / PARTS));
  });
  const seen = parts.filter(({ length: count }) => count >= 2);
  if (seen.length < PARTS - 1 || seen.at(-1) !== parts.at(-1)) return undefined;
  const middles = seen.map(middleOf);
  return middles.slice(1).map((middle, index) => {
    const before = middles[index] ?? middle;
    return (middle.value - before.value) / (middle.at - before.at);
  });
}

function isEven(gains: readonly number[], slope: number, noise: number): boolean {
  const allowed = Math.max(EVENNESS * slope, LEAST_RISE * noise);
  return gains.every((gain) => Math.abs(gain - slope) <= allowed && gain >= LEAST_GAIN * slope);
}

/** How far noise moves a slope from one part to the next: that of two medians of a quarter of the points each. */
function noiseOfGain(noise: number, length: number, count: number): number {
  return (1.25 * noise * Math.SQRT2) / Math.sqrt(count / PARTS) / (length / PARTS);
}

/**
 * Whether it was up there before, by as big a rise in as short a time, and came back without having reached the limit: a
 * log that is rotated, a night's load. What came back once from close to the limit was cleared by people who were told.
 */
function isHabit(
  smooth: readonly Point[],
  { begin, length, rise, limit }: { begin: number; length: number; rise: number; limit: number },
): boolean {
  const high = Math.max(...smooth.filter(({ at }) => at >= begin + (length * (PARTS - 1)) / PARTS).map(valueOf));
  const before = smooth.filter(({ at }) => at < begin);
  const lowest = Math.min(...smooth.map(valueOf));
  const enough = high - Math.max(rise / 10, ALIKE * (high - lowest));
  let lowestSince = Math.min(...smooth.filter(({ at }) => at >= begin).map(valueOf));
  let returns = 0;
  for (let index = before.length - 1; index >= 0; index--) {
    const { at, value } = before[index] ?? { at: 0, value: NaN };
    const came = value >= enough && value < limit && value - lowestSince >= rise / 2;
    const isReturn = came && value - lowestIn(before, index, at - length) >= rise / 2;
    if (isReturn && (++returns === 2 || limit - value > CLOSE * (limit - lowest))) return true;
    lowestSince = isReturn ? value : Math.min(lowestSince, value);
  }
  return false;
}

/** The lowest value from a moment on until the one at `index`. */
function lowestIn(points: readonly Point[], index: number, from: number): number {
  let lowest = Infinity;
  for (let earlier = index; earlier >= 0; earlier--) {
    const point = points[earlier];
    if (point === undefined || point.at < from) break;
    lowest = Math.min(lowest, point.value);
  }
  return lowest;
}

/** How far its days and weeks swing above the line, noise left aside: it is at the top of a swing that the limit is reached. */
function swingOf(levels: readonly number[], noise: number): number {
  const sorted = levels.toSorted((a, b) => a - b);
  return Math.max(0, quantile(sorted, 0.9) - quantile(sorted, 0.5) - 1.5 * noise);
}

/** The first of each span that is looked at: some 250 points, closer together the newer they are. */
function fewEnough(points: readonly Point[], now: number): readonly Point[] {
  const begins = looksBack(now);
  const found: Point[] = [];
  const sorted = points.filter(({ at, value }) => Number.isFinite(value) && at <= now).toSorted((a, b) => a.at - b.at);
  let next = 0;
  for (const point of sorted) {
    if (point.at < (begins[next] ?? Infinity)) continue;
    found.push(point);
    while ((begins[next] ?? Infinity) <= point.at) next++;
  }
  return found;
}

/** The first point of each cell of a grid, so that none of a day's or week's times weighs more than the others. */
function firstOfEach(points: readonly Point[], cellMs: number): readonly Point[] {
  const cellOf = ({ at }: Point) => Math.floor(at / cellMs);
  return points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || cellOf(before) < cellOf(point);
  });
}

const valueOf = ({ value }: Point): number => value;

/**
 * For what slows down: how long it takes if it goes on slowing down alike, as whatever fills towards a level of its own
 * does. Undefined: it does not slow down, as far as noise lets that be seen.
 */
function slowedDown(
  gains: readonly number[],
  noise: number,
  length: number,
  left: number,
): number | "never" | undefined {
  const [first = 0, last = 0] = [gains[0], gains.at(-1)];
  if (first - last <= Math.max(0.15 * first, 2 * noise)) return undefined;
  const decay = Math.log(first / last) / (length / 2);
  const atEnd = last * Math.exp((-decay * length) / 4);
  const toCome = atEnd / decay;
  return left >= toCome ? "never" : -Math.log(1 - left / toCome) / decay;
}

/** What came after the last jump away from the limit. */
function sinceRefill(points: readonly Point[]): readonly Point[] {
  const smooth = withoutSpikes(points);
  const steps = smooth.slice(1).map(({ value }, index) => value - (smooth[index]?.value ?? value));
  const values = smooth.map(valueOf);
  const range = Math.max(...values) - Math.min(...values);
  const usual = median(steps.map(Math.abs));
  const leastJump = Math.max(0.2 * range, 9 * usual);
  const last = steps.findLastIndex((step) => step < 0 && -step >= leastJump);
  return points.slice(last + 1);
}
