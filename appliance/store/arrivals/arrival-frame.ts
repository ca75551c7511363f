/**
 * A lot of arrivals as it lies in a file of the ring: a head of fixed length with checksums, then JSON lines, compressed.
 * Reading believes nothing: what does not fit its checksums is no frame.
 */
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Arrival } from "#model/arrival.ts";

export const HEAD_BYTES = 48;
/** "VAR1". */
const MAGIC = Buffer.from("VAR1");
/** Most bytes of one lot before it is compressed: decompressing one never holds the box up. */
export const MOST_LOT_BYTES = 128 * 1024;
/** Fast rather than small: level 1 makes lines of one device five to ten times smaller. */
const LEVEL = 1;

/** What the head tells. */
export interface FrameHead {
  readonly packedBytes: number;
  readonly plainBytes: number;
  readonly checksum: number;
  /** Number of the first arrival in it; the others follow. */
  readonly first: number;
  readonly count: number;
  /** The earliest and the latest `at` in it. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** One arrival as it stands in a lot. */
export function lineOf(arrival: Arrival): string {
  return JSON.stringify(arrival);
}

export function encodeFrame(first: number, lines: readonly string[], fromMs: number, toMs: number): Buffer {
  const plain = Buffer.from(lines.join("\n"));
  const packed = zstdCompressSync(plain, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });
  const frame = Buffer.alloc(HEAD_BYTES + packed.length);
  MAGIC.copy(frame);
  frame.writeUInt32LE(packed.length, 4);
  frame.writeUInt32LE(plain.length, 8);
  frame.writeUInt32LE(crc32(packed), 12);
  frame.writeDoubleLE(first, 16);
  frame.writeUInt32LE(lines.length, 24);
  frame.writeDoubleLE(fromMs, 28);
  frame.writeDoubleLE(toMs, 36);
  frame.writeUInt32LE(crc32(frame.subarray(0, 44)), 44);
  packed.copy(frame, HEAD_BYTES);
  return frame;
}

/** The head at the beginning of these bytes; undefined where there is none. */
export function decodeHead(bytes: Buffer): FrameHead | undefined {
  if (bytes.length < HEAD_BYTES || !bytes.subarray(0, 4).equals(MAGIC)) return undefined;
  if (crc32(bytes.subarray(0, 44)) !== bytes.readUInt32LE(44)) return undefined;
  const plainBytes = bytes.readUInt32LE(8);
  if (plainBytes > 2 * MOST_LOT_BYTES) return undefined;
  return {
    packedBytes: bytes.readUInt32LE(4),
    plainBytes,
    checksum: bytes.readUInt32LE(12),
    first: bytes.readDoubleLE(16),
    count: bytes.readUInt32LE(24),
    fromMs: bytes.readDoubleLE(28),
    toMs: bytes.readDoubleLE(36),
  };
}

/** The lines of a lot; undefined where its bytes are damaged. */
export function decodeLot(head: FrameHead, packed: Buffer): readonly string[] | undefined {
  if (packed.length !== head.packedBytes || crc32(packed) !== head.checksum) return undefined;
  try {
    return zstdDecompressSync(packed, { maxOutputLength: 2 * MOST_LOT_BYTES })
      .toString("utf8")
      .split("\n");
  } catch {
    return undefined;
  }
}

/** Where the next frame may begin in these bytes, from a place on; undefined: nowhere. */
export function findFrame(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(MAGIC, from); at !== -1; at = bytes.indexOf(MAGIC, at + 1))
    if (decodeHead(bytes.subarray(at, at + HEAD_BYTES)) !== undefined) return at;
  return undefined;
}
