/**
 * Opens a database file so that it may be used: one owner per file, damage moved aside and said, a newer file refused,
 * the numbered migrations run.
 */
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Problem } from "#lib/problem.ts";
import { Database, type Synchronous } from "./database.ts";
import { lockFile } from "./file-lock.ts";
import type { Migration } from "./migrations/migration.ts";
import { moveAside, rescue } from "./rescue.ts";
import { StoreError, fromFileSystem } from "./store-error.ts";

export interface OpenOptions {
  readonly file: string;
  readonly migrations: readonly Migration[];
  readonly synchronous: Synchronous;
  readonly as: "owner" | "visitor";
  readonly clock: Clock;
  readonly log: Log;
  /** Damaged content is not taken over: the file begins empty. */
  readonly expendable?: boolean;
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

export interface Opened {
  readonly database: Database;
  readonly report: OpenReport;
  /** Lets another process own the file. To be called after closing the database. */
  readonly release: () => void;
}

/** A command line that looks into the file for a moment must not keep the box from starting. */
const OWNER_WAITS_MS = 5000;
const BUSY_TIMEOUT_MS = 5000;
/** Up to this size a file is checked whenever it is opened; a larger one only after it was not closed properly. */
const ALWAYS_CHECKED_BYTES = 32_000_000;
/** Larger files are not checked: it would keep the box from watching for too long. Damage then shows in use. */
const NEVER_CHECKED_BYTES = 256_000_000;

/** Opens a file. @throws StoreError */
export function openDatabase(options: OpenOptions): Opened {
  fromFileSystem(() => mkdirSync(dirname(options.file), { recursive: true, mode: 0o700 }));
  const release = lockFile(`${options.file}.owner`, options.as === "owner" ? OWNER_WAITS_MS : 0);
  if (release === undefined && options.as === "owner") {
    throw new StoreError("busy", `${options.file} is in use by another process of this box`);
  }
  try {
    if (release === undefined) return { ...openBesideOwner(options), release: () => {} };
    return { ...openAsOwner(options), release };
  } catch (error) {
    release?.();
    throw error;
  }
}

/** The owner is at work: take the file as it is. */
function openBesideOwner(options: OpenOptions): Omit<Opened, "release"> {
  const database = connect(options);
  const version = database.pragma("user_version");
  if (version !== options.migrations.length) {
    database.close();
    throw new StoreError("busy", `${options.file} is in use by another version of this program; stop that one first`);
  }
  return { database, report: { created: false, problems: [] } };
}

function openAsOwner(options: OpenOptions): Omit<Opened, "release"> {
  const created = !existsSync(options.file);
  try {
    if (existsSync(markOf(options.file))) throw new StoreError("corrupt", "damage was found while it was in use");
    const database = connect(options);
    try {
      refuseNewer(database, options);
      if (!created) check(database);
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

function replaceDamaged(options: OpenOptions, error: StoreError): Omit<Opened, "release"> {
  const movedAside = moveAside(options.file, options.clock.wallMs());
  rmSync(markOf(options.file), { force: true });
  const database = connect(options);
  migrate(database, options.migrations);
  const kept = options.expendable === true ? "" : `; ${rescue(database, movedAside, options.clock)}`;
  const message = `the file was damaged (${error.message}) and lies now at ${movedAside}${kept}`;
  options.log.error({ file: options.file, movedAside, reason: error.message }, "damaged database moved aside");
  return {
    database,
    report: { created: false, movedAside, problems: [{ code: "corrupt", path: options.file, message }] },
  };
}

/** Remembers that a file showed damage in use, so that the next start does not have to find it again. */
export function markDamaged(file: string): void {
  writeFileSync(markOf(file), "");
}

function markOf(file: string): string {
  return `${file}.damaged`;
}

function connect(options: OpenOptions): Database {
  // SQLite gives its log the file's own permissions, and they hold password hashes.
  fromFileSystem(() => closeSync(openSync(options.file, "a", 0o600)));
  const database = new Database(options.file, { busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    // Only heeded while the file is empty: lets space be given back in small steps, without VACUUM.
    database.exec("PRAGMA auto_vacuum = INCREMENTAL");
    database.exec("PRAGMA journal_mode = WAL");
    database.setSynchronous(options.synchronous);
    database.exec("PRAGMA journal_size_limit = 8000000");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseNewer(database: Database, { file, migrations }: OpenOptions): void {
  const version = database.pragma("user_version");
  if (version <= migrations.length) return;
  throw new StoreError(
    "newer",
    `${file} was written by a newer version (schema ${version}, this one knows ${migrations.length}); nothing was changed`,
  );
}

/** @throws StoreError `corrupt` */
function check(database: Database): void {
  const size = statSync(database.file).size;
  // A properly closed database leaves no log behind.
  const wasCut = existsSync(`${database.file}-wal`) && statSync(`${database.file}-wal`).size > 0;
  if (size > NEVER_CHECKED_BYTES || (size > ALWAYS_CHECKED_BYTES && !wasCut)) return;
  const answer = database.get<{ quick_check: string }>("PRAGMA quick_check(1)")?.quick_check;
  if (answer !== "ok") throw new StoreError("corrupt", answer ?? "quick_check gave no answer");
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
