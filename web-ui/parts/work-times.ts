/** For how long work can be announced with one tap, by the site's clock. Pure. */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Whoever may only look may announce as much (contract: roles). */
export const VIEWER_HOURS = 4;
const HOURS = [1, 2, 4] as const;
const MORNING = "06:00";

export interface WorkTime {
  /** Undefined: until the morning. */
  readonly hours?: number;
  /** Of the morning: it is today's, because the night is not over. */
  readonly today?: boolean;
  readonly start: string;
  readonly end: string;
}

/**
 * @param nowMs the box's present, in ms since 1970; work begins with the minute that runs, so that it has begun
 * @param mayLong false: no longer than a viewer may
 */
export function workTimes(nowMs: number, timeZone: string, mayLong: boolean): WorkTime[] {
  const startMs = Math.floor(nowMs / MINUTE_MS) * MINUTE_MS;
  const iso = (ms: number) => new Date(ms).toISOString();
  const times: WorkTime[] = HOURS.map((hours) => ({ hours, start: iso(startMs), end: iso(startMs + hours * HOUR_MS) }));
  const { endMs, today } = nextMorning(startMs, timeZone);
  if (!mayLong && endMs - startMs > VIEWER_HOURS * HOUR_MS) return times;
  return [...times, { today, start: iso(startMs), end: iso(endMs) }];
}

/** The next time that the site's clock shows 06:00, found by looking: a day may have 23 or 25 hours. */
function nextMorning(startMs: number, timeZone: string): { endMs: number; today: boolean } {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const date = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  let endMs = startMs + MINUTE_MS;
  while (clock.format(endMs) !== MORNING) endMs += endMs % (15 * MINUTE_MS) === 0 ? 15 * MINUTE_MS : MINUTE_MS;
  return { endMs, today: date.format(endMs) === date.format(startMs) };
}
