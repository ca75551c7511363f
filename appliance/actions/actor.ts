/** Who makes the box do something, and what each role may. The only place that says so. */
import { ROLES, type Role } from "#model/api.ts";
import { refusal, type Refusal } from "#model/refusal.ts";

export interface Actor {
  /** `system`: the box itself or whoever is root on it; `soc`: a signed command of the operations centre. */
  readonly kind: "user" | "token" | "system" | "soc";
  /** Name of the user, the token or the key. */
  readonly name: string;
  readonly role: Role;
}

/** The least role that each command asks for. */
export const whoMay = {
  "check.run": "technician",
  "check.accept": "technician",
  "discovery.run": "technician",
  "config.read": "technician",
  "config.put": "admin",
  "password.change": "viewer",
  "user.list": "admin",
  "user.add": "admin",
  "user.changeRole": "admin",
  "user.setPassword": "admin",
  "user.remove": "admin",
  "token.list": "admin",
  "token.create": "admin",
  "token.revoke": "admin",
} as const satisfies Readonly<Record<string, Role>>;
export type Command = keyof typeof whoMay;

/** Root on the box: who may read the data folder may do everything anyway. */
export const localActor: Actor = { kind: "system", name: "command line", role: "admin" };

/** Whether a role includes another: viewer < technician < admin. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The reason why the actor may not, or undefined when it may. */
export function forbids(actor: Actor, command: Command): Refusal | undefined {
  const needed = whoMay[command];
  if (includesRole(actor.role, needed)) return undefined;
  return refusal("notAllowed", "", { needed, name: actor.name, role: actor.role });
}
