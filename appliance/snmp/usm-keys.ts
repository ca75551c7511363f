/**
 * Keys and protocols of SNMP version 3 (USM), for messages that are received.
 * Sources: RFC 3414, A.2 (keys from pass phrases), 6 and 7; RFC 7860 (SHA-2); RFC 3826 (AES); the extensions of keys for
 * AES-256 are those of draft-blumenthal-aes-usm-04 (`aes256b`) and draft-reeder-snmpv3-usm-3desede-00 (`aes256r`).
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { SnmpAccess } from "#model/site.ts";

export type UsmUser = Extract<SnmpAccess, { version: "3" }>;
type AuthProtocol = NonNullable<UsmUser["authProtocol"]>;

/** Digest, and how many of its bytes stand in a message. */
const AUTH: Readonly<Record<AuthProtocol, { readonly hash: string; readonly bytes: number }>> = {
  md5: { hash: "md5", bytes: 12 },
  sha: { hash: "sha1", bytes: 12 },
  sha224: { hash: "sha224", bytes: 16 },
  sha256: { hash: "sha256", bytes: 24 },
  sha384: { hash: "sha384", bytes: 32 },
  sha512: { hash: "sha512", bytes: 48 },
};
const EXPANDED_BYTES = 1_048_576;
const SALT_BYTES = 8;

/** Keys of one user at one engine. */
export interface LocalKeys {
  readonly auth?: Buffer;
  readonly priv?: Buffer;
}

/** What is the same at every engine: costs some milliseconds, once. */
export interface MasterKeys {
  readonly auth?: Buffer;
  readonly priv?: Buffer;
}

export function masterKeys({ level, authKey, privKey, ...user }: UsmUser): MasterKeys {
  if (level === "noAuthNoPriv") return {};
  const { hash } = authOf(user);
  const auth = masterKey(hash, authKey ?? "");
  return level === "authNoPriv" ? { auth } : { auth, priv: masterKey(hash, privKey ?? "") };
}

export function localKeys(user: UsmUser, master: MasterKeys, engineId: Buffer): LocalKeys {
  const { hash } = authOf(user);
  const at = (key: Buffer) => digest(hash, key, engineId, key);
  return {
    ...(master.auth === undefined ? {} : { auth: at(master.auth) }),
    ...(master.priv === undefined ? {} : { priv: extend(user, hash, at(master.priv), engineId) }),
  };
}

/** Bytes of the digest in a message. */
export function digestBytes(user: UsmUser): number {
  return authOf(user).bytes;
}

/** The digest over a message in which the digest's own place is zero. */
export function messageDigest(user: UsmUser, key: Buffer, message: Buffer): Buffer {
  const { hash, bytes } = authOf(user);
  return createHmac(hash, key).update(message).digest().subarray(0, bytes);
}

export function sameDigest(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

/** How a part of a message is encrypted: by the engine's boots and time, and the salt that stands in it. */
export interface Sealing {
  readonly boots: number;
  readonly time: number;
  readonly salt: Buffer;
}

/** @throws RangeError where the salt has another length */
export function decrypt(user: UsmUser, key: Buffer, { boots, time, salt }: Sealing, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(cipherOf(user), key, vectorOf(boots, time, salt));
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}

export function encrypt(user: UsmUser, key: Buffer, { boots, time, salt }: Sealing, plain: Buffer): Buffer {
  const cipher = createCipheriv(cipherOf(user), key, vectorOf(boots, time, salt));
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

function authOf({ authProtocol = "sha" }: Pick<UsmUser, "authProtocol">) {
  return AUTH[authProtocol];
}

function cipherOf({ privProtocol }: UsmUser): string {
  return privProtocol === "aes128" ? "aes-128-cfb" : "aes-256-cfb";
}

function vectorOf(boots: number, time: number, salt: Buffer): Buffer {
  if (salt.length !== SALT_BYTES) throw new RangeError("a salt of another length");
  const vector = Buffer.alloc(16);
  vector.writeUInt32BE(boots >>> 0, 0);
  vector.writeUInt32BE(time >>> 0, 4);
  salt.copy(vector, 8);
  return vector;
}

/** The pass phrase over and over, one megabyte of it, and its digest. */
function masterKey(hash: string, phrase: string): Buffer {
  const bytes = Buffer.from(phrase);
  return digest(hash, bytes.length === 0 ? Buffer.alloc(EXPANDED_BYTES) : Buffer.alloc(EXPANDED_BYTES, bytes));
}

function extend(user: UsmUser, hash: string, key: Buffer, engineId: Buffer): Buffer {
  const wanted = user.privProtocol === "aes128" ? 16 : 32;
  let long = key;
  while (long.length < wanted) {
    const more =
      user.privProtocol === "aes256r"
        ? digest(hash, masterKeyOf(hash, long), engineId, masterKeyOf(hash, long))
        : digest(hash, long);
    long = Buffer.concat([long, more]);
  }
  return long.subarray(0, wanted);
}

/** Reeder's way takes the key as another pass phrase. */
function masterKeyOf(hash: string, phrase: Buffer): Buffer {
  return digest(hash, Buffer.alloc(EXPANDED_BYTES, phrase));
}

function digest(hash: string, ...parts: readonly Buffer[]): Buffer {
  const made = createHash(hash);
  for (const part of parts) made.update(part);
  return made.digest();
}
