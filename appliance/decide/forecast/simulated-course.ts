/** For tests: histories whose truth is known. Times in hours since `BEGIN`. */
import type { Point } from "./trend.ts";

export const HOUR_MS = 3_600_000;
export const BEGIN = Date.UTC(2026, 0, 5);

/** Chance that comes again: a sequence of normally distributed numbers (linear congruence, Box and Muller). */
export function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return () => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
}

/** The hourly values of a course until an hour. */
export function hourly(course: (hour: number) => number, until: number, from = 0): Point[] {
  return Array.from({ length: until - from + 1 }, (_, index) => {
    const hour = from + index;
    return { at: BEGIN + hour * HOUR_MS, value: course(hour) };
  });
}
