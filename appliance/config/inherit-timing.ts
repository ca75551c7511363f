/** How often, how long, how important: a service's own words, else its host's, else the site's defaults, else ours. */
import { formatDuration, parseDuration } from "#grammars/duration.ts";
import { hostCheckTiming, timing } from "#model/config/checking.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { Level } from "#model/incident.ts";
import type { Path } from "./findings.ts";
import { checkDuration, durationOr, type Loading } from "./loading.ts";

/** The keys that service, host, host check and defaults share. */
export interface TimingEntry {
  readonly interval?: string;
  readonly retryInterval?: string;
  readonly attempts?: number;
  readonly timeout?: string;
  readonly criticality?: Level;
  readonly openOn?: "warning" | "critical";
}

/** One place that may say something, nearest first in a list of them. */
export interface TimingLevel {
  readonly entry: TimingEntry;
  readonly path: Path;
}

export interface Timing {
  readonly intervalMs: number;
  readonly retryIntervalMs: number;
  readonly attempts: number;
  readonly timeoutMs: number;
  readonly criticality: Level;
  readonly openOn: "warning" | "critical";
}

const WRITTEN = defaultsOf(timing);

/** What holds where the document is silent: the defaults of the schema. */
export const DEFAULT_TIMING: Timing = {
  intervalMs: parseDuration(WRITTEN.interval),
  retryIntervalMs: parseDuration(WRITTEN.retryInterval),
  attempts: WRITTEN.attempts,
  timeoutMs: parseDuration(WRITTEN.timeout),
  criticality: WRITTEN.criticality,
  openOn: WRITTEN.openOn,
};
export const DEFAULT_HOST_CHECK_INTERVAL_MS = parseDuration(defaultsOf(hostCheckTiming).interval);

/** Looks at the durations that one place writes. Called once per place. */
export function checkTimingEntry(loading: Loading, entry: TimingEntry, path: Path): void {
  checkDuration(loading, entry.interval, [...path, "interval"], "1s", "7d");
  checkDuration(loading, entry.retryInterval, [...path, "retryInterval"], "1s", "1d");
  checkDuration(loading, entry.timeout, [...path, "timeout"], "10ms", "10m");
}

/**
 * The timing that results from several places, nearest first. A timeout that nobody wrote gives way to a short interval;
 * one that somebody wrote must fit into it.
 */
export function inheritTiming(loading: Loading, levels: readonly TimingLevel[], base: Timing): Timing {
  const first = <K extends keyof TimingEntry>(key: K): TimingEntry[K] =>
    levels.find(({ entry }) => entry[key] !== undefined)?.entry[key];
  const intervalMs = durationOr(first("interval"), base.intervalMs);
  const writtenTimeout = first("timeout");
  const timeoutMs = durationOr(writtenTimeout, Math.min(base.timeoutMs, intervalMs));
  if (writtenTimeout !== undefined && timeoutMs > intervalMs) reportLongTimeout(loading, levels, timeoutMs, intervalMs);
  return {
    intervalMs,
    timeoutMs,
    retryIntervalMs: durationOr(first("retryInterval"), Math.min(base.retryIntervalMs, intervalMs)),
    attempts: first("attempts") ?? base.attempts,
    criticality: first("criticality") ?? base.criticality,
    openOn: first("openOn") ?? base.openOn,
  };
}

/** Said at the nearest place that wrote one of the two. */
function reportLongTimeout(
  loading: Loading,
  levels: readonly TimingLevel[],
  timeoutMs: number,
  intervalMs: number,
): void {
  const level = levels.find(({ entry }) => entry.timeout !== undefined || entry.interval !== undefined);
  if (level === undefined) return;
  const durations = { timeout: formatDuration(timeoutMs), interval: formatDuration(intervalMs) };
  if (level.entry.timeout !== undefined) {
    loading.findings.mistake("range.timeout", [...level.path, "timeout"], durations);
  } else loading.findings.mistake("range.interval", [...level.path, "interval"], durations);
}
