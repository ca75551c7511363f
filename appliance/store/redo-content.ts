/** What the two files of the redo log hold, read without writing; and how their heads and records are laid out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";

export const REDO_FILES = ["state.redo-a", "state.redo-b"] as const;
export const HEAD_BYTES = 4096;

export interface RedoHead {
  /** Ascending with each file begun anew; 0: never used. */
  readonly generation: number;
  /** Ascending with each head written, in both files together. */
  readonly count: number;
  /** Event numbers up to this one may have been used. */
  readonly blockEnd: number;
  /** When the head was written: wall clock (ms, UTC), seconds the machine was up, and the kernel's id of that boot. */
  readonly wallMs: number;
  readonly uptimeS: number;
  readonly kernelBoot: string;
}

export interface RedoRecord {
  readonly generation: number;
  /** The database does not have it. */
  readonly pending: boolean;
  /** Number of the newest event when it was written. */
  readonly last: number;
  readonly patchset: Uint8Array;
}

export interface RedoContent {
  /** In the order they were written. */
  readonly records: readonly RedoRecord[];
  /** False: neither file tells anything; there never was a box here, or both are lost. */
  readonly found: boolean;
  /** Something in them cannot be read. */
  readonly damaged: boolean;
  readonly head: RedoHead;
  /** Which file was written last, and where its records end. */
  readonly active: 0 | 1;
  readonly position: number;
}

export const RECORD_HEAD_BYTES = 23;
const MAGIC = Buffer.from("VRec");
const NEVER: RedoHead = { generation: 0, count: 0, blockEnd: 0, wallMs: 0, uptimeS: 0, kernelBoot: "" };

interface OneFile {
  readonly head: RedoHead | undefined;
  readonly records: readonly RedoRecord[];
  readonly end: number;
  readonly damaged: boolean;
}

/** Reads both files; what is missing or damaged is left out and said by `damaged`. */
export function readRedo(folder: string): RedoContent {
  const files = REDO_FILES.map((name) => readOne(join(folder, name))) as [OneFile, OneFile];
  const heads = files.map(({ head }) => head ?? NEVER) as [RedoHead, RedoHead];
  const active = heads[1].generation > heads[0].generation ? 1 : 0;
  const newest = heads[0].count > heads[1].count ? heads[0] : heads[1];
  const order = active === 1 ? [files[0], files[1]] : [files[1], files[0]];
  return {
    records: order.flatMap(({ records }) => records),
    found: files.some(({ head }) => head !== undefined),
    damaged: files.some((file) => file.damaged || file.head === undefined),
    head: {
      ...newest,
      generation: heads[active].generation,
      blockEnd: Math.max(heads[0].blockEnd, heads[1].blockEnd),
    },
    active,
    position: files[active].end,
  };
}

/** A head as it stands in one of the two slots. */
export function makeHead(head: RedoHead, slotBytes: number): Buffer {
  const text = JSON.stringify(head);
  return Buffer.from(`${crc32(text).toString(16).padStart(8, "0")}${text}`.padEnd(slotBytes, " "));
}

/** Magic, generation, length, checksum of all that follows, flags, newest event number (48 bits). */
export function recordHead(record: {
  readonly generation: number;
  readonly pending: boolean;
  readonly last: number;
  readonly packed: Uint8Array;
}): Buffer {
  const bytes = Buffer.alloc(RECORD_HEAD_BYTES);
  MAGIC.copy(bytes, 0);
  bytes.writeUInt32BE(record.generation, 4);
  bytes.writeUInt32BE(record.packed.length, 8);
  bytes.writeUInt8(record.pending ? 1 : 0, 16);
  bytes.writeUIntBE(record.last, 17, 6);
  bytes.writeUInt32BE(checksumOf(bytes, record.packed), 12);
  return bytes;
}

function checksumOf(head: Buffer, packed: Uint8Array): number {
  return crc32(packed, crc32(head.subarray(16, RECORD_HEAD_BYTES), crc32(head.subarray(4, 12))));
}

function readOne(path: string): OneFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return { head: undefined, records: [], end: HEAD_BYTES, damaged: false };
  }
  const slots = [0, 512].map((at) => readHead(bytes.subarray(at, at + 512))).filter((head) => head !== undefined);
  const head = slots.toSorted((a, b) => b.count - a.count)[0];
  if (head === undefined) return { head, records: [], end: HEAD_BYTES, damaged: bytes.some((byte) => byte !== 0) };
  return { head, ...readRecords(bytes, head.generation) };
}

function readHead(slot: Buffer): RedoHead | undefined {
  const text = slot.toString("latin1").trimEnd();
  if (crc32(text.slice(8)) !== Number.parseInt(text.slice(0, 8), 16)) return undefined;
  try {
    return JSON.parse(text.slice(8)) as RedoHead;
  } catch {
    return undefined;
  }
}

/** Goes on behind what is damaged, as long as something of the same generation follows. */
function readRecords(bytes: Buffer, generation: number): Omit<OneFile, "head"> {
  const records: RedoRecord[] = [];
  let damaged = false;
  let end = HEAD_BYTES;
  for (let at = HEAD_BYTES; at >= 0; at = bytes.indexOf(MAGIC, at)) {
    const found = readRecord(bytes, at, generation);
    if (found === undefined) {
      at += 1;
      continue;
    }
    if (at !== end) damaged = true;
    records.push(found.record);
    end = found.end;
    at = end;
  }
  return { records, end, damaged };
}

function readRecord(bytes: Buffer, at: number, generation: number): { record: RedoRecord; end: number } | undefined {
  if (at + RECORD_HEAD_BYTES > bytes.length || !bytes.subarray(at, at + 4).equals(MAGIC)) return undefined;
  if (bytes.readUInt32BE(at + 4) !== generation) return undefined;
  const end = at + RECORD_HEAD_BYTES + bytes.readUInt32BE(at + 8);
  if (end > bytes.length) return undefined;
  const head = bytes.subarray(at, at + RECORD_HEAD_BYTES);
  const packed = bytes.subarray(at + RECORD_HEAD_BYTES, end);
  if (checksumOf(head, packed) !== bytes.readUInt32BE(at + 12)) return undefined;
  const pending = bytes.readUInt8(at + 16) === 1;
  const patchset = unpacked(packed);
  if (patchset === undefined) return undefined;
  return { record: { generation, pending, last: bytes.readUIntBE(at + 17, 6), patchset }, end };
}

/** undefined: what was written was damaged before its sum was made. */
function unpacked(packed: Buffer): Uint8Array | undefined {
  try {
    return inflateRawSync(packed);
  } catch {
    return undefined;
  }
}
