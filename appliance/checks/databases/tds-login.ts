/** The packets with which a session with a SQL Server begins. Pure. Source: MS-TDS 2.2.6.4 (LOGIN7), 2.2.6.5 (PRELOGIN). */
import type { DatabaseAccess } from "./database-settings.ts";

/** Encryption as PRELOGIN tells it. */
export const ENCRYPT_ON = 1;
export const ENCRYPT_UNSUPPORTED = 2;
export const ENCRYPT_REQUIRED = 3;

const TDS_7_4 = 0x74000004;
const FIXED_BYTES = 94;
const END = 0xff;
const VERSION_OPTION = 0;
const ENCRYPTION_OPTION = 1;

/** Version 0 of the client, the encryption wished for, no instance, no thread. */
export function preloginBody(encryption: number): Buffer {
  const options: [number, Buffer][] = [
    [VERSION_OPTION, Buffer.alloc(6)],
    [ENCRYPTION_OPTION, Buffer.of(encryption)],
    [2, Buffer.of(0)],
    [3, Buffer.alloc(4)],
  ];
  let at = options.length * 5 + 1;
  const heads = options.map(([option, { length }]) => {
    const head = Buffer.of(option, 0, 0, 0, length);
    head.writeUInt16BE(at, 1);
    at += length;
    return head;
  });
  return Buffer.concat([...heads, Buffer.of(END), ...options.map(([, value]) => value)]);
}

/** The server's version (`16.0.1000`) and its encryption; undefined where the body is no PRELOGIN. */
export function readPrelogin(body: Buffer): { version: string; encryption: number } | undefined {
  const options = new Map<number, Buffer>();
  for (let at = 0; body[at] !== END; at += 5) {
    if (at + 5 > body.length || options.size > 20) return undefined;
    const start = body.readUInt16BE(at + 1);
    options.set(body[at] ?? END, body.subarray(start, start + body.readUInt16BE(at + 3)));
  }
  const version = options.get(VERSION_OPTION);
  const encryption = options.get(ENCRYPTION_OPTION)?.[0];
  if (version === undefined || version.length < 4 || encryption === undefined) return undefined;
  return { version: `${version[0]}.${version[1]}.${version.readUInt16BE(2)}`, encryption };
}

export function loginBody({ user = "", password = "", database = "" }: DatabaseAccess): Buffer {
  const fixed = Buffer.alloc(FIXED_BYTES);
  fixed.writeUInt32LE(TDS_7_4, 4);
  fixed.writeUInt32LE(4096, 8);
  // Database and language: a wrong database is an error, not a warning.
  fixed[24] = 0xe0;
  // Host, user, password, application, server, extension, library, language, database.
  const words = ["vedetta", user, password, "vedetta", "", "", "vedetta", "", database];
  let at = FIXED_BYTES;
  const texts = words.map((word, place) => {
    const bytes = Buffer.from(word, "utf16le");
    fixed.writeUInt16LE(at, 36 + place * 4);
    fixed.writeUInt16LE(bytes.length / 2, 38 + place * 4);
    at += bytes.length;
    return place === 2 ? hidePassword(bytes) : bytes;
  });
  // Integrated login, file to attach and new password are empty, yet need a place.
  for (const place of [78, 82, 86]) fixed.writeUInt16LE(at, place);
  fixed.writeUInt32LE(at, 0);
  return Buffer.concat([fixed, ...texts]);
}

/** Hides from the eye only: nibbles swapped, then XOR 0xa5. */
export function hidePassword(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => (((byte & 0x0f) << 4) | (byte >> 4)) ^ 0xa5));
}
