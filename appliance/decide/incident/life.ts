/** How an incident begins, recovers, ends and comes back: each function gives the incident as it is afterwards. Pure. */
import type { CancelReason, Category, Classification, Incident, Level, Symptom } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import { LIVE, moveIncident, type IncidentEvent } from "./moves.ts";
import { priorityOf } from "./priority.ts";

/** What is known about a failure when it is confirmed. */
export interface Failure {
  readonly subject: string;
  readonly subjectName: string;
  readonly host: string;
  readonly category: Category;
  readonly classification: Classification;
  readonly criticality: Level;
  readonly cause: Sentence;
  /** Milliseconds since 1970 of the first failed result. */
  readonly failedAt: number;
}

/** An incident after a move, and the event that tells it. */
export interface Moved {
  readonly incident: Incident;
  readonly event: IncidentEvent;
}

/** Most failures of the past that a reopened incident names. */
const MOST_EARLIER = 50;
/** Most symptoms that an incident names one by one; more are counted by the pages that list devices. */
const MOST_SYMPTOMS = 500;

const iso = (ms: number) => new Date(ms).toISOString();

/** @param now milliseconds since 1970 */
export function openIncident(id: string, failure: Failure, now: number): Moved {
  const { failedAt, ...what } = failure;
  const incident: Incident = {
    id,
    state: "open",
    ...what,
    priority: priorityOf(failure.classification, failure.criticality),
    failedAt: iso(failedAt),
    openedAt: iso(now),
    reopened: 0,
    symptoms: [],
  };
  return { incident, event: "incident.opened" };
}

/** Whether it still stands for a failure: neither resolved nor at its end. */
export function isOpen(incident: Incident): boolean {
  return LIVE.includes(incident.state);
}

/** A relapse: the failure of before is kept apart, and what follows from the new one begins anew. */
export function reopenIncident(incident: Incident, failure: Failure): Moved {
  const { resolvedAt, recoveringSince: _recoveringSince, ...rest } = moveIncident(incident, "reopen").incident;
  const past = { failedAt: incident.failedAt, resolvedAt: resolvedAt ?? incident.failedAt };
  const reopened: Incident = {
    ...rest,
    cause: failure.cause,
    failedAt: iso(failure.failedAt),
    firstFailedAt: incident.firstFailedAt ?? incident.failedAt,
    earlier: [...(incident.earlier ?? []), past].slice(-MOST_EARLIER),
    reopened: incident.reopened + 1,
    symptoms: [],
    ...worsened(incident, failure),
  };
  return { incident: reopened, event: "incident.reopened" };
}

/** The same incident after its subject got worse (a warning that became critical). Never made milder. */
export function worsenIncident(incident: Incident, failure: Failure): Incident {
  const change = worsened(incident, failure);
  if (change.classification === incident.classification) return incident;
  return { ...incident, ...change, cause: failure.cause };
}

/** Everything looks well again; the incident waits for it to last. */
export function beginRecovery(incident: Incident, now: number): Incident {
  return incident.recoveringSince === undefined ? { ...incident, recoveringSince: iso(now) } : incident;
}

/** The recovery did not last. */
export function endRecovery(incident: Incident): Incident {
  if (incident.recoveringSince === undefined) return incident;
  const { recoveringSince: _recoveringSince, ...rest } = incident;
  return rest;
}

export function resolveIncident(incident: Incident, now: number): Moved {
  const moved = moveIncident(incident, "resolve");
  return { ...moved, incident: { ...endRecovery(moved.incident), resolvedAt: iso(now) } };
}

export function closeIncident(incident: Incident, now: number): Moved {
  const moved = moveIncident(incident, "close");
  return { ...moved, incident: { ...moved.incident, closedAt: iso(now) } };
}

/** It turned out to be no fault: a person took what failed out of the configuration, or works on it. */
export function cancelIncident(incident: Incident, now: number, reason: CancelReason = "removed"): Moved {
  const moved = moveIncident(incident, "cancel");
  return { ...moved, incident: { ...moved.incident, reason, closedAt: iso(now) } };
}

/** Adds or updates a symptom; the same incident when nothing changed. */
export function addSymptom(incident: Incident, symptom: Symptom): Incident {
  const at = incident.symptoms.findIndex(({ subject }) => subject === symptom.subject);
  if (at === -1) {
    return incident.symptoms.length >= MOST_SYMPTOMS
      ? incident
      : { ...incident, symptoms: [...incident.symptoms, symptom] };
  }
  return updateSymptom(incident, symptom.subject, symptom.state);
}

/** Says how a symptom is now; the same incident when nothing changed or it names no such symptom. */
export function updateSymptom(incident: Incident, subject: string, state: string): Incident {
  const at = incident.symptoms.findIndex((symptom) => symptom.subject === subject);
  const symptom = incident.symptoms[at];
  if (symptom === undefined || symptom.state === state) return incident;
  return { ...incident, symptoms: incident.symptoms.with(at, { ...symptom, state }) };
}

const SEVERITY: Readonly<Record<Classification, number>> = { defect: 0, partialOutage: 1, fullOutage: 2 };

function worsened(incident: Incident, failure: Failure): Pick<Incident, "classification" | "priority"> {
  const { classification } = SEVERITY[failure.classification] > SEVERITY[incident.classification] ? failure : incident;
  if (classification === incident.classification) return { classification, priority: incident.priority };
  return { classification, priority: priorityOf(classification, incident.criticality) };
}
