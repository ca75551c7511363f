/** A time zone's own clock: what it shows at a moment, and the moment at which it shows something. Pure. */

/** By the zone's clock. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const known = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = known.get(zone);
  if (format === undefined) {
    const parts = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric" } as const;
    const make = (timeZone: string) =>
      new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
        ...parts,
        timeZone,
        minute: "numeric",
        second: "numeric",
        hourCycle: "h23",
      });
    try {
      format = make(zone);
    } catch {
      format = make("UTC");
    }
    known.set(zone, format);
  }
  return format;
}

/** @param ms since 1970 (UTC) @param zone IANA name; one that is not known counts as UTC */
export function localOf(ms: number, zone: string): LocalTime {
  const found: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(ms)) found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  return { year, month, day, hour, minute, second };
}

/** How far the zone's clock is before UTC, ms. */
export function offsetOf(ms: number, zone: string): number {
  const { year, month, day, hour, minute, second } = localOf(ms, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

/**
 * The moment at which the zone's clock shows something; months and days may be beyond their end, as in `Date.UTC`. An hour that
 * the clock leaves out is the moment an hour later; of one that comes twice it is the first.
 */
export function momentOf(zone: string, year: number, month: number, day = 1, hour = 0): number {
  const wall = Date.UTC(year, month - 1, day, hour);
  const [early, late] = [wall - offsetOf(wall - 86_400_000, zone), wall - offsetOf(wall + 86_400_000, zone)];
  const shows = [early, late].filter((ms) => ms + offsetOf(ms, zone) === wall);
  return shows.length === 0 ? Math.max(early, late) : Math.min(...shows);
}

const WEEK_MS = 7 * 86_400_000;

/** The moment at which the clock shows the same a week later; days are then and now 23 or 25 hours long. */
export function weekLater(ms: number, zone: string): number {
  return shifted(ms, WEEK_MS, zone);
}

export function weekEarlier(ms: number, zone: string): number {
  return shifted(ms, -WEEK_MS, zone);
}

function shifted(ms: number, byMs: number, zone: string): number {
  const before = offsetOf(ms, zone);
  return ms + byMs + before - offsetOf(ms + byMs, zone);
}
