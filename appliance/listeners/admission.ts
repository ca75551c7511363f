/**
 * Who may still be heard: one who sends more than a device should is cut off by himself, before anything of it is read. Hosts
 * of the site have a right of their own each; all strangers share one.
 */
import { Allowance } from "#lib/allowance.ts";
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

export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #clock: Clock;
  readonly #known = new Map<string, Allowance>();
  readonly #strangers: Allowance;
  readonly #total: Allowance | undefined;
  #tidiedMs = -Infinity;

  constructor(limits: AdmissionLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    this.#strangers = new Allowance(limits.strangersBurst, limits.strangers);
    this.#total = limits.total === undefined ? undefined : new Allowance(limits.totalBurst ?? 0, limits.total);
  }

  /** Whether one more message is taken. @param isKnown asked only for sources that were not heard lately */
  admits(source: string, isKnown: (source: string) => boolean): boolean {
    const now = this.#clock.monotonicMs();
    let own = this.#known.get(source);
    if (own === undefined && isKnown(source)) own = this.#add(source, now);
    const isTaken = (own ?? this.#strangers).take(now);
    if (!isTaken || this.#total === undefined) return isTaken;
    return this.#total.take(now) || (own !== undefined && own.leftShare(now) >= QUIET_SHARE);
  }

  /** Hosts may have come or gone. */
  forget(): void {
    this.#known.clear();
  }

  #add(source: string, now: number): Allowance | undefined {
    if (this.#known.size >= MOST_SOURCES) this.#tidy(now);
    if (this.#known.size >= MOST_SOURCES) return undefined;
    const own = new Allowance(this.#limits.burst, this.#limits.perSource);
    this.#known.set(source, own);
    return own;
  }

  /** Who was silent so long that all of his right is there again needs none. */
  #tidy(now: number): void {
    if (now - this.#tidiedMs < TIDY_MS) return;
    this.#tidiedMs = now;
    for (const [source, own] of this.#known) if (own.leftShare(now) >= 1) this.#known.delete(source);
  }
}
