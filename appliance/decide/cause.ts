/** Cause and symptom: which incident a failure belongs to, how it joins it, and how it leaves it again. Pure. */
import type { Incident } from "#model/incident.ts";
import type { Host, Service } from "#model/site.ts";
import type { Job } from "#model/job.ts";
import { jobSubject, partSubject, subjectText } from "#model/subject.ts";
import type { Draft } from "./draft.ts";
import { serviceFailure } from "./failures.ts";
import { isFlapping, isInWork } from "./hold.ts";
import { gather } from "./incident/gather.ts";
import { raise, worsen } from "./incident/raise.ts";
import { addSymptom, isFollowed, isOpen, openOne, updateSymptom } from "./incident/life.ts";
import { recover, relapse, resolveWhenLasted } from "./incident/recovery.ts";
import { isFull } from "./incident/unnamed.ts";
import { isAllWell } from "./incident/wellness.ts";
import { isoOf, momentOf } from "./moment.ts";
import { openIncidentOf } from "./part-members.ts";
import { powerOf, saysLost, tellersOf } from "./power.ts";
import { isGone, LINE, LONGEST_CHAIN } from "./reach.ts";
import type { World } from "./world.ts";

/** The open incident of the host that cuts this one off, however many hosts away. */
export function rootIncident(world: World, host: Host): Incident | undefined {
  let { behind, lacks } = world.hostState(host.id);
  if (lacks === "line") return incidentOfLine(world);
  for (let steps = 0; behind !== undefined && steps < LONGEST_CHAIN; steps++) {
    const state = world.hostState(behind);
    const power = lacks === "power" ? incidentOfPower(world, behind) : undefined;
    if (power !== undefined) return power;
    if (state.hard !== "unreachable") {
      const own = openIncidentOf(world, behind);
      return own ?? openById(world, state.returned?.incident);
    }
    ({ behind, lacks } = state);
    if (lacks === "line") return incidentOfLine(world);
  }
  return undefined;
}

/** The line's own open incident, or that of the gateway without which there is no line. */
function incidentOfLine(world: World): Incident | undefined {
  const gateway = world.line?.gateway === undefined ? undefined : world.host(world.line.gateway);
  const own = openIncidentOf(world, LINE);
  if (own !== undefined || gateway === undefined || !isGone(world.hostState(gateway.id))) return own;
  return incidentOfHost(world, gateway);
}

/** The open incident that stands for a supply, whether it says itself that it gives no power or is silent. */
export function incidentOfSupply(world: World, supplyId: string): Incident | undefined {
  const host = world.host(supplyId);
  return (
    incidentOfPower(world, supplyId) ??
    openIncidentOf(world, supplyId) ??
    (host === undefined ? undefined : rootIncident(world, host))
  );
}

/** The incident of another service of the same host by which that runs on battery, of which a failing one may be a part. */
export function incidentOfOwnPower(draft: Draft, host: Host, service: Service): Incident | undefined {
  if (service.followsPower !== true || powerOf(draft, host, draft.at) !== "said") return undefined;
  const incident = incidentOfPower(draft, host.id);
  return incident?.subject === service.key ? undefined : incident;
}

/** The open incident of what says that a supply gives no power. */
function incidentOfPower(world: World, supplyId: string): Incident | undefined {
  const host = world.host(supplyId);
  if (host === undefined) return undefined;
  for (const teller of tellersOf(host)) {
    const { key, part } = teller;
    const ofKind = part === undefined ? undefined : openIncidentOf(world, subjectText(partSubject(host.id, part.kind)));
    const incident = openIncidentOf(world, key) ?? ofKind;
    if (incident !== undefined && saysLost(world, host, teller) !== false) return incident;
  }
  return undefined;
}

/**
 * What says that a supply gives no power is not bad enough to be told by itself (a warning), but somebody is without power
 * because of it: it is told.
 */
function raisePower(draft: Draft, supplyId: string): Incident | undefined {
  const host = draft.host(supplyId);
  const teller = host && tellersOf(host).find((one) => saysLost(draft, host, one) === true);
  if (host === undefined || teller === undefined) return undefined;
  const { attempt, failures = 0 } = draft.serviceState(teller.key);
  if (attempt > 0 || failures < teller.attempts) return undefined;
  if (isFlapping(draft, teller.key) || isInWork(draft, teller.key, draft.at)) return undefined;
  raise(draft, serviceFailure(draft, host, teller, draft.serviceState(teller.key), draft.at));
  return draft.openIncidentOf(teller.key);
}

/** The incident that a service's failure belongs to while its host is gone or has only just returned. */
export function incidentOfHost(world: World, host: Host): Incident | undefined {
  const state = world.hostState(host.id);
  if (state.hard === "unreachable") return rootIncident(world, host);
  return openIncidentOf(world, host.id) ?? openById(world, state.returned?.incident);
}

/** A host that is out of reach joins the incident of what cuts it off. */
export function joinHost(draft: Draft, host: Host): void {
  const state = draft.hostState(host.id);
  const { behind, lacks } = state;
  const power = lacks === "power" && behind !== undefined ? behind : undefined;
  const incident = rootIncident(draft, host) ?? (power === undefined ? undefined : raisePower(draft, power));
  if (incident === undefined) return;
  if (state.symptomOf !== incident.id) {
    draft.setHost(host.id, { ...state, symptomOf: incident.id });
    gather(draft, incident.id);
  }
  join(draft, incident, { subject: host.id, name: host.name, state: state.hard });
}

/**
 * A service that fails because of its host joins the host's incident, or the one that cuts the host off.
 * @param cause the incident that it belongs to, where that is another
 */
export function joinService(draft: Draft, host: Host, service: Service, cause?: Incident): void {
  const incident = cause ?? incidentOfHost(draft, host);
  if (incident === undefined) return;
  const state = draft.serviceState(service.key);
  if (state.symptomOf !== incident.id) {
    draft.setService(service.key, { ...state, symptomOf: incident.id });
    if (isFull(incident)) gather(draft, incident.id, false);
  }
  join(draft, incident, { subject: service.key, name: `${service.name}, ${host.name}`, state: state.hard });
}

/** A part that fails of one cause with others of its device joins their incident, which is as bad as its worst. */
export function joinKin(draft: Draft, host: Host, service: Service, incident: Incident): void {
  const state = draft.serviceState(service.key);
  const isNew = state.symptomOf !== incident.id;
  if (isNew) leaveService(draft, service);
  joinService(draft, host, service, relapse(draft, incident));
  const joined = draft.incident(incident.id) ?? incident;
  worsen(draft, joined, { ...serviceFailure(draft, host, service, state, draft.at), cause: joined.cause });
  if (isNew) gather(draft, incident.id);
}

/** A job that does not report because its host is gone joins the incident of that. Whether there is one. */
export function joinJob(draft: Draft, host: Host, job: Job, state: string): string | undefined {
  const incident = incidentOfHost(draft, host);
  if (incident === undefined) return undefined;
  const subject = subjectText(jobSubject(job.id));
  // That a backup did not run, too, is news to whoever follows the host's incident.
  if (!incident.symptoms.some((symptom) => symptom.subject === subject)) gather(draft, incident.id);
  join(draft, incident, { subject, name: job.name, state });
  return incident.id;
}

/** A job that was a symptom has run, or fails by itself. */
export function leaveJob(draft: Draft, job: Job, symptomOf: string, state: string): void {
  leave(draft, symptomOf, subjectText(jobSubject(job.id)), state);
}

/** A service is well, or fails by itself: it is nobody's symptom any more. */
export function leaveService(draft: Draft, service: Service): void {
  const { symptomOf, ...state } = draft.serviceState(service.key);
  if (symptomOf === undefined) return;
  draft.setService(service.key, state);
  leave(draft, symptomOf, service.key, state.hard);
}

/** A host is back, or down by itself. Returns the incident that it was a symptom of. */
export function leaveHost(draft: Draft, host: Host): string | undefined {
  const { symptomOf, ...state } = draft.hostState(host.id);
  if (symptomOf === undefined || state.hard === "unreachable") return symptomOf;
  draft.setHost(host.id, state);
  leave(draft, symptomOf, host.id, state.hard);
  return symptomOf;
}

function join(draft: Draft, incident: Incident, symptom: { subject: string; name: string; state: string }): void {
  const after = addSymptom(incident, { ...symptom, since: isoOf(momentOf(draft.at)) });
  if (after !== incident) draft.putSymptoms(after);
}

function leave(draft: Draft, incidentId: string, subject: string, state: string): void {
  const incident = draft.incident(incidentId);
  if (incident === undefined) return;
  const after = updateSymptom(incident, subject, state);
  if (after !== incident) draft.putSymptoms(after);
  // Who else still fails with it takes a look at the whole site.
  if (isFull(after)) return gather(draft, incidentId, false);
  if (after !== incident && isOfParts(after, subject)) gather(draft, incidentId);
  if (isFollowed(after) && isOpen(after) && isAllWell(draft, after)) recover(draft, after);
  else resolveWhenLasted(draft, after);
}

/** Whether it is about parts of the device that a symptom is on: what is said of it may be another now. */
function isOfParts({ host, subject }: Incident, symptom: string): boolean {
  return subject.startsWith(`${host}/`) && symptom.startsWith(`${host}/`);
}

function openById(world: World, id: string | undefined): Incident | undefined {
  return id === undefined ? undefined : openOne(world.incident(id));
}
