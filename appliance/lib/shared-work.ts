/**
 * Work that is wished for many times in a row and does for all of them at once: it is done a moment later, and so seldom
 * that it takes a small share of the time however much it costs.
 */
import type { Timer, TimerClock } from "./clock.ts";

const LEAST_MS = 300;
/** It rests so many times as long as it took. */
const REST = 20;

export class SharedWork {
  readonly #clock: TimerClock;
  readonly #work: () => void;
  #timer: Timer | undefined;
  #restMs = LEAST_MS;
  #waiting: (() => void)[] = [];

  constructor(clock: TimerClock, work: () => void) {
    this.#clock = clock;
    this.#work = work;
  }

  /** Resolves when the work was done after this wish, or will not be any more. */
  wish(): Promise<void> {
    const done = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#timer ??= this.#clock.after(this.#restMs, () => this.#run());
    return done;
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#release();
  }

  #run(): void {
    this.#timer = undefined;
    const before = this.#clock.monotonicMs();
    try {
      this.#work();
    } finally {
      this.#restMs = Math.max(LEAST_MS, REST * (this.#clock.monotonicMs() - before));
      this.#release();
    }
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
