/** How long the certificates have been in use, by the steady clock; written a few times in their life. */
import type { Clock } from "#lib/clock.ts";
import { spanOf } from "./held.ts";
import type { Held } from "./memory.ts";
import type { MemoryKeeper } from "./memory-keeper.ts";

export class UseMeter {
  readonly #keeper: MemoryKeeper;
  readonly #clock: Clock;
  #sinceMs = 0;

  constructor(keeper: MemoryKeeper, clock: Clock) {
    this.#keeper = keeper;
    this.#clock = clock;
  }

  /** Counts from now on. */
  begin(): void {
    this.#sinceMs = this.#clock.monotonicMs();
  }

  /** @param notes how often in a certificate's life; 0: whatever there is to note */
  note(notes: number): void {
    const memory = this.#keeper.own;
    const held = memory?.current ?? memory?.next;
    if (memory === undefined || held === undefined) return this.begin();
    const usedMs = this.#clock.monotonicMs() - this.#sinceMs;
    if (usedMs <= 0 || (notes > 0 && usedMs < spanOf(held) / notes)) return;
    this.begin();
    const older = (one: Held) => ({ ...one, ranMs: Math.round(one.ranMs + usedMs) });
    this.#keeper.remember({
      ...memory,
      ...(memory.current === undefined ? {} : { current: older(memory.current) }),
      ...(memory.next === undefined ? {} : { next: older(memory.next) }),
    });
  }
}
