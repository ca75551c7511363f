/** How old the newest beat may be. Pure; `stream.ts` measures and asks. */

/** `fresh`: true now. `aged`: a beat is overdue. `stale`: nothing on the page may look like the present any more. */
export type Freshness = "fresh" | "aged" | "stale";

export const BEAT_EVERY_MS = 10_000;
/** A beat may take a moment on its way before the page speaks of it. */
export const AGED_AFTER_MS = BEAT_EVERY_MS + 1_500;
/** Two beats missed, with the same patience; never later than 30 s. */
export const STALE_AFTER_MS = 2 * BEAT_EVERY_MS + 5_000;

export function decideFreshness(ageMs: number): Freshness {
  if (ageMs >= STALE_AFTER_MS) return "stale";
  return ageMs >= AGED_AFTER_MS ? "aged" : "fresh";
}

/** A moment on both clocks of the browser. */
export interface StreamMoment {
  /** `performance.now()` */
  readonly monotonicMs: number;
  /** `Date.now()` */
  readonly wallMs: number;
}

/**
 * Time passed between two moments. The monotonic clock decides, but some systems stop it while the tablet sleeps; then
 * the wall clock has run ahead, and the longer of the two is the safe answer: a page may look too old for one beat, never
 * too fresh.
 */
export function passedMs(from: StreamMoment, to: StreamMoment): number {
  return Math.max(to.monotonicMs - from.monotonicMs, to.wallMs - from.wallMs);
}

/** Pauses before each further attempt to reach the box: 2, 4, 8, then 15 s for ever. */
export function retryPauseMs(failedAttempts: number): number {
  return [2_000, 4_000, 8_000][failedAttempts] ?? 15_000;
}
