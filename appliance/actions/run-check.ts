/** Runs a check now instead of at its next turn. */
import type { ServiceKey } from "#model/id.ts";
import type { WatchDesk } from "./accept-change.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";

export function runCheck(desk: WatchDesk, actor: Actor, key: ServiceKey): Outcome<undefined> {
  if (!desk.watch.checkNow(key)) return refused("notFound.service", "", { service: key });
  desk.log.info({ service: key, by: actor.name }, "check asked for");
  return done(undefined);
}
