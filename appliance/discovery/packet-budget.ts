/**
 * The one token bucket through which every probe of a discovery goes, so that the sweep keeps its promise: at most so many
 * packets per second over all kinds of probes together.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";

/** Packets per second unless told otherwise. */
export const DEFAULT_RATE = 100;
export const LEAST_RATE = 5;
export const MOST_RATE = 2000;
/** The rest is for packets that the kernel sends by itself: repeated ARP requests, acknowledgements. */
const OWN_SHARE = 0.85;
/** The most that leaves in one burst, as share of a second's budget. */
const BURST_SHARE = 0.1;

interface Waiting {
  readonly packets: number;
  go(): void;
}

export class PacketBudget {
  readonly #perMs: number;
  readonly #burst: number;
  readonly #clock: TimerClock;
  readonly #line: Waiting[] = [];
  #tokens: number;
  #filledAt: number;
  #timer: Timer | undefined;
  #spent = 0;

  /** @param rate packets per second, at most */
  constructor(rate: number, clock: TimerClock) {
    this.#perMs = (rate * OWN_SHARE) / 1000;
    this.#burst = Math.max(1, rate * BURST_SHARE);
    this.#clock = clock;
    this.#tokens = this.#burst;
    this.#filledAt = clock.monotonicMs();
  }

  /** Packets given out so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Waits, in order, until so many packets may leave. @throws the signal's reason when aborted meanwhile */
  take(packets: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const go = () => {
        signal.removeEventListener("abort", giveUp);
        resolve();
      };
      const entry = { packets, go };
      const giveUp = () => {
        const place = this.#line.indexOf(entry);
        if (place >= 0) this.#line.splice(place, 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener("abort", giveUp, { once: true });
      this.#line.push(entry);
      this.#serve();
    });
  }

  #serve(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    const now = this.#clock.monotonicMs();
    this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#filledAt) * this.#perMs);
    this.#filledAt = now;
    // Who asks for more than a burst goes when there is any, and the next ones wait for what he overdrew.
    for (
      let first = this.#line[0];
      first !== undefined && this.#tokens >= Math.min(1, first.packets);
      first = this.#line[0]
    ) {
      this.#line.shift();
      this.#tokens -= first.packets;
      this.#spent += first.packets;
      first.go();
    }
    if (this.#line.length > 0) {
      const ms = Math.max(1, Math.ceil((1 - this.#tokens) / this.#perMs));
      this.#timer = this.#clock.after(ms, () => this.#serve());
    }
  }
}
