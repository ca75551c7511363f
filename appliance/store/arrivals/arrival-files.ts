/**
 * The files of the ring: written one after the other, the oldest goes when all together are too large. Each is a row of
 * frames. A tail that a power cut tore off is cut away when the box starts; a damaged place is skipped.
 */
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { errorCode } from "#lib/errno.ts";
import { decodeHead, decodeLot, findFrame, HEAD_BYTES, type FrameHead } from "./arrival-frame.ts";

/** So many files make the ring: with the oldest a sixteenth of what is kept goes. */
const FILES = 16;
const NAME = /^(\d{8})\.log$/;

/** Where a frame lies. */
export interface FramePlace {
  readonly file: number;
  readonly at: number;
  readonly head: FrameHead;
}

interface RingFile {
  readonly number: number;
  bytes: number;
  /** Read when they are first asked for; the newest file's are kept up. */
  frames: FramePlace[] | undefined;
}

export class ArrivalFiles {
  readonly #folder: string;
  /** The oldest first. */
  readonly #files: RingFile[];
  #fd: number | undefined;
  #next = 0;
  #written = 0;

  private constructor(folder: string, files: RingFile[]) {
    this.#folder = folder;
    this.#files = files;
  }

  /**
   * Opens the ring, made when it is missing. What stands in the folder besides is left alone.
   * @throws the file system's error where nothing can be read there
   */
  static open(folder: string): ArrivalFiles {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && NAME.test(entry.name))
      .map(({ name }) => Number(NAME.exec(name)?.[1]))
      .toSorted((a, b) => a - b)
      .map((number): RingFile => ({ number, bytes: statSync(pathOf(folder, number)).size, frames: undefined }));
    const ring = new ArrivalFiles(folder, files);
    ring.#resume();
    return ring;
  }

  /** Bytes of all files. */
  get bytes(): number {
    return this.#files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Bytes written since the start. */
  get written(): number {
    return this.#written;
  }

  /** Number that the next arrival gets. */
  get next(): number {
    return this.#next;
  }

  /**
   * Appends a frame, whole or not at all.
   * @param mostBytes of all files together
   * @throws the file system's error where it cannot be written
   */
  append(frame: Buffer, mostBytes: number): void {
    const head = decodeHead(frame);
    if (head === undefined) throw new Error("a frame without head");
    const file = this.#fileFor(frame.length, mostBytes);
    const fd = (this.#fd ??= openSync(pathOf(this.#folder, file.number), "a+", 0o600));
    try {
      for (let done = 0; done < frame.length;) done += writeSync(fd, frame, done);
    } catch (error) {
      this.#undo(fd, file);
      throw error;
    }
    file.frames?.push({ file: file.number, at: file.bytes, head });
    file.bytes += frame.length;
    this.#written += frame.length;
    this.#next = head.first + head.count;
    while (this.bytes > mostBytes && this.#files.length > 1) this.dropOldest();
  }

  /** Gives the oldest file up. False: there is only the one that is written. */
  dropOldest(): boolean {
    if (this.#files.length < 2) return false;
    const [oldest] = this.#files.splice(0, 1);
    if (oldest !== undefined) rmSync(pathOf(this.#folder, oldest.number), { force: true });
    return true;
  }

  /** All frames, the newest first. */
  *frames(): Generator<FramePlace> {
    for (const file of this.#files.toReversed()) {
      file.frames ??= this.#readFrames(file.number);
      yield* file.frames.toReversed();
    }
  }

  /** The lines of a frame; undefined where it is damaged or gone. */
  read({ file, at, head }: FramePlace): readonly string[] | undefined {
    try {
      const fd = openSync(pathOf(this.#folder, file), "r");
      try {
        const packed = Buffer.alloc(head.packedBytes);
        const got = readSync(fd, packed, 0, packed.length, at + HEAD_BYTES);
        return decodeLot(head, packed.subarray(0, got));
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return undefined;
    }
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }

  /** Finds where the last run ended, and cuts off what it could not finish. */
  #resume(): void {
    for (const file of this.#files.toReversed()) {
      file.frames = this.#readFrames(file.number);
      const last = file.frames.at(-1);
      if (last === undefined) continue;
      this.#next = last.head.first + last.head.count;
      if (file === this.#files.at(-1)) this.#cut(file, last.at + HEAD_BYTES + last.head.packedBytes);
      return;
    }
    // Nothing in any of them can be read.
    const [newest] = this.#files.slice(-1);
    if (newest !== undefined) this.#cut(newest, 0);
  }

  #cut(file: RingFile, length: number): void {
    if (file.bytes === length) return;
    try {
      const fd = openSync(pathOf(this.#folder, file.number), "r+");
      ftruncateSync(fd, length);
      closeSync(fd);
      file.bytes = length;
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      // It cannot be written now; a frame behind a torn one is found all the same.
    }
  }

  #undo(fd: number, file: RingFile): void {
    try {
      ftruncateSync(fd, file.bytes);
    } catch {
      file.bytes = sizeOf(fd) ?? file.bytes; // what is torn stays, and is skipped
    }
    this.close();
  }

  #fileFor(length: number, mostBytes: number): RingFile {
    const newest = this.#files.at(-1);
    if (newest !== undefined && newest.bytes + length <= mostBytes / FILES) return newest;
    if (newest !== undefined && newest.bytes === 0) return newest;
    this.close();
    const file: RingFile = { number: (newest?.number ?? 0) + 1, bytes: 0, frames: [] };
    this.#files.push(file);
    return file;
  }

  #readFrames(number: number): FramePlace[] {
    const path = pathOf(this.#folder, number);
    return readHeads(path, number) ?? searchFrames(path, number);
  }
}

/** Steps from head to head; undefined where something else stands in between. */
function readHeads(path: string, number: number): FramePlace[] | undefined {
  const frames: FramePlace[] = [];
  try {
    const fd = openSync(path, "r");
    try {
      const { size } = fstatSync(fd);
      const bytes = Buffer.alloc(HEAD_BYTES);
      for (let at = 0; at < size;) {
        const head = decodeHead(bytes.subarray(0, readSync(fd, bytes, 0, HEAD_BYTES, at)));
        if (head === undefined || at + HEAD_BYTES + head.packedBytes > size) return undefined;
        frames.push({ file: number, at, head });
        at += HEAD_BYTES + head.packedBytes;
      }
      return frames;
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return frames;
  }
}

/** Finds the frames of a damaged file. */
function searchFrames(path: string, number: number): FramePlace[] {
  const bytes = readWhole(path);
  const frames: FramePlace[] = [];
  for (let at: number | undefined = 0; at !== undefined && at < bytes.length;) {
    const head = decodeHead(bytes.subarray(at, at + HEAD_BYTES));
    const end: number = at + HEAD_BYTES + (head?.packedBytes ?? 0);
    if (head === undefined || end > bytes.length) {
      at = findFrame(bytes, at + 1);
      continue;
    }
    frames.push({ file: number, at, head });
    at = end;
  }
  return frames;
}

function pathOf(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(8, "0")}.log`);
}

function readWhole(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return Buffer.alloc(0);
  }
}

function sizeOf(fd: number): number | undefined {
  try {
    return fstatSync(fd).size;
  } catch {
    return undefined;
  }
}
