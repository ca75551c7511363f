/** How much of something is let through: so many at once, and so many a second in the long run. Pure. */

export class Allowance {
  readonly #most: number;
  readonly #perSecond: number;
  #left: number;
  #atMs: number | undefined;

  /** @param most at once  @param perSecond in the long run */
  constructor(most: number, perSecond: number) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#left = most;
  }

  /** Whether one more may. @param nowMs on a clock that never jumps, milliseconds */
  take(nowMs: number): boolean {
    this.#left = this.#leftAt(nowMs);
    this.#atMs = nowMs;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** How much of what is let through at once is left, 0 to 1; whoever has all of it is as if never seen. */
  leftShare(nowMs: number): number {
    return this.#leftAt(nowMs) / this.#most;
  }

  #leftAt(nowMs: number): number {
    const sinceMs = Math.max(0, nowMs - (this.#atMs ?? nowMs));
    return Math.min(this.#most, this.#left + (sinceMs / 1000) * this.#perSecond);
  }
}
