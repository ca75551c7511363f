/** What the commands about accounts work with, and the few things they share. */
import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Accounts } from "#store/accounts.ts";
import type { Passwords } from "./passwords.ts";

export interface AccountDesk {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly clock: Clock;
  readonly log: Log;
}

/** A new secret of 256 bits, fit for cookies and headers. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256, hex. Enough for secrets of at least 96 random bits; passwords take argon2id. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}

/** Names differ neither by case nor by surrounding space. */
export function canonicalName(name: string): string {
  return name.trim().toLowerCase();
}

/** Names of who acts without being a user: what the box does is done by `box`. Nobody signs in by them. */
export function isReservedName(name: string): boolean {
  return canonicalName(name) === "box";
}
