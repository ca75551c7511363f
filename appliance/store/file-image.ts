/**
 * The content of a database file that SQLite itself cannot open, because the disk takes no writes at all: the file and
 * its write-ahead log are read as bytes and put together. Source of the layout: sqlite.org/fileformat.html, section 4.
 */
import { existsSync, readFileSync } from "node:fs";
import { fromFileSystem } from "./store-error.ts";

const WAL_HEAD_BYTES = 32;
const FRAME_HEAD_BYTES = 24;
/** The lowest bit says whether checksums are made of big-endian words. */
const MAGIC = 0x377f0682;

/** The bytes of a database as its newest whole transaction left it. @throws StoreError where the file cannot be read */
export function readFileImage(file: string): Uint8Array {
  return fromFileSystem(() => {
    const content = readFileSync(file);
    const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
    return applyLog(content, log);
  });
}

function applyLog(content: Buffer, log: Buffer): Buffer {
  if (log.length < WAL_HEAD_BYTES) return content;
  const magic = log.readUInt32BE(0);
  if (magic !== MAGIC && magic !== MAGIC + 1) return content;
  const isBigEndian = magic === MAGIC + 1;
  const pageSize = log.readUInt32BE(8);
  let sum: Sum = addTo([0, 0], log.subarray(0, 24), isBigEndian);
  if (sum[0] !== log.readUInt32BE(24) || sum[1] !== log.readUInt32BE(28)) return content;
  const pages = new Map<number, number>();
  let committed = new Map<number, number>();
  let pageCount = 0;
  for (let at = WAL_HEAD_BYTES; at + FRAME_HEAD_BYTES + pageSize <= log.length; at += FRAME_HEAD_BYTES + pageSize) {
    const isOfThisLog = log.subarray(at + 8, at + 16).equals(log.subarray(16, 24));
    const body = log.subarray(at + FRAME_HEAD_BYTES, at + FRAME_HEAD_BYTES + pageSize);
    sum = addTo(addTo(sum, log.subarray(at, at + 8), isBigEndian), body, isBigEndian);
    if (!isOfThisLog || sum[0] !== log.readUInt32BE(at + 16) || sum[1] !== log.readUInt32BE(at + 20)) break;
    pages.set(log.readUInt32BE(at), at + FRAME_HEAD_BYTES);
    if (log.readUInt32BE(at + 4) === 0) continue;
    pageCount = log.readUInt32BE(at + 4);
    committed = new Map(pages);
  }
  if (pageCount === 0) return content;
  const image = Buffer.alloc(pageCount * pageSize);
  content.copy(image, 0, 0, image.length);
  for (const [page, at] of committed) {
    if (page <= pageCount) log.copy(image, (page - 1) * pageSize, at, at + pageSize);
  }
  return image;
}

type Sum = readonly [number, number];

function addTo([first, second]: Sum, bytes: Buffer, isBigEndian: boolean): Sum {
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    first = (first + (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + second) >>> 0;
    second = (second + (isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + first) >>> 0;
  }
  return [first, second];
}
