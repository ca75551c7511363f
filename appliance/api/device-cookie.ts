/**
 * A browser's proof that its user has signed in from it before. It opens nothing: whoever shows it is only asked for the
 * password by limits of its own (`sign-in-limits.ts`). It holds until the user's password changes.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

const PREFIX = "vedetta_device_";
const YEAR_S = 365 * 86_400;
const PATH = "/api/v1";

/** @param passwordHash the stored one: a secret that only the box knows and that changes with the password */
export function setDeviceCookie(
  reply: FastifyReply,
  user: string,
  passwordHash: string,
  {
    secure,
    id = randomBytes(12).toString("base64url"),
  }: { readonly secure: boolean; readonly id?: string | undefined },
): void {
  reply.setCookie(cookieName(user), `${id}.${sign(user, id, passwordHash)}`, {
    path: PATH,
    httpOnly: true,
    sameSite: "strict",
    secure,
    maxAge: YEAR_S,
  });
}

/** The browser's id where its proof holds for this user, else undefined. */
export function readDeviceCookie(
  request: FastifyRequest,
  user: string,
  passwordHash: string | undefined,
): string | undefined {
  const [id = "", given = ""] = (request.cookies[cookieName(user)] ?? "").split(".");
  if (passwordHash === undefined || !/^[A-Za-z0-9_-]{16}$/.test(id)) return undefined;
  const expected = Buffer.from(sign(user, id, passwordHash));
  const shown = Buffer.from(given);
  return shown.length === expected.length && timingSafeEqual(shown, expected) ? id : undefined;
}

/** Several users may share a browser; their names stand in no cookie's name. */
function cookieName(user: string): string {
  return PREFIX + createHash("sha256").update(user).digest("hex").slice(0, 12);
}

function sign(user: string, id: string, passwordHash: string): string {
  return createHmac("sha256", passwordHash).update(`device\n${user}\n${id}`).digest("base64url");
}
