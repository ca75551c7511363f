/** What each kind of asker is answered by a route of each access: the matrix that is published and tested. Pure. */
import { includesRole } from "#actions/actor.ts";
import type { Role } from "#model/api-accounts.ts";
import type { Access } from "./access.ts";

/** Kinds of askers that routes tell apart; who else may come is one of these, or is refused by all (`docs/reference/authorisation.md`). */
export const ASKERS = ["unclaimed", "nobody", "nobodyOpen", "viewer", "technician", "admin"] as const;
export type Asker = (typeof ASKERS)[number];

/** `in`: the route looks at what is asked. Else it is refused by this status, before anything of it is read. */
export type Entry = "in" | 401 | 403;

/** @param isHere the asker is on the box itself */
export function entryOf(access: Access, asker: Asker, isHere = false): Entry {
  if (asker === "unclaimed") return access === "always" ? "in" : 403;
  if (access === "always" || access === "anyone") return "in";
  const least: Role = access === "open" || access === "local" ? "viewer" : access;
  if (asker === "nobodyOpen" && access === "open") return "in";
  if (asker === "nobody" || asker === "nobodyOpen") return access === "local" && isHere ? "in" : 401;
  return includesRole(asker, least) ? "in" : 403;
}
