/**
 * Makes a backup of a data folder, beside the box that runs on it or without one. Everything is read as of one moment for each
 * database and goes straight into the sealed file; nothing is copied to the disk first, and memory does not grow with the box.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "#lib/errno.ts";
import { syncPath } from "#lib/sync-path.ts";
import type { BackedUpDatabase, BackupManifest } from "#model/backup.ts";
import { Snapshot } from "#store/snapshot.ts";
import { StoreError } from "#store/store-error.ts";
import { refuse } from "./backup-error.ts";
import { findFiles, findGrowing } from "./folder-files.ts";
import { haveSpace } from "./free-space.ts";
import { MAGIC, makeHead, type KeyMaking } from "./header.ts";
import { encodeRecord, encodeRow, type Kind } from "./records.ts";
import { PIECE_BYTES, SealedWriter } from "./sealed-file.ts";

/** A secret by its value; without one, because the box itself cannot read it any more. */
export interface OpenSecret {
  readonly name: string;
  readonly value?: string;
}

export interface BackupOptions {
  readonly folder: string;
  readonly file: string;
  readonly passphrase: string;
  readonly withHistory: boolean;
  /** Writes over a file that is there. */
  readonly replace: boolean;
  readonly program: string;
  /** When it is made, milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly secrets: readonly OpenSecret[];
  /** Files from elsewhere, by where they shall lie in the data folder of the new box. */
  readonly others?: readonly { readonly path: string; readonly content: Buffer }[];
  /** For tests: quicker. */
  readonly cost?: Omit<KeyMaking, "salt">;
}

export interface MadeBackup {
  readonly bytes: number;
  readonly rows: number;
  readonly files: number;
  readonly leftOut: readonly string[];
  readonly lastEvent: number;
}

/** What is packed takes less; what is sealed a little more. */
const SPARE_BYTES = 5_000_000;
/** So many bytes of rows are put together before they go on. */
const BATCH_BYTES = 60_000;

/** @throws BackupError; StoreError where a database cannot be read; the file system's error where the file cannot be written */
export async function makeBackup(options: BackupOptions): Promise<MadeBackup> {
  const { folder, file, withHistory, replace } = options;
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there !== undefined && !(replace && there.isFile())) refuse("backup.exists", file);
  const state = takeState(folder);
  try {
    // The journal first: what it numbers is in the database by then.
    const journal = withHistory
      ? findGrowing(folder, "history-journal").flatMap((path) => openGrowing(folder, path))
      : [];
    const history = withHistory ? takeHistory(folder) : undefined;
    try {
      return await write({ ...options, state, history, journal });
    } finally {
      history?.close();
      for (const { handle } of journal) closeSync(handle);
    }
  } finally {
    state.close();
  }
}

interface Growing {
  readonly path: string;
  readonly handle: number;
  /** What had been written when it was looked at; what comes later belongs to a later moment. */
  readonly bytes: number;
}

interface Sources extends BackupOptions {
  readonly state: Snapshot;
  readonly history: Snapshot | undefined;
  readonly journal: readonly Growing[];
}

async function write(sources: Sources): Promise<MadeBackup> {
  const { folder, file, passphrase, cost, state, history, journal } = sources;
  const arrivals =
    history === undefined ? [] : findGrowing(folder, "arrivals").flatMap((path) => openGrowing(folder, path));
  const temporary = `${file}.part`;
  try {
    const growing = [...journal, ...arrivals].reduce((sum, { bytes }) => sum + bytes, 0);
    const bytes = state.bytes + (history?.bytes ?? 0) + growing;
    haveSpace(dirname(file), bytes + SPARE_BYTES);
    const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600);
    try {
      const writer = await SealedWriter.begin(handle, await makeHead(passphrase, cost));
      const packer = new Packer(writer);
      const lastEvent = await pack(packer, sources, bytes);
      await packGrowing(packer, journal);
      if (history !== undefined) await packTables(packer, "history", history);
      await packGrowing(packer, arrivals);
      await packer.put("end", json({ rows: packer.rows, files: packer.files }));
      await packer.flush();
      await writer.end();
      const made = {
        bytes: writer.written,
        rows: packer.rows,
        files: packer.files,
        leftOut: packer.leftOut,
        lastEvent,
      };
      await handle.close();
      await rename(temporary, file);
      syncPath(dirname(file));
      return made;
    } finally {
      await handle.close().catch(() => {}); // closed already
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    for (const { handle } of arrivals) closeSync(handle);
  }
}

/** What a working box is made of: who it is, what it watches, what it knows. */
async function pack(packer: Packer, sources: Sources, bytes: number): Promise<number> {
  const { folder, program, at, withHistory, state, history, secrets, others = [] } = sources;
  const lastEvent = state.sequences()["events"] ?? 0;
  const shapes = { state: state.shape, history: history?.shape ?? 0 };
  const manifest: BackupManifest = { program, at, shapes, withHistory, lastEvent, bytes };
  await packer.put("manifest", json(manifest));
  for (const secret of secrets) await packer.put("secret", json(secret));
  const { files, leftOut } = findFiles(folder, (path) => isBackup(path));
  packer.leftOut.push(...leftOut);
  for (const path of files) await packGrowing(packer, openGrowing(folder, path), true);
  for (const { path, content } of others) {
    await packer.file(path);
    await packer.put("data", content);
  }
  await packTables(packer, "state", state);
  return lastEvent;
}

async function packTables(packer: Packer, database: BackedUpDatabase, snapshot: Snapshot): Promise<void> {
  for (const table of snapshot.tables()) {
    // Secrets go in by their values.
    if (database === "state" && table.name === "secrets") continue;
    await packer.put("table", json({ database, ...table }));
    for (const row of snapshot.rows(table)) {
      packer.rows++;
      await packer.put("row", encodeRow(row));
    }
  }
  await packer.put("sequences", json({ database, values: snapshot.sequences() }));
}

/** @param closes the files were opened for this alone */
async function packGrowing(packer: Packer, files: readonly Growing[], closes = false): Promise<void> {
  const piece = Buffer.alloc(PIECE_BYTES);
  for (const { path, handle, bytes } of files) {
    await packer.file(path);
    for (let at = 0; at < bytes;) {
      const read = readSync(handle, piece, 0, Math.min(piece.length, bytes - at), at);
      if (read === 0) break;
      await packer.put("data", piece.subarray(0, read));
      at += read;
    }
    if (closes) closeSync(handle);
  }
}

/** Puts small records together before they go into the file. */
class Packer {
  rows = 0;
  files = 0;
  readonly leftOut: string[] = [];
  readonly #writer: SealedWriter;
  #waiting: Buffer[] = [];
  #bytes = 0;

  constructor(writer: SealedWriter) {
    this.#writer = writer;
  }

  async put(kind: Kind, content: Uint8Array): Promise<void> {
    const record = encodeRecord(kind, content);
    this.#waiting.push(record);
    this.#bytes += record.length;
    if (this.#bytes > BATCH_BYTES) await this.flush();
  }

  async file(path: string): Promise<void> {
    this.files++;
    await this.put("file", json({ path }));
  }

  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#bytes = 0;
    await this.#writer.append(bytes);
  }
}

function takeState(folder: string): Snapshot {
  try {
    return Snapshot.take(join(folder, "state.db"));
  } catch (error) {
    if (error instanceof StoreError && error.code === "gone") refuse("backup.noBox", folder);
    throw error;
  }
}

/** A box that has just begun may have none. */
function takeHistory(folder: string): Snapshot | undefined {
  try {
    return Snapshot.take(join(folder, "history.db"));
  } catch (error) {
    if (error instanceof StoreError && error.code === "gone") return undefined;
    throw error;
  }
}

/** None where it has gone meanwhile: the oldest goes as new ones come. */
function openGrowing(folder: string, path: string): Growing[] {
  try {
    const handle = openSync(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW);
    return [{ path, handle, bytes: fstatSync(handle).size }];
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** A backup that lies in the data folder does not go into the next one. */
function isBackup(path: string): boolean {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const begin = Buffer.alloc(MAGIC.length);
    readSync(handle, begin, 0, begin.length, 0);
    return begin.equals(MAGIC);
  } finally {
    closeSync(handle);
  }
}

function json(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}
