/**
 * What the state database wants at calm moments: a checkpoint, so that not everything lies in the write-ahead log, and
 * the checked copy, daily and soon after what is rare and dear (accounts, secrets, configuration).
 */
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Database } from "./database.ts";
import type { RedoLog } from "./redo-log.ts";
import { makeCopy } from "./state-copy.ts";

export interface StateCareParts {
  readonly database: Database;
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly redo: () => RedoLog | undefined;
}

/** After so long without a change it is calm enough. */
const CALM_MS = 4000;
const CHECKPOINT_EVERY_MS = 600_000;
/**
 * So much that changed is moved at the next calm moment: what a start finds out, or what is left of an outage, is not to fill the
 * log when the next outage begins. Bytes of patchsets; the log has several times as many.
 */
const MUCH_BYTES = 400_000;
const COPY_EVERY_MS = 86_400_000;
/** A copy that could not be made is tried again after so long. */
const COPY_AGAIN_MS = 600_000;
/** The redo log is begun anew, with a copy, before the space kept for a full disk is used up. */
const REDO_HALF = 0.5;
/** Tables whose changes are few and dear. Their names as they stand in a patchset. */
const DEAR = ["users\0", "api_tokens\0", "secrets\0", "config_versions\0"].map((name) => Buffer.from(name));

export class StateCare {
  readonly #parts: StateCareParts;
  #changedAt = 0;
  #checkpointDueAt: number | undefined;
  /** Since the last checkpoint. */
  #changedBytes = 0;
  #copyDueAt: number;
  #copying = false;
  #hasCopied = false;
  /** Generation of the redo log that goes on from the last copy; 0: there is no copy. */
  #copyGeneration: number;
  #dataVersion = 0;

  constructor(parts: StateCareParts, copyGeneration: number) {
    this.#parts = parts;
    this.#copyGeneration = copyGeneration;
    // What the command line changed while no box ran is in no copy yet.
    this.#copyDueAt = this.#now() + CALM_MS;
  }

  /** The database is on the disk, from now on or again; what is there may be new to the copy. */
  begin(copyGeneration = this.#copyGeneration): void {
    this.#copyGeneration = copyGeneration;
    this.#copyDueAt = Math.min(this.#copyDueAt, this.#now() + CALM_MS);
    this.#dataVersion = this.#parts.database.pragma("data_version");
  }

  /** To be called after each change, with its patchset. */
  noteChange(patchset: Uint8Array): void {
    this.#changedAt = this.#now();
    this.#checkpointDueAt ??= this.#now() + CHECKPOINT_EVERY_MS;
    this.#changedBytes += patchset.length;
    if (this.#changedBytes > MUCH_BYTES) this.#checkpointDueAt = Math.min(this.#checkpointDueAt, this.#now());
    const bytes = Buffer.from(patchset.buffer, patchset.byteOffset, patchset.length);
    if (DEAR.some((name) => bytes.includes(name))) this.#hurry();
    if ((this.#parts.redo()?.fill ?? 0) > REDO_HALF) this.wantCopy();
  }

  /** The redo log is full: a copy lets it begin anew. */
  wantCopy(): void {
    this.#copyDueAt = Math.min(this.#copyDueAt, this.#now());
  }

  /** To be called every few seconds. @throws StoreError */
  keep(): void {
    this.#parts.redo()?.syncSoon();
    const isCalm = this.#now() - this.#changedAt >= CALM_MS;
    // The first copy waits for nothing: what a large site finds out in its first minutes would make it several times as long.
    const isDue = this.#now() >= this.#copyDueAt && !this.#copying;
    if (isDue && (isCalm || !this.#hasCopied)) void this.copyNow();
    if (!isCalm) return;
    this.#checkpoint();
    this.#noticeVisitors();
  }

  /** Makes the checked copy now. False: it could not be made; the one before stays. */
  async copyNow(): Promise<boolean> {
    const { database, folder, log } = this.#parts;
    this.#copying = true;
    this.#hasCopied = true;
    try {
      const redo = this.#parts.redo();
      // While the last copy still needs what the other file holds, that one is not begun anew.
      if (redo !== undefined && this.#copyGeneration === redo.generation) redo.rotate();
      const generation = redo?.generation ?? 0;
      await makeCopy(database.file, folder, generation);
      this.#copyGeneration = generation;
      this.#copyDueAt = this.#now() + COPY_EVERY_MS;
      return true;
    } catch (error) {
      this.#copyDueAt = this.#now() + COPY_AGAIN_MS;
      log.warn({ reason: String(error) }, "the copy of the state could not be made; tried again later");
      return false;
    } finally {
      this.#copying = false;
    }
  }

  /** To the disk and into the copy at the next calm moment. */
  #hurry(): void {
    this.#checkpointDueAt = this.#now();
    this.#copyDueAt = Math.min(this.#copyDueAt, this.#now() + CALM_MS);
  }

  #checkpoint(): void {
    if (this.#checkpointDueAt === undefined || this.#now() < this.#checkpointDueAt) return;
    this.#checkpointDueAt = undefined;
    this.#changedBytes = 0;
    this.#parts.database.exec("PRAGMA wal_checkpoint(PASSIVE)");
  }

  /** What the command line changed beside the running box is not in the redo log. */
  #noticeVisitors(): void {
    const version = this.#parts.database.pragma("data_version");
    if (version === this.#dataVersion) return;
    this.#dataVersion = version;
    this.#hurry();
  }

  #now(): number {
    return this.#parts.clock.monotonicMs();
  }
}
