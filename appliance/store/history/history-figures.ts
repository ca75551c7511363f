/** How the history is opened, and how it is doing. */
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";

export interface HistoryFileOptions {
  readonly clock: TimerClock;
  readonly log: Log;
  /** How often results are written, milliseconds. Default 30 000. */
  readonly flushIntervalMs?: number;
  /** Most unwritten bytes kept while the disk refuses. Default 20 MB. */
  readonly maxPendingBytes?: number;
}

/** How the store is doing; for the box's own check and for `/metrics`. */
export interface HistoryFigures {
  /** Results in memory that are not in the journal yet. */
  readonly pendingResults: number;
  readonly pendingBytes: number;
  /** Share of `maxPendingBytes` in use, percent. */
  readonly fillPercent: number;
  /** Results given up because the disk refused for too long. */
  readonly droppedResults: number;
  readonly recordedResults: number;
  readonly journalBytes: number;
  readonly openHourBytes: number;
  readonly failedFlushes: number;
  /** Code of the newest failure, until a flush succeeds. */
  readonly failing?: string;
}
