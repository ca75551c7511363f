/** Takes what a check saw last, such as a changed web page, as normal from now on. */
import type { Log } from "#lib/log.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Watching } from "#model/watching.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";

/** What the commands about services work with. */
export interface WatchDesk {
  readonly watch: Watching;
  readonly log: Log;
}

export function acceptChange(desk: WatchDesk, actor: Actor, key: ServiceKey): Outcome<undefined> {
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
