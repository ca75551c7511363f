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

export class WorkLoop {
  readonly #options: WorkOptions;
  #working: Promise<void> | undefined;
  #pending = false;
  #again = false;
  #stopped = true;
  #timer: Timer | undefined;

  constructor(options: WorkOptions) {
    this.#options = options;
  }

  get stopped(): boolean {
    return this.#stopped;
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

  /** Waits for what is going on. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    await this.#working;
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
