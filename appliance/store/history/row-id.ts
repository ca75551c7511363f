/** Row ids of blocks and figures: ordered by time, then service, so that new rows are always appended. */
import { MOST_SERVICES } from "./dictionary.ts";

/** How often one hour may come again because the clock was set back. */
export const MOST_PARTS = 256;

/** Id of a service's row in an hour. */
export function hourId(hour: number, part: number, serviceNumber = 0): number {
  return (hour * MOST_PARTS + part) * MOST_SERVICES + serviceNumber;
}

/** Id of a service's row in a day. */
export function dayId(day: number, serviceNumber = 0): number {
  return day * MOST_SERVICES + serviceNumber;
}

export const HOURS_PER_DAY = 24;
