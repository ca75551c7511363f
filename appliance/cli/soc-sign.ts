/** Orders made and signed at the operations centre's side. */
import { randomUUID, type KeyObject } from "node:crypto";
import { parseDuration } from "#grammars/duration.ts";
import { isoTime } from "#lib/clock.ts";
import type { SignedOrder } from "#model/order.ts";
import { publicJwk, readKey } from "./soc-key.ts";
import { socUsage } from "./soc-words.ts";

/** For `node:util` parseArgs: what every order takes, beside the connection. */
export const ORDER_OPTIONS = {
  "signing-key": { type: "string" },
  lifetime: { type: "string" },
  wait: { type: "string" },
  json: { type: "boolean" },
} as const;

/** @throws UsageError where the file holds no such key, or none is named */
export function signingKey(file: string | undefined): KeyObject {
  if (file === undefined) throw socUsage("soc.noKey");
  return readKey(file);
}

/** A duration of the command line, milliseconds. @throws UsageError */
export function durationOf(option: string, text: string | undefined, fallbackMs: number): number {
  if (text === undefined) return fallbackMs;
  try {
    return parseDuration(text);
  } catch {
    throw socUsage("soc.duration", { option });
  }
}

/** One box is meant, by its base topic without wildcards. @throws UsageError */
export function oneBase(base: string | undefined): string {
  if (base !== undefined && /^vedetta\/v1\/[^/+#]+\/[^/+#]+\/[^/+#]+$/.test(base)) return base;
  throw socUsage("soc.oneBase");
}

export function makeOrder(
  command: string,
  given: object,
  { target, lifetimeMs, nowMs }: { readonly target: string; readonly lifetimeMs: number; readonly nowMs: number },
): SignedOrder {
  return {
    id: randomUUID(),
    command,
    arguments: given,
    target,
    issuedAt: isoTime(nowMs),
    expiresAt: isoTime(nowMs + lifetimeMs),
  };
}

/** As it travels: a compact JWS. */
export async function signed(order: SignedOrder, key: KeyObject): Promise<string> {
  const { CompactSign } = await import("jose");
  return new CompactSign(Buffer.from(JSON.stringify(order)))
    .setProtectedHeader({ alg: "EdDSA", kid: publicJwk(key).kid })
    .sign(key);
}
