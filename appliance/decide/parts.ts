/**
 * Things of one kind on one host are told as one (ADR 0063): what fails together begins one incident, what fails later joins
 * it, and it ends when all are well. What is held back (work on it is announced, its host is gone) is no part of it. Pure.
 */
import type { Incident } from "#model/incident.ts";
import type { Host, Service } from "#model/site.ts";
import { readSubject } from "#model/subject.ts";
import { gather } from "./incident/gather.ts";
import { addSymptom, cancelIncident, updateSymptom } from "./incident/life.ts";
import { raise, worsen } from "./incident/raise.ts";
import { recover, relapse } from "./incident/recovery.ts";
import { incidentOfHost, incidentOfOwnPower, joinService } from "./cause.ts";
import type { Draft } from "./draft.ts";
import { isExcused } from "./excuse.ts";
import { newPartsCause, partsCause, partsFailure } from "./failures.ts";
import { isGone } from "./hold.ts";
import { mergeInto } from "./merge.ts";
import { isoOf, momentOf } from "./moment.ts";
import { incidentOfKin, isKin, speakingKin } from "./one-cause.ts";
import { opens } from "./opens.ts";
import {
  areAllWell,
  isBad,
  isGathering,
  membersNamed,
  partsOf,
  partsWith,
  speaking,
  type Parts,
} from "./part-members.ts";
import { isOfAgent } from "./silent-agent.ts";
import { tellPartsChange } from "./tell-parts-change.ts";

/** A member's failure is nobody else's fault: it joins its kind's incident, begins one with the others, or is told as a change. */
export function tellAmongParts(draft: Draft, host: Host, service: Service, parts: Parts): void {
  const open = openIncidentOf(draft, host, parts);
  // What a person called no fault is no part of what fails beside it.
  if (open !== undefined && isExcused(draft, service.key)) return;
  if (open !== undefined) return join(draft, host, parts, relapse(draft, open), service);
  const failing = speaking(draft, parts, draft.at).filter(
    (one) => incidentOfOwnPower(draft, host, one) === undefined && incidentOfKin(draft, one, draft.at) === undefined,
  );
  const counting = failing.filter(({ key }) => !isExcused(draft, key));
  const isReady = (one: Service) => !isGathering(draft, one, draft.at);
  const isOpening = (one: Service) => opens(draft, one, draft.serviceState(one.key));
  if (counting.some((one) => isOpening(one) && isReady(one))) begin(draft, host, parts, counting);
  else if (failing.some(isReady) && !counting.some(isOpening)) tellPartsChange(draft, parts);
}

/** A person wants an incident of what a member fails with, whatever opens one by itself. */
export function raiseAmongParts(draft: Draft, host: Host, service: Service, parts: Parts): void {
  const open = openIncidentOf(draft, host, parts);
  if (open === undefined) begin(draft, host, parts, [service]);
  else join(draft, host, parts, relapse(draft, open), service);
}

/** A member that an open incident of its kind names fails still, or again. */
export function followAmongParts(draft: Draft, host: Host, service: Service, open: Incident): void {
  const parts = partsOf(draft, open.subject);
  if (isGone(draft.hostState(host.id))) {
    if (mergeInto(draft, incidentOfHost(draft, host), open)) joinService(draft, host, service);
    else relapse(draft, open);
    return;
  }
  const going = relapse(draft, open);
  if (parts !== undefined) join(draft, host, parts, going, service);
}

/** A member that an open incident of its kind names is well. */
export function recoverAmongParts(draft: Draft, host: Host, service: Service, open: Incident): void {
  const parts = partsOf(draft, open.subject);
  const incident = updateSymptom(open, service.key, draft.serviceState(service.key).hard);
  if (incident !== open) draft.putSymptoms(incident);
  if (parts === undefined) return;
  if (areAllWell(draft, incident, parts)) recover(draft, incident);
  else follow(draft, host, parts, open, incident);
}

/** What a review finds: members that are not there any more leave; an incident of one becomes that of its kind. */
export function reviewMembers(draft: Draft, incident: Incident): void {
  const own = draft.service(incident.subject as Service["key"]);
  const host = draft.host(incident.host);
  if (own !== undefined && host !== undefined) {
    if (isOfAgent(incident)) return;
    const kind = partsWith(draft, own);
    if (kind !== undefined) openIncidentOf(draft, host, kind);
    return;
  }
  if (readSubject(incident.subject).kind !== "part") return;
  const parts = partsOf(draft, incident.subject);
  const isThere = ({ subject }: { readonly subject: string }) => {
    const other = draft.service(subject as Service["key"]);
    if (other !== undefined && isKin(draft, incident, other)) return true;
    return parts?.members.some(({ key }) => key === subject);
  };
  dropMembers(draft, incident, isThere, "removed");
}

/** What failed of the members since work on them began was the work. */
export function excuseMembers(
  draft: Draft,
  host: Host,
  isWorkedOn: (service: Service) => boolean,
  sinceMs: number,
): void {
  const kinds = new Set(host.services.flatMap(({ part }) => part?.kind ?? []));
  for (const kind of kinds) {
    const members = draft.partMembers(host.id, kind);
    const incident = draft.openIncidentOf(`${host.id}/@${kind}`);
    if (incident === undefined) continue;
    const excused = members.filter((service) => {
      const state = draft.serviceState(service.key);
      return isBad(state) && isWorkedOn(service) && (state.failingSince?.wallMs ?? state.hardSince) >= sinceMs;
    });
    const isStaying = ({ subject }: { readonly subject: string }) => !excused.some(({ key }) => key === subject);
    dropMembers(draft, incident, isStaying, "maintenance");
  }
}

/** The open incident of a kind. One that began when its only member spoke for itself is the kind's from now on. */
function openIncidentOf(draft: Draft, host: Host, parts: Parts): Incident | undefined {
  const open = draft.openIncidentOf(parts.subject);
  if (open !== undefined) return open;
  for (const service of parts.members) {
    const own = draft.openIncidentOf(service.key);
    if (own === undefined || isOfAgent(own)) continue;
    const named = addMember(draft, { ...own, subject: parts.subject, subjectName: parts.name }, service);
    const { hard } = draft.serviceState(service.key);
    const cause = hard === "ok" || hard === "pending" ? own.cause : partsCause(draft, parts, [service]);
    const taken = { ...named, host: host.id, cause };
    draft.putIncident(taken, "incident.updated", ["symptoms", "cause"]);
    return taken;
  }
  return undefined;
}

function begin(draft: Draft, host: Host, parts: Parts, failing: readonly Service[]): void {
  raise(draft, partsFailure(draft, host, parts, failing));
  const incident = draft.openIncidentOf(parts.subject);
  if (incident !== undefined)
    draft.putSymptoms(failing.reduce((named, service) => addMember(draft, named, service), incident));
}

function join(draft: Draft, host: Host, parts: Parts, open: Incident, service: Service): void {
  const incident = addMember(draft, open, service);
  if (incident !== open) draft.putSymptoms(incident);
  follow(draft, host, parts, open, incident);
}

/** What of the members fails is another: worse is told at once, the rest when no more comes. */
function follow(draft: Draft, host: Host, parts: Parts, open: Incident, incident: Incident): void {
  const hasJoined = incident.symptoms.length > open.symptoms.length;
  const failing = membersNamed(incident, parts).filter(({ key }) => isBad(draft.serviceState(key)));
  if (failing.length === 0) return;
  const failure = partsFailure(draft, host, parts, failing);
  const worse = worsen(draft, incident, failure);
  const isOutdated = speakingKin(draft, worse) === undefined && newPartsCause(draft, worse, parts) !== undefined;
  if (hasJoined || isOutdated) gather(draft, incident.id, hasJoined, incident !== open);
}

function addMember(draft: Draft, incident: Incident, { key, name }: Service): Incident {
  const since = isoOf(momentOf(draft.at));
  return addSymptom(incident, { subject: key, name, state: draft.serviceState(key).hard, since });
}

/** @param reason why members leave; where none stays that fails, it is why the incident is cancelled */
function dropMembers(
  draft: Draft,
  incident: Incident,
  isStaying: (symptom: { readonly subject: string }) => boolean | undefined,
  reason: "maintenance" | "removed",
): void {
  const symptoms = incident.symptoms.filter((symptom) => isStaying(symptom) === true);
  if (symptoms.length === incident.symptoms.length && symptoms.length > 0) return;
  const fails = symptoms.some(({ subject }) => isBad(draft.serviceState(subject as Service["key"])));
  if (symptoms.length === 0 || (reason === "maintenance" && !fails)) {
    const moved = cancelIncident(incident, draft.at.wallMs, reason);
    draft.putIncident(moved.incident, moved.event);
    return;
  }
  draft.putIncident({ ...incident, symptoms });
  gather(draft, incident.id);
}
