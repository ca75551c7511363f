/** Announces work that happens once, and cancels it. What comes again stands in the configuration. */
import type { AnnounceOrder, WorkView } from "#model/api-works.ts";
import type { ServiceKey } from "#model/id.ts";
import type { NewWork } from "#model/work.ts";
import { includesRole, type Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";
import type { WatchDesk } from "./accept-change.ts";

const HOUR_MS = 3_600_000;
/** Whoever may only look may announce as much. */
const VIEWER_HOURS = 4;
const MOST_DAYS = 31;
/** So long ago it may have begun: work is announced late, not after the fact. */
const MOST_LATE_HOURS = 24;
/** Announced and not over. */
const MOST_WORKS = 200;

export function announceWork(desk: WatchDesk, actor: Actor, order: AnnounceOrder): Outcome<WorkView> {
  const { watch } = desk;
  const now = watch.wallMs();
  const startMs = order.start === undefined ? now : Date.parse(order.start);
  const endMs = Date.parse(order.end);
  if (Number.isNaN(startMs)) return refused("work.moment", "start");
  if (Number.isNaN(endMs)) return refused("work.moment", "end");
  if (endMs <= Math.max(now, startMs)) return refused("work.over", "end");
  if (startMs < now - MOST_LATE_HOURS * HOUR_MS) return refused("work.tooLate", "start", { hours: MOST_LATE_HOURS });
  if (endMs - startMs > MOST_DAYS * 24 * HOUR_MS) return refused("work.tooLong", "end", { days: MOST_DAYS });
  if (!includesRole(actor.role, "technician") && endMs - startMs > VIEWER_HOURS * HOUR_MS)
    return refused("notAllowed.longWork", "end", { hours: VIEWER_HOURS });
  const { hosts = [], groups = [], services = [], jobs = [] } = order;
  if (hosts.length + groups.length + services.length + jobs.length === 0) return refused("work.nothing", "hosts");
  const unknown = findUnknown(desk, { hosts, groups, services, jobs });
  if (unknown !== undefined) return unknown;
  if (watch.works().filter(({ recurring }) => !recurring).length >= MOST_WORKS)
    return refused("tooMany.works", "", { most: MOST_WORKS });
  const keys = services as readonly string[] as readonly ServiceKey[];
  const work: NewWork = { name: order.name, hosts, groups, services: keys, jobs, when: { startMs, endMs } };
  const view = watch.announce(work, actor.name);
  desk.log.info({ work: view.id, by: actor.name }, "work was announced");
  return done(view);
}

/** A viewer cancels what is no longer than what a viewer may announce. */
export function cancelWork(desk: WatchDesk, actor: Actor, id: string): Outcome<undefined> {
  const work = desk.watch.works().find((one) => one.id === id);
  if (work === undefined) return refused("notFound.work", "", { id });
  if (work.recurring) return refused("readOnly.work", "", { id });
  const lengthMs = Date.parse(work.end ?? "") - Date.parse(work.start ?? "");
  if (!includesRole(actor.role, "technician") && !(lengthMs <= VIEWER_HOURS * HOUR_MS))
    return refused("notAllowed.longWork", "", { hours: VIEWER_HOURS });
  desk.watch.cancelWork(id, actor.name);
  desk.log.info({ work: id, by: actor.name }, "announced work was cancelled");
  return done(undefined);
}

function findUnknown(
  { watch }: WatchDesk,
  { hosts, groups, services, jobs }: Required<Pick<AnnounceOrder, "hosts" | "groups" | "services" | "jobs">>,
): Outcome<never> | undefined {
  const site = watch.site();
  const known = new Map(site.hosts.map((host) => [host.id, host]));
  for (const [place, host] of hosts.entries())
    if (!known.has(host)) return refused("notFound.host", `hosts[${place}]`, { host });
  for (const [place, group] of groups.entries())
    if (!site.hosts.some((host) => host.groups.includes(group)))
      return refused("notFound.group", `groups[${place}]`, { group });
  const keys = new Set(site.hosts.flatMap((host) => host.services.map(({ key }): string => key)));
  for (const [place, service] of services.entries())
    if (!keys.has(service)) return refused("notFound.service", `services[${place}]`, { service });
  for (const [place, job] of jobs.entries())
    if (!site.jobs.some(({ id }) => id === job)) return refused("notFound.job", `jobs[${place}]`, { job });
  return undefined;
}
