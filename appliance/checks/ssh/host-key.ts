/** Host keys as SSH writes them: fingerprint, and whether a signature was made with one (RFC 4253, 5656, 8332, 8709). */
import { createHash, createPublicKey, verify, type KeyObject } from "node:crypto";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { malformed, SshReader } from "./wire.ts";

/** Algorithms of host keys in the order in which they are asked for, by family. */
export const KEY_FAMILIES: readonly (readonly string[])[] = [
  ["ssh-ed25519"],
  ["ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"],
  ["rsa-sha2-512", "rsa-sha2-256", "ssh-rsa"],
];

const CURVES: Readonly<Record<string, { readonly name: string; readonly bytes: number; readonly hash: string }>> = {
  nistp256: { name: "P-256", bytes: 32, hash: "sha256" },
  nistp384: { name: "P-384", bytes: 48, hash: "sha384" },
  nistp521: { name: "P-521", bytes: 66, hash: "sha512" },
};
const RSA_HASHES: Readonly<Record<string, string>> = {
  "rsa-sha2-512": "sha512",
  "rsa-sha2-256": "sha256",
  "ssh-rsa": "sha1",
};

/** As ssh-keygen -l shows it: `SHA256:` and base 64 without padding. */
export function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash("sha256")
    .update(key)
    .digest("base64")
    .replace(/={1,2}$/, "")}`;
}

/** `ssh-ed25519` and the like; undefined where the bytes are no key. */
export function keyKind(key: Buffer): string | undefined {
  try {
    return shown(new SshReader(key).string());
  } catch (error) {
    if (error instanceof ConversationFault) return undefined;
    throw error;
  }
}

/**
 * Whether the signature over the data was made with that key.
 * @throws ConversationFault `malformed` where key or signature are none
 */
export function isSignedBy(key: Buffer, signature: Buffer, data: Buffer): boolean {
  const signed = new SshReader(signature);
  const algorithm = signed.string().toString("latin1");
  const bytes = signed.string();
  const reader = new SshReader(key);
  const kind = reader.string().toString("latin1");
  try {
    if (kind === "ssh-ed25519") {
      return (
        algorithm === kind && verify(null, data, toKey({ kty: "OKP", crv: "Ed25519", x: word(reader.string()) }), bytes)
      );
    }
    if (kind === "ssh-rsa") {
      const e = word(reader.number());
      const n = word(reader.number());
      const hash = RSA_HASHES[algorithm];
      return hash !== undefined && verify(hash, data, toKey({ kty: "RSA", e, n }), bytes);
    }
    return algorithm === kind && isSignedByCurve(reader, bytes, data);
  } catch (error) {
    // Whatever Node or OpenSSL say of a key, a point or a signature that are none: the server sent them.
    throw error instanceof ConversationFault ? error : malformed("a host key that is none");
  }
}

function isSignedByCurve(key: SshReader, signature: Buffer, data: Buffer): boolean {
  const curve = CURVES[key.string().toString("latin1")];
  const point = key.string();
  if (curve === undefined || point[0] !== 4 || point.length !== 1 + 2 * curve.bytes) {
    throw malformed("a host key of unknown kind");
  }
  const x = word(point.subarray(1, 1 + curve.bytes));
  const y = word(point.subarray(1 + curve.bytes));
  const numbers = new SshReader(signature);
  const both = [numbers.number(), numbers.number()].map((number) => padded(number, curve.bytes));
  const publicKey = toKey({ kty: "EC", crv: curve.name, x, y });
  return verify(curve.hash, data, { key: publicKey, dsaEncoding: "ieee-p1363" }, Buffer.concat(both));
}

function padded(number: Buffer, bytes: number): Buffer {
  if (number.length > bytes) throw malformed("a signature that is none");
  return Buffer.concat([Buffer.alloc(bytes - number.length), number]);
}

function toKey(key: Readonly<Record<string, string>>): KeyObject {
  return createPublicKey({ key, format: "jwk" });
}

function word(bytes: Buffer): string {
  return bytes.toString("base64url");
}
