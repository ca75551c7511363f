/**
 * Stores how far the relay has got: not with every acknowledgement, but every 500 or every 200 ms. What a crash leaves
 * unstored is sent again, which receivers recognise by the event's id.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { passingFailure, type EventSource } from "./event-source.ts";

const SAVE_AFTER_EVENTS = 500;
const SAVE_AFTER_MS = 200;
const RETRY_MS = 5000;

export class CursorKeeper {
  readonly #source: EventSource;
  readonly #name: string;
  readonly #clock: TimerClock;
  readonly #log: Log;
  #front = 0;
  #unsaved = 0;
  #failing = false;
  #timer: Timer | undefined;

  constructor(source: EventSource, name: string, clock: TimerClock, log: Log) {
    this.#source = source;
    this.#name = name;
    this.#clock = clock;
    this.#log = log;
  }

  /** Events that are done with and not yet counted so in the store. */
  get unsavedEvents(): number {
    return this.#unsaved;
  }

  /** Everything up to `front` is done with, `events` more than before. */
  reached(front: number, events: number): void {
    if (events === 0) return;
    this.#front = front;
    this.#unsaved += events;
    if (this.#unsaved >= SAVE_AFTER_EVENTS && !this.#failing) this.flush();
    else this.#timer ??= this.#clock.after(SAVE_AFTER_MS, () => this.flush());
  }

  /** Stores now. Where the disk refuses, it is tried again later; until then a restart would repeat some events. */
  flush(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (this.#unsaved === 0) return;
    try {
      this.#source.advance(this.#name, this.#front);
      this.#unsaved = 0;
      this.#failing = false;
    } catch (error) {
      const code = passingFailure(error);
      if (code === undefined) throw error;
      if (!this.#failing) this.#log.warn({ code }, "the relay's cursor cannot be stored");
      this.#failing = true;
      // a box that stops does not wait for it
      this.#timer = this.#clock.after(RETRY_MS, () => this.flush(), { idle: true });
    }
  }
}
