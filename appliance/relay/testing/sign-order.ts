/** The operations centre's keys and signatures in tests, made without the library that the box verifies with. */
import { createHash, createHmac, generateKeyPairSync, randomUUID, sign, type KeyObject } from "node:crypto";
import type { SignedOrder } from "#model/order.ts";
import type { CommandKey } from "#model/site.ts";

export interface TestKey {
  readonly privateKey: KeyObject;
  readonly key: CommandKey;
}

export function makeTestKey(change: Partial<CommandKey> = {}): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const { x = "" } = publicKey.export({ format: "jwk" });
  const kid = createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url");
  return { privateKey, key: { kid, x, name: "duty desk", role: "technician", ...change } };
}

export const TEST_BASE = "vedetta/v1/acme/hq/box-1";

/** @param nowMs when it is issued; it expires five minutes later */
export function orderOf(command: string, nowMs: number, change: Partial<SignedOrder> = {}): SignedOrder {
  return {
    id: randomUUID(),
    command,
    target: TEST_BASE,
    issuedAt: new Date(nowMs).toISOString(),
    expiresAt: new Date(nowMs + 300_000).toISOString(),
    ...change,
  };
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** @param header put beside or instead of what belongs there */
export function signOrder({ privateKey, key }: TestKey, order: unknown, header: object = {}): Buffer {
  const signed = `${encode({ alg: "EdDSA", kid: key.kid, ...header })}.${encode(order)}`;
  return Buffer.from(`${signed}.${sign(null, Buffer.from(signed), privateKey).toString("base64url")}`);
}

/** The public key misused as the secret of HS256, the oldest trick against JWS. */
export function signWithPublicKey({ key }: TestKey, order: unknown): Buffer {
  const signed = `${encode({ alg: "HS256", kid: key.kid })}.${encode(order)}`;
  const secret = Buffer.from(key.x, "base64url");
  return Buffer.from(`${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`);
}

/** No signature at all. */
export function unsigned({ key }: TestKey, order: unknown): Buffer {
  return Buffer.from(`${encode({ alg: "none", kid: key.kid })}.${encode(order)}.`);
}
