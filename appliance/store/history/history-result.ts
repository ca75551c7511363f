/** What goes into history and what comes out of it. */
import type { ResultState } from "#model/result.ts";
import type { Parameters } from "#model/sentence.ts";

/** One result as history keeps it. Measurements that are no whole numbers keep four significant digits and at least two decimals. */
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
