/** Work that is woken from outside, never runs twice at the same time, and says itself when it wants to be woken next. */
import type { Timer, TimerClock } from "#lib/clock.ts";

export interface WorkOptions {
  readonly clock: TimerClock;
  /** Does what is to be done now. */
  readonly work: () => Promise<void>;
  /** When there is more to do, milliseconds from now. */
  readonly nextMs: () => number;
  /** The work failed in a way that nobody foresaw. */
  readonly failed: (error: unknown) => void;
}

const STOP_MS = 3000;

export class WorkLoop {
  readonly #options: WorkOptions;
  #working: Promise<void> | undefined;
  #pending = false;
  #again = false;
  #stopped = true;
  #timer: Timer | undefined;
  readonly #abort = new AbortController();

  constructor(options: WorkOptions) {
    this.#options = options;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Aborted when it has stopped, or has to. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  start(): void {
    this.#stopped = false;
    this.wake();
  }

  /** Cheap, and any number of calls is one. */
  wake(): void {
    if (this.#stopped || this.#pending) return;
    this.#pending = true;
    setImmediate(() => {
      this.#pending = false;
      if (this.#working === undefined) this.#working = this.#run();
      else this.#again = true;
    });
  }

  /** What is going on may end within three seconds, and is aborted then. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    const limit = this.#options.clock.after(STOP_MS, () => this.#abort.abort());
    await this.#working;
    limit.cancel();
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    const { clock, work, nextMs, failed } = this.#options;
    this.#timer?.cancel();
    try {
      do {
        this.#again = false;
        await work();
      } while (this.#again && !this.#stopped);
    } catch (error) {
      failed(error);
    }
    this.#working = undefined;
    // a box that stops does not wait for it
    if (!this.#stopped) this.#timer = clock.after(Math.max(1, nextMs()), () => this.wake(), { idle: true });
  }
}
