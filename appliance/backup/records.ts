/**
 * What stands inside a backup: records one after the other, each a kind, a length and a content. Numbers are written in network
 * order, so that another architecture reads the same.
 */
import type { Value } from "#store/database.ts";
import { refuse } from "./backup-error.ts";

/**
 * `manifest`, `table`, `file`, `sequences`, `secret` and `end` are JSON; a `row` belongs to the table before it, `data` to the file
 * before it.
 */
export const KINDS = ["manifest", "table", "row", "file", "data", "sequences", "secret", "end"] as const;
export type Kind = (typeof KINDS)[number];

export interface BackupRecord {
  readonly kind: Kind;
  readonly content: Buffer;
}

const HEAD_BYTES = 5;
/** The longest row is a configuration or what a device told; a record beyond it is nonsense. */
export const MOST_RECORD_BYTES = 32 * 1024 * 1024;

export function encodeRecord(kind: Kind, content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(HEAD_BYTES + content.length);
  bytes.writeUInt8(KINDS.indexOf(kind), 0);
  bytes.writeUInt32BE(content.length, 1);
  bytes.set(content, HEAD_BYTES);
  return bytes;
}

/** Records out of pieces, however these are cut. @throws BackupError */
export async function* decodeRecords(file: string, pieces: AsyncIterable<Buffer>): AsyncGenerator<BackupRecord> {
  let waiting: Buffer[] = [];
  let length = 0;
  let number = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < neededBytes(waiting)) continue;
    let bytes = Buffer.concat(waiting);
    while (bytes.length >= HEAD_BYTES) {
      const size = bytes.readUInt32BE(1);
      const kind = KINDS[bytes.readUInt8(0)];
      if (kind === undefined || size > MOST_RECORD_BYTES) return refuse("backup.content", file, { record: number + 1 });
      if (bytes.length < HEAD_BYTES + size) break;
      number++;
      yield { kind, content: bytes.subarray(HEAD_BYTES, HEAD_BYTES + size) };
      bytes = bytes.subarray(HEAD_BYTES + size);
    }
    waiting = [bytes];
    length = bytes.length;
  }
  if (length > 0) refuse("backup.content", file, { record: number + 1 });
}

/** How many bytes the first record has, so that a long one is not put together again with each piece. */
function neededBytes(waiting: readonly Buffer[]): number {
  const [first] = waiting;
  return first === undefined || first.length < HEAD_BYTES ? HEAD_BYTES : HEAD_BYTES + first.readUInt32BE(1);
}

const [NOTHING, NUMBER, TEXT, BYTES] = [0, 1, 2, 3];

/** Each column: what it is, and its 8 bytes or its length and content. */
export function encodeRow(row: readonly Value[]): Buffer {
  return Buffer.concat(row.map(encodeValue));
}

function encodeValue(value: Value): Buffer {
  if (value === null) return Buffer.of(NOTHING);
  if (typeof value === "number" || typeof value === "bigint") {
    const bytes = Buffer.alloc(9);
    bytes.writeUInt8(NUMBER);
    bytes.writeDoubleBE(Number(value), 1);
    return bytes;
  }
  const isText = typeof value === "string";
  const content = isText ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const head = Buffer.alloc(5);
  head.writeUInt8(isText ? TEXT : BYTES);
  head.writeUInt32BE(content.length, 1);
  return Buffer.concat([head, content]);
}

/** undefined: these bytes are no row of so many columns. */
export function decodeRow(bytes: Buffer, columns: number): Value[] | undefined {
  const row: Value[] = [];
  let at = 0;
  while (at < bytes.length && row.length <= columns) {
    const kind = bytes[at];
    const fixed = kind === NOTHING ? 1 : kind === NUMBER ? 9 : 5;
    if (at + fixed > bytes.length) return undefined;
    if (kind === NOTHING) row.push(null);
    else if (kind === NUMBER) row.push(bytes.readDoubleBE(at + 1));
    else if (kind === TEXT || kind === BYTES) {
      const end = at + fixed + bytes.readUInt32BE(at + 1);
      if (end > bytes.length) return undefined;
      const content = bytes.subarray(at + fixed, end);
      row.push(kind === TEXT ? content.toString("utf8") : new Uint8Array(content));
      at = end;
      continue;
    } else return undefined;
    at += fixed;
  }
  return row.length === columns && at === bytes.length ? row : undefined;
}
