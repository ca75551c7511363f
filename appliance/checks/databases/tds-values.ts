/**
 * Columns and cells of a SQL Server's answer, as text. Source: MS-TDS 2.2.5.4 (data types), 2.2.5.5 (their values). Types
 * that no figure comes in (text, image, xml, user-defined, variant) are not read; a query can convert them.
 */
import { ConversationFault } from "../observe-conversation.ts";
import type { DatabaseCode } from "./database-settings.ts";
import type { Cell } from "./query.ts";
import type { TokenReader } from "./tds-tokens.ts";

export interface Column {
  readonly name: string;
  readonly type: number;
  /** Length of each value; PLP and by-length types have their own. */
  readonly size: number;
  readonly scale: number;
}

const FIXED: Readonly<Record<number, number>> = {
  0x1f: 0,
  0x30: 1,
  0x32: 1,
  0x34: 2,
  0x38: 4,
  0x3a: 4,
  0x3b: 4,
  0x3c: 8,
  0x3d: 8,
  0x3e: 8,
  0x7a: 4,
  0x7f: 8,
};
/** One byte of length: unique identifier, integer, bit, float, money, date and time. */
const BY_LENGTH: ReadonlySet<number> = new Set([0x24, 0x26, 0x68, 0x6d, 0x6e, 0x6f]);
const DECIMAL: ReadonlySet<number> = new Set([0x6a, 0x6c]);
const DATE = 0x28;
/** Time, datetime2, datetimeoffset: a scale instead of a length. */
const SCALED: ReadonlySet<number> = new Set([0x29, 0x2a, 0x2b]);
const BINARY: ReadonlySet<number> = new Set([0xa5, 0xad]);
const NARROW: ReadonlySet<number> = new Set([0xa7, 0xaf]);
const WIDE: ReadonlySet<number> = new Set([0xe7, 0xef]);
/** "Partially length-prefixed": varchar(max) and its like. */
const PLP_SIZE = 0xffff;

export async function readColumn(reader: TokenReader): Promise<Column> {
  await reader.take(6);
  const type = await reader.byte();
  const { size, scale } = await readTypeInfo(reader, type);
  const name = await reader.text(await reader.byte());
  return { name, type, size, scale };
}

async function readTypeInfo(reader: TokenReader, type: number): Promise<{ size: number; scale: number }> {
  const fixed = FIXED[type];
  if (fixed !== undefined) return { size: fixed, scale: 0 };
  if (type === DATE) return { size: 3, scale: 0 };
  if (SCALED.has(type)) return { size: 0, scale: await reader.byte() };
  if (BY_LENGTH.has(type)) return { size: await reader.byte(), scale: 0 };
  if (DECIMAL.has(type)) {
    const [size = 0, , scale = 0] = await reader.take(3);
    return { size, scale };
  }
  if (BINARY.has(type)) return { size: await reader.uint16(), scale: 0 };
  if (NARROW.has(type) || WIDE.has(type)) {
    const size = await reader.uint16();
    await reader.take(5);
    return { size, scale: 0 };
  }
  throw new ConversationFault<DatabaseCode>("queryWrong", {
    said: `column type 0x${type.toString(16)}; convert it to varchar`,
  });
}

export async function readCell(reader: TokenReader, column: Column): Promise<Cell> {
  const { type } = column;
  const fixed = FIXED[type];
  if (fixed !== undefined) return fixed === 0 ? null : tellWhole(column, await reader.take(fixed));
  if (BINARY.has(type) || NARROW.has(type) || WIDE.has(type)) return readText(reader, column);
  const length = await reader.byte();
  return length === 0 ? null : tellWhole(column, await reader.take(length));
}

/** A cell that is too short for its type is the server's fault. */
function tellWhole(column: Column, bytes: Buffer): string {
  try {
    return tell(column, bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new ConversationFault("otherProtocol");
    throw error;
  }
}

async function readText(reader: TokenReader, { type, size }: Column): Promise<Cell> {
  const bytes = size === PLP_SIZE ? await reader.chunks() : await readShort(reader);
  if (bytes === undefined) return null;
  if (BINARY.has(type)) return bytes.toString("hex");
  return bytes.toString(WIDE.has(type) ? "utf16le" : "latin1");
}

async function readShort(reader: TokenReader): Promise<Buffer | undefined> {
  const length = await reader.uint16();
  return length === 0xffff ? undefined : reader.take(length);
}

function tell({ type, scale }: Column, bytes: Buffer): string {
  const { length } = bytes;
  if (DECIMAL.has(type)) return decimal(bytes, scale);
  if (type === DATE) return days(bytes.readUIntLE(0, 3));
  if (type === 0x29) return clock(bytes, scale);
  if (type === 0x2a) return `${days(bytes.readUIntLE(length - 3, 3))} ${clock(bytes.subarray(0, -3), scale)}`;
  // Told in UTC; the offset itself only says where it was written.
  if (type === 0x2b) return `${days(bytes.readUIntLE(length - 5, 3))} ${clock(bytes.subarray(0, -5), scale)}+00:00`;
  if (type === 0x24) return bytes.toString("hex");
  if (type === 0x3b || (type === 0x6d && length === 4)) return String(bytes.readFloatLE());
  if (type === 0x3e || type === 0x6d) return String(bytes.readDoubleLE());
  if (type === 0x3c || type === 0x7a || type === 0x6e) return money(bytes);
  if (type === 0x3a || type === 0x3d || type === 0x6f) return dateTime(bytes);
  // A tinyint has no sign; the others do.
  return length === 1 ? String(bytes[0]) : String(BigInt.asIntN(length * 8, unsigned(bytes)));
}

function unsigned(bytes: Buffer): bigint {
  return bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

/** A sign (1 is plus) and the digits. */
function decimal(bytes: Buffer, scale: number): string {
  const sign = bytes[0] === 1 ? "" : "-";
  return sign + pointed(unsigned(bytes.subarray(1)), scale);
}

/** Ten-thousandths; of eight bytes the upper four come first. */
function money(bytes: Buffer): string {
  const value =
    bytes.length === 4
      ? BigInt(bytes.readInt32LE())
      : (BigInt(bytes.readInt32LE(0)) << 32n) + BigInt(bytes.readUInt32LE(4));
  return value < 0n ? `-${pointed(-value, 4)}` : pointed(value, 4);
}

function pointed(value: bigint, scale: number): string {
  const digits = value.toString().padStart(scale + 1, "0");
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Days since 1900 and 1/300 seconds, or minutes in the short form. */
function dateTime(bytes: Buffer): string {
  const isShort = bytes.length === 4;
  const day = isShort ? bytes.readUInt16LE(0) : bytes.readInt32LE(0);
  const ms = isShort ? bytes.readUInt16LE(2) * 60_000 : Math.round((bytes.readUInt32LE(4) * 10) / 3);
  return isoText(Date.UTC(1900, 0, 1) + day * 86_400_000 + ms).slice(0, 23);
}

/** Days since the year 1. */
function days(count: number): string {
  return isoText((count - 719_162) * 86_400_000).slice(0, 10);
}

/** Units of 10^-scale seconds since midnight. */
function clock(bytes: Buffer, scale: number): string {
  const ms = (Number(unsigned(bytes)) / 10 ** scale) * 1000;
  return isoText(Math.floor(ms)).slice(11, 23);
}

function isoText(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().replace("T", " ").replace("Z", "");
}
