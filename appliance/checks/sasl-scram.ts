/**
 * Log-in by SCRAM (RFC 5802, RFC 7677): password and server prove themselves to each other, and neither is shown. For mail
 * servers; without channel binding, which TLS libraries do not all tell.
 */
import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { ConversationFault, shown } from "./observe-conversation.ts";

/** Best first. */
const DIGESTS = { "SCRAM-SHA-256": "sha256", "SCRAM-SHA-1": "sha1" } as const;
export type ScramMechanism = keyof typeof DIGESTS;

/** Codes that a type with such a log-in declares, besides those of a conversation. */
type ScramFault = "loginRefused" | "serverNotAuthentic";

/** RFC 7677, 4: fewer make guessing cheap for whoever plays the server. */
const LEAST_ITERATIONS = 4096;
/** Servers take some thousands; a hostile one must not keep this box busy. */
const MOST_ITERATIONS = 100_000;
const MOST_CHALLENGE_CHARS = 4000;
const NO_BINDING = "n,,";

const derive = promisify(pbkdf2);

/** The best way that is among those that the server offers, written in capitals. */
export function chooseScram(offered: Iterable<string>): ScramMechanism | undefined {
  const words = new Set(offered);
  return (Object.keys(DIGESTS) as ScramMechanism[]).find((mechanism) => words.has(mechanism));
}

/** One log-in, answer by answer. */
export class ScramLogin {
  readonly mechanism: ScramMechanism;
  readonly #digest: string;
  readonly #password: string;
  readonly #nonce: string;
  readonly #bare: string;
  #awaited: "start" | "challenge" | "proof" | "nothing" = "start";
  #signature: Buffer | undefined;

  /** @param nonce for tests; a new one for each log-in unless told */
  constructor(
    mechanism: ScramMechanism,
    user: string,
    password: string,
    nonce: string = randomBytes(18).toString("base64"),
  ) {
    this.mechanism = mechanism;
    this.#digest = DIGESTS[mechanism];
    // SASLprep (RFC 4013) is more than this, but for control characters the same.
    this.#password = password.normalize("NFKC");
    this.#nonce = nonce;
    this.#bare = `n=${user.normalize("NFKC").replaceAll("=", "=3D").replaceAll(",", "=2C")},r=${nonce}`;
  }

  /** The first message, in base 64. */
  begin(): string {
    this.#awaited = "challenge";
    return encode(NO_BINDING + this.#bare);
  }

  /**
   * What is said to the server's next message; both in base 64.
   * @throws ConversationFault `otherProtocol` where it is none; `loginRefused`, `serverNotAuthentic`
   */
  async answer(asked: string): Promise<string> {
    if (this.#awaited === "start") return this.begin();
    const text = asked.length > MOST_CHALLENGE_CHARS ? "" : Buffer.from(asked, "base64").toString();
    const parts = new Map(text.split(",").map((part) => [part.slice(0, 2), part.slice(2)]));
    if (this.#awaited === "challenge") return this.#prove(text, parts);
    if (this.#awaited === "nothing") throw new ConversationFault("otherProtocol", { heard: shown(text) });
    const refusal = parts.get("e=");
    if (refusal !== undefined) throw new ConversationFault<ScramFault>("loginRefused", { reply: shown(refusal) });
    const signature = Buffer.from(parts.get("v=") ?? "", "base64");
    const wanted = this.#signature;
    if (wanted === undefined || signature.length !== wanted.length || !timingSafeEqual(signature, wanted)) {
      throw new ConversationFault<ScramFault>("serverNotAuthentic");
    }
    this.#awaited = "nothing";
    return "";
  }

  /** To be called when the server says that the user is in. @throws ConversationFault `serverNotAuthentic` without its proof */
  expectProof(): void {
    if (this.#awaited !== "nothing") throw new ConversationFault<ScramFault>("serverNotAuthentic");
  }

  async #prove(challenge: string, parts: ReadonlyMap<string, string>): Promise<string> {
    const nonce = parts.get("r=") ?? "";
    const salt = Buffer.from(parts.get("s=") ?? "", "base64");
    const iterations = Number(parts.get("i="));
    const isSound = nonce.startsWith(this.#nonce) && nonce.length > this.#nonce.length && salt.length > 0;
    if (!isSound || !(iterations >= LEAST_ITERATIONS && iterations <= MOST_ITERATIONS) || parts.has("m=")) {
      throw new ConversationFault("otherProtocol", { heard: shown(challenge) });
    }
    const { length } = createHash(this.#digest).digest();
    const salted = await derive(this.#password, salt, iterations, length, this.#digest);
    const clientKey = this.#hmac(salted, "Client Key");
    const storedKey = createHash(this.#digest).update(clientKey).digest();
    const bare = `c=${encode(NO_BINDING)},r=${nonce}`;
    const all = `${this.#bare},${challenge},${bare}`;
    const mask = this.#hmac(storedKey, all);
    const proof = clientKey.map((byte, place) => byte ^ (mask[place] ?? 0));
    this.#signature = this.#hmac(this.#hmac(salted, "Server Key"), all);
    this.#awaited = "proof";
    return encode(`${bare},p=${Buffer.from(proof).toString("base64")}`);
  }

  #hmac(key: Buffer, text: string): Buffer {
    return createHmac(this.#digest, key).update(text).digest();
  }
}

function encode(text: string): string {
  return Buffer.from(text).toString("base64");
}
