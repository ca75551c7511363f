/**
 * From the bytes of a message to an order whose signature is that of a known key; or why not. A compact JWS (RFC 7515) with
 * EdDSA over Ed25519 (RFC 8037, RFC 9864) and nothing else. The library that verifies is loaded with the first order.
 */
import { compiled } from "#lib/compiled-shape.ts";
import { SignedOrder } from "#model/order.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { CommandKey } from "#model/site.ts";

export type ReadOrder =
  | { readonly order: SignedOrder; readonly key: CommandKey; readonly refused?: undefined }
  | {
      readonly refused: Refusal;
      /** As the order itself says, which nobody vouches for: so that whoever sent it recognises the answer. */
      readonly id?: string;
      readonly command?: string;
    };

interface Header {
  readonly alg?: unknown;
  readonly kid?: unknown;
  readonly crit?: unknown;
  readonly b64?: unknown;
}

const ALGORITHMS = ["EdDSA", "Ed25519"];
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/;
const fatal = new TextDecoder("utf-8", { fatal: true });

/** @param mostBytes a larger one is not looked at */
export async function readOrder(
  payload: Uint8Array,
  keys: readonly CommandKey[],
  mostBytes: number,
): Promise<ReadOrder> {
  if (payload.length > mostBytes) return { refused: refusal("tooLarge.order", "", { mostKiB: mostBytes / 1024 }) };
  const text = Buffer.from(payload).toString("latin1").trim();
  const [head = "", body = ""] = text.split(".");
  const header = COMPACT.test(text) ? (decode(head) as Header | undefined) : undefined;
  if (header === undefined) return { refused: refusal("malformed.order", "") };
  const who = nameOf(decode(body));
  if (!ALGORITHMS.includes(String(header.alg))) return { refused: refusal("wrongAlgorithm", ""), ...who };
  if (header.crit !== undefined || header.b64 !== undefined)
    return { refused: refusal("wrongAlgorithm.critical", ""), ...who };
  const { kid } = header;
  const meant = keys.filter((key) => kid === undefined || kid === key.kid || key.unnamed === true);
  const verified = await verify(text, meant);
  if (verified === undefined) {
    const isNamed = keys.some((key) => key.kid === kid);
    return { refused: refusal(isNamed ? "wrongKey" : "wrongKey.unknown", ""), ...who };
  }
  const order = parse(verified.content);
  if (!compiled(SignedOrder).Check(order) || !hasMoments(order))
    return { refused: refusal("malformed.content", ""), ...who };
  return { order, key: verified.key };
}

/** The key that the signature is of, and what is signed. */
async function verify(
  text: string,
  keys: readonly CommandKey[],
): Promise<{ readonly key: CommandKey; readonly content: Uint8Array } | undefined> {
  const { compactVerify, importJWK } = await import("jose");
  for (const key of keys) {
    try {
      const jwk = await importJWK({ kty: "OKP", crv: "Ed25519", x: key.x }, "EdDSA");
      const { payload } = await compactVerify(text, jwk, { algorithms: ALGORITHMS });
      return { key, content: payload };
    } catch {
      // not this one: a signature of another key, or a key that is no point of the curve
    }
  }
  return undefined;
}

function hasMoments({ issuedAt, expiresAt }: SignedOrder): boolean {
  return !Number.isNaN(Date.parse(issuedAt)) && !Number.isNaN(Date.parse(expiresAt));
}

function decode(part: string): object | undefined {
  const value = parse(Buffer.from(part, "base64url"));
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fatal.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** What may be repeated of an order that nobody vouches for. */
function nameOf(content: object | undefined): { readonly id?: string; readonly command?: string } {
  const { id, command } = (content ?? {}) as { id?: unknown; command?: unknown };
  return {
    ...(typeof id === "string" && /^[A-Za-z0-9._:-]{1,100}$/.test(id) ? { id } : {}),
    ...(typeof command === "string" && /^[A-Za-z.]{1,100}$/.test(command) ? { command } : {}),
  };
}
