/**
 * How long this process could not run although it was its turn: starved of CPU by others, throttled, or busy in one long
 * piece of its own. A short timer that comes late tells. Whoever waited for an answer meanwhile may have missed it.
 */
import type { Timer, TimerClock } from "./clock.ts";

/**
 * Between two looks, at random: a processor quota comes in periods of 100 ms (cpu.max in the kernel's
 * admin-guide/cgroup-v2), and looks in step with it would always fall into the time that is granted.
 */
const SHORTEST_TICK_MS = 40;
const LONGEST_TICK_MS = 160;
/** Timers come a little late on a healthy machine as well. */
const USUAL_LATENESS_MS = 20;
/** The window of `share`: about a minute. */
const WINDOW_TICKS = 600;

export class StallGauge {
  readonly #clock: TimerClock;
  /** Milliseconds from tick to tick, and those of them in which nothing could run; newest at `#at`. */
  readonly #lengths = new Float64Array(WINDOW_TICKS);
  readonly #stalls = new Float64Array(WINDOW_TICKS);
  #at = 0;
  #tickedMs = 0;
  #dueMs = Infinity;
  #stalledMs = 0;
  #timer: Timer | undefined;

  constructor(clock: TimerClock) {
    this.#clock = clock;
  }

  start(): void {
    this.#wait();
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
    const sum = (all: Float64Array) => all.reduce((total, ms) => total + ms, 0);
    const lengthMs = sum(this.#lengths);
    return lengthMs === 0 ? 0 : sum(this.#stalls) / lengthMs;
  }

  #tick(): void {
    const lateMs = this.#lateMs();
    this.#stalledMs += lateMs;
    this.#at = (this.#at + 1) % WINDOW_TICKS;
    this.#stalls[this.#at] = lateMs;
    this.#lengths[this.#at] = this.#clock.monotonicMs() - this.#tickedMs;
    this.#wait();
  }

  #wait(): void {
    const tickMs = SHORTEST_TICK_MS + Math.random() * (LONGEST_TICK_MS - SHORTEST_TICK_MS);
    this.#tickedMs = this.#clock.monotonicMs();
    this.#dueMs = this.#tickedMs + tickMs;
    this.#timer = this.#clock.after(tickMs, () => this.#tick(), { idle: true });
  }

  #lateMs(): number {
    const lateMs = this.#clock.monotonicMs() - this.#dueMs;
    return lateMs > USUAL_LATENESS_MS ? lateMs : 0;
  }
}
