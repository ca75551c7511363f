/**
 * The checked copy of the state, beside the database: accounts, secrets, configuration, incidents, states, cursors and the
 * events that not everybody has. A start whose database is damaged begins from it; the redo log holds what came after.
 */
import { open, rename } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { Database } from "./database.ts";
import { StoreError } from "./store-error.ts";

const FILE = "state.copy";
/** Behind the image: these words and its CRC-32, so that a single changed byte shows. */
const SEAL = Buffer.from("VedettaC");
const SEAL_BYTES = SEAL.length + 4;
/** Events that everybody has and that stay in the copy all the same. */
const KEPT_EVENTS = 200;

/** The copy's bytes, made in memory, checked. @param generation of the redo log that begins with it @throws StoreError */
export function makeCopy(state: Database, generation: number): Uint8Array {
  const copy = Database.fromImage(state.image());
  try {
    copy.exec(
      `DELETE FROM events WHERE sequence <= (SELECT coalesce(min(sequence), 0) FROM cursors)
         AND sequence <= (SELECT max(sequence) FROM events) - ${KEPT_EVENTS};
       PRAGMA application_id = ${generation}; VACUUM`,
    );
    const answer = copy.get<{ quick_check: string }>("PRAGMA quick_check(1)")?.quick_check;
    if (answer !== "ok") throw new StoreError("corrupt", answer ?? "quick_check gave no answer");
    const image = copy.image();
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(image));
    return Buffer.concat([image, SEAL, sum]);
  } finally {
    copy.close();
  }
}

/** Either the old copy or the new one stands there afterwards, also after a power cut. @throws the file system's error */
export async function writeCopy(folder: string, bytes: Uint8Array): Promise<void> {
  const fresh = join(folder, `${FILE}.new`);
  const handle = await open(fresh, "w", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, join(folder, FILE));
}

/** The copy as a database in memory, with the generation of the redo log that goes on from it; undefined: none that is whole. */
export function readCopy(folder: string): { readonly database: Database; readonly generation: number } | undefined {
  try {
    const bytes = readFileSync(join(folder, FILE));
    const image = bytes.subarray(0, -SEAL_BYTES);
    const seal = bytes.subarray(-SEAL_BYTES);
    if (!seal.subarray(0, SEAL.length).equals(SEAL) || seal.readUInt32BE(SEAL.length) !== crc32(image))
      return undefined;
    const database = Database.fromImage(image);
    return { database, generation: database.pragma("application_id") };
  } catch (error) {
    // Absent, unreadable or no database: in each case there is no copy.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
