/**
 * Things of one kind on one host: who they are, which of them fail, whose incident is theirs. Where a host has several
 * services of a kind, what they tell goes under `HOST/@KIND` (ADR 0063); where it has one, that speaks for itself. Pure.
 */
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Part } from "#model/part-kind.ts";
import type { Service } from "#model/site.ts";
import type { ServiceState, ServiceStateName } from "#model/state.ts";
import { partSubject, readSubject, subjectText } from "#model/subject.ts";
import { failingSince, isFlapping, whyServiceHeld } from "./hold.ts";
import { openOne } from "./incident/life.ts";
import type { At } from "./input.ts";
import { hasPassed } from "./moment.ts";
import { explainersOf } from "./shows-in.ts";
import type { World } from "./world.ts";

/** Longest time that what begins is held back while others of its kind are being looked at. */
export const TOGETHER_MS = 15_000;

/** Everything of one kind on a host. */
export interface Parts extends Part {
  readonly host: string;
  /** `HOST/@KIND`. */
  readonly subject: string;
  readonly members: readonly Service[];
}

/** All of the kind of a service on its host; undefined: it is of no kind, or the only one. */
export function partsWith(world: World, service: Service): Parts | undefined {
  const { part, hostId } = service;
  const members = part === undefined ? [] : world.partMembers(hostId, part.kind);
  if (part === undefined || members.length < 2) return undefined;
  return { ...part, host: hostId, subject: subjectText(partSubject(hostId, part.kind)), members };
}

/** What a subject `HOST/@KIND` stands for now; undefined for others, and where nothing of the kind is left. */
export function partsOf(world: World, subject: string): Parts | undefined {
  const about = readSubject(subject);
  if (about.kind !== "part") return undefined;
  const members = world.partMembers(about.host, about.part);
  const part = members[0]?.part;
  return part === undefined ? undefined : { ...part, host: about.host, subject, members };
}

/** The open incident of a subject, by its text. */
export function openIncidentOf(world: World, subject: string): Incident | undefined {
  return openOne(world.incidentOf(subject));
}

/** The open incident that stands for a service: its own, or that of its kind where that names it. */
export function openIncidentFor(world: World, { key, hostId, part }: Service): Incident | undefined {
  const own = openOne(world.incidentOf(key));
  if (own !== undefined || part === undefined) return own;
  const shared = openOne(world.incidentOf(subjectText(partSubject(hostId, part.kind))));
  return shared !== undefined && names(shared, key) ? shared : undefined;
}

/** Whether an incident of a kind has a service among its members, well again or not. */
export function names({ symptoms }: Incident, key: ServiceKey): boolean {
  return symptoms.some(({ subject }) => subject === key);
}

/** Those of an incident's members that are still there. */
export function membersNamed(incident: Incident, { members }: Parts): readonly Service[] {
  return members.filter(({ key }) => names(incident, key));
}

/** Whether it is not well, whoever is told. */
export function isBad({ hard }: Pick<ServiceState, "hard">): boolean {
  return hard !== "ok" && hard !== "pending";
}

/** Those that fail and are not held back: each stands for itself, save that its kind speaks for it. */
export function speaking(world: World, { members }: Parts, at: At): readonly Service[] {
  return members.filter(
    (service) => isBad(world.serviceState(service.key)) && whyServiceHeld(world, service, at) === undefined,
  );
}

/**
 * Whether what a service tells is held back, because others of its kind, or what may explain it, may fail with it: they are being
 * confirmed, or were not looked at since it began. Things that fail together are told together.
 */
export function isGathering(world: World, service: Service, at: At): boolean {
  const state = world.serviceState(service.key);
  if (service.part === undefined || state.hardAt === undefined || hasPassed(state.hardAt, TOGETHER_MS, at))
    return false;
  const since = failingSince(state, at).steadyMs;
  return [...(partsWith(world, service)?.members ?? []), ...explainersOf(world, service)].some((other) => {
    const { attempt, soft, lookedMs, flappingSince } = world.serviceState(other.key);
    if (other.key === service.key || flappingSince !== undefined) return false;
    if (attempt > 0) return soft !== "ok";
    // A look takes its time: one that was under way then has seen what there was to see.
    return (lookedMs ?? -Infinity) + other.timeoutMs < since;
  });
}

/** Whether one of those that an incident of a kind names changes too often to say that it is well. */
export function isAnyFlapping(world: World, incident: Incident): boolean {
  const parts = partsOf(world, incident.subject);
  return parts !== undefined && membersNamed(incident, parts).some(({ key }) => isFlapping(world, key));
}

/** Whether all that an incident of a kind names, and that are still there, are well. */
export function areAllWell(world: World, incident: Incident, parts: Parts): boolean {
  return membersNamed(incident, parts).every(({ key }) => world.serviceState(key).hard === "ok");
}

const WEIGHT: Readonly<Record<ServiceStateName, number>> = { pending: 0, ok: 0, unknown: 1, warning: 2, critical: 3 };

export function weightOf(state: ServiceStateName): number {
  return WEIGHT[state];
}

/** The worst of several states; well where there is none. */
export function worstOf(states: readonly ServiceStateName[]): ServiceStateName {
  return states.reduce((worst, state) => (WEIGHT[state] > WEIGHT[worst] ? state : worst), "ok");
}
