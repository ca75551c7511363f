/**
 * Opens a database file so that it may be used: one owner per file, damage moved aside and said, a newer file refused,
 * the numbered migrations run.
 */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Problem } from "#lib/problem.ts";
import { Database, type Synchronous } from "./database.ts";
import { lockFile } from "./file-lock.ts";
import type { Migration } from "./migrations/migration.ts";
import { moveAside } from "./move-aside.ts";
import { StoreError, fromFileSystem } from "./store-error.ts";

export interface OpenOptions {
  readonly file: string;
  readonly migrations: readonly Migration[];
  readonly synchronous: Synchronous;
  /** Size of a new file's pages; SQLite's own unless said. */
  readonly pageBytes?: number;
  /** How long its log may become before a commit moves it into the file; a thousand pages unless said. */
  readonly logBytes?: number;
  readonly as: "owner" | "visitor";
  readonly clock: Clock;
  readonly log: Log;
  /** What is wrong with the content although SQLite finds nothing; undefined: nothing. */
  readonly judge?: (database: Database) => string | undefined;
  /**
   * Fills a fresh file with what can be had of the damaged one, which lies at `movedAside`. Returns what it managed, as a
   * part of a sentence. Left out: the file begins empty.
   */
  readonly rescue?: (fresh: Database, movedAside: string) => string;
}

/** What opening found. */
export interface OpenReport {
  /** There was no file. */
  readonly created: boolean;
  /** Where a damaged file lies now. */
  readonly movedAside?: string;
  /** For people; empty when all is well. */
  readonly problems: readonly Problem[];
}

export interface OpenedFile {
  readonly database: Database;
  readonly report: OpenReport;
}

export interface Opened extends OpenedFile {
  /** Lets another process own the file. To be called after closing the database. */
  readonly release: () => void;
}

export const LONGEST_LOG_BYTES = 8_000_000;
/** A command line that looks into the file for a moment must not keep the box from starting. */
const OWNER_WAITS_MS = 5000;
const BUSY_TIMEOUT_MS = 5000;
/** Up to this size a file is checked whenever it is opened; a larger one only after it was not closed properly. */
const ALWAYS_CHECKED_BYTES = 32_000_000;
/** Larger files are not checked: it would keep the box from watching for too long. Damage then shows in use. */
const NEVER_CHECKED_BYTES = 256_000_000;

/** Opens a file. @throws StoreError */
export function openDatabase(options: OpenOptions): Opened {
  const release = takeFile(options);
  try {
    if (release === undefined) return { ...openBesideOwner(options), release: () => {} };
    return { ...openOwnFile(options), release };
  } catch (error) {
    release?.();
    throw error;
  }
}

/** Becomes the owner of a file. Returns how to let it go; undefined for a visitor beside an owner. @throws StoreError */
export function takeFile({ file, as }: Pick<OpenOptions, "file" | "as">): (() => void) | undefined {
  fromFileSystem(() => mkdirSync(dirname(file), { recursive: true, mode: 0o700 }));
  const release = lockFile(`${file}.owner`, as === "owner" ? OWNER_WAITS_MS : 0);
  if (release === undefined && as === "owner") {
    throw new StoreError("busy", `${file} is in use by another process of this box`);
  }
  return release;
}

/** The owner is at work: takes the file as it is. */
export function openBesideOwner(options: OpenOptions): OpenedFile {
  const database = connect(options);
  const version = database.pragma("user_version");
  if (version !== options.migrations.length) {
    database.close();
    throw new StoreError("busy", `${options.file} is in use by another version of this program; stop that one first`);
  }
  return { database, report: { created: false, problems: [] } };
}

/** Opens a file that this process owns already. @throws StoreError */
export function openOwnFile(options: OpenOptions): OpenedFile {
  clearTheWay(options);
  const isEmpty = existsSync(options.file) && statSync(options.file).size === 0;
  const created = isEmpty || !existsSync(options.file);
  try {
    // SQLite would take an empty file for a new one, and throw its log away.
    if (isEmpty && existsSync(`${options.file}-wal`)) throw new StoreError("corrupt", "the file is empty");
    if (existsSync(markOf(options.file))) throw new StoreError("corrupt", "damage was found while it was in use");
    const database = connect(options);
    try {
      refuseNewer(database, options);
      if (!created) check(database, options);
      migrate(database, options.migrations);
    } catch (error) {
      database.close();
      throw error;
    }
    return { database, report: { created, problems: [] } };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "corrupt") throw error;
    return replaceDamaged(options, error);
  }
}

/** A folder where a file belongs is no database; it is moved aside with all that lies in it. */
function clearTheWay({ file, clock, log }: OpenOptions): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) {
    if (!existsSync(path) || !statSync(path).isDirectory()) continue;
    const movedAside = fromFileSystem(() => setAside(path, clock.wallMs()));
    log.error({ file: path, movedAside }, "a folder lies where a file belongs; it was moved aside");
  }
}

/** Renames something that is in the way. Returns the new name. */
export function setAside(path: string, wallMs: number): string {
  const aside = `${path}.moved-${Math.floor(wallMs)}`;
  renameSync(path, aside);
  return aside;
}

function replaceDamaged(options: OpenOptions, error: StoreError): OpenedFile {
  const movedAside = fromFileSystem(() => moveAside(options.file, options.clock.wallMs()));
  const database = connect(options);
  try {
    migrate(database, options.migrations);
    const kept = options.rescue === undefined ? "" : `; ${options.rescue(database, movedAside)}`;
    const message = `the file was damaged (${error.message}) and lies now at ${movedAside}${kept}`;
    options.log.error({ file: options.file, movedAside, reason: error.message }, "damaged database moved aside");
    fromFileSystem(() => rmSync(markOf(options.file), { force: true }));
    const problem: Problem = { code: "corrupt", path: options.file, message };
    return { database, report: { created: false, movedAside, problems: [problem] } };
  } catch (failure) {
    database.close();
    putBack(options.file, movedAside);
    throw failure;
  }
}

/** What could not be replaced stays what it was, for the next attempt. */
function putBack(file: string, movedAside: string): void {
  for (const ending of ["", "-wal", "-shm"]) {
    rmSync(file + ending, { force: true });
    if (existsSync(movedAside + ending)) renameSync(movedAside + ending, file + ending);
  }
}

/** Remembers that a file showed damage in use, so that the next start does not have to find it again. */
export function markDamaged(file: string): void {
  try {
    writeFileSync(markOf(file), "");
  } catch {
    // A disk that takes no mark; the next start finds the damage by itself.
  }
}

function markOf(file: string): string {
  return `${file}.damaged`;
}

function connect(options: OpenOptions): Database {
  // SQLite gives its log the file's own permissions, and they hold password hashes.
  fromFileSystem(() => closeSync(openSync(options.file, "a", 0o600)));
  const database = new Database(options.file, { busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    // Both are only heeded while the file is empty. The second lets space be given back in small steps, without VACUUM.
    if (options.pageBytes !== undefined) database.exec(`PRAGMA page_size = ${options.pageBytes}`);
    database.exec("PRAGMA auto_vacuum = INCREMENTAL");
    database.exec("PRAGMA journal_mode = WAL");
    database.setSynchronous(options.synchronous);
    database.exec(`PRAGMA journal_size_limit = ${LONGEST_LOG_BYTES}`);
    const { logBytes } = options;
    if (logBytes !== undefined)
      database.exec(`PRAGMA wal_autocheckpoint = ${Math.floor(logBytes / database.pragma("page_size"))}`);
    // Kibibytes of pages kept in memory: the kernel keeps them as well, and gives them up where memory is short.
    database.exec("PRAGMA cache_size = -600");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** @throws StoreError `newer` */
export function refuseNewer(database: Database, { file, migrations }: Pick<OpenOptions, "file" | "migrations">): void {
  const version = database.pragma("user_version");
  if (version <= migrations.length) return;
  throw new StoreError(
    "newer",
    `${file} was written by a newer version (schema ${version}, this one knows ${migrations.length}); nothing was changed`,
  );
}

/** @throws StoreError `corrupt` */
function check(database: Database, options: OpenOptions): void {
  const size = statSync(database.file).size;
  // A properly closed database leaves no log behind.
  const wasCut = existsSync(`${database.file}-wal`) && statSync(`${database.file}-wal`).size > 0;
  if (size > NEVER_CHECKED_BYTES || (size > ALWAYS_CHECKED_BYTES && !wasCut)) return;
  judgeContent(database, options.judge);
}

/** @throws StoreError `corrupt` */
export function judgeContent(database: Database, judge: OpenOptions["judge"]): void {
  const answer = database.get<{ quick_check: string }>("PRAGMA quick_check(1)")?.quick_check;
  if (answer !== "ok") throw new StoreError("corrupt", answer ?? "quick_check gave no answer");
  if (database.pragma("user_version") === 0) return;
  const fault = judge?.(database);
  if (fault !== undefined) throw new StoreError("corrupt", fault);
}

/** Brings a file to the newest shape, one step per transaction. */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  for (const migration of migrations.slice(database.pragma("user_version"))) {
    database.transaction(() => {
      database.exec(migration.sql);
      database.exec(`PRAGMA user_version = ${migration.number}`);
    });
  }
}
