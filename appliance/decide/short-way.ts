/**
 * The short way: nearly every look finds what the one before found. By the rules here such a result changes nothing but
 * numbers, moments and counters, so that nobody needs to make a decision of it. Pure.
 */
import { breaksRange, parseRange, type ThresholdRange } from "#grammars/threshold-range.ts";
import type { NumberAt } from "#model/saying.ts";
import type { Host, Service, ThresholdPair } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import { incidentOfHost } from "./cause.ts";
import { Draft } from "./draft.ts";
import { serviceFailure } from "./failures.ts";
import { isGone } from "./hold.ts";
import { decideHostState } from "./host-state.ts";
import { isOpen, worsenIncident } from "./incident/life.ts";
import type { At } from "./input.ts";
import { isBad, openIncidentFor, openIncidentOf } from "./part-members.ts";
import { tellersOf } from "./power.ts";
import { isCauseOutdated, isUntold } from "./tell.ts";
import type { World } from "./world.ts";

/**
 * Whether another good result that says the same changes nothing: well, confirmed and told as well, nothing in doubt, and the
 * newest result good and about the target. `decideServiceState` would then set `lastTargetAt`, `lookedMs` and `goodMs`, count
 * `same` up, shift `changes`, and leave everything else as it is; so does whoever takes the short way.
 */
export function isCalm(state: ServiceState): boolean {
  const { hard, soft, told, attempt, symptomOf, last, rising, flappingSince, regularHard = hard } = state;
  return (
    (rising === undefined || rising.length === 0) &&
    flappingSince === undefined &&
    regularHard === hard &&
    hard === "ok" &&
    soft === "ok" &&
    told === "ok" &&
    attempt === 0 &&
    symptomOf === undefined &&
    last?.state === "ok" &&
    last.blame === "target" &&
    last.breaches.length === 0
  );
}

/**
 * Whether another failure that says just the same, its numbers included, leaves a service as it is: confirmed, seen so often that
 * more adds nothing, no limit about to count or to be forgiven. `decideServiceState` would then set `last`, `lastFailure`,
 * `lastTargetAt` and `lookedMs`, count `failures` and `same` up, shift `changes`, and leave everything else; so does whoever takes
 * the short way.
 * @param attempts of the service
 */
export function isSettled(state: ServiceState, attempts: number): boolean {
  const { hard, soft, attempt, last, lastFailure, rising = [], flappingSince, failures = 0, same = 0 } = state;
  return (
    isBad(state) &&
    soft === hard &&
    attempt === 0 &&
    failures >= attempts &&
    same >= attempts &&
    last?.state === hard &&
    last.blame === "target" &&
    last === lastFailure &&
    last.breaches.every(({ held }) => held === undefined) &&
    rising.length === 0 &&
    flappingSince === undefined
  );
}

/**
 * Whether the failure of a settled service, once more, is news to nobody: it belongs to the open incident of its host, which is
 * gone, or is itself what an open incident tells. Where more than that may follow (power, the line, business services, hosts
 * behind it, a device's first day) the answer is no.
 */
export function isOldNews(world: World, host: Host, service: Service, at: At): boolean {
  if (host.hostService === undefined || service.followsPower === true || isNewHere(world, service)) return false;
  if (tellersOf(host).length > 0 || world.fedBy(host.id).length > 0) return false;
  if (world.line?.gateway === host.id || world.modelsOf(host.id).length > 0) return false;
  if (!isGone(world.hostState(host.id))) return isToldByItself(world, host, service, at);
  const incident = incidentOfHost(world, host);
  if (incident === undefined || incident.recoveringSince !== undefined) return false;
  if (service.key !== host.hostService) return isSymptomOf(world, incident.id, service);
  return isStillGone(world, host, incident.id, at);
}

function isNewHere(world: World, service: Service): boolean {
  const look = world.firstLook(service.hostId);
  return service.derived === true && look !== undefined && look.over !== true;
}

function isSymptomOf(world: World, incidentId: string, service: Service): boolean {
  const { symptomOf, attempt } = world.serviceState(service.key);
  return symptomOf === incidentId && attempt === 0 && openIncidentFor(world, service) === undefined;
}

/** The host, and everything on it that fails, is as its incident says, and nothing is behind it. */
function isStillGone(world: World, host: Host, incidentId: string, at: At): boolean {
  const state = world.hostState(host.id);
  if (state.power !== undefined || state.openSince !== undefined || world.childrenOf(host.id).length > 0) return false;
  const own = openIncidentOf(world, host.id)?.id;
  const isKnown =
    state.hard === "down"
      ? own === incidentId && state.symptomOf === undefined && !isChanging(world, host.hostService)
      : own === undefined && state.symptomOf === incidentId;
  if (!isKnown || decideHostState(world, host, at) !== state) return false;
  return host.services.every(
    (service) =>
      service.key === host.hostService ||
      !isBad(world.serviceState(service.key)) ||
      (isSymptomOf(world, incidentId, service) && !isNewHere(world, service)),
  );
}

function isToldByItself(world: World, host: Host, service: Service, at: At): boolean {
  if (world.hostState(host.id).hard !== "up" || service.key === host.hostService) return false;
  const incident = openIncidentFor(world, service);
  if (incident?.subject !== service.key || incident.recoveringSince !== undefined) return false;
  if (isChanging(world, service.key) || isCauseOutdated(world, host, service, incident, at)) return false;
  const failure = serviceFailure(world, host, service, world.serviceState(service.key), at);
  return worsenIncident(incident, failure, at.wallMs) === incident;
}

/** Whether the next regular look counts as a change of its hard state. */
function isChanging(world: World, key: Service["key"] | undefined): boolean {
  if (key === undefined) return false;
  const { hard, regularHard = hard } = world.serviceState(key);
  return regularHard !== hard;
}

/** The ranges of one number. */
export interface Limit {
  /** As in `Saying.measures`. */
  readonly index: number;
  readonly range: ThresholdRange;
}

/** The thresholds of those measurements that are reported, ready to be compared with. @param thresholds known to parse */
export function limitsOf(
  thresholds: Readonly<Record<string, ThresholdPair>>,
  measures: readonly string[],
): readonly Limit[] {
  return measures.flatMap((measurement, index) => {
    const { warning, critical } = thresholds[measurement] ?? {};
    return [critical, warning].flatMap((text) =>
      text === undefined || text === "" ? [] : [{ index, range: parseRange(text) }],
    );
  });
}

/** Whether no number breaks its ranges. */
export function areKept(limits: readonly Limit[], numberAt: NumberAt): boolean {
  for (const { index, range } of limits) if (breaksRange(range, numberAt(index))) return false;
  return true;
}

/** Something that can say of a host whether all its services are well, without looking at each. */
export interface Wellness {
  /** How many services of a host are neither well nor pending. */
  unwellOn(hostId: string): number;
}

/**
 * Whether anybody waits for what is said about a host: the host itself is not plainly up, an incident of it is open, what fails on
 * it or behind it is told by nobody, a job on it was missed, something on a host that it feeds is not well, or it is the way to
 * the outside.
 */
export function isWaitedFor(world: World & Wellness, host: Host, at: At): boolean {
  const { hard, told, behind, openSince, symptomOf, power } = world.hostState(host.id);
  if (power !== undefined && power.back === undefined) return true;
  if (world.line?.gateway === host.id) return true;
  if (areJobsInDoubt(world, host.id)) return true;
  if (hard !== "up" || told !== "up" || behind !== undefined || openSince !== undefined || symptomOf !== undefined)
    return true;
  const incident = world.incidentOf(host.id);
  if (incident !== undefined && isOpen(incident)) return true;
  const isTrouble = world.unwellOn(host.id) > 0 || isAnyUnwell(world, world.childrenOf(host.id));
  if (isTrouble && isUntoldHereOrBehind(world, host, at)) return true;
  return isAnyUnwell(world, world.fedBy(host.id));
}

function isUntoldHereOrBehind(world: World & Wellness, host: Host, at: At): boolean {
  const draft = new Draft(world, at);
  if (hasUntold(draft, host)) return true;
  return world.childrenOf(host.id).some((id) => isUnwell(world, id) && waits(draft, id));
}

/** Whether a job on it, or on what nobody looks at behind it, was missed and waits to be told why. */
function areJobsInDoubt(world: World, hostId: string): boolean {
  const isInDoubt = (id: string) => world.jobsOf(id).some((job) => world.jobState(job.id)?.doubt !== undefined);
  return (
    isInDoubt(hostId) ||
    world.childrenOf(hostId).some((id) => world.host(id)?.hostService === undefined && isInDoubt(id))
  );
}

function hasUntold(draft: Draft, host: Host): boolean {
  return host.services.some((service) => isUntold(draft, service));
}

/** Whether a host behind another one may be told of, now that this one was looked at. */
function waits(draft: Draft, hostId: string): boolean {
  const host = draft.host(hostId);
  if (host?.hostService === undefined) return host !== undefined && hasUntold(draft, host);
  return draft.serviceState(host.hostService).hard === "critical" && draft.hostState(hostId).hard !== "down";
}

function isAnyUnwell(world: World & Wellness, hostIds: readonly string[]): boolean {
  for (const id of hostIds) if (isUnwell(world, id)) return true;
  return false;
}

function isUnwell(world: World & Wellness, hostId: string): boolean {
  const { hard } = world.hostState(hostId);
  return (hard !== "up" && hard !== "pending") || world.unwellOn(hostId) > 0;
}
