/** Takes what a check saw last, such as a changed web page, as normal from now on. */
import type { Log } from "#lib/log.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Watching } from "#model/watching.ts";
import { forbids, type Actor } from "./actor.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";

export function acceptChange(
  desk: { readonly watch: Watching; readonly log: Log },
  actor: Actor,
  key: ServiceKey,
): Outcome<undefined> {
  const forbidden = forbids(actor, "check.accept");
  if (forbidden) return refusedFor([forbidden]);
  switch (desk.watch.accept(key)) {
    case "notFound":
      return refused("notFound.service", "", { service: key });
    case "nothingToAccept":
      return refused("nothingToAccept", "", { service: key });
    case "notSeenYet":
      return refused("notSeenYet", "", { service: key });
    case "accepted":
      desk.log.info({ service: key, by: actor.name }, "what was seen last was accepted");
      return done(undefined);
  }
}
