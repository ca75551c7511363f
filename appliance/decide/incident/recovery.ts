/** What failed is well again: its incident waits for that to last, then is resolved, and what it spoke for speaks again. Pure. */
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Draft } from "../draft.ts";
import { isFlapping, isGone, isStarting } from "../hold.ts";
import { hasPassed, momentOf } from "../moment.ts";
import { failingKin } from "../one-cause.ts";
import { isAnyFlapping } from "../part-members.ts";
import { isLineStarting, LINE } from "../reach.ts";
import { tellChange } from "../tell-change.ts";
import { gather } from "./gather.ts";
import { beginRecovery, endRecovery, isOpen, resolveIncident } from "./life.ts";
import { isFull, unnamed } from "./unnamed.ts";

/** The subject of an open incident is well again. */
export function recover(draft: Draft, incident: Incident): void {
  if (failingKin(draft, incident).length > 0) return waitForKin(draft, incident);
  if (incident.recoveringSince !== undefined) return resolveWhenLasted(draft, incident);
  const recovering = beginRecovery(incident, draft.at.wallMs);
  draft.putIncident(recovering);
  draft.setWait(incident.id, { ...draft.waitOf(incident.id), since: momentOf(draft.at) });
  resolveWhenLasted(draft, recovering);
}

/** What fails of one cause with it fails still, and says from now on what is wrong. */
function waitForKin(draft: Draft, incident: Incident): void {
  relapse(draft, incident);
  gather(draft, incident.id, false);
}

/** The subject of an open incident fails again, or is not known to be well. */
export function relapse(draft: Draft, incident: Incident): Incident {
  if (incident.recoveringSince === undefined) return incident;
  const failing = endRecovery(incident);
  draft.putIncident(failing);
  const { since: _since, ...wait } = draft.waitOf(incident.id);
  draft.setWait(incident.id, wait);
  return failing;
}

/** Resolves an incident whose recovery has lasted, unless something that failed with it still has its time to start. */
export function resolveWhenLasted(draft: Draft, incident: Incident): void {
  if (!isOpen(incident) || incident.recoveringSince === undefined) return;
  const { since } = draft.waitOf(incident.id);
  if (since === undefined || !hasPassed(since, draft.policy.resolveAfterMs, draft.at)) return;
  if (isFlapping(draft, incident.subject) || isAnyFlapping(draft, incident)) return;
  // Who it does not name is looked for when no more come and go.
  if (isFull(incident) && draft.waitOf(incident.id).gathering !== undefined) return;
  if (incident.symptoms.some(({ subject }) => isStillStarting(draft, incident.id, subject))) return;
  for (const subject of unnamed(draft, incident)) if (isStillStarting(draft, incident.id, subject)) return;
  const moved = resolveIncident(incident, draft.at.wallMs);
  draft.putIncident(moved.incident, moved.event);
  draft.setWait(incident.id, { since: momentOf(draft.at) });
  tellChange(draft, incident.subject);
}

function isStillStarting(draft: Draft, incidentId: string, subject: string): boolean {
  if (subject === LINE && draft.host(LINE) === undefined) return isLineStarting(draft, draft.at);
  const host = draft.host(subject);
  if (host !== undefined) {
    const { symptomOf, openSince } = draft.hostState(subject);
    if (symptomOf !== incidentId) return false;
    return openSince === undefined || !hasPassed(openSince, draft.policy.startupGraceMs, draft.at);
  }
  const service = draft.service(subject as ServiceKey);
  if (service === undefined || draft.serviceState(service.key).symptomOf !== incidentId) return false;
  return isGone(draft.hostState(service.hostId)) || isStarting(draft, service, draft.at);
}
