/** Gathers the facts that the summary is made of. Pure. */
import { isOpen } from "#decide/incident-life.ts";
import type { Incident } from "#model/incident.ts";
import type { Host, Service } from "#model/site.ts";
import type { BoxSide } from "./box-side.ts";
import type { Look } from "./look.ts";
import type { SiteFacts } from "./summarise.ts";

const MOST_WARNINGS = 20;

/** @param lastDay incidents that were open at some time of the last day, ended ones included */
export function gatherFacts(look: Look, box: BoxSide, lastDay: readonly Incident[]): SiteFacts {
  const { world } = look;
  const { hosts } = world.site;
  const { since: lineSince, ...line } = box.line();
  const { since: socSince, ...soc } = box.soc();
  const incidents = [...world.incidents()].filter(isOpen);
  const services = [...world.services()];
  const stale = services.filter((service) => look.service(service) === "stale");
  const lastEnded = newestEnded(lastDay);
  return {
    hosts: {
      total: hosts.length,
      down: hosts.filter(({ id }) => world.hostState(id).hard === "down").map(({ name }) => name),
      unreachable: hosts.filter(({ id }) => world.hostState(id).hard === "unreachable").length,
    },
    services: {
      total: services.length,
      pending: services.filter((service) => look.service(service) === "pending").length,
      stale: stale.length,
      staleCritical: stale.some(({ criticality }) => criticality === "critical"),
    },
    incidents,
    warnings: warningsBeside(look, services, incidents),
    line: { ...line, ...(lineSince === undefined ? {} : { since: new Date(lineSince).toISOString() }) },
    soc: { ...soc, ...(socSince === undefined ? {} : { since: new Date(socSince).toISOString() }) },
    ...(lastEnded === undefined ? {} : { lastEnded }),
  };
}

/** Services in hard warning that no incident stands for. */
function warningsBeside(
  look: Look,
  services: readonly Service[],
  incidents: readonly Incident[],
): SiteFacts["warnings"] {
  const { world } = look;
  const covered = new Set(incidents.map(({ subject }) => subject));
  return services
    .filter((service) => look.service(service) === "warning" && !covered.has(service.key))
    .slice(0, MOST_WARNINGS)
    .map((service) => ({
      name: nameOf(world.host(service.hostId), service),
      since: new Date(world.serviceState(service.key).hardSince).toISOString(),
    }));
}

function newestEnded(lastDay: readonly Incident[]): SiteFacts["lastEnded"] {
  const ended = lastDay.filter(({ resolvedAt }) => resolvedAt !== undefined);
  const newest = ended.toSorted((a, b) => (b.resolvedAt ?? "").localeCompare(a.resolvedAt ?? ""))[0];
  if (newest?.resolvedAt === undefined) return undefined;
  return { at: newest.failedAt, durationMs: Date.parse(newest.resolvedAt) - Date.parse(newest.failedAt) };
}

function nameOf(host: Host | undefined, service: Service): string {
  return host === undefined ? service.name : `${service.name}, ${host.name}`;
}
