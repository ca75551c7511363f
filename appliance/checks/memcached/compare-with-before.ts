/** What memcached's counters say about the time since the run before. Pure. */
import type { Figures } from "./ask-server.ts";
import type { Measured } from "./reports.ts";

export interface Reading {
  /** Monotonic milliseconds. */
  readonly atMs: number;
  readonly figures: Figures;
}

/** Readings closer than this say nothing about a rate. */
const SHORTEST_SECONDS = 0.1;
/** The server counts its uptime in whole seconds, and lazily. */
const UPTIME_SLACK_SECONDS = 2;

/** Nothing where there is no run before, where the server has started since, or where somebody reset a counter. */
export function compareWithBefore(before: Reading | undefined, now: Reading): Measured {
  if (before === undefined) return {};
  const seconds = (now.atMs - before.atMs) / 1000;
  const uptimeSeconds = now.figures.get("uptime");
  if (seconds < SHORTEST_SECONDS || uptimeSeconds === undefined) return {};
  if (uptimeSeconds + UPTIME_SLACK_SECONDS < seconds) return {};
  const grown = (name: string): number | undefined => {
    const [first, last] = [before.figures.get(name), now.figures.get(name)];
    return first === undefined || last === undefined || last < first ? undefined : last - first;
  };
  const [hits, misses] = [grown("get_hits"), grown("get_misses")];
  const [evictions, refused] = [grown("evictions"), grown("store_no_memory")];
  const asked = hits === undefined || misses === undefined ? 0 : hits + misses;
  return {
    ...(hits !== undefined && asked > 0 && { hitPercent: (100 * hits) / asked }),
    ...(evictions !== undefined && { evictionsPerSecond: evictions / seconds }),
    ...(refused !== undefined && { storesRefusedPerSecond: refused / seconds }),
  };
}
