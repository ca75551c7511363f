/**
 * MySQL's and MariaDB's ways of login, besides the native one: which of them show the password, and so go to a server that
 * has proven itself only; and two that `mysql2` does not know. Sources: MySQL internals, "Authentication Method";
 * MariaDB knowledge base, "Authentication Plugin - ed25519"; sql/password.c of MySQL 4.0 (old passwords).
 */
import { createHash } from "node:crypto";
import type { AuthPlugin } from "mysql2";
import { ConversationFault } from "../observe-conversation.ts";
import { mayShow, type DatabaseAccess, type DatabaseCode } from "./database-settings.ts";

/** What `mysql2` brings (`authPlugins`). */
interface Known {
  readonly caching_sha2_password: (options: {
    overrideIsSecure?: boolean;
    onServerPublicKey?: (key: Buffer) => void;
  }) => AuthPlugin;
}

/**
 * For the option `authPlugins` of `mysql2`.
 * @param known its own `authPlugins`
 * @param refuse ends the session
 */
export function loginPlugins(
  access: DatabaseAccess,
  known: unknown,
  refuse: (fault: ConversationFault<DatabaseCode>) => never,
): Record<string, AuthPlugin> {
  const { password = "" } = access;
  const refuseUnlessShown = () => {
    if (!mayShow(access)) refuse(new ConversationFault<DatabaseCode>("passwordWouldShow"));
  };
  const inClear: AuthPlugin = () => () => {
    refuseUnlessShown();
    return Buffer.from(`${password}\0`);
  };
  return {
    // The password in full goes encrypted with a key that the server sends, which may be anybody's.
    caching_sha2_password: (known as Known).caching_sha2_password({
      overrideIsSecure: mayShow(access),
      onServerPublicKey: () => refuse(new ConversationFault<DatabaseCode>("passwordWouldShow")),
    }),
    sha256_password: inClear,
    mysql_clear_password: inClear,
    // MariaDB's PAM: questions of which the first is answered with the password.
    dialog: inClear,
    // What is sent in place of an old password can be turned into it within hours.
    mysql_old_password: () => (nonce) => {
      refuseUnlessShown();
      return password === "" ? Buffer.alloc(0) : oldScramble(password, nonce.toString("latin1", 0, 8));
    },
    client_ed25519: () => (nonce) => signEd25519(password, nonce.subarray(0, 32)),
  };
}

/**
 * A signature of the nonce as RFC 8032, 5.1.6 makes it, but for the secret: the password of any length stands in place of
 * the 32 random bytes, which no API of Node takes.
 */
async function signEd25519(password: string, nonce: Buffer): Promise<Buffer> {
  const { Point } = await import("@noble/ed25519");
  const order = Point.CURVE().n;
  const secret = sha512(Buffer.from(password));
  const scalarBytes = Buffer.from(secret.subarray(0, 32));
  scalarBytes[0] = (scalarBytes[0] ?? 0) & 248;
  scalarBytes[31] = ((scalarBytes[31] ?? 0) & 63) | 64;
  const scalar = littleEndian(scalarBytes) % order;
  const publicKey = Point.BASE.multiply(scalar).toBytes();
  const hidden = littleEndian(sha512(secret.subarray(32), nonce)) % order;
  const commitment = Point.BASE.multiply(hidden).toBytes();
  const challenge = littleEndian(sha512(commitment, publicKey, nonce)) % order;
  const answer = (hidden + challenge * scalar) % order;
  return Buffer.concat([commitment, Buffer.from(answer.toString(16).padStart(64, "0"), "hex").reverse()]);
}

function sha512(...parts: readonly Uint8Array[]): Buffer {
  return createHash("sha512").update(Buffer.concat(parts)).digest();
}

function littleEndian(bytes: Buffer): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString("hex")}`);
}

/** MySQL's scramble before 4.1: two hashes of 31 bits, added up, seed a generator that covers eight characters. */
export function oldScramble(password: string, nonce: string): Buffer {
  const [passwordHash, nonceHash] = [oldHash(password), oldHash(nonce)];
  const most = 0x3fff_ffff;
  let first = (passwordHash[0] ^ nonceHash[0]) % most;
  let second = (passwordHash[1] ^ nonceHash[1]) % most;
  const next = () => {
    first = (first * 3 + second) % most;
    second = (first + second + 33) % most;
    return first / most;
  };
  const covered = Array.from(nonce, () => Math.floor(next() * 31) + 64);
  const extra = Math.floor(next() * 31);
  return Buffer.from([...covered.map((byte) => byte ^ extra), 0]);
}

function oldHash(text: string): [number, number] {
  let first = 1_345_345_333n;
  let second = 0x1234_5671n;
  let add = 7n;
  for (const byte of Buffer.from(text)) {
    if (byte === 0x20 || byte === 0x09) continue;
    const value = BigInt(byte);
    first ^= ((first & 63n) + add) * value + (first << 8n);
    second += (second << 8n) ^ first;
    add += value;
  }
  return [Number(BigInt.asUintN(31, first)), Number(BigInt.asUintN(31, second))];
}
