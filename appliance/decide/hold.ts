/**
 * "Why is this not told?": one question with one answer. What follows from the answer (ask the host, join as a symptom)
 * stands beside it, in `tell.ts`. Pure.
 */
import type { ServiceKey } from "#model/id.ts";
import type { Host, Service } from "#model/site.ts";
import type { Moment, ServiceState } from "#model/state.ts";
import { readSubject } from "#model/subject.ts";
import { workAt, type Covered } from "./calendar/works.ts";
import { findingOf } from "./finding.ts";
import type { At } from "./input.ts";
import { hasPassed, momentOf } from "./moment.ts";
import { isPowerTold, later, powerBackSince, powerOf, suppliesInDoubt, withoutPowerBy } from "./power.ts";
import { isWayProven } from "./proven-way.ts";
import { areAllGone, isGone, isLineDown, isLineInDoubt, LONGEST_CHAIN, LONGEST_DOUBT_MS } from "./reach.ts";
import type { World } from "./world.ts";

export { isGone, LONGEST_CHAIN, LONGEST_DOUBT_MS } from "./reach.ts";

/**
 * `hostGone`: its host, or for a host all hosts before it, are down or out of reach, or it has no power; `inDoubt`: it is not known yet whether
 * they are; `recovering`: it does not fail by itself, or not for long enough: the newest look disagrees, it has not failed
 * again since what it hung on is back, or that has only just come back; `maintenance`: people
 * announced that they work on it; `flapping`: it changes too often to be told each time; `finding`: it was so already when its
 * device was first looked at, and is listed for review.
 */
export type HoldReason = "hostGone" | "maintenance" | "flapping" | "inDoubt" | "recovering" | "finding";

/** `unknown` that lasts this long opens an incident. */
export const UNKNOWN_OPENS_AFTER_MS = 3_600_000;

/** Why a service's confirmed failure is not told; undefined: it stands for itself. */
export function whyServiceHeld(world: World, service: Service, at: At): HoldReason | undefined {
  const host = world.host(service.hostId);
  const state = world.serviceState(service.key);
  if (host === undefined || isGone(world.hostState(host.id))) return "hostGone";
  if (isInWork(world, service.key, at)) return "maintenance";
  if (state.flappingSince !== undefined) return "flapping";
  if (!failsByItself(state, service) || isStarting(world, service, at)) return "recovering";
  if (isHostInDoubt(world, host, service, at)) return "inDoubt";
  return isHeldFinding(world, service, at) ? "finding" : undefined;
}

/** A finding of which nothing is known for too long is an ordinary service again. */
function isHeldFinding(world: World, service: Service, at: At): boolean {
  const finding = findingOf(world, service);
  if (finding === undefined) return false;
  const { hard, hardAt } = world.serviceState(service.key);
  const isLost = hard === "unknown" && finding.state !== "unknown";
  return !isLost || hardAt === undefined || !hasPassed(hardAt, UNKNOWN_OPENS_AFTER_MS, at);
}

/** Why a host whose own check has failed is not down. */
export function whyHostHeld(world: World, host: Host, at: At): HoldReason | undefined {
  const own = host.hostService === undefined ? undefined : world.service(host.hostService);
  if (own === undefined) return undefined;
  const state = world.serviceState(own.key);
  const before = world.hostState(host.id);
  if (cutOffBy(world, host, at) !== undefined) return "hostGone";
  if (!failsByItself(state, own)) return "recovering";
  const openSince = wayOpenSince(world, host);
  if (openSince !== undefined && !hasPassed(openSince, world.policy.startupGraceMs, at)) return "recovering";
  // What was cut off and is not known to be back has been looked at by nobody since.
  if (before.hard === "unreachable" && before.openSince === undefined) return "recovering";
  const since = failingSince(state, at);
  if (suppliesInDoubt(world, host, since, at).length > 0 || isLineInDoubt(world, host.id, since, at)) return "inDoubt";
  return host.parents.some((id) => !isSettled(world, id, since, at)) ? "inDoubt" : undefined;
}

/** What cuts a silent host off: the host that is gone, and what it lacks by it where that is not the way. */
export interface CutOff {
  readonly by?: string;
  readonly lacks?: "power" | "line";
}

/** undefined: what a host hangs on is there, as far as is known. */
export function cutOffBy(world: World, host: Host, at: At): CutOff | undefined {
  const [parent] = host.parents;
  if (parent !== undefined && areAllGone(world, host.parents) && !isAnotherWay(world, host, at)) return { by: parent };
  const supply = withoutPowerBy(world, host, at);
  if (supply !== undefined) return { by: supply, lacks: "power" };
  if (isLineDown(world) && world.line?.outside.has(host.id) === true) return { lacks: "line" };
  // A supply that says that it runs on battery and then falls silent has used the battery up.
  const hasTold = powerOf(world, host, at) === "said" && isPowerTold(world, host);
  return hasTold ? { by: host.id, lacks: "power" } : undefined;
}

/** Whether what a host hangs on is gone for the box alone. */
function isAnotherWay(world: World, host: Host, at: At): boolean {
  if (host.hostService === undefined) return false;
  return isWayProven(world, host, failingSince(world.serviceState(host.hostService), at));
}

/** Whether work on a host, service or job, by its text, is announced for now. */
export function isInWork(world: World, subject: string, at: Pick<At, "wallMs">): boolean {
  return world.works.length > 0 && workAt(world.works, coveredOf(world, subject), at.wallMs) !== undefined;
}

/** What announced work may cover of a subject, by its text. */
export function coveredOf(world: World, subject: string): Covered {
  const service = world.service(subject as ServiceKey);
  const about = readSubject(subject);
  const job = about.kind === "job" ? about.id : undefined;
  const ofJob = job === undefined ? undefined : world.job(job)?.host;
  return { host: world.host(service?.hostId ?? ofJob ?? subject), service: service?.key, job };
}

/** Whether a host or service, by its text, changes too often to be told each time. */
export function isFlapping(world: World, subject: string): boolean {
  const key = world.host(subject)?.hostService ?? (subject as ServiceKey);
  return world.serviceState(key).flappingSince !== undefined;
}

/** Whether what a service hangs on is back so recently that it may still be starting: its host, or its host's power. */
export function isStarting(world: World, service: Service, at: At): boolean {
  const { returned, power } = world.hostState(service.hostId);
  const since = later(returned?.at, service.followsPower === true ? power?.back : undefined);
  if (since === undefined || service.key === world.host(service.hostId)?.hostService) return false;
  if (hasPassed(since, world.policy.startupGraceMs, at)) return false;
  return !wasGoodSince(world.serviceState(service.key), since);
}

/** Since when the present failure is there, for the question whose fault it is. */
export function failingSince(state: ServiceState, at: At): Moment {
  return state.softSince ?? state.failingSince ?? momentOf(at);
}

/** Whether it is unclear, about a failure of a service, whether its host is what fails. */
export function isHostInDoubt(world: World, host: Host, service: Service, at: At): boolean {
  if (service.key === host.hostService) return false;
  return !isSettled(world, host.id, failingSince(world.serviceState(service.key), at), at);
}

/**
 * Whether a host's state can be relied on to explain a failure that began at `since`. Where nobody looks whether it is up, the
 * hosts before it say.
 */
export function isSettled(world: World, hostId: string, since: Moment, at: At, steps = LONGEST_CHAIN): boolean {
  const host = world.host(hostId);
  if (host === undefined || steps === 0 || isGone(world.hostState(hostId))) return true;
  if (hasPassed(since, LONGEST_DOUBT_MS, at)) return true;
  if (suppliesInDoubt(world, host, since, at).length > 0 || isLineInDoubt(world, hostId, since, at)) return false;
  if (host.hostService === undefined) return host.parents.every((id) => isSettled(world, id, since, at, steps - 1));
  const own = world.serviceState(host.hostService);
  if (own.hard === "critical") return false; // confirmed, but it waits itself for its own parents
  return own.attempt === 0 && own.lookedMs !== undefined && own.lookedMs >= since.steadyMs;
}

/** Nobody hurries over what did not come: so long it is waited for until a slow host check has confirmed what it finds. */
export const LONGEST_CONFIRMING_MS = 600_000;

/**
 * Whether it is still being found out if a host, or what it stands behind, is gone since before `since`: it has not been looked at
 * since, or a look is being confirmed.
 */
export function mayBeGone(world: World, hostId: string, since: Moment, at: At): boolean {
  if (isGone(world.hostState(hostId)) || hasPassed(since, LONGEST_CONFIRMING_MS, at)) return false;
  return !isSettled(world, hostId, since, at) || isConfirming(world, hostId);
}

/** Whether a look that found it gone is being confirmed; where nobody looks, of any host before it. */
function isConfirming(world: World, hostId: string, steps = LONGEST_CHAIN): boolean {
  const host = world.host(hostId);
  if (host === undefined || steps === 0 || isGone(world.hostState(hostId))) return false;
  if (host.hostService === undefined) return host.parents.some((id) => isConfirming(world, id, steps - 1));
  const { hard, soft, attempt } = world.serviceState(host.hostService);
  return hard === "critical" || (soft === "critical" && attempt > 0);
}

/**
 * Since when what a host hangs on is there again, where it was cut off until lately: since its own state says so, else since
 * the first of its parents, or of what feeds it, is back, if none was there all the time and the host has not been well since.
 */
export function wayOpenSince(world: World, host: Host): Moment | undefined {
  const { hard, openSince } = world.hostState(host.id);
  if (hard === "unreachable") return openSince;
  if (hard === "down" || host.hostService === undefined) return undefined;
  const line = world.line?.outside.has(host.id) === true ? world.line.back : undefined;
  const since = later(later(parentBackSince(world, host), powerBackSince(world, host)), line);
  return since === undefined || wasGoodSince(world.serviceState(host.hostService), since) ? undefined : since;
}

function parentBackSince(world: World, host: Host): Moment | undefined {
  let first: Moment | undefined;
  for (const id of host.parents) {
    const parent = world.hostState(id);
    if (isGone(parent)) continue;
    if (parent.returned === undefined) return undefined;
    if (first === undefined || parent.returned.at.steadyMs < first.steadyMs) first = parent.returned.at;
  }
  return first;
}

function failsByItself(state: ServiceState, { attempts }: Service): boolean {
  return state.attempt === 0 && (state.failures ?? 0) >= attempts;
}

function wasGoodSince(state: ServiceState, moment: Moment): boolean {
  return state.goodMs !== undefined && state.goodMs >= moment.steadyMs;
}
