/**
 * What may be on a disk after a power cut at a point of its log: everything that was flushed before it, and of what was not,
 * any part, down to single sectors of 512 bytes, whatever the order in which it was written.
 */
import { closeSync, copyFileSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Chance } from "../lib/chance.ts";

const SECTOR_BYTES = 512;
const FLUSH = 1;
const DISCARD = 4;

export interface LoggedWrite {
  readonly isFlush: boolean;
  /** Where on the disk, bytes. */
  readonly position: number;
  readonly data: Buffer;
  /** Where in the log it ends, bytes. */
  readonly end: number;
}

/** @param file a log of dm-log-writes, as QEMU's `blklogwrites` makes it with sectors of 512 bytes */
export function readWrites(file: string): LoggedWrite[] {
  const log = readFileSync(file);
  const writes: LoggedWrite[] = [];
  let at = SECTOR_BYTES; // after its head
  while (at + SECTOR_BYTES <= log.length) {
    const [sector, sectors, flags] = [0, 8, 16].map((offset) => Number(log.readBigUInt64LE(at + offset))) as [
      number,
      number,
      number,
    ];
    const from = at + SECTOR_BYTES;
    const length = (flags & DISCARD) === 0 ? sectors * SECTOR_BYTES : 0;
    if (from + length > log.length) break;
    at = from + length;
    const data = log.subarray(from, at);
    writes.push({ isFlush: (flags & FLUSH) !== 0, position: sector * SECTOR_BYTES, data, end: at });
  }
  return writes;
}

/** Makes images of crash states, at points that only go forward. */
export class CrashStates {
  readonly #writes: readonly LoggedWrite[];
  readonly #durable: string;
  readonly #handle: number;
  /** So many writes are on the durable image. */
  #applied = 0;

  /** @param durable a file for what is on the disk for sure. Empty: a disk of zeros; else what was on it before the log began */
  constructor(writes: readonly LoggedWrite[], durable: string, bytes: number) {
    this.#writes = writes;
    this.#durable = durable;
    this.#handle = openSync(durable, "r+");
    ftruncateSync(this.#handle, bytes);
  }

  /**
   * Writes an image of the disk as a cut right after so many of the logged writes may leave it. Returns how many of the
   * unflushed writes are missing on it, and how many are torn.
   */
  make(image: string, count: number, chance: Chance): { readonly missing: number; readonly torn: number } {
    const before = this.#writes.slice(0, count);
    const flushed = before.findLastIndex(({ isFlush }) => isFlush) + 1;
    for (; this.#applied < flushed; this.#applied++) {
      const write = this.#writes[this.#applied];
      if (write !== undefined && write.data.length > 0)
        writeSync(this.#handle, write.data, 0, write.data.length, write.position);
    }
    copyFileSync(this.#durable, image);
    const handle = openSync(image, "r+");
    // Sometimes nearly all is there, sometimes nearly nothing.
    const share = chance.of([0, 0.1, 0.5, 0.9, 1]) ?? 0.5;
    const tears = chance.of([0, 0.2, 0.6]) ?? 0;
    let [missing, torn] = [0, 0];
    for (const { position, data } of before.slice(flushed)) {
      if (data.length === 0) continue;
      if (chance.share() >= share) missing += 1;
      else if (data.length > SECTOR_BYTES && chance.share() < tears) {
        torn += 1;
        for (let at = 0; at < data.length; at += SECTOR_BYTES)
          if (chance.share() < 0.5) writeSync(handle, data, at, SECTOR_BYTES, position + at);
      } else writeSync(handle, data, 0, data.length, position);
    }
    closeSync(handle);
    return { missing, torn };
  }

  close(): void {
    closeSync(this.#handle);
  }
}
