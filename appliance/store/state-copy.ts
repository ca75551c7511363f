/**
 * The checked copy of the state, beside the database: accounts, secrets, configuration, incidents, states, cursors and the
 * events that not everybody has. A start whose database is damaged begins from it; the redo log holds what came after.
 * It is made, sealed and looked at piece by piece: on a big site it is as large as a tenth of the box's memory.
 */
import { closeSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { open, rename, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { crc32 } from "node:zlib";
import { Database } from "./database.ts";
import { StoreError, fromFileSystem } from "./store-error.ts";

const FILE = "state.copy";
/** Behind the image: these words and its CRC-32, so that a single changed byte shows. */
const SEAL = Buffer.from("VedettaC");
const SEAL_BYTES = SEAL.length + 4;
const PIECE_BYTES = 65_536;
/** Where a database file keeps its application id. Source: sqlite.org/fileformat.html, 1.3 */
const APPLICATION_ID_AT = 68;
const HEAD_BYTES = 100;
/** Rows copied at once: some milliseconds. */
const SLICE_ROWS = 100;
/** Events that everybody has and that stay in the copy all the same. */
const KEPT_EVENTS = 200;

/**
 * Makes the copy of a database file, checks it and puts it into place. Either the old copy or the new one stands there
 * afterwards, also after a power cut.
 * @param generation of the redo log that begins with it
 * @throws StoreError, or the file system's error
 */
export async function makeCopy(stateFile: string, folder: string, generation: number): Promise<void> {
  const fresh = join(folder, `${FILE}.new`);
  try {
    await copyState(stateFile, fresh, generation);
    await seal(fresh);
    await rename(fresh, join(folder, FILE));
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** The copy as a database in memory, with the generation of the redo log that goes on from it; undefined: none that is whole. */
export function readCopy(folder: string): { readonly database: Database; readonly generation: number } | undefined {
  const generation = copyGeneration(folder);
  if (generation === undefined) return undefined;
  try {
    const bytes = readFileSync(join(folder, FILE));
    return { database: Database.fromImage(bytes.subarray(0, -SEAL_BYTES)), generation };
  } catch (error) {
    return noCopy(error);
  }
}

/** The generation of the redo log that goes on from the copy; undefined: there is no copy that is whole. */
export function copyGeneration(folder: string): number | undefined {
  try {
    return readGeneration(join(folder, FILE));
  } catch (error) {
    return noCopy(error);
  }
}

/** Absent, unreadable or no database: in each case there is no copy. */
function noCopy(error: unknown): undefined {
  if (!(error instanceof Error)) throw error;
}

/** Nothing is waited for here: until it is sealed, nobody minds what becomes of the new file. */
async function copyState(stateFile: string, fresh: string, generation: number): Promise<void> {
  // It holds password hashes, and SQLite would let everybody read it.
  fromFileSystem(() => closeSync(openSync(fresh, "w", 0o600)));
  const copy = new Database(fresh, { busyTimeoutMs: 0 });
  try {
    copy.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
    copy.run("ATTACH ? AS state", stateFile);
    copy.exec("BEGIN");
    const made = copy.all<{ type: string; name: string; sql: string }>(
      "SELECT type, name, sql FROM state.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'table' DESC, rootpage",
    );
    for (const { sql } of made) copy.exec(sql);
    for (const { type, name } of made) if (type === "table") await copyTable(copy, name);
    copy.exec(
      `DELETE FROM main.sqlite_sequence; INSERT INTO main.sqlite_sequence SELECT * FROM state.sqlite_sequence;
       PRAGMA main.user_version = ${copy.pragma("state.user_version")}; PRAGMA main.application_id = ${generation}; COMMIT`,
    );
    for (const { type, name } of made) {
      if (type !== "table") continue;
      const answer = copy.get<{ quick_check: string }>(`PRAGMA main.quick_check("${name}")`)?.quick_check;
      if (answer !== "ok") throw new StoreError("corrupt", answer ?? "quick_check gave no answer");
      await setImmediate();
    }
  } finally {
    copy.close();
  }
}

/**
 * Slice by slice, so that nobody waits for long: after years the incidents alone are tens of megabytes. All is as of one moment, that
 * of the read transaction.
 */
async function copyTable(copy: Database, name: string): Promise<void> {
  const into = `INSERT INTO main."${name}" SELECT * FROM state."${name}"`;
  if (!hasRowId(copy, name)) {
    copy.exec(into); // small, all of them
    return setImmediate();
  }
  let after = -1;
  for (;;) {
    const last = copy.get<{ last: number | null }>(
      `SELECT max(id) AS last FROM (SELECT rowid AS id FROM state."${name}" WHERE rowid > ? ORDER BY rowid LIMIT ${SLICE_ROWS})`,
      after,
    )?.last;
    if (last === null || last === undefined) return;
    copy.run(`${into} WHERE rowid > ? AND rowid <= ? AND (${wanted(name)})`, after, last);
    after = last;
    await setImmediate();
  }
}

function hasRowId(copy: Database, name: string): boolean {
  const row = copy.get<{ wr: number }>("SELECT wr FROM pragma_table_list WHERE schema = 'state' AND name = ?", name);
  return row?.wr === 0;
}

/** Which rows of a table go into the copy. */
function wanted(table: string): string {
  if (table !== "events") return "1";
  return `sequence > (SELECT coalesce(min(sequence), 0) FROM state.cursors)
    OR sequence > (SELECT max(sequence) FROM state.events) - ${KEPT_EVENTS}`;
}

/** Writes the seal behind the image; all of it is on the disk afterwards. */
async function seal(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    const sum = Buffer.alloc(4);
    const { size } = await handle.stat();
    sum.writeUInt32BE(await sumOf(handle, size));
    await handle.write(Buffer.concat([SEAL, sum]), 0, SEAL_BYTES, size);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sumOf(handle: FileHandle, size: number): Promise<number> {
  const piece = Buffer.alloc(PIECE_BYTES);
  let sum = 0;
  for (let at = 0; at < size;) {
    const { bytesRead } = await handle.read(piece, 0, Math.min(piece.length, size - at), at);
    if (bytesRead === 0) throw new StoreError("io", "the copy ends too early");
    sum = crc32(piece.subarray(0, bytesRead), sum);
    at += bytesRead;
  }
  return sum;
}

/** What the head of the file says, where the seal is whole. @throws the file system's error */
function readGeneration(file: string): number | undefined {
  const handle = openSync(file, "r");
  try {
    const piece = Buffer.alloc(PIECE_BYTES);
    // So much is held back: whether it is the seal shows only at the end.
    let tail = Buffer.alloc(0);
    let generation: number | undefined;
    let sum = 0;
    for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) {
      if (generation === undefined && length >= HEAD_BYTES) generation = piece.readInt32BE(APPLICATION_ID_AT);
      const bytes = Buffer.concat([tail, piece.subarray(0, length)]);
      const end = Math.max(0, bytes.length - SEAL_BYTES);
      sum = crc32(bytes.subarray(0, end), sum);
      tail = bytes.subarray(end);
    }
    const isWhole = tail.subarray(0, SEAL.length).equals(SEAL) && tail.readUInt32BE(SEAL.length) === sum;
    return isWhole ? generation : undefined;
  } finally {
    closeSync(handle);
  }
}
