/**
 * The machine's clocks, and timers on them. Only wiring and measuring code reads them; decisions get time as an argument.
 * What waits for a time takes its timers from here too, so that a test can let a day pass in a second.
 */

/** Both clocks. Durations and schedules use `monotonicMs`, records use `wallMs`. */
export interface Clock {
  /** Milliseconds since some fixed moment, with fraction; never jumps. */
  monotonicMs(): number;
  /** Milliseconds since 1970 (UTC); may be wrong or jump. */
  wallMs(): number;
}

/** Something that will happen; cancelling what has happened or was cancelled does nothing. */
export interface Timer {
  cancel(): void;
}

/** Both clocks with timers on the monotonic one. A timer does not keep the process alive where `idle` is true. */
export interface TimerClock extends Clock {
  /** Calls `work` once, after at least `ms` milliseconds (at most 2^31 - 1). */
  after(ms: number, work: () => void, options?: TimerOptions): Timer;
  /** Calls `work` every `ms` milliseconds, first after that time. */
  every(ms: number, work: () => void, options?: TimerOptions): Timer;
}

export interface TimerOptions {
  /** True: the process may end although the timer still runs. */
  readonly idle?: boolean;
}

export const systemClock: TimerClock = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  after(ms, work, options) {
    return new SystemTimer(setTimeout(work, ms), options);
  },
  every(ms, work, options) {
    return new SystemTimer(setInterval(work, ms), options);
  },
};

/** ISO 8601 in UTC with milliseconds, the form of every interface. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

class SystemTimer implements Timer {
  readonly #handle: NodeJS.Timeout;

  constructor(handle: NodeJS.Timeout, options: TimerOptions | undefined) {
    this.#handle = handle;
    if (options?.idle === true) handle.unref();
  }

  cancel(): void {
    clearTimeout(this.#handle); // intervals end by it as well (nodejs.org/api/timers.html)
  }
}
