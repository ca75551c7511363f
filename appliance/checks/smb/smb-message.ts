/**
 * The first message of a file server's conversation, in the present way (SMB 2 and 3) and in the old one (SMB 1).
 * Sources: MS-SMB2, sections 2.1, 2.2.1.2, 2.2.3, 2.2.4; MS-CIFS, sections 2.2.3.1 and 2.2.4.52; FILETIME: MS-DTYP, 2.3.3.
 */
import { randomBytes } from "node:crypto";

/** By the name people use, oldest first. */
export const DIALECTS = { "2.0.2": 0x0202, "2.1": 0x0210, "3.0": 0x0300, "3.0.2": 0x0302, "3.1.1": 0x0311 } as const;
export type Dialect = keyof typeof DIALECTS;
export const DIALECT_NAMES = Object.keys(DIALECTS) as Dialect[];

export interface Smb2Answer {
  readonly kind: "smb2";
  readonly dialect: Dialect;
  readonly isSigningRequired: boolean;
  readonly isEncryptionOffered: boolean;
  /** The server's clock, milliseconds since 1970; undefined where it keeps that to itself. */
  readonly timeMs: number | undefined;
}

export type SmbAnswer =
  | Smb2Answer
  /** The server speaks SMB 1. */
  | { readonly kind: "smb1" }
  /** It refuses all that was offered, with this status (MS-ERREF, section 2.3). */
  | { readonly kind: "refused"; readonly status: number };

const SMB2 = 0xfe534d42;
const SMB1 = 0xff534d42;
const HEAD_BYTES = 64;
const SMB1_HEAD_BYTES = 32;
const REQUEST_BYTES = 36;
const ANSWER_BYTES = 64;
const SIGNING = { enabled: 1, required: 2 } as const;
const CAPABILITIES = { leasing: 2, largeReads: 4, encryption: 0x40 } as const;
const CONTEXT = { integrity: 1, encryption: 2 } as const;
const SMB1_NEGOTIATE = 0x72;
/** MS-CIFS: "none of them". */
const NO_DIALECT = 0xffff;
const EPOCH_1601_MS = 11_644_473_600_000;

/** A frame for TCP: MS-SMB2, section 2.1. */
function framed(message: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(message.length);
  return Buffer.concat([head, message]);
}

export function encodeNegotiate(): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(SMB2, 0);
  head.writeUInt16LE(HEAD_BYTES, 4);
  head.writeUInt16LE(1, 14); // credits
  const offered = Buffer.alloc(2 * DIALECT_NAMES.length);
  DIALECT_NAMES.forEach((name, place) => offered.writeUInt16LE(DIALECTS[name], 2 * place));
  const contextsAt = aligned(HEAD_BYTES + REQUEST_BYTES + offered.length);
  const body = Buffer.alloc(contextsAt - HEAD_BYTES);
  body.writeUInt16LE(REQUEST_BYTES, 0);
  body.writeUInt16LE(DIALECT_NAMES.length, 2);
  body.writeUInt16LE(SIGNING.enabled, 4);
  body.writeUInt32LE(CAPABILITIES.leasing | CAPABILITIES.largeReads | CAPABILITIES.encryption, 8);
  randomBytes(16).copy(body, 12);
  body.writeUInt32LE(contextsAt, 28);
  body.writeUInt16LE(2, 32);
  offered.copy(body, REQUEST_BYTES);
  // One hash (SHA-512) with a salt of 32 bytes; four ciphers, the newest first.
  const integrity = Buffer.concat([Buffer.from("010020000100", "hex"), randomBytes(32)]);
  const ciphers = Buffer.from("04000200010004000300", "hex");
  return framed(
    Buffer.concat([
      head,
      body,
      context(CONTEXT.integrity, integrity, true),
      context(CONTEXT.encryption, ciphers, false),
    ]),
  );
}

function context(type: number, data: Buffer, hasNext: boolean): Buffer {
  const bytes = Buffer.alloc(hasNext ? aligned(8 + data.length) : 8 + data.length);
  bytes.writeUInt16LE(type, 0);
  bytes.writeUInt16LE(data.length, 2);
  data.copy(bytes, 8);
  return bytes;
}

function aligned(length: number): number {
  return (length + 7) & ~7;
}

/** Offers nothing but SMB 1. */
export function encodeOldNegotiate(): Buffer {
  const head = Buffer.alloc(SMB1_HEAD_BYTES);
  head.writeUInt32BE(SMB1, 0);
  head[4] = SMB1_NEGOTIATE;
  head[9] = 0x18; // names in any case, canonical paths
  head.writeUInt16LE(0xc801, 10); // Unicode, NT status codes, extended security, long names
  const dialect = Buffer.from("\u0002NT LM 0.12\0", "latin1");
  return framed(Buffer.concat([head, Buffer.from([0, dialect.length, 0]), dialect]));
}

/** @param message behind its frame. Undefined for what is none. */
export function decodeAnswer(message: Buffer): SmbAnswer | undefined {
  if (message.length < SMB1_HEAD_BYTES) return undefined;
  const protocol = message.readUInt32BE(0);
  if (protocol === SMB1 && message[4] === SMB1_NEGOTIATE) return decodeOld(message);
  if (protocol !== SMB2 || message.length < HEAD_BYTES || message.readUInt16LE(12) !== 0) return undefined;
  const status = message.readUInt32LE(8);
  if (status !== 0) return { kind: "refused", status };
  const body = message.subarray(HEAD_BYTES);
  if (body.length < ANSWER_BYTES) return undefined;
  const revision = body.readUInt16LE(4);
  const dialect = DIALECT_NAMES.find((name) => DIALECTS[name] === revision);
  if (dialect === undefined) return undefined;
  const isEncryptionOffered =
    dialect === "3.1.1" ? hasCipher(message, body) : (body.readUInt32LE(24) & CAPABILITIES.encryption) !== 0;
  return {
    kind: "smb2",
    dialect,
    isSigningRequired: (body.readUInt16LE(2) & SIGNING.required) !== 0,
    isEncryptionOffered,
    timeMs: timeOf(body.readBigUInt64LE(40)),
  };
}

function decodeOld(message: Buffer): SmbAnswer | undefined {
  const status = message.readUInt32LE(5);
  if (status !== 0) return { kind: "refused", status };
  if (message.length < SMB1_HEAD_BYTES + 3) return undefined;
  return message.readUInt16LE(SMB1_HEAD_BYTES + 1) === NO_DIALECT ? { kind: "refused", status: 0 } : { kind: "smb1" };
}

/** Whether one of the answer's contexts names a cipher; contexts that do not fit the message are passed over. */
function hasCipher(message: Buffer, body: Buffer): boolean {
  let at = body.readUInt32LE(60);
  for (let left = body.readUInt16LE(6); left > 0 && at + 8 <= message.length; left -= 1) {
    const [type, length] = [message.readUInt16LE(at), message.readUInt16LE(at + 2)];
    if (type === CONTEXT.encryption && length >= 4 && at + 12 <= message.length)
      return message.readUInt16LE(at + 10) !== 0;
    at = aligned(at + 8 + length);
  }
  return false;
}

/** FILETIME: tenths of microseconds since 1601. */
function timeOf(fileTime: bigint): number | undefined {
  return fileTime === 0n ? undefined : Number(fileTime / 10_000n) - EPOCH_1601_MS;
}
