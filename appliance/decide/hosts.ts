/** A host is looked at: what it is now, what that means for its services, and for the hosts behind it. Pure. */
import type { Host } from "#model/site.ts";
import type { HostState } from "#model/state.ts";
import { leaveHost } from "./cause.ts";
import type { Draft } from "./draft.ts";
import { failingSince, isGone, isSettled } from "./hold.ts";
import { decideHostState } from "./host-state.ts";
import { cancelIncident } from "./incident/life.ts";
import { momentOf } from "./moment.ts";
import { followHostOfJobs } from "./jobs.ts";
import { countAnew } from "./service-state.ts";
import { suppliesInDoubt, tellersOf } from "./power.ts";
import { isLineInDoubt } from "./reach.ts";
import { isUntold, tellHost, tellService } from "./tell.ts";

/** @param fresh whether the service that stands for it has just been looked at */
export function updateHost(draft: Draft, host: Host, fresh: boolean): void {
  const before = draft.hostState(host.id);
  if (!isGone(before)) askParents(draft, host);
  const after = decideHostState(draft, host, draft.at);
  if (after === "wait") return;
  if (after !== before) draft.setHost(host.id, after);
  if (after.openSince !== undefined && before.openSince === undefined) waitForItself(draft, host);
  const returned = isGone(before) && !isGone(after);
  if (returned) markReturned(draft, host, before);
  tellHost(draft, host);
  const changed = after.hard !== before.hard;
  if (changed) followHostChange(draft, host, before, returned);
  else if (fresh) tellWaitingServices(draft, host);
  followHostOfJobs(draft, host, changed && isGone(after));
  if (fresh || changed || after.behind !== before.behind) updateChildren(draft, host, changed);
}

/** While a failure is being confirmed what it hangs on is asked, so that it is known in time whose failure it is. */
function askParents(draft: Draft, host: Host): void {
  if (host.hostService === undefined) return;
  const own = draft.serviceState(host.hostService);
  if (own.hard !== "critical" && own.attempt === 0) return;
  const since = failingSince(own, draft.at);
  for (const id of host.parents) if (!isSettled(draft, id, since, draft.at)) draft.askHost(id);
  for (const id of suppliesInDoubt(draft, host, since, draft.at)) askSupply(draft, id);
  if (isLineInDoubt(draft, host.id, since, draft.at)) draft.checkLine = true;
}

/** Asks for a look at a supply, and at what it says of its power. */
function askSupply(draft: Draft, supplyId: string): void {
  draft.askHost(supplyId);
  const supply = draft.host(supplyId);
  if (supply !== undefined) for (const { key } of tellersOf(supply)) draft.checkSoon(key);
}

/** The way to it is open again: it must fail by itself, with all its attempts, before it is down. */
function waitForItself(draft: Draft, host: Host): void {
  if (host.hostService === undefined) return;
  draft.setService(host.hostService, countAnew(draft.serviceState(host.hostService), draft.at));
  draft.checkSoon(host.hostService);
}

function markReturned(draft: Draft, host: Host, before: HostState): void {
  if (before.lacks === "power") for (const id of host.poweredBy ?? []) askSupply(draft, id);
  const symptomOf = leaveHost(draft, host);
  const incident = symptomOf ?? draft.openIncidentOf(host.id)?.id;
  const returned = { at: momentOf(draft.at), ...(incident === undefined ? {} : { incident }) };
  draft.setHost(host.id, { ...draft.hostState(host.id), returned });
  if (host.hostService === undefined) withdrawHost(draft, host);
}

/** Nobody looks any more whether it is up: a person took that out of the configuration. */
function withdrawHost(draft: Draft, host: Host): void {
  const incident = draft.openIncidentOf(host.id);
  if (incident === undefined) return;
  const moved = cancelIncident(incident, draft.at.wallMs);
  draft.putIncident(moved.incident, moved.event);
}

/** After a host came or went its services fail because of it, belong to another cause, or are looked at anew. */
function followHostChange(draft: Draft, host: Host, before: HostState, returned: boolean): void {
  for (const service of host.services) {
    if (service.key === host.hostService) continue;
    if (returned) {
      draft.checkSoon(service.key);
      draft.setService(service.key, countAnew(draft.serviceState(service.key), draft.at));
    }
    const state = draft.serviceState(service.key);
    if (state.hard !== "ok" || state.attempt > 0) tellService(draft, host, service);
  }
  if (isGone(draft.hostState(host.id)) && !isGone(before))
    for (const id of draft.childrenOf(host.id)) draft.askHost(id);
}

/** The host was looked at anew and is as it was: what its services held back can be told now. */
function tellWaitingServices(draft: Draft, host: Host): void {
  for (const service of host.services) {
    if (service.key !== host.hostService && isUntold(draft, service)) tellService(draft, host, service);
  }
}

function updateChildren(draft: Draft, host: Host, changed: boolean): void {
  for (const id of draft.childrenOf(host.id)) {
    const child = draft.host(id);
    if (child === undefined) continue;
    const state = draft.hostState(id);
    if (child.hostService === undefined) {
      if (changed) updateHost(draft, child, false);
      for (const service of child.services) if (isUntold(draft, service)) tellService(draft, child, service);
      followHostOfJobs(draft, child, false);
      continue;
    }
    const waits = draft.serviceState(child.hostService).hard === "critical" && state.hard !== "down";
    if (waits || (changed && isGone(state))) updateHost(draft, child, false);
  }
}
