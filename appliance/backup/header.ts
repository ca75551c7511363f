/**
 * The head of a backup file: what it is, how its key is made of the passphrase, and a tag by which a wrong passphrase is told
 * from a damaged file. Everything behind it is sealed with the key; the head itself is authenticated with every piece.
 *
 *   8 bytes "VEDETTAB"  ·  2 format  ·  2 length of the text  ·  text (JSON)  ·  4 CRC-32 of all before
 *   16 tag of nothing, sealed with the key  ·  4 CRC-32 of the tag
 */
import { createCipheriv, createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import { parsedJson } from "#lib/parsed-json.ts";
import { recordOf } from "#model/foreign-data.ts";
import { refuse } from "./backup-error.ts";

export const MAGIC = Buffer.from("VEDETTAB");
export const FORMAT = 1;
export const CIPHER = "aes-256-gcm";
export const TAG_BYTES = 16;
const FIXED_BYTES = 12;
const SUM_BYTES = 4;
const MOST_TEXT_BYTES = 4096;

/** Which kind of piece a nonce is for. */
export const PIECE = 0;
export const LAST_PIECE = 1;
const CHECK = 2;

export interface KeyMaking {
  /** Cost, block size, parallelism of scrypt (RFC 7914). */
  readonly n: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Buffer;
}

/** 64 MiB and about a second on a small board; as strong as OWASP's choice of 2^17, 1. Source: OWASP Password Storage Cheat Sheet. */
const COST = { n: 2 ** 16, r: 8, p: 2 };
const SALT_BYTES = 32;
/** What a file may ask for: a head that somebody made up must not take all memory. */
const LEAST_N = 2 ** 14;
const MOST_N = 2 ** 18;
const MOST_P = 4;

export interface Head {
  /** All of it, as it stands in the file. */
  readonly bytes: Buffer;
  readonly key: Buffer;
  /** Goes into the seal of every piece. */
  readonly digest: Buffer;
}

/** @param cost for tests: quicker */
export async function makeHead(passphrase: string, cost: Omit<KeyMaking, "salt"> = COST): Promise<Head> {
  const making = { ...cost, salt: randomBytes(SALT_BYTES) };
  const text = Buffer.from(
    JSON.stringify({ cipher: CIPHER, kdf: "scrypt", ...making, salt: making.salt.toString("base64") }),
  );
  const fixed = Buffer.alloc(FIXED_BYTES);
  MAGIC.copy(fixed);
  fixed.writeUInt16BE(FORMAT, 8);
  fixed.writeUInt16BE(text.length, 10);
  const open = withSum(Buffer.concat([fixed, text]));
  const key = await keyOf(passphrase, making);
  const digest = digestOf(open);
  return { bytes: Buffer.concat([open, withSum(tagOfNothing(key, digest))]), key, digest };
}

/**
 * Reads a head. @param read so many bytes from a place of the file; fewer at its end
 * @throws BackupError
 */
export async function readHead(
  file: string,
  read: (at: number, length: number) => Promise<Buffer>,
  passphrase: () => Promise<string>,
): Promise<Head> {
  const fixed = await read(0, FIXED_BYTES);
  if (!fixed.subarray(0, MAGIC.length).equals(MAGIC)) refuse("backup.notOne", file);
  if (fixed.length < FIXED_BYTES) refuse("backup.truncated", file, { byte: fixed.length });
  const format = fixed.readUInt16BE(8);
  const length = fixed.readUInt16BE(10);
  const rest = await read(FIXED_BYTES, Math.min(length, MOST_TEXT_BYTES) + SUM_BYTES + TAG_BYTES + SUM_BYTES);
  const open = Buffer.concat([fixed, rest.subarray(0, length + SUM_BYTES)]);
  const hasSum = open.length === FIXED_BYTES + length + SUM_BYTES && isSummed(open);
  // A format that is only damaged shows by the sum, where this one can tell.
  if (format > FORMAT && (hasSum || length > MOST_TEXT_BYTES)) refuse("backup.newer", file, { format });
  if (open.length < FIXED_BYTES + length + SUM_BYTES && length <= MOST_TEXT_BYTES)
    refuse("backup.truncated", file, { byte: FIXED_BYTES + rest.length });
  if (!hasSum || format !== FORMAT) refuse("backup.damagedHead", file);
  const check = rest.subarray(length + SUM_BYTES);
  if (check.length < TAG_BYTES + SUM_BYTES) refuse("backup.truncated", file, { byte: FIXED_BYTES + rest.length });
  if (!isSummed(check)) refuse("backup.damagedHead", file);
  const key = await keyOf(await passphrase(), makingOf(file, open.subarray(FIXED_BYTES, -SUM_BYTES)));
  const digest = digestOf(open);
  if (!timingSafeEqual(tagOfNothing(key, digest), check.subarray(0, TAG_BYTES))) refuse("backup.passphrase", file);
  return { bytes: Buffer.concat([open, check]), key, digest };
}

/** What makes two pieces differ: their number, and whether one is the last. A key is used for one file alone. */
export function nonceOf(number: number, kind: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt8(kind, 0);
  nonce.writeUIntBE(number, 6, 6);
  return nonce;
}

function makingOf(file: string, text: Buffer): KeyMaking {
  const { cipher, kdf, n, r, p, salt } = recordOf(parsedJson(text.toString()));
  const isKnown = cipher === CIPHER && kdf === "scrypt" && typeof salt === "string";
  const isSound = isIn(n, LEAST_N, MOST_N) && Number.isInteger(Math.log2(n)) && r === COST.r && isIn(p, 1, MOST_P);
  return isKnown && isSound
    ? { n, r: COST.r, p, salt: Buffer.from(salt, "base64") }
    : refuse("backup.damagedHead", file);
}

function isIn(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

const scryptLater = promisify<string, Buffer, number, object, Buffer>(scrypt);

function keyOf(passphrase: string, { n, r, p, salt }: KeyMaking): Promise<Buffer> {
  // The same passphrase from another keyboard is the same.
  return scryptLater(passphrase.normalize("NFC"), salt, 32, { N: n, r, p, maxmem: 256 * n * r + 1024 * p * r });
}

function digestOf(open: Buffer): Buffer {
  return createHash("sha256").update(open).digest();
}

function tagOfNothing(key: Buffer, digest: Buffer): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonceOf(0, CHECK)).setAAD(digest);
  cipher.final();
  return cipher.getAuthTag();
}

function withSum(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32BE(crc32(bytes));
  return Buffer.concat([bytes, sum]);
}

function isSummed(bytes: Buffer): boolean {
  return crc32(bytes.subarray(0, -SUM_BYTES)) === bytes.readUInt32BE(bytes.length - SUM_BYTES);
}
