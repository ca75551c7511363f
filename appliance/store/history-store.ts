/**
 * The history of all results, wherever it can be kept: in history.db and its journal, and in memory for as long as the
 * disk takes nothing or somebody has taken the files away. What was in memory moves to the disk as soon as it can.
 */
import { setImmediate } from "node:timers/promises";
import type { Timer } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { ResultState } from "#model/result.ts";
import type { NumberAt, Saying } from "#model/saying.ts";
import type { Parameters } from "#model/sentence.ts";
import { HistoryFile } from "./history-file.ts";
import type { HistoryFigures, HistoryFileOptions } from "./history/history-figures.ts";
import type { HistoryResult, HistoryRetention, HistorySeries, ResultsQuery } from "./history/history-result.ts";
import type { OpenReport } from "./open-database.ts";
import { StoreError } from "./store-error.ts";

export type {
  HistoryResult,
  HistoryRetention,
  HistorySeries,
  ResultsQuery,
  SeriesPoint,
} from "./history/history-result.ts";
export type { HistoryFigures } from "./history/history-figures.ts";
export type HistoryStoreOptions = HistoryFileOptions;

const LOOK_MS = 5000;
/** What of a file that was taken away is still worth moving: the hours that charts of now begin with. */
const STILL_WANTED_MS = 2 * 3_600_000;

export class HistoryStore {
  readonly #folder: string;
  readonly #options: HistoryStoreOptions;
  #file: HistoryFile;
  #isOnDisk: boolean;
  /** While results move to the disk: where they come from, and whose have not moved yet. */
  #source: HistoryFile | undefined;
  #unmoved = new Set<ServiceKey>();
  #timer: Timer | undefined;
  #looking: Promise<void> | undefined;

  private constructor(folder: string, options: HistoryStoreOptions, file: HistoryFile, isOnDisk: boolean) {
    this.#folder = folder;
    this.#options = options;
    this.#file = file;
    this.#isOnDisk = isOnDisk;
  }

  /**
   * Opens `history.db` in a folder, made when missing, and reads back the hour that was open. A damaged file is moved
   * aside and history begins anew; where the disk takes nothing it begins in memory. `openReport` says so.
   * @throws StoreError `newer`, or `busy` when another box owns the folder
   */
  static open(folder: string, options: HistoryStoreOptions): HistoryStore {
    try {
      return new HistoryStore(folder, options, openFile(folder, options), true);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code === "busy" || error.code === "newer") throw error;
      options.log.error({ code: error.code, reason: error.message }, "history cannot be stored; it is kept in memory");
      return new HistoryStore(folder, options, HistoryFile.inMemory(options, error), false);
    }
  }

  /** What opening found; its problems are to be shown to people. */
  get openReport(): OpenReport {
    return this.#file.openReport;
  }

  /** Begins to write in intervals. */
  start(): void {
    this.#file.start();
    this.#timer = this.#options.clock.every(LOOK_MS, () => void this.look());
  }

  /** Writes what is pending and closes the file. What could not be written is lost, and logged. */
  async stop(): Promise<void> {
    this.#timer?.cancel();
    await this.look();
    await this.#file.stop();
  }

  /** Looks whether the files are there, or there again; called every few seconds. Never throws for what a disk does. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  /**
   * Remembers one result. Never throws and never waits; it is written at the next flush. Parameters are kept as long as
   * they repeat themselves: texts that differ each time are left out beyond 8000 characters per service and hour.
   */
  record(
    key: ServiceKey,
    at: number,
    state: ResultState,
    code: string,
    parameters: Parameters,
    measurements: Readonly<Record<string, number>>,
  ): void {
    this.#fileOf(key).record(key, at, state, code, parameters, measurements);
  }

  /** The same for a result that is told by a saying; cheap where a service says what it said before. Numbers are finite. */
  recordSaying(key: ServiceKey, at: number, state: ResultState, saying: Saying, numberAt: NumberAt): void {
    this.#fileOf(key).recordSaying(key, at, state, saying, numberAt);
  }

  /** Writes all pending results now. False: it could not; they stay pending, within their limit. */
  flush(): boolean {
    return this.#file.flush();
  }

  /** Turns hours that are over into blocks and figures, letting others work in between. Every flush begins it. */
  compact(): Promise<void> {
    return this.#file.compact();
  }

  /** Single results of a service. */
  results(key: ServiceKey, query: ResultsQuery): HistoryResult[] {
    return this.#fileOf(key).answers.results(key, query);
  }

  /**
   * A measurement over time between two moments (ms, UTC): from single results up to two days, from hourly figures up to
   * sixty, beyond that or where retention has taken those, from daily figures. At most about `maxPoints` points.
   */
  series(key: ServiceKey, measurement: string, from: number, to: number, maxPoints: number): HistorySeries {
    return this.#fileOf(key).answers.series(key, measurement, from, to, maxPoints);
  }

  /**
   * The means of single hours, as moment (the middle of the hour) and value; hours that nothing is known of are left out.
   * @param begins begins of hours (ms, UTC), oldest first
   */
  means(key: ServiceKey, measurement: string, begins: readonly number[]): [number, number][] {
    return this.#fileOf(key).answers.means(key, measurement, begins);
  }

  /** The newest result of each service in this and the last two hours; for filling memory after a start. */
  lastResults(): Map<ServiceKey, HistoryResult> {
    return this.#file.answers.lastResults();
  }

  /** Tells that these services are gone. What they left goes with its retention; a service that returns goes on. */
  remove(keys: readonly ServiceKey[]): void {
    this.#file.remove(keys);
  }

  /** Deletes what is older than its retention, in small steps. @throws StoreError */
  prune(retention: HistoryRetention, now: number): Promise<void> {
    return this.#file.prune(retention, now);
  }

  /**
   * For when space runs out: frees a piece of the oldest, hourly and daily figures first, then results. The open hour
   * stays. False: there is nothing left to free. @throws StoreError
   */
  freeOldest(): Promise<boolean> {
    return this.#file.freeOldest();
  }

  /** Bytes in use, the journal included, without free pages inside the file. */
  sizeBytes(): number {
    return this.#file.sizeBytes();
  }

  /** Why the last flush failed, if it did; cheaper than all figures. */
  get failing(): HistoryFigures["failing"] {
    return this.#file.failing;
  }

  figures(): HistoryFigures {
    return this.#file.figures();
  }

  #fileOf(key: ServiceKey): HistoryFile {
    return this.#source !== undefined && this.#unmoved.has(key) ? this.#source : this.#file;
  }

  async #look(): Promise<void> {
    if (this.#isOnDisk && this.#file.isInPlace()) return;
    const { log, clock } = this.#options;
    let next: HistoryFile;
    try {
      next = openFile(this.#folder, this.#options, this.#isOnDisk ? this.#file : undefined);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return;
    }
    const since = this.#isOnDisk ? clock.wallMs() - STILL_WANTED_MS : 0;
    if (this.#isOnDisk) log.error({ folder: this.#folder }, "the history was taken away; it begins anew");
    await this.#moveTo(next, since);
    this.#isOnDisk = true;
    log.info({}, "history is stored on the disk again");
  }

  /** Service by service, so that nobody waits; each one's results stay in their order. */
  async #moveTo(next: HistoryFile, since: number): Promise<void> {
    const source = this.#file;
    this.#source = source;
    this.#unmoved = new Set(source.answers.keys());
    this.#file = next;
    if (this.#timer !== undefined) next.start();
    for (const key of source.answers.keys()) {
      source.answers.handOver(key, since, ({ at, state, code, parameters, measurements }) =>
        next.record(key, at, state, code, parameters, measurements),
      );
      this.#unmoved.delete(key);
      await setImmediate();
    }
    this.#source = undefined;
    await source.abandon();
  }
}

/**
 * A file whose content makes no sense is moved aside at the second attempt.
 * @param before the file that was taken away, whose lock is of no use any more
 */
function openFile(folder: string, options: HistoryFileOptions, before?: HistoryFile): HistoryFile {
  before?.letGo();
  try {
    return HistoryFile.open(folder, options);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "corrupt") throw error;
    return HistoryFile.open(folder, options);
  }
}
