/**
 * Parts of different kinds on one device that fail of one cause: a failed disk and its degraded array, a failed fan and what
 * overheats, a part and the state that sums up all parts. They are one incident: whichever opened first takes the others as
 * symptoms, its cause is said by the part that explains the rest, and it is resolved when all are well (ADR 0078). Pure.
 */
import type { Incident } from "#model/incident.ts";
import type { PartKind } from "#model/part-kind.ts";
import type { Service } from "#model/site.ts";
import type { ServiceKey } from "#model/id.ts";
import { openOne } from "./incident/life.ts";
import type { At } from "./input.ts";
import { isBad, openIncidentFor } from "./part-members.ts";
import { incidentOfSilence, isOfAgent, isOfSilentAgent } from "./silent-agent.ts";
import { explainedBy, explainersOf, SHOWS_IN } from "./shows-in.ts";
import type { World } from "./world.ts";

/** So long apart the failures of two parts may begin and have one cause: a look comes every few minutes, heat rises slowly. */
export const ONE_CAUSE_WITHIN_MS = 3_600_000;

/**
 * The open incident of other parts of its host that a failing service belongs to: it is one already, it is explained by one
 * that failed about then, or it explains what nothing else there does.
 */
export function incidentOfKin(world: World, service: Service, at: At): Incident | undefined {
  const state = world.serviceState(service.key);
  if (isOfSilentAgent(world, service, at)) {
    const silence = incidentOfSilence(world, service, at);
    return silence?.subject === service.key ? undefined : silence;
  }
  if (service.part === undefined || !isBad(state)) return undefined;
  const now = kinIncident(world, service);
  const isIn = now !== undefined && namesKin(world, now, service);
  if (isIn && failsBeside(world, now, service)) return now;
  if (state.hard === "unknown") return isIn ? now : undefined;
  const wasTold = state.symptomOf !== undefined;
  return (
    nearest(world, service, explainersOf(world, service), (_, incident) => incident.id !== now?.id, wasTold) ??
    (isIn ? now : undefined) ??
    nearest(world, service, explainedBy(world, service), (one, incident) => isRoot(world, one, incident), false)
  );
}

/** Whether another part fails that an incident names, and that hangs together with this one. */
function failsBeside(world: World, incident: Incident, { key, part }: Service): boolean {
  return membersOf(world, incident).some(
    (one) => one.key !== key && isBad(world.serviceState(one.key)) && isRelated(one.part?.kind, part?.kind),
  );
}

/** Parts of other kinds that an incident names and that fail still: it is not over. */
export function failingKin(world: World, incident: Incident): readonly Service[] {
  const kin = membersOf(world, incident).filter(
    (one) => isBad(world.serviceState(one.key)) && isKin(world, incident, one),
  );
  if (isOfAgent(incident)) return kin;
  return kin.filter((one) => !explainersOf(world, one).some((other) => isOfAnother(world, other, incident)));
}

/** The part of another kind that explains what an incident is about, or is all of it that still fails; undefined: it speaks for itself. */
export function speakingKin(world: World, incident: Incident): Service | undefined {
  const kin = failingKin(world, incident);
  if (kin.length === 0) return undefined;
  const failing = membersOf(world, incident).filter(({ key }) => isBad(world.serviceState(key)));
  if (isOfAgent(incident)) return failing.some(({ key }) => key === incident.subject) ? undefined : kin[0];
  const own = failing.filter((one) => !kin.includes(one));
  const speaks = own.some((one) => isRoot(world, one, incident));
  return speaks ? undefined : (kin.find((one) => isRoot(world, one, incident)) ?? kin[0]);
}

/** Whether a service is among an incident's parts without being what that is about. */
export function isKin(world: World, incident: Incident, service: Service): boolean {
  const { key, hostId, part } = service;
  if (incident.host !== hostId) return false;
  if (isOfAgent(incident)) return incident.subject !== key && world.serviceState(key).symptomOf === incident.id;
  if (part === undefined) return false;
  return world.serviceState(key).symptomOf === incident.id && namesKin(world, incident, service);
}

/** It hangs together with another part that the incident names. */
function namesKin(world: World, incident: Incident, service: Service): boolean {
  return membersOf(world, incident).some(
    ({ key, part }) => key !== service.key && isRelated(part?.kind, service.part?.kind),
  );
}

/** The services of its own host that an incident is about or names; none where it is about the host as a whole. */
function membersOf(world: World, incident: Incident): readonly Service[] {
  const { subject, host, symptoms } = incident;
  if (!subject.startsWith(`${host}/`)) return [];
  return [subject, ...symptoms.map((symptom) => symptom.subject)].flatMap((one) => {
    const service = one.startsWith(`${host}/`) ? world.service(one as ServiceKey) : undefined;
    return service === undefined || (service.part === undefined && !isOfAgent(incident)) ? [] : [service];
  });
}

/** The open incident that stands for a part: its own, its kind's, or that of other parts of its host. */
function kinIncident(world: World, service: Service): Incident | undefined {
  const { symptomOf } = world.serviceState(service.key);
  const cause = symptomOf === undefined ? undefined : openOne(world.incident(symptomOf));
  const isOfPart = cause?.host === service.hostId && cause.subject.startsWith(`${cause.host}/`);
  const incident = openIncidentFor(world, service) ?? (isOfPart ? cause : undefined);
  // A silent agent says nothing of the parts.
  return incident === undefined || isOfAgent(incident) ? undefined : incident;
}

function nearest(
  world: World,
  service: Service,
  others: readonly Service[],
  counts: (one: Service, incident: Incident) => boolean,
  atAnyTime: boolean,
): Incident | undefined {
  let best: { readonly incident: Incident; readonly apartMs: number } | undefined;
  for (const other of others) {
    if (other.key === service.key || !isBad(world.serviceState(other.key))) continue;
    const incident = kinIncident(world, other);
    const apartMs = apart(world, service, other);
    if (incident === undefined || incident.subject === service.key) continue;
    if (!atAnyTime && apartMs > ONE_CAUSE_WITHIN_MS) continue;
    if ((best === undefined || apartMs < best.apartMs) && counts(other, incident)) best = { incident, apartMs };
  }
  return best?.incident;
}

/** How far apart two became as bad as they are; infinite where that is not known. */
function apart(world: World, one: Service, other: Service): number {
  const [a, b] = [one, other].map(({ key }) => world.serviceState(key).hardAt?.steadyMs);
  return a === undefined || b === undefined ? Infinity : Math.abs(a - b);
}

/** Nothing else that the incident names explains it. */
function isRoot(world: World, service: Service, incident: Incident): boolean {
  return !membersOf(world, incident).some(
    (one) => one.key !== service.key && isBad(world.serviceState(one.key)) && explains(one, service),
  );
}

function explains({ part: a }: Service, { part: b }: Service): boolean {
  return a !== undefined && b !== undefined && SHOWS_IN[a.kind]?.includes(b.kind) === true;
}

/** Whether a part fails, and another incident stands for it. */
function isOfAnother(world: World, service: Service, { id }: Incident): boolean {
  if (!isBad(world.serviceState(service.key))) return false;
  const other = kinIncident(world, service);
  return other !== undefined && other.id !== id;
}

function isRelated(a: PartKind | undefined, b: PartKind | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return SHOWS_IN[a]?.includes(b) === true || SHOWS_IN[b]?.includes(a) === true;
}
