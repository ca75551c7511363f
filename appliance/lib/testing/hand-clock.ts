/**
 * Clocks and timers that run only when a test says so: a day passes in a second, in the order in which it would have
 * passed. The wall clock can be stepped. Work that a timer begins may go on in promises: between two timers they get time
 * to settle, as long as they wait for nothing but each other.
 */
import type { Timer, TimerClock } from "../clock.ts";

interface Waiting {
  atMs: number;
  /** Among equal times the order of their making counts. */
  readonly order: number;
  readonly everyMs: number | undefined;
  readonly work: () => void;
}

export class HandClock implements TimerClock {
  #steadyMs: number;
  #wallAheadMs: number;
  #made = 0;
  readonly #waiting = new Set<Waiting>();

  /** @param wallMs milliseconds since 1970 at the beginning; @param steadyMs what the monotonic clock says then */
  constructor(wallMs = Date.UTC(2026, 10, 22, 12), steadyMs = 1000) {
    this.#steadyMs = steadyMs;
    this.#wallAheadMs = wallMs - steadyMs;
  }

  monotonicMs(): number {
    return this.#steadyMs;
  }

  wallMs(): number {
    return this.#steadyMs + this.#wallAheadMs;
  }

  after(ms: number, work: () => void): Timer {
    return this.#wait(ms, undefined, work);
  }

  every(ms: number, work: () => void): Timer {
    return this.#wait(ms, Math.max(1, ms), work);
  }

  /** Timers that are set. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Sets the wall clock by so many milliseconds, as an operator or a time server would. */
  stepWall(ms: number): void {
    this.#wallAheadMs += ms;
  }

  /** Lets so much time pass; every timer that falls into it goes off at its moment. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#steadyMs + ms;
    await settle();
    for (let next = this.#next(endMs); next !== undefined; next = this.#next(endMs)) {
      this.#steadyMs = Math.max(this.#steadyMs, next.atMs);
      if (next.everyMs === undefined) this.#waiting.delete(next);
      else next.atMs += next.everyMs;
      next.work();
      await settle();
    }
    this.#steadyMs = endMs;
  }

  /** Lets time pass in steps until `isSo` holds. @throws Error naming `what` when it does not within `limitMs` */
  async advanceUntil(what: string, isSo: () => boolean, limitMs: number, stepMs = 100): Promise<void> {
    for (const endMs = this.#steadyMs + limitMs; !isSo(); await this.advance(stepMs)) {
      if (this.#steadyMs >= endMs) throw new Error(`not within ${limitMs} ms: ${what}`);
    }
  }

  #wait(ms: number, everyMs: number | undefined, work: () => void): Timer {
    this.#made += 1;
    const waiting: Waiting = { atMs: this.#steadyMs + Math.max(0, ms), order: this.#made, everyMs, work };
    this.#waiting.add(waiting);
    return { cancel: () => void this.#waiting.delete(waiting) };
  }

  #next(endMs: number): Waiting | undefined {
    let first: Waiting | undefined;
    for (const one of this.#waiting) {
      if (one.atMs > endMs) continue;
      if (first === undefined || one.atMs < first.atMs || (one.atMs === first.atMs && one.order < first.order))
        first = one;
    }
    return first;
  }
}

/** One turn of the event loop: promises settle in it, and what else is going on gets its time. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
