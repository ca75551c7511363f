/**
 * How long this process could not run although it was its turn: starved of CPU by others, throttled, or busy in one long
 * piece of its own. A short timer that comes late tells. Whoever waited for an answer meanwhile may have missed it.
 */
import type { Timer, TimerClock } from "./clock.ts";

const TICK_MS = 100;
/** Timers come a little late on a healthy machine as well. */
const USUAL_LATENESS_MS = 20;
/** The window of `share`. */
const WINDOW_TICKS = 600;

export class StallGauge {
  readonly #clock: TimerClock;
  /** Stalled milliseconds per tick, newest at `#at`. */
  readonly #window = new Float64Array(WINDOW_TICKS);
  #at = 0;
  #ticks = 0;
  #dueMs = Infinity;
  #stalledMs = 0;
  #timer: Timer | undefined;

  constructor(clock: TimerClock) {
    this.#clock = clock;
  }

  start(): void {
    this.#dueMs = this.#clock.monotonicMs() + TICK_MS;
    this.#timer = this.#clock.every(TICK_MS, () => this.#tick(), { idle: true });
  }

  stop(): void {
    this.#timer?.cancel();
    this.#dueMs = Infinity;
  }

  /** Milliseconds in all since the start; the difference of two looks is the stall between them, the present one included. */
  stalledMs(): number {
    return this.#stalledMs + this.#lateMs();
  }

  /** Share of about the last minute in which nothing could run, 0 to 1. */
  share(): number {
    if (this.#ticks === 0) return 0;
    const stalledMs = this.#window.reduce((sum, ms) => sum + ms, 0);
    return Math.min(1, stalledMs / (Math.min(this.#ticks, WINDOW_TICKS) * TICK_MS + stalledMs));
  }

  #tick(): void {
    const lateMs = this.#lateMs();
    this.#stalledMs += lateMs;
    this.#at = (this.#at + 1) % WINDOW_TICKS;
    this.#window[this.#at] = lateMs;
    this.#ticks += 1;
    this.#dueMs = this.#clock.monotonicMs() + TICK_MS;
  }

  #lateMs(): number {
    const lateMs = this.#clock.monotonicMs() - this.#dueMs;
    return lateMs > USUAL_LATENESS_MS ? lateMs : 0;
  }
}
