/** Growing, jittered waiting times, so that many boxes that lost the same peer do not come back at the same moment. */

export interface Backoff {
  /** Wait after the first failure, milliseconds. */
  readonly firstMs: number;
  /** Longest wait, milliseconds. */
  readonly mostMs: number;
}

/**
 * Milliseconds to wait after `failures` failures in a row (1 is the first): doubling from `firstMs` up to `mostMs`, of
 * which a random share between a half and the whole is taken.
 * @param random 0 up to, not including, 1
 */
export function backoffMs(backoff: Backoff, failures: number, random: number): number {
  const whole = Math.min(backoff.mostMs, backoff.firstMs * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.round(whole * (0.5 + random / 2));
}
