/**
 * Where the state is stored: in state.db; while the disk takes nothing there, in memory and in the space kept in the redo
 * log; where nothing at all can be written, in memory alone. Whoever uses the database notices nothing of it. As soon as
 * the disk takes something again, everything moves there. Why so: docs/adr/0012 and 0013.
 */
import { existsSync, statSync } from "node:fs";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { EventDraft } from "#model/event.ts";
import type { Database } from "./database.ts";
import { openOwnFile, markDamaged, takeFile, type OpenOptions } from "./open-database.ts";
import { emptyInMemory, newestId, openRedo, prepareDisk, type OpenedState } from "./open-state-database.ts";
import { readRedo } from "./redo-content.ts";
import type { RedoLog } from "./redo-log.ts";
import { BLOCK, goOnFromMemory, latestSequence, machineTime, restoreState, setLatest } from "./recover-state.ts";
import { copyRows } from "./rescue.ts";
import { StateCare } from "./state-care.ts";
import { StoreError } from "./store-error.ts";

/** `disk`: as it should be. `reserve`: the kept space takes what the database cannot. `memory`: nothing can be written. */
export type StorageMode = "disk" | "reserve" | "memory";

export interface StorageStatus {
  readonly mode: StorageMode;
  /** Why it is not `disk`: `full`, `readonly`, `io`, `corrupt`, or `gone` where somebody took the folder away. */
  readonly code?: string;
  /** Since when, milliseconds since 1970 (UTC). */
  readonly since?: number;
}

export interface StorageParts {
  readonly folder: string;
  readonly options: OpenOptions;
  readonly reserveBytes: number;
  readonly clock: Clock;
  readonly log: Log;
  /** Stores an event of the store's own. */
  readonly tell: (draft: EventDraft) => void;
}

/** Codes of a disk, not of a neighbour or of a mistake in our code. */
const DISK_CODES: readonly string[] = ["full", "readonly", "io", "corrupt"];
const RETURN_EVERY_MS = 4000;
export class StateStorage {
  readonly database: Database;
  readonly #parts: StorageParts;
  #redo: RedoLog | undefined;
  #release: (() => void) | undefined;
  #status: StorageStatus;
  #inode: bigint | undefined;
  /** What the disk had when it was left: number and id of the newest event; and what changed since. */
  #left: { readonly latest: number; readonly id: string | undefined } = { latest: 0, id: undefined };
  #changesSince: (() => Uint8Array) | undefined;
  readonly #care: StateCare;
  #returnAt = 0;

  constructor(parts: StorageParts, opened: OpenedState) {
    this.#parts = parts;
    this.database = opened.database;
    this.#redo = opened.redo;
    this.#release = opened.release;
    this.#left = opened.left;
    this.#changesSince = opened.changesSince;
    const { folder, clock, log } = parts;
    const { database, failure } = opened;
    this.#care = new StateCare({ database, folder, clock, log, redo: () => this.#redo }, opened.copyGeneration);
    if (failure === undefined) {
      this.#status = { mode: "disk" };
      this.#settleOnDisk();
    } else {
      this.#status = { mode: "reserve", code: failure.code, since: parts.clock.wallMs() };
      if (this.#redo === undefined) this.#leaveReserve();
    }
    this.database.follow({
      before: (patchset) => this.#before(patchset),
      after: (patchset) => this.#after(patchset),
      refused: (error) => this.#refused(error),
    });
  }

  get status(): StorageStatus {
    return this.#status;
  }

  /** Where the last event of this run may be numbered to, for tests and metrics. */
  get blockEnd(): number {
    return this.#redo?.blockEnd ?? 0;
  }

  /**
   * To be called every few seconds: looks whether the disk is still there or there again, lets what was written reach it at
   * calm moments, and makes the copy when it is due. Never throws for what a disk does.
   */
  keep(): void {
    if (this.#status.mode !== "disk") {
      if (this.#now() >= this.#returnAt) this.#tryReturn();
      return;
    }
    if (!this.#isInPlace()) {
      this.#leaveDisk(new StoreError("gone", `${this.#parts.options.file} was taken away`));
      this.#tryReturn();
      if (this.#status.mode !== "disk") this.#leaveReserve();
      return;
    }
    try {
      this.#care.keep();
    } catch (error) {
      if (!this.#refusedOnDisk(error)) throw error;
    }
  }

  /** Makes the checked copy now. False: it could not be made; the one before stays. */
  copyNow(): Promise<boolean> {
    return this.#status.mode === "disk" ? this.#care.copyNow() : Promise.resolve(false);
  }

  close(): void {
    this.database.follow(undefined);
    if (this.#status.mode !== "disk") this.#tryReturn();
    try {
      this.database.close();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
    this.#redo?.close();
    this.#release?.();
  }

  /** Lets go of the files as they are. */
  abandon(): void {
    this.database.follow(undefined);
    this.#closeRedo();
    this.#release?.();
    this.#release = undefined;
  }

  // --- following transactions

  #before(patchset: Uint8Array): void {
    const latest = latestSequence(this.database);
    if (this.#status.mode === "memory") return;
    if (this.#status.mode === "reserve") {
      this.#store(patchset, latest);
      return;
    }
    if (this.#redo !== undefined && latest > this.#redo.blockEnd) this.#withRedo((redo) => this.#reserve(redo, latest));
  }

  /** The change is on the disk when this returns. @throws StoreError when it is not */
  #store(patchset: Uint8Array, latest: number): void {
    const redo = this.#redo;
    if (redo === undefined) throw new StoreError("io", "there is no space kept");
    if (latest > redo.blockEnd) this.#reserve(redo, latest);
    try {
      redo.append(patchset, latest, true);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "full") throw error;
      // Everything since the disk was left, as one change, takes far less than all of them one by one.
      redo.rotate();
      redo.append(this.#changesSince?.() ?? patchset, latest, true);
    }
  }

  #after(patchset: Uint8Array): void {
    if (this.#status.mode !== "disk") return;
    const latest = latestSequence(this.database);
    this.#withRedo((redo) => redo.append(patchset, latest, false));
    this.#care.noteChange(patchset);
  }

  #reserve(redo: RedoLog, latest: number): void {
    redo.reserve(latest + BLOCK, machineTime(this.#parts.clock));
  }

  /** The redo log is a help. Where it fails while the database works, the box goes on without it. */
  #withRedo(work: (redo: RedoLog) => void): void {
    if (this.#redo === undefined) return;
    try {
      work(this.#redo);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.code === "full") {
        this.#care.wantCopy();
        return;
      }
      this.#parts.log.error(
        { code: error.code, reason: error.message },
        "the space kept for a full disk cannot be written",
      );
      this.#closeRedo();
    }
  }

  #closeRedo(): void {
    const redo = this.#redo;
    this.#redo = undefined;
    try {
      redo?.close();
    } catch {
      // It is given up anyway.
    }
  }

  // --- leaving the disk

  #refused(error: StoreError): boolean {
    if (this.#status.mode === "memory") return false;
    if (this.#status.mode === "reserve") {
      if (!DISK_CODES.includes(error.code)) return false;
      this.#leaveReserve();
      return true;
    }
    return this.#refusedOnDisk(error);
  }

  #refusedOnDisk(error: unknown): boolean {
    if (!(error instanceof StoreError) || !DISK_CODES.includes(error.code)) return false;
    this.#leaveDisk(error);
    return true;
  }

  #leaveDisk(error: StoreError): void {
    const { log, clock, options } = this.#parts;
    log.error(
      { code: error.code, reason: error.message },
      "the disk takes no changes; they go to the space kept for it",
    );
    if (error.code === "corrupt") markDamaged(options.file);
    const latest = this.#latestSafely();
    this.#left = {
      latest,
      id: error.code === "corrupt" || error.code === "gone" ? undefined : newestId(this.database),
    };
    this.database.become(this.#takeAlong(latest));
    this.#changesSince = this.database.noteChanges();
    this.#status = { mode: "reserve", code: error.code, since: clock.wallMs() };
    this.#returnAt = this.#now() + RETURN_EVERY_MS;
    if (this.#redo !== undefined && !this.#redo.isInPlace()) this.#closeRedo();
    if (error.code === "gone") {
      this.#release?.();
      this.#release = undefined;
    } else if (this.#redo === undefined) this.#leaveReserve();
  }

  /** Everything that can be read, in memory. */
  #takeAlong(latest: number): Database {
    const { options, folder, log } = this.#parts;
    const memory = emptyInMemory(options, () => this.database.image());
    if (memory.isWhole) return memory.database;
    log.error({}, "the state cannot be read any more; what is known beside it is taken up");
    const fresh = emptyInMemory(options).database;
    restoreState(fresh, folder, readRedo(folder), memory.database);
    setLatest(fresh, latest);
    return fresh;
  }

  #leaveReserve(): void {
    const { folder, clock, log } = this.#parts;
    this.#closeRedo();
    this.#status = { ...this.#status, mode: "memory" };
    log.error(
      { code: this.#status.code },
      "nothing can be written; events are told from memory, from other numbers on",
    );
    this.#parts.tell(goOnFromMemory(this.database, readRedo(folder).head, clock));
  }

  #latestSafely(): number {
    try {
      return Math.max(latestSequence(this.database), 0);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return this.#redo?.blockEnd ?? this.#left.latest;
    }
  }

  // --- coming back

  /** Opens the disk's database and moves everything there. Nothing has changed where that fails. */
  #tryReturn(): void {
    const { options, folder, log, reserveBytes, clock } = this.#parts;
    this.#returnAt = this.#now() + RETURN_EVERY_MS;
    try {
      this.#release ??= takeFile(options);
      const { database: disk } = openOwnFile(options);
      try {
        this.#moveTo(disk);
      } catch (error) {
        disk.close();
        throw error;
      }
      this.database.become(disk);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.code !== this.#status.code)
        log.warn({ code: error.code }, `the disk still takes nothing: ${error.message}`);
      this.#status = { ...this.#status, code: this.#status.code === "gone" ? "gone" : error.code };
      return;
    }
    const { since = clock.wallMs() } = this.#status;
    this.#status = { mode: "disk" };
    this.#changesSince = undefined;
    this.#closeRedo();
    prepareDisk(this.database);
    this.#redo = openRedo(folder, reserveBytes, log);
    this.#withRedo((redo) => {
      redo.rotate();
      this.#reserve(redo, latestSequence(this.database));
    });
    this.#settleOnDisk(0);
    log.info(
      { seconds: Math.round((clock.wallMs() - since) / 1000) },
      "the disk takes changes again; all of them are stored",
    );
  }

  #moveTo(disk: Database): void {
    const { latest, id } = this.#left;
    const isTheSame = latestSequence(disk) === latest && id !== undefined && newestId(disk) === id;
    const isEmpty = latest === 0 && latestSequence(disk) === 0;
    if (isTheSame || isEmpty) disk.transaction(() => disk.applyPatchset(this.#changesSince?.() ?? new Uint8Array()));
    else copyRows(this.database, disk, "REPLACE");
    disk.transaction(() => setLatest(disk, Math.max(latestSequence(disk), latestSequence(this.database))));
  }

  #settleOnDisk(copyGeneration?: number): void {
    const { file } = this.#parts.options;
    this.#inode = existsSync(file) ? statSync(file, { bigint: true }).ino : undefined;
    this.#care.begin(copyGeneration);
  }

  // --- care

  #isInPlace(): boolean {
    try {
      const stat = statSync(this.#parts.options.file, { bigint: true });
      return stat.ino === this.#inode && (this.#redo?.isInPlace() ?? true);
    } catch {
      return false;
    }
  }

  #now(): number {
    return this.#parts.clock.monotonicMs();
  }
}
