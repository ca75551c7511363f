/**
 * Which broker is tried next, and after how long. Pure: it counts, and is told what happened.
 *
 * The first broker is the preferred one. After a loss or a failed round it is always tried first again; within a round
 * the others follow with a short pause; after each round without success the pause grows. What a person has to mend
 * (credentials, certificates, protocol version) is tried more and more rarely; everything else at least every few
 * seconds, so that a line that comes back is used within seconds.
 */
import { backoffMs, type Backoff } from "#lib/backoff.ts";

export interface RetryPolicy {
  /** After rounds of failures that may pass by themselves. */
  readonly passing: Backoff;
  /** After rounds in which every broker refused for good. */
  readonly lasting: Backoff;
  /** Between two brokers of one round, milliseconds. */
  readonly betweenMs: number;
  /** Where another client keeps taking this box's place, so that two boxes with one identity do not throw each other out for ever. Default ten minutes to an hour. */
  readonly takenOver?: Backoff;
  /** A connection that lasted this long ends the growing of pauses, milliseconds. */
  readonly stableMs: number;
  /**
   * After the loss of one that lasted, a moment within so long by chance: a broker that restarts loses all boxes at once, and
   * does not get them all back at once (ADR 0112). Left out: as after a failure. Milliseconds.
   */
  readonly spreadMs?: number;
}

export const DEFAULT_RETRY: RetryPolicy = {
  passing: { firstMs: 500, mostMs: 4000 },
  lasting: { firstMs: 2000, mostMs: 60_000 },

  betweenMs: 200,
  stableMs: 10_000,
  spreadMs: 3000,
};

const TAKEN_OVER: Backoff = { firstMs: 600_000, mostMs: 3_600_000 };
/** A take-over so long after the one before is a new story, milliseconds. */
const FORGOTTEN_AFTER_MS = 7_200_000;
/** So often a box comes back at once: a sign-in with the wrong name passes by. A restored one is the one that is wanted. */
const COMES_BACK = { usual: 2, restored: 5 };
/** Connections in a row that end early: on MQTT 3.1.1 nobody says that another has taken the place. */
const MOST_SHORT = 12;

export class BrokerOrder {
  readonly #brokers: readonly string[];
  readonly #policy: RetryPolicy;
  readonly #random: () => number;
  #position = 0;
  #failures = 0;
  #short = 0;
  #takenOver = 0;
  #takenOverMs = -Infinity;
  #roundIsLasting = true;

  constructor(brokers: readonly string[], policy: RetryPolicy, random: () => number) {
    this.#brokers = brokers;
    this.#policy = policy;
    this.#random = random;
  }

  /** The broker to try now. */
  get current(): string {
    return this.#brokers[this.#position] ?? "";
  }

  get isPreferred(): boolean {
    return this.#position === 0;
  }

  get preferred(): string {
    return this.#brokers[0] ?? "";
  }

  /** `current` could not be connected. Milliseconds until the next attempt. */
  failed(lasting: boolean): number {
    this.#roundIsLasting &&= lasting;
    this.#position += 1;
    if (this.#position < this.#brokers.length) return this.#policy.betweenMs;
    const backoff = this.#roundIsLasting ? this.#policy.lasting : this.#policy.passing;
    this.#restart();
    this.#failures += 1;
    return backoffMs(backoff, this.#failures, this.#random());
  }

  /** A connection ended that had lasted so long. Milliseconds until the next attempt, which goes to the first broker. */
  lost(afterMs: number, lasting: boolean): number {
    this.#restart();
    const { stableMs, spreadMs, lasting: rare, passing } = this.#policy;
    const isShort = afterMs < stableMs;
    this.#failures = isShort ? this.#failures + 1 : 1;
    this.#short = isShort ? this.#short + 1 : 0;
    if (this.#short > MOST_SHORT) return backoffMs(rare, this.#short - MOST_SHORT, this.#random());
    if (this.#failures === 1 && !lasting && spreadMs !== undefined) return Math.round(spreadMs * this.#random());
    return backoffMs(lasting ? rare : passing, this.#failures, this.#random());
  }

  /** Another client has signed in by this box's name. Returns how often in a row. @param nowMs steady clock */
  noteTakenOver(nowMs: number): number {
    this.#takenOver = nowMs - this.#takenOverMs > FORGOTTEN_AFTER_MS ? 1 : this.#takenOver + 1;
    this.#takenOverMs = nowMs;
    return this.#takenOver;
  }

  /** A connection was ended by that. Milliseconds until the next attempt. */
  tookOver(isRestored: boolean): number {
    this.#restart();
    const beyond = this.#takenOver - (isRestored ? COMES_BACK.restored : COMES_BACK.usual);
    if (beyond <= 0) return backoffMs(this.#policy.passing, this.#takenOver, this.#random());
    return backoffMs(this.#policy.takenOver ?? TAKEN_OVER, beyond, this.#random());
  }

  #restart(): void {
    this.#position = 0;
    this.#roundIsLasting = true;
  }
}
