/**
 * Setting refused events aside: told before the queue goes on without them, and at most ten an hour, because more is no
 * matter of single events. Such an event stays in the log.
 */
import type { Clock } from "#lib/clock.ts";
import type { StoredEvent } from "#model/event.ts";
import type { BrokerProblem } from "./broker-problem.ts";

/** How it is told that an event is set aside. */
export interface AsideTeller {
  /** Makes the `events.dropped` event that says so. */
  tell(event: StoredEvent, problem: BrokerProblem): void;
  /** Stores it. False: the store refuses for now. */
  store(): boolean;
}

const MOST = 10;
const HOUR_MS = 3_600_000;

export class Asides {
  readonly #teller: AsideTeller | undefined;
  readonly #clock: Clock;
  #spentAtMs: number[] = [];
  /** Told and not stored yet. */
  #pending: number | undefined;
  #count = 0;

  /** @param teller left out: no event is ever set aside */
  constructor(teller: AsideTeller | undefined, clock: Clock) {
    this.#teller = teller;
    this.#clock = clock;
  }

  /** Since the start. */
  get count(): number {
    return this.#count;
  }

  /** Whether one more may be set aside within this hour. */
  get hasRoom(): boolean {
    const now = this.#clock.monotonicMs();
    this.#spentAtMs = this.#spentAtMs.filter((at) => now - at < HOUR_MS);
    return this.#teller !== undefined && this.#spentAtMs.length < MOST;
  }

  /** True: it is told and stored that the event is set aside. False: it has to wait for its broker. */
  trySetAside(event: StoredEvent, problem: BrokerProblem): boolean {
    // What says that something is missing must arrive itself.
    if (this.#teller === undefined || event.type === "events.dropped" || !this.hasRoom) return false;
    if (this.#pending !== event.sequence) this.#teller.tell(event, problem);
    this.#pending = event.sequence;
    if (!this.#teller.store()) return false;
    this.#pending = undefined;
    this.#spentAtMs.push(this.#clock.monotonicMs());
    this.#count += 1;
    return true;
  }
}
