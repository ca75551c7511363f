/**
 * Logs that come packed: gzip and zip, with limits against bombs. One level only: an archive in an archive stays closed.
 * Sources: RFC 1952; PKWARE APPNOTE 4.3.
 */
import { gunzipSync, inflateRawSync } from "node:zlib";
import { errorCode } from "#lib/errno.ts";
import { MAIL_LIMITS, type Allowance } from "./allowance.ts";

export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Nothing where it would become too large or cannot be read; why stands in the allowance. */
export function unpackGzip(bytes: Uint8Array, name: string, allowance: Allowance): Unpacked[] {
  const unpacked = inflate(() => gunzipSync(bytes, { maxOutputLength: roomOf(allowance) }), allowance);
  return unpacked === undefined ? [] : [{ name: name.replace(/\.gz$/i, ""), bytes: unpacked }];
}

/** Entries whose name `wanted` accepts. */
export function unpackZip(bytes: Uint8Array, wanted: (name: string) => boolean, allowance: Allowance): Unpacked[] {
  const unpacked: Unpacked[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) {
    allowance.faults.add("unreadableArchive");
    return [];
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAIL_LIMITS.archiveEntries) allowance.faults.add("archiveTooLarge");
  for (let n = 0; n < Math.min(count, MAIL_LIMITS.archiveEntries); n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) break;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString("utf8");
    const local = view.getUint32(at + 42, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (!wanted(name)) continue;
    if ((flags & 1) !== 0) {
      allowance.faults.add("encrypted");
      continue;
    }
    const content = entryOf(bytes, view, local, packed, method, allowance);
    if (content !== undefined) unpacked.push({ name, bytes: content });
  }
  return unpacked;
}

/** The end record stands in the last 64 KiB. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function entryOf(
  bytes: Uint8Array,
  view: DataView,
  local: number,
  packed: number,
  method: number,
  allowance: Allowance,
): Uint8Array | undefined {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return undefined;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (method === 0) return data.subarray(0, allowance.take("unpackedBytes", data.length, "archiveTooLarge"));
  if (method !== 8) {
    allowance.faults.add("unreadableArchive");
    return undefined;
  }
  return inflate(() => inflateRawSync(data, { maxOutputLength: roomOf(allowance) }), allowance);
}

/** At least one byte: none is no limit to zlib. */
function roomOf({ unpackedBytes }: Allowance): number {
  return Math.max(1, unpackedBytes);
}

function inflate(run: () => Uint8Array, allowance: Allowance): Uint8Array | undefined {
  try {
    const unpacked = run();
    allowance.take("unpackedBytes", unpacked.length, "archiveTooLarge");
    return unpacked;
  } catch (error) {
    if (errorCode(error) === "ERR_BUFFER_TOO_LARGE") {
      // So much work was done for it.
      allowance.unpackedBytes = 0;
      allowance.faults.add("archiveTooLarge");
    } else allowance.faults.add("unreadableArchive");
    return undefined;
  }
}
