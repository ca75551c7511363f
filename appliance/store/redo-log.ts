/**
 * What the state database was told lately, written once more beside it, in two files that exist in full length from the
 * first start on and are rewritten in place. It serves twice: while the database takes nothing (disk full), a change is
 * stored here; and after damage, what the database has lost is done again from here. Why so: docs/adr/0012.
 *
 * A file is a head of 4096 bytes (two slots, written in turn) and records. A record names its generation, so what an
 * earlier one left behind it means nothing. One file is written while the other one waits for a copy of the state.
 */
import { closeSync, fdatasync, fdatasyncSync, fstatSync, fsyncSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { freeBytes } from "#lib/free-bytes.ts";
import { syncPath } from "#lib/sync-path.ts";
import {
  HEAD_BYTES,
  REDO_FILES,
  RECORD_HEAD_BYTES,
  makeHead,
  recordHead,
  type RedoContent,
  type RedoHead,
} from "./redo-content.ts";
import { StoreError, fromFileSystem } from "./store-error.ts";

const SLOT_BYTES = 512;
/** At most this share of the free space is set aside. */
const SHARE_OF_FREE = 1 / 16;
/** With less it is no use. */
const LEAST_BYTES = 64_000;

export interface RedoOptions {
  readonly folder: string;
  /** Length of each of the two files. */
  readonly bytes: number;
}

export class RedoLog {
  readonly #handles: [number, number];
  readonly #lengths: [number, number];
  #active: 0 | 1;
  #position: number;
  #head: RedoHead;
  #slot = 0;
  #dirty = false;

  private constructor(handles: [number, number], lengths: [number, number], content: RedoContent) {
    this.#handles = handles;
    this.#lengths = lengths;
    this.#active = content.active;
    this.#position = content.position;
    this.#head = content.head;
  }

  /** Opens both files for writing; they are made, and made longer, where there is room. @throws StoreError */
  static open({ folder, bytes }: RedoOptions, content: RedoContent): RedoLog {
    return fromFileSystem(() => {
      const length = Math.max(LEAST_BYTES, Math.min(bytes, Math.floor(freeBytes(folder) * SHARE_OF_FREE)));
      const opened: number[] = [];
      try {
        const lengths = REDO_FILES.map((name) => {
          const { handle, size } = openInFull(join(folder, name), length);
          opened.push(handle);
          return size;
        });
        return new RedoLog(opened as [number, number], lengths as [number, number], content);
      } catch (error) {
        for (const handle of opened) closeSync(handle);
        throw error;
      }
    });
  }

  get generation(): number {
    return this.#head.generation;
  }

  /** Numbers of events up to this one may be used. */
  get blockEnd(): number {
    return this.#head.blockEnd;
  }

  /** Share of the file written now that is in use. */
  get fill(): number {
    return this.#position / this.#lengths[this.#active];
  }

  /**
   * Appends a change. `pending`: the database does not have it, and it is on the disk when this returns.
   * @param last number of the newest event, this change included
   * @throws StoreError, then it is not there
   */
  append(patchset: Uint8Array, last: number, pending: boolean): void {
    const packed = deflateRawSync(patchset, { level: 1 });
    const head = recordHead({ generation: this.#head.generation, pending, last, packed });
    const end = this.#position + RECORD_HEAD_BYTES + packed.length;
    if (end > this.#lengths[this.#active]) throw new StoreError("full", `${REDO_FILES[this.#active]} is full`);
    fromFileSystem(() => {
      const handle = this.#handles[this.#active];
      writeFully(handle, Buffer.concat([head, packed]), this.#position);
      if (pending) fdatasyncSync(handle);
      else this.#dirty = true;
    });
    this.#position = end;
  }

  /** Lets the numbers up to `end` be used; synced, in both files, so that damage to one does not hide it. @throws StoreError */
  reserve(end: number, now: Pick<RedoHead, "wallMs" | "uptimeS" | "kernelBoot">): void {
    this.#writeHead({ ...this.#head, ...now, blockEnd: end });
  }

  /** Goes on in the other file, as the next generation: what it holds has become part of a copy. @throws StoreError */
  rotate(): void {
    const before = this.#active;
    this.#active = before === 0 ? 1 : 0;
    try {
      this.#writeHead({ ...this.#head, generation: this.#head.generation + 1 }, this.#active);
    } catch (error) {
      this.#active = before;
      throw error;
    }
    this.#position = HEAD_BYTES;
  }

  /** Sees to it that what was appended reaches the disk, without waiting for it. */
  syncSoon(): void {
    if (!this.#dirty) return;
    this.#dirty = false;
    fdatasync(this.#handles[this.#active], () => {
      // A disk that refuses this refuses the database too, and that one says so.
    });
  }

  /** False: somebody has taken the files away. */
  isInPlace(): boolean {
    return this.#handles.every((handle) => fstatSync(handle).nlink > 0);
  }

  close(): void {
    for (const handle of this.#handles) closeSync(handle);
  }

  #writeHead(head: RedoHead, only?: 0 | 1): void {
    const next: RedoHead = { ...head, count: this.#head.count + 1 };
    this.#slot = this.#slot === 0 ? 1 : 0;
    fromFileSystem(() => {
      for (const index of [0, 1] as const) {
        if (only !== undefined && index !== only) continue;
        const own = index === this.#active ? next : { ...next, generation: Math.max(0, next.generation - 1) };
        writeFully(this.#handles[index], makeHead(own, SLOT_BYTES), this.#slot * SLOT_BYTES);
        fdatasyncSync(this.#handles[index]);
      }
    });
    this.#head = next;
  }
}

function openInFull(path: string, length: number): { handle: number; size: number } {
  const handle = openForUpdate(path);
  const { size } = fstatSync(handle);
  if (size >= length) return { handle, size };
  try {
    // Written out: a file with holes would set nothing aside.
    writeFully(handle, Buffer.alloc(length - size), size);
    fsyncSync(handle);
    syncPath(dirname(path));
    return { handle, size: length };
  } catch (error) {
    if (size >= LEAST_BYTES) return { handle, size: fstatSync(handle).size };
    closeSync(handle);
    throw error;
  }
}

function openForUpdate(path: string): number {
  try {
    return openSync(path, "r+");
  } catch {
    return openSync(path, "w+", 0o600);
  }
}

function writeFully(handle: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(handle, bytes, written, bytes.length - written, position + written);
  }
}
