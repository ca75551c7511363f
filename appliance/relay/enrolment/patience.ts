/** When the next request may go, by the steady clock. */
import { backoffMs } from "#lib/backoff.ts";
import type { Clock } from "#lib/clock.ts";
import { spanOf } from "./held.ts";
import type { MemoryKeeper } from "./memory-keeper.ts";
import { LOOKS, NOTES, type Pace } from "./pace.ts";

/** So many requests without an answer are said. */
const FEW = 3;

export class Patience {
  readonly #keeper: MemoryKeeper;
  readonly #clock: Clock;
  readonly #pace: Pace;
  /** Requests without an answer in a row, and when the next goes. */
  #unanswered = 0;
  #againAtMs = 0;

  constructor(keeper: MemoryKeeper, clock: Clock, pace: Pace) {
    this.#keeper = keeper;
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Milliseconds until the next request may go; none or less: now. */
  get leftMs(): number {
    return this.#againAtMs - this.#clock.monotonicMs();
  }

  /** Several requests in a row came to nothing. */
  get isTried(): boolean {
    return this.#unanswered >= FEW;
  }

  /** Something new is asked for. */
  begin(): void {
    this.#unanswered = 0;
    this.#againAtMs = 0;
  }

  /** The box is connected: requests have a way again. */
  connected(): void {
    this.#unanswered = 0;
    this.#againAtMs = Math.min(this.#againAtMs, this.#clock.monotonicMs());
  }

  /** What was asked for has come. */
  end(): void {
    this.#againAtMs = 0;
  }

  /** Connecting ends the wait. */
  waitForSession(): void {
    this.#wait(this.#pace.awayMs);
  }

  waitAgain(): void {
    this.#unanswered += 1;
    const held = this.#keeper.own?.current;
    const { firstMs, mostMs } = this.#pace.againMs;
    const most = held === undefined ? mostMs : Math.min(mostMs, Math.max(firstMs, spanOf(held) / LOOKS));
    this.#wait(backoffMs({ firstMs, mostMs: most }, this.#unanswered, Math.random()));
  }

  waitRefused(): void {
    const held = this.#keeper.own?.current;
    const { refusedMs } = this.#pace;
    this.#wait(held === undefined ? refusedMs : Math.min(refusedMs, spanOf(held) / NOTES));
  }

  #wait(ms: number): void {
    this.#againAtMs = this.#clock.monotonicMs() + ms;
  }
}
