/**
 * Opens state.db for the running box, whatever the disk and the files are like: whole, damaged, missing, full, read-only.
 * Only a newer version's file and a second box on the same folder are refused.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Problem } from "#lib/problem.ts";
import { Database } from "./database.ts";
import { readFileImage } from "./file-image.ts";
import { saveFact } from "./facts.ts";
import { stateMigrations } from "./migrations/state-migrations.ts";
import {
  judgeContent,
  LONGEST_LOG_BYTES,
  migrate,
  openBesideOwner,
  openOwnFile,
  refuseNewer,
  takeFile,
  type Opened,
  type OpenOptions,
  type OpenReport,
} from "./open-database.ts";
import {
  BLOCK,
  HAS_REDO,
  latestSequence,
  machineTime,
  restoreState,
  reconcileState,
  type Restored,
} from "./recover-state.ts";
import { readRedo, type RedoContent } from "./redo-content.ts";
import { RedoLog } from "./redo-log.ts";
import { findUnreadable, tryOpen } from "./rescue.ts";
import { copyGeneration } from "./state-copy.ts";
import { StoreError, fromFileSystem } from "./store-error.ts";

export interface OpenedState {
  readonly database: Database;
  readonly report: OpenReport;
  readonly redo: RedoLog | undefined;
  readonly release: (() => void) | undefined;
  /** Why the disk could not be used; the database is in memory then. */
  readonly failure?: StoreError;
  /** What the disk has, and what was changed beyond it. */
  readonly left: { readonly latest: number; readonly id: string | undefined };
  readonly changesSince?: () => Uint8Array;
  /** Generation of the redo log that goes on from the copy; 0: there is no copy. */
  readonly copyGeneration: number;
}

/** A commit writes every page that it touches as a whole. Four rows must fit one, or they are stored in pieces. */
export const PAGE_BYTES = 2048;

/** How state.db is opened. */
export function stateOptions(folder: string, clock: Clock, log: Log, as: OpenOptions["as"]): OpenOptions {
  return {
    file: join(folder, "state.db"),
    migrations: stateMigrations,
    synchronous: "FULL",
    pageBytes: PAGE_BYTES,
    // A page that is written again and again is moved once.
    logBytes: LONGEST_LOG_BYTES,
    as,
    clock,
    log,
    judge: findUnreadable,
  };
}

/** @throws StoreError `newer` or `busy` */
export function openStateDatabase(folder: string, options: OpenOptions, reserveBytes: number): OpenedState {
  const redo = readRedo(folder);
  let release: (() => void) | undefined;
  try {
    release = takeFile(options);
    return { ...openOnDisk(folder, options, redo, reserveBytes), release };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code === "newer" || error.code === "busy") {
      release?.();
      throw error;
    }
    return { ...openInMemory(folder, options, redo, reserveBytes, error), release };
  }
}

/**
 * For a verb of the command line: beside the running box it takes the file as it is; alone it does what a start does, but
 * never works from memory, where nothing would last. @throws StoreError
 */
export function visitStateDatabase(folder: string, options: OpenOptions, reserveBytes: number): Opened {
  const release = takeFile(options);
  if (release === undefined) return { ...openBesideOwner(options), release: () => {} };
  try {
    const { database, report, redo } = openOnDisk(folder, options, readRedo(folder), reserveBytes);
    redo?.close();
    return { database, report, release };
  } catch (error) {
    release();
    throw error;
  }
}

type Opening = Omit<OpenedState, "release">;

function openOnDisk(folder: string, options: OpenOptions, redo: RedoContent, reserveBytes: number): Opening {
  let restored: Restored | undefined;
  const { database, report } = openOwnFile({
    ...options,
    rescue: (fresh, movedAside) => (restored = restoreState(fresh, folder, redo, tryOpen(movedAside))).says,
  });
  try {
    const copied = copyGeneration(folder);
    const wasLost = report.created && (redo.found || copied !== undefined);
    if (wasLost) restored = restoreState(database, folder, redo);
    const says = reconcileState({ database, redo, clock: options.clock, restored });
    if (wasLost) says.push(`${options.file} was missing; ${restored?.says}`);
    const redoLog = openRedo(folder, reserveBytes, options.log);
    prepareDisk(database);
    beginRedo(redoLog, redo, database, options.clock);
    return {
      database,
      report: { ...report, problems: [...report.problems, ...says.map((message) => problemOf(options, message))] },
      redo: redoLog,
      left: { latest: latestSequence(database), id: undefined },
      copyGeneration: restored === undefined && redoLog !== undefined ? Math.max(0, copied ?? 0) : 0,
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The database says that a redo log stands beside it, so that one that is missing is noticed. */
export function prepareDisk(database: Database): void {
  if (database.get("SELECT 1 FROM facts WHERE name = ?", `fact.${HAS_REDO}`) !== undefined) return;
  database.transaction(() => saveFact(database, HAS_REDO, true));
}

/** A block of numbers is reserved before the first one is used. */
function beginRedo(log: RedoLog | undefined, redo: RedoContent, database: Database, clock: Clock): void {
  if (log === undefined) return;
  try {
    if (!redo.found) log.rotate();
    log.reserve(Math.max(redo.head.blockEnd, latestSequence(database) + BLOCK), machineTime(clock));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

function openInMemory(
  folder: string,
  options: OpenOptions,
  redo: RedoContent,
  reserveBytes: number,
  failure: StoreError,
): Opening {
  const { file, log, clock } = options;
  log.error(
    { file, code: failure.code, reason: failure.message },
    "the disk cannot be used; the box works from memory",
  );
  const existed = existsSync(file);
  const { database: found, isWhole } = emptyInMemory(options, existed ? () => readFileImage(file) : undefined);
  let database = found;
  let restored: Restored | undefined;
  if (!isWhole || (!existed && redo.found)) {
    database = emptyInMemory(options).database;
    restored = restoreState(database, folder, redo, isWhole ? undefined : found);
  }
  const left = {
    latest: latestSequence(database),
    id: isWhole && restored === undefined ? newestId(database) : undefined,
  };
  const changesSince = database.noteChanges();
  // Where nothing at all could be read, nothing is known to be lost: the block for memory lies beyond all that was told.
  const known = (restored?.last ?? 0) === 0 ? undefined : restored;
  const says = reconcileState({ database, redo, clock, restored: known });
  const messages = [`the disk cannot be used (${failure.message}); the box works from memory`, ...says];
  return {
    database,
    report: {
      created: !existed,
      problems: messages.map((message) => ({ ...problemOf(options, message), code: failure.code })),
    },
    redo: openReserve(folder, reserveBytes, log, redo, database, clock),
    failure,
    left,
    changesSince,
    copyGeneration: copyGeneration(folder) ?? 0,
  };
}

/** The redo log, where it can still be written in place although the database cannot. */
function openReserve(
  folder: string,
  bytes: number,
  log: Log,
  redo: RedoContent,
  database: Database,
  clock: Clock,
): RedoLog | undefined {
  const opened = openRedo(folder, bytes, log);
  try {
    if (opened !== undefined && !redo.found) opened.rotate();
    opened?.reserve(Math.max(redo.head.blockEnd, latestSequence(database) + BLOCK), machineTime(clock));
    return opened;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    opened?.close();
    return undefined;
  }
}

/**
 * A state in memory, of the newest shape: empty, or with the content of a file's bytes. Not whole: those cannot be had or
 * are damaged; the database holds what there is.
 */
export function emptyInMemory(
  options: OpenOptions,
  read?: () => Uint8Array,
): { readonly database: Database; readonly isWhole: boolean } {
  if (read !== undefined) {
    try {
      const database = Database.fromImage(read());
      try {
        judgeContent(database, options.judge);
        refuseNewer(database, options);
        migrate(database, options.migrations);
        return { database, isWhole: true };
      } catch (error) {
        if (error instanceof StoreError && error.code === "corrupt") return { database, isWhole: false };
        throw error;
      }
    } catch (error) {
      if (!(error instanceof StoreError) || error.code === "newer") throw error;
    }
  }
  const database = new Database(":memory:", { busyTimeoutMs: 0 });
  migrate(database, options.migrations);
  return { database, isWhole: read === undefined };
}

/** Opens the redo log for writing; undefined where that cannot be. */
export function openRedo(folder: string, bytes: number, log: Log): RedoLog | undefined {
  try {
    return fromFileSystem(() => RedoLog.open({ folder, bytes }, readRedo(folder)));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.warn({ code: error.code, reason: error.message }, "no space can be kept for a full disk");
    return undefined;
  }
}

export function newestId(database: Database): string | undefined {
  return database.get<{ id: string }>("SELECT id FROM events ORDER BY sequence DESC LIMIT 1")?.id;
}

function problemOf({ file }: OpenOptions, message: string): Problem {
  return { code: "corrupt", path: file, message };
}
