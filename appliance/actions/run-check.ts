/** Runs a check now instead of at its next turn. */
import type { Log } from "#lib/log.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Watching } from "#model/watching.ts";
import { forbids, type Actor } from "./actor.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";

export function runCheck(
  desk: { readonly watch: Watching; readonly log: Log },
  actor: Actor,
  key: ServiceKey,
): Outcome<undefined> {
  const forbidden = forbids(actor, "check.run");
  if (forbidden) return refusedFor([forbidden]);
  if (!desk.watch.checkNow(key)) return refused("notFound.service", "", { service: key });
  desk.log.info({ service: key, by: actor.name }, "check asked for");
  return done(undefined);
}
