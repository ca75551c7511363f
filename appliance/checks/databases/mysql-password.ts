/**
 * How MySQL's ways of login hide a password. Pure. Sources: MySQL internals, "Authentication Method" chapters
 * (mysql_native_password, caching_sha2_password).
 */
import { constants, createHash, publicEncrypt } from "node:crypto";
import { ConversationFault } from "../observe-conversation.ts";

/** What proves the password for a nonce of the server; undefined for a way that is not known here. */
export function scrambleOf(plugin: string, password: string, nonce: Buffer): Buffer | undefined {
  if (plugin !== "mysql_native_password" && plugin !== "caching_sha2_password") return undefined;
  if (password === "") return Buffer.alloc(0);
  if (plugin === "mysql_native_password") {
    const once = hash("sha1", Buffer.from(password));
    return xor(once, hash("sha1", nonce, hash("sha1", once)));
  }
  const once = hash("sha256", Buffer.from(password));
  return xor(once, hash("sha256", hash("sha256", once), nonce));
}

/**
 * The password for full authentication without TLS: mixed with the nonce and encrypted with the server's public key.
 * @param key PEM
 * @throws ConversationFault `otherProtocol` where the key is none
 */
export function encryptPassword(password: string, nonce: Buffer, key: string): Buffer {
  const plain = Buffer.from(`${password}\0`);
  const mixed = Buffer.from(plain.map((byte, place) => byte ^ (nonce[place % nonce.length] ?? 0)));
  try {
    return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, mixed);
  } catch {
    throw new ConversationFault("otherProtocol");
  }
}

function hash(algorithm: string, ...parts: readonly Buffer[]): Buffer {
  return createHash(algorithm).update(Buffer.concat(parts)).digest();
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, place) => byte ^ (b[place] ?? 0)));
}
