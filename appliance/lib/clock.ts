/** The machine's clocks. Only wiring and measuring code reads them; decisions get time as an argument. */

/** Both clocks. Durations and schedules use `monotonicMs`, records use `wallMs`. */
export interface Clock {
  /** Milliseconds since some fixed moment, with fraction; never jumps. */
  monotonicMs(): number;
  /** Milliseconds since 1970 (UTC); may be wrong or jump. */
  wallMs(): number;
}

export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
};

/** ISO 8601 in UTC with milliseconds, the form of every interface. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
