/**
 * history.db: the results of all services, kept so that nothing is written per result. Open hours live in memory and in a
 * journal; finished hours become one compressed row per service. Why so: docs/adr/0010-history-layout.md.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Timer } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { ResultState } from "#model/result.ts";
import type { NumberAt, Saying } from "#model/saying.ts";
import type { Parameters } from "#model/sentence.ts";
import { Database } from "./database.ts";
import { ClosedHours } from "./history/closed-hours.ts";
import { HistoryAnswers } from "./history/history-answers.ts";
import { Dictionary } from "./history/dictionary.ts";
import { HistoryPruner } from "./history/history-pruner.ts";
import type { HistoryRetention } from "./history/history-result.ts";
import type { HistoryFigures, HistoryFileOptions } from "./history/history-figures.ts";
import { HistoryReader } from "./history/history-reader.ts";
import { Journal } from "./history/journal.ts";
import { OpenHours, hourOf } from "./history/open-hours.ts";
import { MOST_PARTS } from "./history/row-id.ts";
import { historyMigrations } from "./migrations/history-migrations.ts";
import { markDamaged, migrate, openDatabase, type OpenReport, type Opened } from "./open-database.ts";
import { giveBackSpare, usedBytes } from "./pages.ts";
import { StoreError } from "./store-error.ts";

/** So many milliseconds of results at most are lost when the box dies. Each flush costs some 20 kB of the file system's own (ADR 0137). */
const FLUSH_INTERVAL_MS = 30_000;
const MAX_PENDING_BYTES = 20_000_000;
/** Free pages that stay in the file for what comes next. */
const SPARE_PAGES = 2000;

export class HistoryFile {
  /** What opening found; its problems are to be shown to people. */
  readonly openReport: OpenReport;
  /** What is asked of it. */
  readonly answers: HistoryAnswers;
  readonly #options: HistoryFileOptions;
  readonly #database: Database;
  readonly #release: () => void;
  readonly #dictionary: Dictionary;
  readonly #journal: Journal;
  readonly #open: OpenHours;
  readonly #closed: ClosedHours;
  readonly #pruner: HistoryPruner;
  /** Which part the open hours are, and those that are in the journal only and not yet noted as over. */
  readonly #parts = new Map<number, number>();
  readonly #leftHours = new Map<number, number>();
  readonly #inode: bigint | undefined;
  #timer: Timer | undefined;
  #compaction: Promise<void> | undefined;
  #stopping = false;
  #recorded = 0;
  #dropped = 0;
  #failedFlushes = 0;
  #failing: string | undefined;

  private constructor(opened: Opened, journal: Journal, options: HistoryFileOptions) {
    this.openReport = opened.report;
    this.#options = options;
    this.#database = opened.database;
    this.#release = opened.release;
    this.#dictionary = new Dictionary(opened.database);
    this.#journal = journal;
    this.#open = new OpenHours(this.#dictionary);
    this.#closed = new ClosedHours(opened.database, this.#dictionary, this.#journal, options.clock);
    const reader = new HistoryReader(opened.database, this.#dictionary, this.#open, this.#closed);
    this.answers = new HistoryAnswers(this.#dictionary, reader, options.clock);
    this.#pruner = new HistoryPruner(opened.database, this.#dictionary);
    const { file } = opened.database;
    this.#inode = file === ":memory:" ? undefined : statSync(file, { bigint: true }).ino;
  }

  /**
   * Opens `history.db` in a folder, made when missing, and reads back the hour that was open. A damaged file is moved
   * aside and history begins anew; `openReport` says so.
   * @throws StoreError as StateStore.open
   */
  static open(folder: string, options: HistoryFileOptions): HistoryFile {
    const opened = openDatabase({
      file: join(folder, "history.db"),
      migrations: historyMigrations,
      synchronous: "NORMAL",
      as: "owner",
      clock: options.clock,
      log: options.log,
    });
    try {
      const journal = new Journal(join(folder, "history-journal"));
      const store = new HistoryFile(opened, journal, options);
      store.#resume();
      return store;
    } catch (error) {
      opened.database.close();
      opened.release();
      if (error instanceof StoreError) throw error;
      // What the file says makes no sense although SQLite finds nothing: damage.
      markDamaged(opened.database.file);
      throw new StoreError("corrupt", error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  /** A history that nothing is written of, for as long as the disk takes nothing. @param reason what its figures say */
  static inMemory(options: HistoryFileOptions, reason: StoreError): HistoryFile {
    const database = new Database(":memory:", { busyTimeoutMs: 0 });
    migrate(database, historyMigrations);
    const report = { created: true, problems: [{ code: reason.code, path: "history.db", message: reason.message }] };
    return new HistoryFile({ database, report, release: () => {} }, new Journal(undefined, reason), options);
  }

  /** Begins to write in intervals. */
  start(): void {
    this.#timer = this.#options.clock.every(this.#options.flushIntervalMs ?? FLUSH_INTERVAL_MS, () => this.flush());
  }

  /** Writes what is pending and closes the file. What could not be written is lost, and logged. */
  async stop(): Promise<void> {
    this.#timer?.cancel();
    this.#stopping = true;
    await this.#compaction;
    if (!this.flush()) {
      this.#options.log.error({ results: this.#open.pendingResults, code: this.#failing }, "results lost at stop");
    }
    this.#journal.close();
    this.#database.close();
    this.#release();
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
    const number = this.#numberFor(key, at);
    if (number === undefined) return;
    this.#open.append(number, { at: Math.max(0, at), state, code, parameters, measurements });
    this.#noteRecorded();
  }

  /** The same for a result that is told by a saying; cheap where a service says what it said before. Numbers are finite. */
  recordSaying(key: ServiceKey, at: number, state: ResultState, saying: Saying, numberAt: NumberAt): void {
    const number = this.#numberFor(key, at);
    if (number === undefined) return;
    this.#open.appendSaying(number, Math.max(0, at), state, saying, numberAt);
    this.#noteRecorded();
  }

  /** Writes all pending results now. False: it could not; they stay pending, within their limit. */
  flush(): boolean {
    const ended = this.#open.ended(this.#options.clock.wallMs());
    try {
      if (this.#open.pendingResults > 0 || ended.length + this.#leftHours.size > 0) this.#write(ended);
    } catch (error) {
      this.#noteFailure(error);
      this.#keepWithinLimit();
      return false;
    }
    if (this.#failing !== undefined) this.#options.log.info({ file: this.#database.file }, "results are written again");
    this.#failing = undefined;
    if (!this.#stopping) void this.compact();
    return true;
  }

  /** Turns hours that are over into blocks and figures, letting others work in between. Every flush begins it. */
  compact(): Promise<void> {
    this.#compaction ??= this.#compactInSlices().finally(() => (this.#compaction = undefined));
    return this.#compaction;
  }

  /** Where the file lies now is where it was opened. False: somebody has taken it away. */
  isInPlace(): boolean {
    if (this.#database.file === ":memory:") return true;
    try {
      return statSync(this.#database.file, { bigint: true }).ino === this.#inode && this.#journal.isInPlace();
    } catch {
      return false;
    }
  }

  /** Lets another file of the same name be owned. */
  letGo(): void {
    this.#release();
  }

  /** Lets go of the file without writing anything more. */
  async abandon(): Promise<void> {
    this.#timer?.cancel();
    this.#stopping = true;
    await this.#compaction;
    this.#journal.close();
    this.#database.close();
    this.#release();
  }

  /** Tells that these services are gone. What they left goes with its retention; a service that returns goes on. */
  remove(keys: readonly ServiceKey[]): void {
    this.#dictionary.markRemoved(keys, this.#options.clock.wallMs());
  }

  /** Deletes what is older than its retention, in small steps. @throws StoreError */
  async prune(retention: HistoryRetention, now: number): Promise<void> {
    await this.#pruner.prune(retention, now);
    await giveBackSpare(this.#database, SPARE_PAGES);
  }

  /**
   * For when space runs out: frees a piece of the oldest, hourly and daily figures first, then results. The open hour
   * stays. False: there is nothing left to free. @throws StoreError
   */
  async freeOldest(): Promise<boolean> {
    const freed = await this.#pruner.freeOldest();
    if (freed) await giveBackSpare(this.#database, SPARE_PAGES);
    return freed;
  }

  /** Bytes in use, the journal included, without free pages inside the file. */
  sizeBytes(): number {
    return usedBytes(this.#database) + this.#journal.bytes();
  }

  /** Why the last flush failed, if it did; cheaper than all figures. */
  get failing(): HistoryFigures["failing"] {
    return this.#failing;
  }

  figures(): HistoryFigures {
    return {
      pendingResults: this.#open.pendingResults,
      pendingBytes: this.#open.pendingBytes,
      fillPercent: Math.min(100, (100 * this.#open.pendingBytes) / this.#maxPendingBytes()),
      droppedResults: this.#dropped,
      recordedResults: this.#recorded,
      journalBytes: this.#journal.bytes(),
      openHourBytes: this.#open.bytes,
      failedFlushes: this.#failedFlushes,
      ...(this.#failing === undefined ? {} : { failing: this.#failing }),
    };
  }

  /** Takes up where the last run ended: this and the last hour into memory; the first flush closes what is older. */
  #resume(): void {
    const { created, movedAside } = this.openReport;
    const current = hourOf(this.#options.clock.wallMs());
    for (const at of this.#journal.hours()) {
      const condition = this.#closed.conditionOf(at);
      // Without the database that belongs to it a journal means nothing.
      if (condition === "done" || created || movedAside !== undefined) this.#journal.remove(at);
      if (condition !== "open" || created || movedAside !== undefined) continue;
      if (at.hour > current || at.hour < current - 1) {
        this.#leftHours.set(at.hour, at.part);
        continue;
      }
      this.#parts.set(at.hour, at.part);
      this.#journal.replay(at, (number, bytes) => this.#open.replay(at.hour, number, bytes));
    }
  }

  #write(endedHours: readonly number[]): void {
    this.#dictionary.save();
    for (const [hour, chunks] of this.#open.pendingByHour()) {
      const part = this.#partOf(hour);
      if (part < MOST_PARTS) this.#journal.append({ hour, part }, chunks);
      else this.#dropped += chunks.reduce((sum, chunk) => sum + chunk.pendingResults, 0);
      this.#open.markSaved(chunks);
    }
    const left = [...this.#leftHours].map(([hour, part]) => ({ hour, part }));
    const ended = endedHours
      .map((hour) => ({ hour, part: this.#partOf(hour) }))
      .filter(({ part }) => part < MOST_PARTS);
    if (left.length + endedHours.length === 0) return;
    this.#closed.noteEnds([...left, ...ended]);
    for (const at of left) this.#closed.add(at, undefined);
    this.#leftHours.clear();
    for (const at of ended) this.#closed.add(at, this.#open.chunks(at.hour));
    for (const hour of endedHours) {
      this.#open.take(hour);
      this.#parts.delete(hour);
    }
  }

  #partOf(hour: number): number {
    const part = this.#parts.get(hour) ?? this.#closed.nextPart(hour);
    this.#parts.set(hour, part);
    return part;
  }

  async #compactInSlices(): Promise<void> {
    try {
      do await setImmediate();
      while (!this.#stopping && this.#closed.workSlice());
    } catch (error) {
      this.#noteFailure(error);
    }
  }

  #noteFailure(error: unknown): void {
    const known = error instanceof StoreError ? error : new StoreError("corrupt", String(error), { cause: error });
    this.#failedFlushes++;
    if (this.#failing === known.code) return;
    this.#failing = known.code;
    this.#options.log.error(
      { file: this.#database.file, code: known.code, reason: known.message },
      "results cannot be written",
    );
    if (known.code === "corrupt") markDamaged(this.#database.file);
  }

  /** undefined: the result is given up. */
  #numberFor(key: ServiceKey, at: number): number | undefined {
    const number = this.#dictionary.service(key);
    if (number !== undefined && !this.#leftHours.has(hourOf(at))) return number;
    this.#dropped++;
    return undefined;
  }

  #noteRecorded(): void {
    this.#recorded++;
    if (this.#open.pendingBytes > this.#maxPendingBytes()) this.#keepWithinLimit();
  }

  #keepWithinLimit(): void {
    const { dropped, leftHours } = this.#open.dropOldest(this.#maxPendingBytes());
    this.#dropped += dropped;
    for (const hour of leftHours) {
      const part = this.#parts.get(hour);
      // Without a part nothing of it has ever been written.
      if (part !== undefined) this.#leftHours.set(hour, part);
      this.#parts.delete(hour);
    }
  }

  #maxPendingBytes(): number {
    return this.#options.maxPendingBytes ?? MAX_PENDING_BYTES;
  }
}
