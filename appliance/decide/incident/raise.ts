/** A confirmed failure that stands for itself: it opens an incident, reopens the one it relapses into, or goes on in it. Pure. */
import type { Incident } from "#model/incident.ts";
import type { Draft } from "../draft.ts";
import type { Change } from "../events.ts";
import { isExcused } from "../excuse.ts";
import { hasPassed, momentOf } from "../moment.ts";
import { tellChange } from "../tell-change.ts";
import {
  confirmIncident,
  isFollowed,
  isOpen,
  openIncident,
  reopenIncident,
  worsenIncident,
  type Failure,
} from "./life.ts";
import { relapse } from "./recovery.ts";

export function raise(draft: Draft, failure: Failure): void {
  if (isExcused(draft, failure.subject)) return tellChange(draft, failure.subject);
  const existing = draft.incidentOf(failure.subject);
  if (existing !== undefined && isOpen(existing)) {
    worsen(draft, relapse(draft, existing), failure);
    return;
  }
  const held = heldOf(draft, failure.subject);
  if (held !== undefined) return confirm(draft, held, failure);
  const { incident, event } =
    existing !== undefined && canReopen(draft, existing)
      ? reopenIncident(existing, failure, draft.at.wallMs)
      : openIncident(draft.at.newId(), failure, draft.at.wallMs, draft.earlierOf(failure.subject));
  draft.putIncident(incident, event);
  draft.setWait(incident.id, { opened: momentOf(draft.at) });
}

/** The oldest incident of a subject that a person holds open, or proposes: one that it concerns has one speaker. */
function heldOf(draft: Draft, subject: string): Incident | undefined {
  for (const { id } of draft.incidents()) {
    const incident = draft.incident(id);
    if (incident?.subject !== subject || isFollowed(incident)) continue;
    if (incident.state === "proposed" || isOpen(incident)) return incident;
  }
  return undefined;
}

function confirm(draft: Draft, held: Incident, failure: Failure): void {
  const { incident, event } = confirmIncident(held, failure, draft.at.wallMs);
  const changed: Change[] = ["cause"];
  if (incident.priority !== held.priority) changed.push("priority");
  if (incident.category !== held.category) changed.push("category");
  draft.putIncident(incident, event, event === "incident.updated" ? changed : undefined);
  draft.setWait(incident.id, {});
}

/** An open incident whose subject may have got worse. */
export function worsen(draft: Draft, incident: Incident, failure: Failure): Incident {
  const worse = worsenIncident(incident, failure, draft.at.wallMs);
  if (worse === incident) return incident;
  const changed: Change[] = worse.priority === incident.priority ? ["cause"] : ["cause", "priority"];
  draft.putIncident(worse, "incident.updated", changed);
  return worse;
}

/** Whether a relapse now reopens this one instead of opening another. */
function canReopen(draft: Draft, incident: Incident): boolean {
  const { since } = draft.waitOf(incident.id);
  if (incident.state !== "resolved" || since === undefined) return false;
  return !hasPassed(since, draft.policy.reopenWithinMs, draft.at);
}
