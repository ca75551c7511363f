/**
 * The key exchange of SSH as far as the host key and the proof that the server has it (RFC 4253, 7 and 8; RFC 5656, 4;
 * RFC 8731). Nothing is encrypted here: the conversation ends where the new keys would come into use.
 */
import {
  createDiffieHellmanGroup,
  createECDH,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
} from "node:crypto";
import type { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { isSignedBy } from "./host-key.ts";
import { malformed, readPacket, sshNumber, SshReader, sshString, writePacket } from "./wire.ts";
import type { Code as SshCode } from "./reports.ts";

/** Numbers of messages. RFC 4253, 12; RFC 5656, 7.1. */
const DISCONNECT = 1;
const DEBUG_OR_IGNORE: ReadonlySet<number> = new Set([2, 4]);
const KEXINIT = 20;
const EXCHANGE_INIT = 30;
const EXCHANGE_REPLY = 31;
/** A server that chatters before it answers is given up after so many messages. */
const MOST_MESSAGES = 20;

/** Our half of an exchange, and how the other half makes a secret of it. */
interface Half {
  readonly ours: Buffer;
  /** The secret's bytes, most significant first. Throws where the other half is none. */
  secret(theirs: Buffer): Buffer;
}

interface Exchange {
  readonly hash: string;
  /** How the halves are written: elliptic ones as strings, the old ones as numbers. */
  readonly write: (half: Buffer) => Buffer;
  start(): Half;
}

/** The ways this box knows, the first that the server knows too is taken. The last is for devices of long ago. */
const EXCHANGES: Readonly<Record<string, Exchange>> = {
  "curve25519-sha256": { hash: "sha256", write: sshString, start: startCurve25519 },
  "curve25519-sha256@libssh.org": { hash: "sha256", write: sshString, start: startCurve25519 },
  "ecdh-sha2-nistp256": { hash: "sha256", write: sshString, start: () => startCurve("prime256v1") },
  "ecdh-sha2-nistp384": { hash: "sha384", write: sshString, start: () => startCurve("secp384r1") },
  "ecdh-sha2-nistp521": { hash: "sha512", write: sshString, start: () => startCurve("secp521r1") },
  "diffie-hellman-group14-sha256": { hash: "sha256", write: sshNumber, start: startGroup14 },
  "diffie-hellman-group14-sha1": { hash: "sha1", write: sshNumber, start: startGroup14 },
};

/** Never used, but without common ones a server ends the conversation. */
const CIPHERS =
  "aes128-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes128-cbc,aes256-cbc,3des-cbc";
const MACS =
  "hmac-sha2-256,hmac-sha2-512,hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha1,hmac-sha1-96,hmac-md5";
const COMPRESSIONS = "none,zlib@openssh.com,zlib";

export interface HostKey {
  readonly key: Buffer;
  /** The server proved that it has the key's private half. */
  readonly proven: boolean;
  /** Why that could not even be looked at: what the server sent is no key, no signature, no half of an exchange. */
  readonly fault?: ConversationFault<"malformed">;
  /** Algorithms of host keys that the server offers. */
  readonly offered: readonly string[];
}

/**
 * Makes the server show its host key.
 * @param banners the first lines of both sides, without line ends
 * @param algorithms of host keys to ask for, the preferred first
 * @returns also a key that is none, or not proven: with a key that was pinned, that is news
 * @throws ConversationFault `noCommonAlgorithm`, `disconnected`, `malformed`, and what the session throws
 */
export async function readHostKey(
  session: LineSession,
  banners: { readonly ours: string; readonly theirs: string },
  algorithms: readonly string[],
): Promise<HostKey> {
  const ourInit = makeInit(algorithms);
  writePacket(session, ourInit);
  const theirInit = await readMessage(session, KEXINIT);
  const { ways, offered, guessed } = readInit(theirInit);
  const way = Object.keys(EXCHANGES).find((name) => ways.includes(name));
  const exchange = way === undefined ? undefined : EXCHANGES[way];
  if (exchange === undefined || !algorithms.some((name) => offered.includes(name))) {
    const theirs = exchange === undefined ? ways : offered;
    throw new ConversationFault<SshCode>("noCommonAlgorithm", { offered: theirs.slice(0, 10).join(", ") });
  }
  const half = exchange.start();
  writePacket(session, Buffer.concat([Buffer.of(EXCHANGE_INIT), exchange.write(half.ours)]));
  // RFC 4253, 7: a wrong guess of the server is to be ignored; it is wrong unless both prefer the same.
  if (guessed && (ways[0] !== Object.keys(EXCHANGES)[0] || offered[0] !== algorithms[0])) await readPacket(session);
  const reply = new SshReader((await readMessage(session, EXCHANGE_REPLY)).subarray(1));
  const key = reply.string();
  const theirHalf = exchange.write === sshString ? reply.string() : reply.number();
  const signature = reply.string();
  const digest = createHash(exchange.hash);
  for (const text of [banners.ours, banners.theirs]) digest.update(sshString(Buffer.from(text, "latin1")));
  for (const bytes of [ourInit, theirInit, key]) digest.update(sshString(bytes));
  for (const bytes of [half.ours, theirHalf]) digest.update(exchange.write(bytes));
  try {
    digest.update(sshNumber(secretOf(half, theirHalf)));
    return { key, proven: isSignedBy(key, signature, digest.digest()), offered };
  } catch (error) {
    // What it showed as its key is known all the same, and may be another one than was wanted.
    if (!(error instanceof ConversationFault) || error.code !== "malformed") throw error;
    return { key, proven: false, fault: error, offered };
  }
}

/** Says goodbye as a program that has no more business there (RFC 4253, 11.1). */
export function disconnect(session: LineSession): void {
  const byApplication = Buffer.of(0, 0, 0, 11);
  writePacket(session, Buffer.concat([Buffer.of(DISCONNECT), byApplication, sshString("looked only"), sshString("")]));
}

function makeInit(algorithms: readonly string[]): Buffer {
  const lists = [Object.keys(EXCHANGES).join(","), algorithms.join(",")];
  lists.push(CIPHERS, CIPHERS, MACS, MACS, COMPRESSIONS, COMPRESSIONS, "", "");
  // No guess of our own, and four bytes for later.
  return Buffer.concat([Buffer.of(KEXINIT), randomBytes(16), ...lists.map((list) => sshString(list)), Buffer.alloc(5)]);
}

function readInit(payload: Buffer): { ways: string[]; offered: string[]; guessed: boolean } {
  const reader = new SshReader(payload);
  reader.take(1 + 16);
  const ways = reader.names();
  const offered = reader.names();
  for (let list = 0; list < 8; list += 1) reader.string();
  return { ways, offered, guessed: reader.byte() !== 0 };
}

async function readMessage(session: LineSession, wanted: number): Promise<Buffer> {
  for (let read = 0; read < MOST_MESSAGES; read += 1) {
    const payload = await readPacket(session);
    const number = payload[0] ?? 0;
    if (number === wanted) return payload;
    if (number === DISCONNECT) {
      const reader = new SshReader(payload.subarray(1 + 4));
      throw new ConversationFault<SshCode>("disconnected", { reason: shown(reader.string()) });
    }
    if (!DEBUG_OR_IGNORE.has(number)) throw malformed(`message ${number} in place of ${wanted}`);
  }
  throw new ConversationFault("tooMuch");
}

function secretOf(half: Half, theirs: Buffer): Buffer {
  try {
    return half.secret(theirs);
  } catch {
    // OpenSSL's words for a point that is not on the curve and the like.
    throw malformed("half of an exchange that is none");
  }
}

function startCurve25519(): Half {
  const { privateKey, publicKey } = generateKeyPairSync("x25519");
  const toWord = (bytes: Buffer) => bytes.toString("base64url");
  return {
    ours: Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url"),
    secret: (theirs) => {
      const key = createPublicKey({ key: { kty: "OKP", crv: "X25519", x: toWord(theirs) }, format: "jwk" });
      return diffieHellman({ privateKey, publicKey: key });
    },
  };
}

function startCurve(name: string): Half {
  const own = createECDH(name);
  return { ours: own.generateKeys(), secret: (theirs) => own.computeSecret(theirs) };
}

function startGroup14(): Half {
  const own = createDiffieHellmanGroup("modp14");
  return { ours: own.generateKeys(), secret: (theirs) => own.computeSecret(theirs) };
}
