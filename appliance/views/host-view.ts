/** A host as lists and its own page show it. Pure. */
import { isFlapping } from "#decide/hold.ts";
import { isOpen } from "#decide/incident/life.ts";
import type { HostDetail, HostSummary, ListedIncident } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import type { Host } from "#model/site.ts";
import { countShown, type Look } from "./look.ts";
import { summariseService } from "./service-view.ts";

export function summariseHost(look: Look, host: Host): HostSummary {
  const { world } = look;
  const state = world.hostState(host.id);
  const lastAt = Math.max(0, ...host.services.map(({ key }) => world.serviceState(key).lastTargetAt ?? 0));
  return {
    id: host.id,
    name: host.name,
    address: host.address,
    groups: [...host.groups],
    parents: [...host.parents],
    state: state.hard,
    shown: look.host(host),
    ...(state.hardSince === 0 ? {} : { since: new Date(state.hardSince).toISOString() }),
    ...(isFlapping(world, host.id) ? { flapping: true as const } : {}),
    ...(host.poweredBy === undefined ? {} : { poweredBy: [...host.poweredBy] }),
    ...(state.behind === undefined ? {} : { behind: state.behind }),
    ...(state.lacks === undefined ? {} : { lacks: state.lacks }),
    ...(lastAt === 0 ? {} : { lastAt: new Date(lastAt).toISOString() }),
    ...readingOf(look, host),
    services: countShown(host.services.map((service) => look.service(service))),
  };
}

function readingOf(look: Look, host: Host): Pick<HostSummary, "reading"> {
  const reading = look.reading(host);
  if (reading === undefined) return {};
  if (reading.state === "notYet") return { reading };
  const { since, reason, state } = reading;
  return { reading: { state, reason, ...(since === 0 ? {} : { since: new Date(since).toISOString() }) } };
}

/** @param listed an incident as it is listed */
export function detailHost(look: Look, host: Host, listed: (incident: Incident) => ListedIncident): HostDetail {
  const { world } = look;
  return {
    ...summariseHost(look, host),
    checks: host.services.map((service) => summariseService(look, host, service)),
    incidents: [...world.incidents()].filter((incident) => isOpen(incident) && incident.host === host.id).map(listed),
    children: [...world.childrenOf(host.id)],
    ...leftOutOf(host),
    ...(host.device === undefined ? {} : { device: { ...host.device } }),
    ...(host.learnedParents === undefined ? {} : { learnedParents: [...host.learnedParents] }),
    ...(host.links === undefined ? {} : { links: host.links.map((link) => ({ ...link })) }),
  };
}

/** What is not watched; also what the configuration leaves out and the device does not tell of (any more). */
function leftOutOf(host: Host): Pick<HostDetail, "leftOut"> {
  const told = host.leftOut ?? [];
  const ids = new Set(told.map(({ id }) => id));
  const gone = (host.profileWithout ?? []).filter((id) => !ids.has(id));
  const why = host.device === undefined ? {} : { why: "notTold" as const };
  if (told.length === 0 && gone.length === 0) return {};
  return { leftOut: [...told.map((one) => ({ ...one })), ...gone.map((id) => ({ id, ...why }))] };
}
