/** Users: list, add, change role, set password, remove. The last admin stays, or nobody could configure the box. */
import { isoTime } from "#lib/clock.ts";
import type { Role, User } from "#model/api-accounts.ts";
import type { User as StoredUser } from "#store/accounts.ts";
import { canonicalName, isReservedName, type AccountDesk } from "./account-desk.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";
import { TooBusy } from "./passwords.ts";

export function listUsers(desk: AccountDesk): Outcome<User[]> {
  return done(desk.accounts.users().map(viewUser));
}

export async function addUser(
  desk: AccountDesk,
  actor: Actor,
  user: { readonly name: string; readonly role: Role; readonly password: string },
): Promise<Outcome<User>> {
  const name = canonicalName(user.name);
  const taken = () => refused("userExists", "name", { name });
  if (isReservedName(name) || desk.accounts.user(name) !== undefined) return taken();
  const hashed = await tryHash(desk, user.password);
  if (!hashed.done) return hashed;
  if (!desk.accounts.addUser(name, user.role, hashed.value)) return taken();
  desk.log.info({ security: "user.added", user: name, role: user.role, by: actor.name }, "user added");
  return done({ name, role: user.role, createdAt: isoTime(desk.clock.wallMs()) });
}

/** Changes a role and ends the user's sessions, so that none goes on with the old one. */
export function changeRole(desk: AccountDesk, actor: Actor, userName: string, role: Role): Outcome<User> {
  const user = desk.accounts.user(canonicalName(userName));
  if (user === undefined) return unknownUser(userName);
  if (role !== "admin" && isLastAdmin(desk, user)) return lastAdmin(user.name);
  desk.accounts.changeUser(user.name, { role });
  desk.log.info({ security: "user.roleChanged", user: user.name, role, by: actor.name }, "role changed");
  return done(viewUser({ ...user, role }));
}

/** Sets somebody's password and ends their sessions. */
export async function setPassword(
  desk: AccountDesk,
  actor: Actor,
  userName: string,
  password: string,
): Promise<Outcome<undefined>> {
  const name = canonicalName(userName);
  if (desk.accounts.user(name) === undefined) return unknownUser(userName);
  const hashed = await tryHash(desk, password);
  if (!hashed.done) return hashed;
  if (!desk.accounts.changeUser(name, { passwordHash: hashed.value })) return unknownUser(userName);
  desk.log.info({ security: "password.changed", user: name, by: actor.name }, "password changed");
  return done(undefined);
}

export function removeUser(desk: AccountDesk, actor: Actor, userName: string): Outcome<undefined> {
  const user = desk.accounts.user(canonicalName(userName));
  if (user === undefined) return unknownUser(userName);
  if (isLastAdmin(desk, user)) return lastAdmin(user.name);
  desk.accounts.removeUser(user.name);
  desk.log.info({ security: "user.removed", user: user.name, by: actor.name }, "user removed");
  return done(undefined);
}

function isLastAdmin(desk: AccountDesk, user: StoredUser): boolean {
  return user.role === "admin" && desk.accounts.users().filter((other) => other.role === "admin").length === 1;
}

function unknownUser(name: string): Outcome<never> {
  return refused("notFound.user", "name", { name });
}

function lastAdmin(name: string): Outcome<never> {
  return refused("lastAdmin", "name", { name });
}

async function tryHash(desk: AccountDesk, password: string): Promise<Outcome<string>> {
  try {
    return done(await desk.passwords.hash(password));
  } catch (error) {
    if (error instanceof TooBusy) return refused("busy", "");
    throw error;
  }
}

function viewUser(user: StoredUser): User {
  return { name: user.name, role: user.role, createdAt: isoTime(user.createdAt) };
}
