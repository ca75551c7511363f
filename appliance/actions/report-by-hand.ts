/** Somebody looked at a job and says what came of it: counts like a report of its own. */
import type { ReportByHand } from "#model/api-jobs.ts";
import type { WatchDesk } from "./accept-change.ts";
import type { Actor } from "./actor.ts";
import { doerOf } from "./incidents.ts";
import { done, refusedFor, type Outcome } from "./outcome.ts";

export function reportByHand(desk: WatchDesk, actor: Actor, order: ReportByHand): Outcome<undefined> {
  const refused = desk.watch.reportByHand(order, doerOf(actor));
  if (refused !== undefined) return refusedFor([refused]);
  desk.log.info({ job: order.id, outcome: order.outcome ?? "succeeded", by: actor.name }, "a job was reported by hand");
  return done(undefined);
}
