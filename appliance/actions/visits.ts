/** Visits written down by technicians: stored for the reports, and a remark in the time line of each incident that they name. */
import { randomUUID } from "node:crypto";
import type { Clock } from "#lib/clock.ts";
import { isoTime } from "#lib/clock.ts";
import { VISIT_LIMITS, type Visit, type VisitOrder } from "#model/visit.ts";
import type { StateStore } from "#store/state-store.ts";
import type { WatchDesk } from "./accept-change.ts";
import type { Actor } from "./actor.ts";
import { doerOf } from "./incidents.ts";
import { done, refused, type Outcome } from "./outcome.ts";

export interface VisitDesk extends WatchDesk {
  /** Undefined: nothing is written down here (tests). */
  readonly visits?: Pick<StateStore["visits"], "save" | "remove" | "find" | "between" | "count"> | undefined;
  readonly clock: Pick<Clock, "wallMs">;
  /** An incident by its id, also one that is closed. */
  readonly incidentOf?: (id: string) => object | undefined;
}

/** Clocks of people and box differ. */
const SKEW_MS = 3_600_000;
/** What of it stands in an incident's time line; the whole stands with the visit. */
const MOST_REMARK = 1000;

export function listVisits({ visits }: VisitDesk): Outcome<readonly Visit[]> {
  return done(visits?.between(0, Number.MAX_SAFE_INTEGER) ?? []);
}

export function writeVisit(desk: VisitDesk, actor: Actor, order: VisitOrder): Outcome<Visit> {
  const { visits, clock, watch, log } = desk;
  if (visits === undefined) return refused("notFound.visit", "");
  const now = clock.wallMs();
  const at = order.time === undefined ? now : Date.parse(order.time);
  // What lies before all clocks of machines would be kept and never listed.
  if (!(at >= 0 && at <= now + SKEW_MS)) return refused("work.moment", "time");
  if (order.done.trim() === "") return refused("value.empty", "done");
  const known = new Set(watch.site().hosts.map(({ id }) => id));
  const stranger = order.hosts?.find((id) => !known.has(id));
  if (stranger !== undefined) return refused("notFound.host", "hosts", { host: stranger });
  const unknown = order.incidents?.find((id) => desk.incidentOf?.(id) === undefined);
  if (unknown !== undefined) return refused("notFound.incident", "incidents", { id: unknown });
  if (visits.count() >= VISIT_LIMITS.kept) return refused("tooMany.visits", "", { most: VISIT_LIMITS.kept });
  const { time: _, by = actor.name, done: words, ...rest } = order;
  const visit: Visit = {
    ...rest,
    id: randomUUID(),
    at: isoTime(at),
    by: by.trim(),
    done: words.trim(),
    writtenBy: actor.name,
    writtenAt: isoTime(now),
  };
  visits.save(visit);
  log.info({ visit: visit.id, by: actor.name }, "a visit was written down");
  const remark = `${visit.by}${visit.place === undefined ? "" : `, ${visit.place}`}: ${visit.done}`.slice(
    0,
    MOST_REMARK,
  );
  for (const id of new Set(visit.incidents)) {
    const acted = watch.actOn(id, { move: "note", note: remark }, doerOf(actor));
    // One that takes no more remarks is linked all the same.
    if (!("incident" in acted))
      log.info({ visit: visit.id, incident: id, code: acted.refused.code }, "no remark was left there");
  }
  return done(visit);
}

/** Whoever wrote it, or an admin, takes it back; remarks in time lines stay. */
export function removeVisit({ visits, log }: VisitDesk, actor: Actor, id: string): Outcome<undefined> {
  const visit = visits?.find(id);
  if (visit === undefined) return refused("notFound.visit", "");
  if (visit.writtenBy !== actor.name && actor.role !== "admin")
    return refused("notAllowed", "", { needed: "admin", name: actor.name, role: actor.role });
  visits?.remove(id);
  log.info({ visit: id, by: actor.name }, "security: a visit was taken back");
  return done(undefined);
}
