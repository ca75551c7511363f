/** API tokens: list, create, revoke. A token's value is shown once; only its hash is kept. */
import { randomBytes } from "node:crypto";
import { isoTime } from "#lib/clock.ts";
import type { CreatedToken, Role, Token } from "#model/api-accounts.ts";
import type { ApiToken } from "#store/accounts.ts";
import { hashSecret, newSecret, type AccountDesk } from "./account-desk.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";

const MOST_TOKENS = 200;
/** Lets people and secret scanners recognise what they found. */
const TOKEN_PREFIX = "vdt_";

export function listTokens(desk: AccountDesk): Outcome<Token[]> {
  return done(desk.accounts.tokens().map(viewToken));
}

export function createToken(
  desk: AccountDesk,
  actor: Actor,
  token: { readonly name: string; readonly role: Role },
): Outcome<CreatedToken> {
  if (desk.accounts.tokens().length >= MOST_TOKENS) {
    return refused("tooMany", "", { most: MOST_TOKENS });
  }
  const secret = TOKEN_PREFIX + newSecret();
  const stored = {
    id: randomBytes(6).toString("hex"),
    name: token.name,
    role: token.role,
    createdAt: desk.clock.wallMs(),
  };
  desk.accounts.addToken({ ...stored, hash: hashSecret(secret) });
  desk.log.info({ security: "token.created", token: stored.id, role: token.role, by: actor.name }, "token created");
  return done({ ...viewToken(stored), token: secret });
}

export function revokeToken(desk: AccountDesk, actor: Actor, id: string): Outcome<undefined> {
  if (!desk.accounts.removeToken(id)) return refused("notFound.token", "id", { id });
  desk.log.info({ security: "token.revoked", token: id, by: actor.name }, "token revoked");
  return done(undefined);
}

function viewToken(token: ApiToken): Token {
  return { id: token.id, name: token.name, role: token.role, createdAt: isoTime(token.createdAt) };
}
