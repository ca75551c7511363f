/** How often something may be tried, per key (an address, an account): a bucket that refills with time. Time is an argument. */

export interface AttemptRate {
  /** Tries at once. */
  readonly burst: number;
  /** One try more after each of these, milliseconds. */
  readonly refillMs: number;
}

/** Keys remembered at once; the one used longest ago is forgotten first. */
const MOST_KEYS = 5000;

export class AttemptLimit {
  readonly #rate: AttemptRate;
  /** Per key the moment (ms) at which its bucket will be full again; in order of use. */
  readonly #fullAt = new Map<string, number>();

  constructor(rate: AttemptRate) {
    this.#rate = rate;
  }

  /** Milliseconds until the next try is allowed; 0: now. */
  waitMs(key: string, nowMs: number): number {
    const { burst, refillMs } = this.#rate;
    const fullAt = Math.max(this.#fullAt.get(key) ?? 0, nowMs);
    return Math.max(0, fullAt + refillMs - nowMs - burst * refillMs);
  }

  /** Counts one try, whether it was allowed or not is the caller's to ask before. */
  take(key: string, nowMs: number): void {
    const fullAt = Math.max(this.#fullAt.get(key) ?? 0, nowMs) + this.#rate.refillMs;
    this.#fullAt.delete(key);
    this.#fullAt.set(key, fullAt);
    if (this.#fullAt.size > MOST_KEYS) this.#fullAt.delete(this.#fullAt.keys().next().value ?? "");
  }

  /** Takes a try back: it turned out well. */
  giveBack(key: string): void {
    const fullAt = this.#fullAt.get(key);
    if (fullAt !== undefined) this.#fullAt.set(key, fullAt - this.#rate.refillMs);
  }
}

/** Several limits that must all allow a try, each by its own key. */
export class AttemptLimits {
  readonly #limits: readonly AttemptLimit[];

  constructor(rates: readonly AttemptRate[]) {
    this.#limits = rates.map((rate) => new AttemptLimit(rate));
  }

  /**
   * Counts a try against every limit, or against none when one does not allow it.
   * @param keys one per limit, in their order
   * @returns milliseconds to wait; 0: go ahead
   */
  tryTake(keys: readonly string[], nowMs: number): number {
    const waitMs = Math.max(...this.#limits.map((limit, n) => limit.waitMs(keys[n] ?? "", nowMs)));
    if (waitMs === 0) this.#limits.forEach((limit, n) => limit.take(keys[n] ?? "", nowMs));
    return waitMs;
  }

  giveBack(keys: readonly string[]): void {
    this.#limits.forEach((limit, n) => limit.giveBack(keys[n] ?? ""));
  }
}
