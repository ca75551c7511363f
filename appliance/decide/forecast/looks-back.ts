/** Which hours of the past a forecast looks at: all of the newest, ever fewer further back. Pure. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** From how far back on, and how far apart. */
const GRIDS = [
  { fromMs: 84 * DAY_MS, everyMs: 12 * HOUR_MS },
  { fromMs: 8 * DAY_MS, everyMs: 3 * HOUR_MS },
  { fromMs: 3 * DAY_MS, everyMs: HOUR_MS },
] as const;

/** How far apart the hours lie that are known of all of a time back from now, milliseconds. */
export function gridOf(lookMs: number): number {
  return GRIDS.findLast(({ fromMs }) => lookMs <= fromMs)?.everyMs ?? GRIDS[0].everyMs;
}

/** Begins of hours, milliseconds since 1970 (UTC), oldest first. They lie on a grid, so that times of day come again. */
export function looksBack(now: number): readonly number[] {
  const hours: number[] = [];
  let at = Math.ceil((now - GRIDS[0].fromMs) / GRIDS[0].everyMs) * GRIDS[0].everyMs;
  for (const [index, { everyMs }] of GRIDS.entries()) {
    const end = now - (GRIDS[index + 1]?.fromMs ?? 0);
    for (; at < end; at += everyMs) hours.push(at);
  }
  return hours;
}
