/**
 * history.db: the results of all services, kept so that nothing is written per result. Open hours live in memory and in a
 * journal; finished hours become one compressed row per service. Why so: docs/adr/0010-history-layout.md.
 */
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { ServiceKey } from "#model/id.ts";
import type { ResultState } from "#model/result.ts";
import type { Parameters } from "#model/sentence.ts";
import type { OpenReport } from "./open-database.ts";

export interface HistoryStoreOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** How often results are written, milliseconds. Default 10 000. */
  readonly flushIntervalMs?: number;
  /** Most unwritten bytes kept while the disk refuses. Default 20 MB. */
  readonly maxPendingBytes?: number;
}

/** One result as history keeps it. Measurements that are no integers are kept to six significant digits. */
export interface HistoryResult {
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly state: ResultState;
  readonly code: string;
  readonly parameters: Parameters;
  readonly measurements: Readonly<Record<string, number>>;
}

export interface SeriesPoint {
  /** Time of the result, or begin of the step. */
  readonly at: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

export interface HistorySeries {
  /** Each point stands for so long; 0: single results. */
  readonly stepMs: number;
  /** Ascending. */
  readonly points: SeriesPoint[];
}

export interface HistoryRetention {
  readonly resultsMs: number;
  readonly hourlyMs: number;
  readonly dailyMs: number;
}

export interface ResultsQuery {
  /** Inclusive, milliseconds since 1970 (UTC). */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly limit: number;
  /** Default true. */
  readonly newestFirst?: boolean;
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

export class HistoryStore {
  readonly openReport: OpenReport;

  private constructor(openReport: OpenReport) {
    this.openReport = openReport;
  }

  /** Opens `history.db` in a folder and reads back the hour that was open. @throws StoreError */
  static open(_folder: string, _options: HistoryStoreOptions): HistoryStore {
    throw new Error("follows");
  }

  /** Begins to write in intervals. */
  start(): void {}

  /** Writes what is pending and closes the file. */
  async stop(): Promise<void> {}

  /** Remembers one result. Never throws and never waits; it is written at the next flush. */
  record(
    _key: ServiceKey,
    _at: number,
    _state: ResultState,
    _code: string,
    _parameters: Parameters,
    _measurements: Readonly<Record<string, number>>,
  ): void {}

  /** Writes all pending results now. False: it could not; they stay pending. */
  flush(): boolean {
    return false;
  }

  /** Single results of a service. */
  results(_key: ServiceKey, _query: ResultsQuery): HistoryResult[] {
    return [];
  }

  /** A measurement over time, from single results, hourly or daily figures as span and retention allow. */
  series(_key: ServiceKey, _measurement: string, _from: number, _to: number, _maxPoints: number): HistorySeries {
    return { stepMs: 0, points: [] };
  }

  /** The newest result of each service in the open and the last hours; for filling memory after a start. */
  lastResults(): Map<ServiceKey, HistoryResult> {
    return new Map();
  }

  /** Tells that these services are gone. What they left goes with its retention; a service that returns goes on. */
  remove(_keys: readonly ServiceKey[]): void {}

  /** Deletes what is older than its retention, in small steps. */
  async prune(_retention: HistoryRetention, _now: number): Promise<void> {}

  /** Bytes in use, without free pages inside the file. */
  sizeBytes(): number {
    return 0;
  }

  figures(): HistoryFigures {
    return {
      pendingResults: 0,
      pendingBytes: 0,
      fillPercent: 0,
      droppedResults: 0,
      recordedResults: 0,
      journalBytes: 0,
      openHourBytes: 0,
      failedFlushes: 0,
    };
  }
}
