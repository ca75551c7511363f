/**
 * Remembers which events were taken ahead of the cursor, so that a restart does not send them again: written when a lane
 * begins or ends and now and then between. What a crash leaves unwritten comes twice, with the same ids.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import { compiled } from "#lib/compiled-shape.ts";
import type { Log } from "#lib/log.ts";
import { passingFailure } from "./event-source.ts";
import { Islands, type Island } from "./lanes.ts";

/** A place for small things that must survive a restart; `store/facts.ts` is one. */
export interface Notes {
  get(name: string): unknown;
  /** @param value plain JSON; undefined removes it */
  set(name: string, value: unknown): void;
}

const NAME = "relay.ahead";
/** Each writing is a flush of the card. */
const SAVE_AFTER_MS = 10_000;

export class AheadKeeper {
  readonly #notes: Notes | undefined;
  readonly #clock: TimerClock;
  readonly #log: Log;
  #islands: () => readonly Island[] = () => [];
  /** How many islands are written. */
  #written = 0;
  #timer: Timer | undefined;

  /** @param notes left out: nothing is remembered */
  constructor(notes: Notes | undefined, clock: TimerClock, log: Log) {
    this.#notes = notes;
    this.#clock = clock;
    this.#log = log;
  }

  load(): readonly Island[] {
    const stored = this.#notes?.get(NAME);
    if (!compiled(Islands).Check(stored)) return [];
    this.#written = stored.length;
    return stored;
  }

  /** They have changed, or may have. */
  changed(islands: () => readonly Island[]): void {
    this.#islands = islands;
    if (islands().length === this.#written) this.#timer ??= this.#clock.after(SAVE_AFTER_MS, () => this.flush());
    else this.flush();
  }

  /** Writes them, where there are or were any. */
  flush(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    const islands = this.#islands();
    if (islands.length === 0 && this.#written === 0) return;
    try {
      this.#notes?.set(NAME, islands.length === 0 ? undefined : islands);
      this.#written = islands.length;
    } catch (error) {
      const code = passingFailure(error);
      if (code === undefined) throw error;
      this.#log.debug({ code }, "what was sent ahead cannot be noted for now");
      this.#timer = this.#clock.after(SAVE_AFTER_MS, () => this.flush(), { idle: true });
    }
  }
}
