/**
 * What an event is to somebody: nothing, or news of a kind and priority about a topic that begins, goes on or ends. Pure;
 * bears data of any shape, because it may come from a box of another version.
 */
import type { EventType, StoredEvent } from "#model/event.ts";
import { LEVELS, type Level } from "#model/incident.ts";
import type { ToldKind } from "#model/telling.ts";
import type { Recipient } from "./recipient.ts";
import { isRecord, listOf, recordOf, textOf } from "#model/foreign-data.ts";

/**
 * `begins`: it is told from now on. `urges`: it is told to those whom it names, or it runs out of time. `goesOn`: a step in
 * between. `ends`: it is over. `withdrawn`: it is over, and was nothing that anybody need have heard of.
 */
export const TURNS = ["begins", "urges", "goesOn", "ends", "withdrawn"] as const;
export type Turn = (typeof TURNS)[number];

export interface EventMeaning {
  readonly kind: ToldKind;
  readonly turn: Turn;
  /** What later events about the same are known by. */
  readonly topic: string;
  readonly priority: Level;
}

/** How an incident stands, as far as it decides who is told again. */
export interface TopicFacts {
  readonly open: boolean;
  /** Somebody has it, or nobody need have: acknowledged, assigned, waiting, proposed. */
  readonly handled: boolean;
}

const KINDS: Readonly<Partial<Record<EventType, ToldKind>>> = {
  "state.changed": "states",
  "finding.listed": "findings",
  "flapping.started": "states",
  "flapping.ended": "states",
  "job.reported": "jobs",
  "job.missed": "jobs",
  "forecast.warning": "forecasts",
  "device.changed": "devices",
  "maintenance.announced": "maintenance",
  "maintenance.cancelled": "maintenance",
};

export function kindOf(type: EventType): ToldKind {
  return type.startsWith("incident.") ? "incidents" : (KINDS[type] ?? "box");
}

/** What somebody makes of an event; undefined: nothing, whatever they have heard before. An escalation may name anybody. */
export function meaningFor(event: StoredEvent, recipient: Recipient): EventMeaning | undefined {
  const kind = kindOf(event.type);
  if (kind === "incidents") return ofIncident(event, recipient);
  return recipient.tell.includes(kind) ? ofOther(event, kind) : undefined;
}

/** Whether the event names a contact to be told now. */
export function isEscalatedTo(event: StoredEvent, { id, everybody }: Recipient): boolean {
  if (event.type !== "incident.escalated") return false;
  return (
    everybody === true ||
    listOf(recordOf(recordOf(event.data).escalation).contacts).some((one) => recordOf(one).id === id)
  );
}

/** How the incident of an event stands; undefined where the event is about none. */
export function factsOf(event: StoredEvent): TopicFacts | undefined {
  if (!event.type.startsWith("incident.") || !isRecord(event.data)) return undefined;
  const { state, acknowledged, assigned } = event.data;
  return {
    open: !isEnded(state),
    handled: acknowledged !== undefined || assigned !== undefined || state === "suspended" || state === "proposed",
  };
}

/** Whether a state of an incident is one of its ends. */
export function isEnded(state: unknown): boolean {
  return state === "resolved" || state === "closed" || state === "cancelled";
}

const MIDDLE: ReadonlySet<EventType> = new Set([
  "incident.acknowledged",
  "incident.assigned",
  "incident.started",
  "incident.suspended",
  "incident.resumed",
]);

function ofIncident(event: StoredEvent, recipient: Recipient): EventMeaning | undefined {
  const turn = turnOf(event, recipient);
  if (turn === undefined) return undefined;
  const data = recordOf(event.data);
  return {
    kind: "incidents",
    turn,
    topic: textOf(data.id) ?? event.subject ?? event.id,
    priority: levelOf(data.priority),
  };
}

function turnOf(event: StoredEvent, recipient: Recipient): Turn | undefined {
  const { type } = event;
  const isCustomer = recipient.role === "customer";
  switch (type) {
    case "incident.opened":
    case "incident.proposed":
    case "incident.reopened":
      return "begins";
    case "incident.resolved":
      return "ends";
    case "incident.cancelled":
      return "withdrawn";
    case "incident.escalated":
      return isEscalatedTo(event, recipient) ? "urges" : undefined;
    case "incident.slaWarning":
    case "incident.slaBreached":
      return isCustomer ? undefined : "urges";
    case "incident.updated":
      return isUpdateFor(event, recipient) ? "goesOn" : undefined;
    default:
      return recipient.steps === "all" && MIDDLE.has(type) ? "goesOn" : undefined;
  }
}

/** Lay people read what is written to them; technicians who want all of it, what was noted, found and changed as well. */
function isUpdateFor({ data }: StoredEvent, { role, steps }: Recipient): boolean {
  const { changed, step } = recordOf(data);
  const { did } = recordOf(step);
  if (role === "customer") return did === "wrote";
  const isRaised = did === "prioritised" || listOf(changed).includes("priority");
  if (steps === "main") return isRaised;
  return isRaised || listOf(changed).some((what) => what === "note" || what === "diagnosis" || what === "category");
}

function ofOther(event: StoredEvent, kind: ToldKind): EventMeaning | undefined {
  if (!isWorthTelling(event)) return undefined;
  const turn = isOver(event) ? "ends" : "begins";
  return { kind, turn, topic: topicOf(event), priority: priorityOf(event) };
}

/** Of what comes as a pair the second is told only to those who heard the first. */
function isOver({ type, data }: StoredEvent): boolean {
  const { state } = recordOf(data);
  return (
    type === "flapping.ended" ||
    type === "maintenance.cancelled" ||
    (type === "state.changed" && (state === "ok" || state === "up" || state === "healthy")) ||
    (type === "box.health" && state === "ok")
  );
}

function topicOf({ type, subject, id, data }: StoredEvent): string {
  const [group] = type.split(".");
  if (group === "maintenance") return `maintenance ${textOf(recordOf(data).id) ?? id}`;
  if (type === "state.changed" || group === "flapping" || type === "box.health") return `${group} ${subject ?? ""}`;
  return id;
}

/** That a job went well, that the box starts and stops, and that it is configured, is everyday. */
function isWorthTelling({ type, data }: StoredEvent): boolean {
  if (type === "job.reported") return BAD_REPORTS.has(recordOf(recordOf(data).report).outcome);
  return type !== "test" && type !== "config.changed" && type !== "box.stopping" && type !== "clock.corrected";
}

const BAD_REPORTS: ReadonlySet<unknown> = new Set(["failed", "warned"]);

const PRIORITIES: Readonly<Partial<Record<EventType, Level>>> = {
  "box.health": "high",
  "events.dropped": "medium",
};

function priorityOf({ type, data }: StoredEvent): Level {
  const { level, state, criticality } = recordOf(data);
  if (type === "job.missed" || type === "job.reported") return DEFECTS[levelOf(criticality)];
  if (type === "forecast.warning") return level === "critical" ? "medium" : "low";
  if (type === "state.changed") return state === "critical" || state === "down" || state === "failed" ? "high" : "low";
  return PRIORITIES[type] ?? "low";
}

/** As an incident by a defect (contract, Incidents). */
const DEFECTS: Readonly<Record<Level, Level>> = { critical: "high", high: "medium", medium: "low", low: "low" };

/** One that is none of ours counts as the middle. */
export function levelOf(value: unknown): Level {
  return LEVELS.find((level) => level === value) ?? "medium";
}

/** Whether one priority is at least as high as another. */
export function isAtLeast(priority: Level, least: Level): boolean {
  return LEVELS.indexOf(priority) <= LEVELS.indexOf(least);
}
