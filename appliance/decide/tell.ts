/** What is told of a service or a host as it is now, and what follows where it is held back. Pure. */
import type { Incident } from "#model/incident.ts";
import type { Host, Service } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import {
  incidentOfHost,
  incidentOfOwnPower,
  joinHost,
  joinKin,
  joinService,
  leaveHost,
  leaveService,
  rootIncident,
} from "./cause.ts";
import type { Draft } from "./draft.ts";
import { hostFailure, isSameCause, serviceCause, serviceFailure } from "./failures.ts";
import { isExcused } from "./excuse.ts";
import { findingOf } from "./finding.ts";
import { followFirstLook, forget } from "./first-look.ts";
import { isFlapping, isGone, isHostInDoubt, isInWork, whyServiceHeld } from "./hold.ts";
import { gather } from "./incident/gather.ts";
import type { At } from "./input.ts";
import { raise, worsen } from "./incident/raise.ts";
import { recover, relapse } from "./incident/recovery.ts";
import { mergeInto } from "./merge.ts";
import { opens } from "./opens.ts";
import { incidentOfKin, speakingKin } from "./one-cause.ts";
import { isGathering, openIncidentFor, partsWith } from "./part-members.ts";
import { followAmongParts, recoverAmongParts, tellAmongParts } from "./parts.ts";
import { explainedBy } from "./shows-in.ts";
import { isOfSilentAgent } from "./silent-agent.ts";
import { tellChange } from "./tell-change.ts";
import type { World } from "./world.ts";

export function tellService(draft: Draft, host: Host, service: Service): void {
  const state = draft.serviceState(service.key);
  if (hostSpeaks(host, service, state)) return;
  // While a failure is being confirmed the host is asked, so that it is known in time whose failure it is.
  if (state.attempt > 0 && state.soft !== "ok" && isHostInDoubt(draft, host, service, draft.at)) draft.askHost(host.id);
  if (state.hard === "pending") return;
  followFirstLook(draft, host, service);
  const incident = openIncidentFor(draft, service);
  if (state.hard === "ok") {
    leaveService(draft, service);
    if (incident !== undefined) recoverService(draft, host, service, incident);
    if (openIncidentFor(draft, service) === undefined) tellChange(draft, service.key);
    return;
  }
  if (incident !== undefined) return followIncident(draft, host, service, incident);
  tellFailure(draft, host, service, state);
}

export function tellHost(draft: Draft, host: Host): void {
  const { hard } = draft.hostState(host.id);
  const incident = draft.openIncidentOf(host.id);
  if (hard === "unreachable") {
    if (incident !== undefined && !mergeInto(draft, rootIncident(draft, host), incident)) relapse(draft, incident);
    joinHost(draft, host);
  } else if (hard === "down") {
    if (incident !== undefined) relapse(draft, incident);
    else if (!isFlapping(draft, host.id) && !isInWork(draft, host.id, draft.at))
      raise(draft, hostFailure(draft, host, draft.at));
    leaveHost(draft, host);
  } else if (hard === "up") {
    if (incident !== undefined) recover(draft, incident);
    if (draft.openIncidentOf(host.id) === undefined) tellChange(draft, host.id);
  }
}

/** Whether a confirmed failure is one that nothing has told yet. */
export function isUntold(draft: Draft, service: Service): boolean {
  const state = draft.serviceState(service.key);
  if (state.hard === "ok" || state.hard === "pending" || openIncidentFor(draft, service) !== undefined) return false;
  if (findingOf(draft, service) !== undefined) return false;
  return state.told !== state.hard || opens(draft, service, state);
}

/** Whether an open incident's cause is not what the newest results say. @param state neither ok nor pending */
export function isCauseOutdated(world: World, host: Host, service: Service, incident: Incident, at: At): boolean {
  const state = world.serviceState(service.key);
  if (state.attempt > 0 || state.last?.blame === "box" || isGone(world.hostState(host.id))) return false;
  return !isSameCause(incident.cause, serviceCause(world, host, service, state, at));
}

/** The state of what tells whether a host is up belongs to the host, as far as that is what it says. */
function hostSpeaks(host: Host, service: Service, state: ServiceState): boolean {
  return service.key === host.hostService && (state.hard === "critical" || state.soft === "critical");
}

function tellFailure(draft: Draft, host: Host, service: Service, state: ServiceState): void {
  const power = incidentOfOwnPower(draft, host, service);
  if (power !== undefined) {
    if (isReviewed(draft, service)) forget(draft, service);
    if (isUntold(draft, service)) joinService(draft, host, service, power);
    return;
  }
  const held = whyServiceHeld(draft, service, draft.at);
  if (held === "inDoubt") {
    if (isUntold(draft, service)) draft.askHost(host.id);
  } else if (held === "flapping" || held === "maintenance") {
    return; // that was told; how it ends will be
  } else if (held === "finding") {
    // What an incident of another part explains is no news of its own.
    const kin = isReviewed(draft, service) ? incidentOfKin(draft, service, draft.at) : undefined;
    if (kin === undefined) return leaveService(draft, service);
    forget(draft, service);
    joinKin(draft, host, service, kin);
  } else if (held !== undefined) {
    if (service.key === host.hostService) return;
    if (held === "hostGone" || isUntold(draft, service)) joinService(draft, host, service);
    else leaveService(draft, service); // it is as it was told before, as bad as that may be
  } else {
    forget(draft, service);
    const kin = isExcused(draft, service.key) ? undefined : incidentOfKin(draft, service, draft.at);
    if (kin !== undefined) return joinKin(draft, host, service, kin);
    // What begins is told before what ends by it.
    const isSilent = isOfSilentAgent(draft, service, draft.at) && opens(draft, service, state);
    const parts = isSilent ? undefined : partsWith(draft, service);
    if (parts !== undefined) tellAmongParts(draft, host, service, parts);
    else if (!isSilent && isGathering(draft, service, draft.at)) return;
    else if (opens(draft, service, state)) raise(draft, serviceFailure(draft, host, service, state, draft.at));
    else tellChange(draft, service.key);
    leaveService(draft, service);
    if (openIncidentFor(draft, service) !== undefined) tellExplained(draft, host, service);
  }
}

/** Whether it is listed for review, and no person has taken it as normal. */
function isReviewed(draft: Draft, service: Service): boolean {
  const finding = findingOf(draft, service);
  return finding !== undefined && finding.accepted === undefined;
}

/** What waited for the part that explains it joins its incident. */
function tellExplained(draft: Draft, host: Host, service: Service): void {
  for (const one of explainedBy(draft, service)) {
    const { hard, symptomOf } = draft.serviceState(one.key);
    if (hard === "ok" || hard === "pending" || symptomOf !== undefined) continue;
    if (openIncidentFor(draft, one) === undefined) tellFailure(draft, host, one, draft.serviceState(one.key));
  }
}

function recoverService(draft: Draft, host: Host, service: Service, open: Incident): void {
  if (open.subject === service.key) recover(draft, open);
  else recoverAmongParts(draft, host, service, open);
}

/** While an incident is open only it speaks: the recovery did not last, it got worse, or its cause is another by now. */
function followIncident(draft: Draft, host: Host, service: Service, open: Incident): void {
  if (open.subject !== service.key) return followAmongParts(draft, host, service, open);
  const state = draft.serviceState(service.key);
  if (isGone(draft.hostState(host.id))) {
    if (mergeInto(draft, incidentOfHost(draft, host), open)) joinService(draft, host, service);
    else relapse(draft, open);
    return;
  }
  const power = incidentOfOwnPower(draft, host, service);
  if (power !== undefined && mergeInto(draft, power, open)) return joinService(draft, host, service, power);
  const going = relapse(draft, open);
  const incident = worsen(draft, going, serviceFailure(draft, host, service, state, draft.at));
  if (speakingKin(draft, incident) !== undefined) return;
  if (!isCauseOutdated(draft, host, service, incident, draft.at) || (state.same ?? 0) < service.attempts) return;
  gather(draft, incident.id, false, false);
}
