/**
 * The journal: what came in since the hour began, appended at each flush to one file per open hour, and read after a start
 * only. Plain files, because in the database the same bytes would cost three to four times the writing (ADR 0010).
 *
 * A file is a row of records: length and CRC-32 of the packed part (4 bytes each), then the packed part. What a power cut
 * left of the last record shows by its checksum and is cut off.
 */
import {
  closeSync,
  existsSync,
  fdatasync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { fromFileSystem, type StoreError } from "../store-error.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { OpenChunk } from "./open-chunk.ts";

/** An hour, and which time it came. */
export interface HourPart {
  readonly hour: number;
  readonly part: number;
}

interface OpenFile {
  readonly handle: number;
  /** Bytes that are whole records; what lies beyond is the rest of a failed write. */
  length: number;
}

const HEAD_BYTES = 8;

export class Journal {
  readonly #folder: string;
  readonly #refusal: StoreError | undefined;
  readonly #open = new Map<string, OpenFile>();
  /** Bytes of each file; known without asking the disk. */
  readonly #sizes = new Map<string, number>();

  /**
   * @param folder undefined: there is nowhere to write to
   * @param refusal what appending throws then
   */
  constructor(folder: string | undefined, refusal?: StoreError) {
    this.#folder = folder ?? "";
    this.#refusal = refusal;
    if (folder === undefined) return;
    fromFileSystem(() => {
      // A file of its name would be in the way.
      if (existsSync(folder) && !statSync(folder).isDirectory()) renameSync(folder, `${folder}.moved-${Date.now()}`);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const at of this.hours()) this.#sizes.set(this.#path(at), statSync(this.#path(at)).size);
    });
  }

  /** Appends what is pending in chunks of one hour. @throws StoreError, then the file holds what it held before */
  append(at: HourPart, chunks: readonly OpenChunk[]): void {
    if (this.#refusal !== undefined) throw this.#refusal;
    const writer = new ByteWriter(4096);
    for (const chunk of chunks) {
      writer.varint(chunk.serviceNumber);
      writer.varint(chunk.pendingBytes);
      chunk.writePending(writer);
    }
    const packed = deflateRawSync(writer.view());
    const record = Buffer.alloc(HEAD_BYTES + packed.length);
    record.writeUInt32BE(packed.length, 0);
    record.writeUInt32BE(crc32(packed), 4);
    record.set(packed, HEAD_BYTES);
    fromFileSystem(() => {
      const file = this.#fileFor(at);
      for (let written = 0; written < record.length;) {
        written += writeSync(file.handle, record, written, record.length - written, file.length + written);
      }
      file.length += record.length;
      this.#sizes.set(this.#path(at), file.length);
      syncSoon(file.handle);
    });
  }

  /** Hours that have a file, oldest first. */
  hours(): HourPart[] {
    if (this.#folder === "") return [];
    return readdirSync(this.#folder)
      .map((name) => /^(\d+)-(\d+)$/.exec(name))
      .filter((match) => match !== null)
      .map((match) => ({ hour: Number(match[1]), part: Number(match[2]) }))
      .toSorted((a, b) => a.hour - b.hour || a.part - b.part);
  }

  /** Hands over what an hour's file holds, service by service, in the order it was written, up to the first damage. */
  replay(at: HourPart, take: (serviceNumber: number, bytes: Uint8Array) => void): void {
    for (const packed of recordsOf(this.#path(at))) {
      const { parts, damaged } = partsOf(packed);
      for (const { serviceNumber, bytes } of parts) take(serviceNumber, bytes);
      if (damaged) return;
    }
  }

  /** Removes the file of an hour that is done with. */
  remove(at: HourPart): void {
    this.#close(this.#path(at));
    this.#sizes.delete(this.#path(at));
    fromFileSystem(() => rmSync(this.#path(at), { force: true, recursive: true }));
  }

  /** Bytes of all files. */
  bytes(): number {
    return [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
  }

  /** False: somebody has taken the folder away. */
  isInPlace(): boolean {
    return this.#folder === "" || existsSync(this.#folder);
  }

  close(): void {
    for (const path of this.#open.keys()) this.#close(path);
  }

  #fileFor(at: HourPart): OpenFile {
    const path = this.#path(at);
    let file = this.#open.get(path);
    if (file === undefined) {
      const length = recordsOf(path).reduce((sum, packed) => sum + HEAD_BYTES + packed.length, 0);
      file = { handle: openSync(path, existsSync(path) ? "r+" : "w+", 0o600), length };
      ftruncateSync(file.handle, length);
      this.#open.set(path, file);
    }
    return file;
  }

  #close(path: string): void {
    const file = this.#open.get(path);
    if (file === undefined) return;
    closeSync(file.handle);
    this.#open.delete(path);
  }

  #path({ hour, part }: HourPart): string {
    return join(this.#folder, `${hour}-${part}`);
  }
}

/**
 * Sees to it that what was appended reaches the disk, without waiting for it. Left to the kernel it would get there half a
 * minute later, and the file system would write its own journal twice, for the new length and for the new block.
 */
function syncSoon(handle: number): void {
  fdatasync(handle, () => {
    // A disk that refuses this refuses the next append, too, and that one says so.
  });
}

/** The packed parts of a file's records, up to the first that is not whole. */
function recordsOf(path: string): Uint8Array[] {
  if (!existsSync(path)) return [];
  const bytes = fromFileSystem(() => (statSync(path).isDirectory() ? Buffer.alloc(0) : readFileSync(path)));
  const records: Uint8Array[] = [];
  for (let position = 0; position + HEAD_BYTES <= bytes.length;) {
    const end = position + HEAD_BYTES + bytes.readUInt32BE(position);
    const packed = bytes.subarray(position + HEAD_BYTES, end);
    if (end > bytes.length || packed.length === 0 || crc32(packed) !== bytes.readUInt32BE(position + 4)) break;
    records.push(packed);
    position = end;
  }
  return records;
}

interface Part {
  readonly serviceNumber: number;
  readonly bytes: Uint8Array;
}

/** What a record holds; a sum that is right does not say that it was well when it was written. */
function partsOf(packed: Uint8Array): { readonly parts: readonly Part[]; readonly damaged: boolean } {
  const parts: Part[] = [];
  try {
    const reader = new ByteReader(inflateRawSync(packed));
    while (!reader.atEnd) {
      const serviceNumber = reader.varint();
      parts.push({ serviceNumber, bytes: reader.bytes(reader.varint()) });
    }
    return { parts, damaged: false };
  } catch {
    return { parts, damaged: true };
  }
}
