/**
 * How long this process could not run although it was its turn: starved of CPU by others, throttled, or busy in one long
 * piece of its own. A short timer that comes late tells. Whoever waited for an answer meanwhile may have missed it. Where nobody
 * waits for one a timer is set ten times less often: to be woken costs more than anything else an idle box does (ADR 0119).
 */
import type { Timer, TimerClock } from "./clock.ts";

/**
 * Between two looks, at random: a processor quota comes in periods of 100 ms (cpu.max in the kernel's
 * admin-guide/cgroup-v2), and looks in step with it would always fall into the time that is granted.
 */
const SHORTEST_TICK_MS = 40;
const LONGEST_TICK_MS = 160;
/** Where nobody waits for an answer; each look counts as one of the usual ones, so that their share stays what it is. */
const TIMES_RARER = 10;
/** Whoever begins to wait finds the next look anywhere from now on, as if there had been usual ones all the time. */
const LONGEST_FIRST_MS = 112;
/** Timers come a little late on a healthy machine as well. */
const USUAL_LATENESS_MS = 20;
/** The window of `share`. */
const WINDOW_MS = 60_000;
const WINDOW_TICKS = 600;

export class StallGauge {
  readonly #clock: TimerClock;
  /** When ticks were, how long they stand for, and how much of that nothing could run; newest at `#at`. Milliseconds. */
  readonly #moments = new Float64Array(WINDOW_TICKS).fill(-Infinity);
  readonly #lengths = new Float64Array(WINDOW_TICKS);
  readonly #stalls = new Float64Array(WINDOW_TICKS);
  #at = 0;
  #tickMs = 0;
  #dueMs = Infinity;
  #stalledMs = 0;
  /** Runs that wait for an answer. */
  #underWay = 0;
  #timer: Timer | undefined;

  constructor(clock: TimerClock) {
    this.#clock = clock;
  }

  start(): void {
    this.#wait();
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#dueMs = Infinity;
  }

  /** A run has begun to wait for answers (1), or has ended (-1). */
  underWay(change: 1 | -1): void {
    this.#underWay += change;
    if (change !== 1 || this.#underWay !== 1 || this.#timer === undefined) return;
    this.#timer.cancel();
    if (this.#lateMs() > 0) this.#tick();
    else this.#wait(Math.random() * LONGEST_FIRST_MS);
  }

  /** Milliseconds in all since the start; the difference of two looks is the stall between them, the present one included. */
  stalledMs(): number {
    return this.#stalledMs + this.#lateMs();
  }

  /** Share of the last minute in which nothing could run, 0 to 1. */
  share(): number {
    const fromMs = this.#clock.monotonicMs() - WINDOW_MS;
    let [lengthMs, stalledMs] = [0, 0];
    for (let at = 0; at < WINDOW_TICKS; at++) {
      if ((this.#moments[at] ?? 0) < fromMs) continue;
      lengthMs += this.#lengths[at] ?? 0;
      stalledMs += this.#stalls[at] ?? 0;
    }
    return lengthMs === 0 ? 0 : stalledMs / lengthMs;
  }

  #tick(): void {
    const lateMs = this.#lateMs();
    this.#stalledMs += lateMs;
    this.#at = (this.#at + 1) % WINDOW_TICKS;
    this.#moments[this.#at] = this.#clock.monotonicMs();
    this.#stalls[this.#at] = lateMs;
    this.#lengths[this.#at] = this.#tickMs + lateMs;
    this.#wait();
  }

  /** @param afterMs when the next look is due */
  #wait(afterMs?: number): void {
    this.#tickMs = SHORTEST_TICK_MS + Math.random() * (LONGEST_TICK_MS - SHORTEST_TICK_MS);
    const waitMs = afterMs ?? this.#tickMs * (this.#underWay > 0 ? 1 : TIMES_RARER);
    this.#dueMs = this.#clock.monotonicMs() + waitMs;
    this.#timer = this.#clock.after(waitMs, () => this.#tick(), { idle: true });
  }

  #lateMs(): number {
    const lateMs = this.#clock.monotonicMs() - this.#dueMs;
    return lateMs > USUAL_LATENESS_MS ? lateMs : 0;
  }
}
