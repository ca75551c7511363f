/**
 * SCRAM-SHA-256 as a client, without channel binding. Sources: RFC 5802 (messages), RFC 7677 (SHA-256). The server proves
 * itself too: one that does not know the password is found out.
 */
import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { ConversationFault } from "../observe-conversation.ts";
import type { DatabaseCode } from "./database-settings.ts";

/** PostgreSQL uses 4096; a hostile server must not keep this box busy. */
const MOST_ITERATIONS = 100_000;
const derive = promisify(pbkdf2);

export interface ScramClient {
  /** The first message. */
  readonly first: string;
  /** The answer to the server's first message. Throws ConversationFault `otherProtocol` where that is none. */
  answer(serverFirst: string): Promise<string>;
  /** Throws ConversationFault `serverNotAuthentic` where the server's last message does not prove that it knows the password. */
  verify(serverFinal: string): void;
}

/** @param user empty where the protocol around tells it, as PostgreSQL's does */
export function makeScramClient(
  user: string,
  password: string,
  nonce = randomBytes(18).toString("base64"),
): ScramClient {
  const bare = `n=${user.replaceAll("=", "=3D").replaceAll(",", "=2C")},r=${nonce}`;
  let expected: Buffer | undefined;
  return {
    first: `n,,${bare}`,
    async answer(serverFirst) {
      const { r = "", s = "", i = "" } = attributesOf(serverFirst);
      const iterations = /^[1-9][0-9]{0,9}$/.test(i) ? Number(i) : 0;
      if (!r.startsWith(nonce) || r.length <= nonce.length || s === "" || iterations === 0) {
        throw new ConversationFault("otherProtocol");
      }
      if (iterations > MOST_ITERATIONS) throw new ConversationFault("tooMuch");
      const salted = await derive(password.normalize("NFKC"), Buffer.from(s, "base64"), iterations, 32, "sha256");
      const clientKey = hmac(salted, "Client Key");
      const withoutProof = `c=biws,r=${r}`;
      const dialogue = `${bare},${serverFirst},${withoutProof}`;
      const signature = hmac(createHash("sha256").update(clientKey).digest(), dialogue);
      const proof = Buffer.from(clientKey.map((byte, place) => byte ^ (signature[place] ?? 0)));
      expected = hmac(hmac(salted, "Server Key"), dialogue);
      return `${withoutProof},p=${proof.toString("base64")}`;
    },
    verify(serverFinal) {
      const proof = Buffer.from(attributesOf(serverFinal)["v"] ?? "", "base64");
      if (expected === undefined || proof.length !== expected.length || !timingSafeEqual(proof, expected)) {
        throw new ConversationFault<DatabaseCode>("serverNotAuthentic");
      }
    },
  };
}

function attributesOf(message: string): Readonly<Record<string, string>> {
  return Object.fromEntries(message.split(",").map((part) => [part.slice(0, 1), part.slice(2)]));
}

function hmac(key: Buffer, message: string): Buffer {
  return createHmac("sha256", key).update(message).digest();
}
