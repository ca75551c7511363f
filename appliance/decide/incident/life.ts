/** How an incident begins, recovers, ends and comes back: each function gives the incident as it is afterwards. Pure. */
import {
  MOST_SYMPTOMS,
  type CancelReason,
  type Category,
  type Classification,
  type Incident,
  type Level,
  type Symptom,
} from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import { isoOf } from "../moment.ts";
import { LIVE, moveIncident, type Hand, type Moved } from "./moves.ts";
import { priorityOf, worseOf } from "./priority.ts";
import { addStep, BOX } from "./time-line.ts";

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

/** Most failures of the past that a reopened incident names. */
const MOST_EARLIER = 50;

const iso = (ms: number) => isoOf({ wallMs: ms });

/** @param now milliseconds since 1970; @param previous ids of earlier incidents of the same subject, the newest last */
export function openIncident(id: string, failure: Failure, now: number, previous: readonly string[] = []): Moved {
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
    ...(previous.length > 0 && { previous: [...previous] }),
  };
  return {
    incident: addStep(incident, { at: iso(now), by: BOX, did: "opened", to: "open" }),
    event: "incident.opened",
  };
}

/** What was expected and did not come: whether that is a fault, a person says. */
export function proposeIncident(id: string, failure: Failure, now: number, previous: readonly string[] = []): Moved {
  const { incident } = openIncident(id, failure, now, previous);
  const { steps: _steps, ...proposed } = incident;
  const step = { at: iso(now), by: BOX, did: "proposed", to: "proposed" } as const;
  return { incident: addStep({ ...proposed, state: "proposed" }, step), event: "incident.proposed" };
}

/** Whether it still stands for a failure: neither resolved nor at its end. */
export function isOpen(incident: Incident): boolean {
  return LIVE.includes(incident.state);
}

/** An incident that still stands for a failure; undefined where it does not, or where there is none. */
export function openOne(incident: Incident | undefined): Incident | undefined {
  return incident !== undefined && isOpen(incident) ? incident : undefined;
}

/** Whether it is the box's to follow: what a person reported, or opened again, waits for a person or for a failure. */
export function isFollowed({ state, heldOpen }: Incident): boolean {
  return state !== "proposed" && heldOpen !== true;
}

/**
 * A relapse: the failure of before is kept apart, and what follows from the new one begins anew. Whose it is stays; whoever
 * acknowledged the failure of before does not know of this one.
 */
export function reopenIncident(incident: Incident, failure: Failure, now: number): Moved {
  const { incident: again, event } = beginAnew(incident, failure.failedAt, byBox(now));
  const category = hasCategoryOfHand(incident) ? incident.category : failure.category;
  return { incident: { ...again, cause: failure.cause, category, ...worsened(incident, failure) }, event };
}

/** A person says that it is not over: only a person ends it then, unless the box sees it fail. */
export function reopenByHand(incident: Incident, now: number, hand: Hand): Moved {
  const { incident: again, event } = beginAnew(incident, now, hand);
  return { incident: { ...again, heldOpen: true }, event };
}

/** The box sees fail what a person had reported or opened again: it is the box's to follow from now on. */
export function confirmIncident(incident: Incident, failure: Failure, now: number): Moved {
  const at = iso(now);
  const { heldOpen: _heldOpen, ...held } = incident;
  const { category, criticality, cause } = failure;
  const confirmed: Incident = {
    ...held,
    cause,
    criticality,
    category: hasCategoryOfHand(incident) ? incident.category : category,
    ...worsened({ ...incident, criticality }, failure),
  };
  if (incident.state === "proposed") {
    const { incident: opened, event } = moveIncident(confirmed, "accept", byBox(now));
    return { incident: { ...opened, openedAt: at }, event };
  }
  return { incident: addStep(confirmed, { at, by: BOX, did: "confirmed" }), event: "incident.updated" };
}

function beginAnew(incident: Incident, failedAt: number, hand: Hand): Moved {
  const moved = moveIncident(incident, "reopen", hand);
  const {
    resolvedAt,
    recoveringSince: _recoveringSince,
    acknowledged: _acknowledged,
    heldOpen: _heldOpen,
    more: _more,
    // What was found then belongs to the failure of before; its time line still says when.
    diagnosis: _diagnosis,
    restart: _restart,
    ...rest
  } = moved.incident;
  const past = { failedAt: incident.failedAt, resolvedAt: resolvedAt ?? incident.failedAt };
  const reopened: Incident = {
    ...rest,
    failedAt: iso(failedAt),
    firstFailedAt: incident.firstFailedAt ?? incident.failedAt,
    earlier: [...(incident.earlier ?? []), past].slice(-MOST_EARLIER),
    reopened: incident.reopened + 1,
    reopenedAt: hand.at,
    symptoms: [],
  };
  return { ...moved, incident: reopened };
}

function hasCategoryOfHand({ categories = [] }: Incident): boolean {
  return categories.length > 0;
}

/** The same incident after its subject got worse (a warning that became critical). Never made milder. */
export function worsenIncident(incident: Incident, failure: Failure, now: number): Incident {
  const change = worsened(incident, failure);
  if (change.classification === incident.classification) return incident;
  const { priority: from } = incident;
  const step = { at: iso(now), by: BOX, did: "worsened", from, to: change.priority } as const;
  return addStep({ ...incident, ...change, cause: failure.cause }, step);
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

/** @param hand who resolves it; left out: the box, because its recovery has lasted */
export function resolveIncident(incident: Incident, now: number, hand: Hand = byBox(now)): Moved {
  const moved = moveIncident(incident, "resolve", hand);
  const { heldOpen, ...resolved } = endRecovery(moved.incident);
  // What the box never saw fail is none of its failures: another one of the same subject does not reopen it.
  const own = heldOpen === true && incident.reporter !== undefined ? { heldOpen } : {};
  return { ...moved, incident: { ...resolved, ...own, resolvedAt: iso(now) } };
}

/** @param hand who closes it; left out: the box, because it is resolved for long enough */
export function closeIncident(incident: Incident, now: number, hand: Hand = byBox(now)): Moved {
  const moved = moveIncident(incident, "close", hand);
  return { ...moved, incident: { ...moved.incident, closedAt: iso(now) } };
}

/** It turned out to be no fault: a person took what failed out of the configuration, works on it, or says so. */
export function cancelIncident(
  incident: Incident,
  now: number,
  reason: CancelReason = "removed",
  hand: Hand = byBox(now),
): Moved {
  const moved = moveIncident(incident, "cancel", { ...hand, reason });
  return { ...moved, incident: { ...endRecovery(moved.incident), reason, closedAt: iso(now) } };
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

function worsened(
  incident: Incident,
  failure: Pick<Failure, "classification">,
): Pick<Incident, "classification" | "priority"> {
  const { classification } = SEVERITY[failure.classification] > SEVERITY[incident.classification] ? failure : incident;
  if (classification === incident.classification) return { classification, priority: incident.priority };
  const computed = priorityOf(classification, incident.criticality);
  // What a person decided may be raised by what got worse, never lowered.
  const isManual = (incident.priorities ?? []).length > 0;
  return { classification, priority: isManual ? worseOf(incident.priority, computed) : computed };
}

function byBox(now: number): Hand {
  return { by: BOX, at: iso(now) };
}
