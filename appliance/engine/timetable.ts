/**
 * When services are due. Every host has a place of its own in the interval, so that work is spread evenly and all services
 * of a host with one interval are due together; grids let strangers meet who travel together (pings).
 */

/** A stable number from 0 to below 1 for a text (FNV-1a, 32 bit, with a final mix). */
export function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** One service's place in time. Milliseconds, monotonic, counted from when watching began. */
export interface Rhythm {
  readonly intervalMs: number;
  /** Offset within the interval, on the grid. */
  readonly phaseMs: number;
}

/** Grids of what goes in rounds, by the least interval that bears them: the fewer moments, the larger the bursts. */
const ROUND_GRIDS: readonly (readonly [intervalMs: number, gridMs: number])[] = [
  [60_000, 5000],
  [10_000, 2000],
];

/** The grid of a round's due times: coarse where the interval is long. @param gridMs the type's own */
export function roundGridMs(intervalMs: number, gridMs: number): number {
  const [, coarse = 0] = ROUND_GRIDS.find(([least, grid]) => intervalMs >= least && intervalMs % grid === 0) ?? [];
  return Math.max(coarse, gridMs);
}

/** @param gridMs due times are multiples of it; 1 for none */
export function rhythmOf(hostId: string, intervalMs: number, gridMs: number): Rhythm {
  const phaseMs = Math.floor((placeOf(hostId) * intervalMs) / gridMs) * gridMs;
  return { intervalMs, phaseMs };
}

/** The first due time of the rhythm that lies after `afterMs`. */
export function nextDue(rhythm: Rhythm, afterMs: number): number {
  const periods = Math.floor((afterMs - rhythm.phaseMs) / rhythm.intervalMs) + 1;
  return periods * rhythm.intervalMs + rhythm.phaseMs;
}

/**
 * When a service is looked at for the first time: soon, but not all at once.
 * @param spreadMs how long the first looks of all hosts are spread over
 */
export function firstDue(hostId: string, nowMs: number, spreadMs: number, gridMs: number): number {
  const due = nowMs + placeOf(hostId) * spreadMs;
  return gridMs > 1 && spreadMs > gridMs ? Math.ceil(due / gridMs) * gridMs : due;
}
