/** Signing in and out, own password, and finding out who asks: sessions for browsers, tokens for programs. */
import { done, refused, type Outcome } from "./outcome.ts";
import { canonicalName, hashSecret, newSecret, type AccountDesk } from "./account-desk.ts";
import { TooBusy } from "./passwords.ts";
import type { Actor } from "./actor.ts";
import { StoreError } from "#store/store-error.ts";

/** A session ends after so long without use. */
export const SESSION_MS = 30 * 86_400_000;
/** A session in use is prolonged at most this often, so that reading a page does not write to the disk. */
const EXTEND_EVERY_MS = 3_600_000;

export interface OpenSession {
  /** For the cookie; only its hash is kept. */
  readonly secret: string;
  readonly actor: Actor;
}

/** Opens a session. An unknown name costs the same time as a wrong password, and is answered in the same words. */
export async function signIn(desk: AccountDesk, name: string, password: string): Promise<Outcome<OpenSession>> {
  const user = desk.accounts.user(canonicalName(name));
  try {
    if (!(await desk.passwords.fits(password, user?.passwordHash)) || user === undefined) {
      return refused("wrongPassword", "");
    }
  } catch (error) {
    if (error instanceof TooBusy) return refused("busy.signIn", "");
    throw error;
  }
  return openSession(desk, user.name);
}

/** Opens a session for a user whose right to it was just proved. */
export function openSession(desk: AccountDesk, name: string): Outcome<OpenSession> {
  const user = desk.accounts.user(name);
  // Removed while the password was being checked.
  if (user === undefined) return refused("wrongPassword", "");
  const now = desk.clock.wallMs();
  const secret = newSecret();
  desk.accounts.removeExpiredSessions();
  desk.accounts.addSession({ tokenHash: hashSecret(secret), user: name, expiresAt: now + SESSION_MS });
  return done({ secret, actor: { kind: "user", name, role: user.role } });
}

export function signOut(desk: AccountDesk, secret: string): void {
  desk.accounts.removeSession(hashSecret(secret));
}

export interface SessionUse {
  readonly actor: Actor;
  /** The session was just prolonged: the cookie should be, too. */
  readonly extended: boolean;
}

/** Whose session the cookie's secret opens, which prolongs it; undefined: nobody's, or it has ended. */
export function useSession(desk: AccountDesk, secret: string): SessionUse | undefined {
  const session = desk.accounts.session(hashSecret(secret));
  if (session === undefined) return undefined;
  const now = desk.clock.wallMs();
  const isDue = session.expiresAt < now + SESSION_MS - EXTEND_EVERY_MS;
  const extended = isDue && tryExtend(desk, session.tokenHash, now + SESSION_MS);
  return { actor: { kind: "user", name: session.user, role: session.role }, extended };
}

/** A full disk must not keep people from the page that says so. */
function tryExtend(desk: AccountDesk, tokenHash: string, expiresAt: number): boolean {
  try {
    return desk.accounts.extendSession(tokenHash, expiresAt);
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

/** Whether the cookie's secret still opens a session; does not prolong it. */
export function isOpenSession(desk: AccountDesk, secret: string): boolean {
  return desk.accounts.session(hashSecret(secret)) !== undefined;
}

/** Whose API token this is; undefined: nobody's. */
export function useToken(desk: AccountDesk, secret: string): Actor | undefined {
  const token = desk.accounts.tokenByHash(hashSecret(secret));
  return token === undefined ? undefined : { kind: "token", name: token.name, role: token.role };
}

/** Changes the actor's own password. Ends all of the user's sessions and opens a new one. */
export async function changeOwnPassword(
  desk: AccountDesk,
  actor: Actor,
  current: string,
  password: string,
): Promise<Outcome<OpenSession>> {
  const user = actor.kind === "user" ? desk.accounts.user(actor.name) : undefined;
  if (user === undefined) return refused("notAllowed.noUser", "");
  try {
    if (!(await desk.passwords.fits(current, user.passwordHash))) {
      return refused("wrongPassword.present", "current");
    }
    const passwordHash = await desk.passwords.hash(password);
    if (!desk.accounts.changeUser(user.name, { passwordHash })) {
      return refused("notFound.userGone", "");
    }
  } catch (error) {
    if (error instanceof TooBusy) return refused("busy.signIn", "");
    throw error;
  }
  desk.log.info({ security: "password.changed", user: user.name, by: user.name }, "password changed");
  return openSession(desk, user.name);
}
