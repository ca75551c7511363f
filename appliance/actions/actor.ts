/** Who makes the box do something. What each role may stands in `command-table.ts`. */
import { ROLES, type Role } from "#model/api-accounts.ts";

export interface Actor {
  /** `system`: the box itself or whoever is root on it; `soc`: a signed command of the operations centre. */
  readonly kind: "user" | "token" | "system" | "soc";
  /** Name of the user, the token or the key. */
  readonly name: string;
  readonly role: Role;
}

/** Root on the box: who may read the data folder may do everything anyway. */
export const localActor: Actor = { kind: "system", name: "command line", role: "admin" };

/** Whether a role includes another: viewer < technician < admin. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
