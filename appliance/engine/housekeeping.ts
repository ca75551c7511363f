/** Keeps what is stored within its retention and its space, in small steps and never in the way of watching. */
import type { Clock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import type { Retention } from "#model/site.ts";
import type { HistoryStore } from "#store/history-store.ts";
import type { StateStore } from "#store/state-store.ts";

const FIRST_MS = 60_000;
const EVERY_MS = 600_000;
/** Slices of ended incidents deleted in one go. */
const MOST_SLICES = 20;

export class Housekeeping {
  readonly #parts: {
    readonly state: StateStore;
    readonly history: HistoryStore;
    readonly retention: () => Retention;
    readonly clock: Clock;
    readonly log: Log;
  };
  #timer: NodeJS.Timeout | undefined;
  #aliveTimer: NodeJS.Timeout | undefined;

  constructor(parts: { state: StateStore; history: HistoryStore; retention: () => Retention; clock: Clock; log: Log }) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setTimeout(() => void this.#round(), FIRST_MS);
    this.#aliveTimer = setInterval(() => this.#parts.state.runs.alive(), 20_000);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#aliveTimer);
    this.#timer = undefined;
  }

  async #round(): Promise<void> {
    try {
      await this.tidy();
    } catch (error) {
      this.#parts.log.warn(
        { code: errorCode(error) ?? String(error) },
        "old records could not be removed; tried again later",
      );
    }
    if (this.#timer !== undefined) this.#timer = setTimeout(() => void this.#round(), EVERY_MS);
  }

  /** One round: what is past its retention goes. @throws StoreError */
  async tidy(): Promise<void> {
    const { state, history, clock } = this.#parts;
    const retention = this.#parts.retention();
    const now = clock.wallMs();
    state.events.prune({ olderThanMs: retention.eventsMs, now });
    for (let slice = 0; slice < MOST_SLICES && state.pruneIncidents(now - retention.incidentsMs) > 0; slice++);
    await history.prune(retention, now);
  }
}
