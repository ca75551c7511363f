/**
 * Who may still be heard: one who sends more than a device should is cut off by himself, before anything of it is read. Hosts
 * of the site have a right of their own each; all strangers share one.
 */
import type { Clock } from "#lib/clock.ts";

export interface AdmissionLimits {
  /** Messages a second of one source, and how many more at once. */
  readonly perSource: number;
  readonly burst: number;
  /** The same for all strangers together. */
  readonly strangers: number;
  readonly strangersBurst: number;
  /** The same for everybody together, but for those who send little: they are heard in any case. Left out: no limit. */
  readonly total?: number;
  readonly totalBurst?: number;
}

/** Sources that are remembered. */
const MOST_SOURCES = 4096;
const TIDY_MS = 1000;
/** Who has so much of his own right left sends little. */
const QUIET_SHARE = 0.9;

class Bucket {
  tokens: number;
  atMs: number;
  constructor(tokens: number, atMs: number) {
    this.tokens = tokens;
    this.atMs = atMs;
  }

  take(rate: number, most: number, nowMs: number): boolean {
    this.tokens = Math.min(most, this.tokens + ((nowMs - this.atMs) / 1000) * rate);
    this.atMs = nowMs;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }

  isNearlyFull(most: number): boolean {
    return this.tokens >= QUIET_SHARE * most;
  }
}

export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #clock: Clock;
  readonly #known = new Map<string, Bucket>();
  readonly #strangers: Bucket;
  readonly #total: Bucket;
  #tidiedMs = -Infinity;

  constructor(limits: AdmissionLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    this.#strangers = new Bucket(limits.strangersBurst, clock.monotonicMs());
    this.#total = new Bucket(limits.totalBurst ?? 0, clock.monotonicMs());
  }

  /** Whether one more message is taken. @param isKnown asked only for sources that were not heard lately */
  admits(source: string, isKnown: (source: string) => boolean): boolean {
    const now = this.#clock.monotonicMs();
    const { perSource, burst, strangers, strangersBurst, total, totalBurst = 0 } = this.#limits;
    let bucket = this.#known.get(source);
    if (bucket === undefined && isKnown(source)) bucket = this.#add(source, now);
    const isTaken =
      bucket === undefined ? this.#strangers.take(strangers, strangersBurst, now) : bucket.take(perSource, burst, now);
    if (!isTaken || total === undefined) return isTaken;
    return this.#total.take(total, totalBurst, now) || bucket?.isNearlyFull(burst) === true;
  }

  /** Hosts may have come or gone. */
  forget(): void {
    this.#known.clear();
  }

  #add(source: string, now: number): Bucket | undefined {
    if (this.#known.size >= MOST_SOURCES) this.#tidy(now);
    if (this.#known.size >= MOST_SOURCES) return undefined;
    const bucket = new Bucket(this.#limits.burst, now);
    this.#known.set(source, bucket);
    return bucket;
  }

  /** Who was silent so long that his bucket is full again needs none. */
  #tidy(now: number): void {
    if (now - this.#tidiedMs < TIDY_MS) return;
    this.#tidiedMs = now;
    const fullAfterMs = (1000 * this.#limits.burst) / this.#limits.perSource;
    for (const [source, { atMs }] of this.#known) if (now - atMs > fullAfterMs) this.#known.delete(source);
  }
}
