/** How an incident begins, recovers, ends and comes back: each transition gives the incident as it is afterwards. Pure. */
import type { Category, Classification, Incident, Level, Symptom } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import type { IncidentPolicy } from "#model/site.ts";
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

const iso = (ms: number) => new Date(ms).toISOString();
const ms = (isoTime: string) => Date.parse(isoTime);

export function openIncident(id: string, failure: Failure, now: number): Incident {
  return {
    id,
    state: "open",
    subject: failure.subject,
    subjectName: failure.subjectName,
    host: failure.host,
    category: failure.category,
    classification: failure.classification,
    criticality: failure.criticality,
    priority: priorityOf(failure.classification, failure.criticality),
    cause: failure.cause,
    failedAt: iso(failure.failedAt),
    openedAt: iso(now),
    reopened: 0,
    symptoms: [],
  };
}

/** Whether it still stands for a failure: neither resolved nor at its end. */
export function isOpen(incident: Incident): boolean {
  return incident.state === "open" || incident.state === "inProgress" || incident.state === "suspended";
}

/** Whether a relapse now would reopen this one instead of opening another. */
export function canReopen(incident: Incident, policy: IncidentPolicy, now: number): boolean {
  return (
    incident.state === "resolved" &&
    incident.resolvedAt !== undefined &&
    now - ms(incident.resolvedAt) <= policy.reopenWithinMs
  );
}

export function reopenIncident(incident: Incident, failure: Failure): Incident {
  const { resolvedAt: _resolvedAt, recoveringSince: _recoveringSince, ...rest } = incident;
  return {
    ...rest,
    state: "open",
    cause: failure.cause,
    reopened: incident.reopened + 1,
    ...worsened(incident, failure),
  };
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

/** The incident after time has passed: resolved when its recovery lasted, closed when its relapse time is long over. */
export function ageIncident(incident: Incident, policy: IncidentPolicy, now: number): Incident {
  if (
    isOpen(incident) &&
    incident.recoveringSince !== undefined &&
    now - ms(incident.recoveringSince) >= policy.resolveAfterMs
  ) {
    const { recoveringSince: _recoveringSince, ...rest } = incident;
    return { ...rest, state: "resolved", resolvedAt: iso(now) };
  }
  if (
    incident.state === "resolved" &&
    incident.resolvedAt !== undefined &&
    now - ms(incident.resolvedAt) >= policy.closeAfterMs
  ) {
    return { ...incident, state: "closed", closedAt: iso(now) };
  }
  return incident;
}

/** A person took what failed out of the configuration: it turned out to be no fault. */
export function cancelIncident(incident: Incident, now: number): Incident {
  return { ...incident, state: "cancelled", closedAt: iso(now) };
}

/** Most symptoms that an incident names one by one; more are counted by the pages that list devices. */
const MOST_SYMPTOMS = 500;

/** Adds or updates a symptom; the same incident when nothing changed. */
export function addSymptom(incident: Incident, symptom: Symptom): Incident {
  const at = incident.symptoms.findIndex(({ subject }) => subject === symptom.subject);
  if (at === -1) {
    return incident.symptoms.length >= MOST_SYMPTOMS
      ? incident
      : { ...incident, symptoms: [...incident.symptoms, symptom] };
  }
  if (incident.symptoms[at]?.state === symptom.state) return incident;
  return {
    ...incident,
    symptoms: incident.symptoms.with(at, { ...symptom, since: incident.symptoms[at]?.since ?? symptom.since }),
  };
}

const SEVERITY: Readonly<Record<Classification, number>> = { defect: 0, partialOutage: 1, fullOutage: 2 };

function worsened(incident: Incident, failure: Failure): Pick<Incident, "classification" | "priority"> {
  const { classification } = SEVERITY[failure.classification] > SEVERITY[incident.classification] ? failure : incident;
  if (classification === incident.classification) return { classification, priority: incident.priority };
  return { classification, priority: priorityOf(classification, incident.criticality) };
}
