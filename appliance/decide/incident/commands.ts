/** Somebody does something about an incident: whether it can be done, and what follows. Pure. */
import {
  MOST_CHANGES,
  MOST_MESSAGES,
  MOST_PAUSES,
  MOST_TEXT_ALTOGETHER,
  type Incident,
  type Step,
} from "#model/incident.ts";
import type { IncidentCommand } from "#model/incident-command.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { ServiceKey } from "#model/id.ts";
import { readSubject } from "#model/subject.ts";
import type { Draft } from "../draft.ts";
import type { Change } from "../events.ts";
import { excuseAll } from "../excuse.ts";
import { isFlapping, isGone } from "../hold.ts";
import type { Input } from "../input.ts";
import { isoOf, momentOf } from "../moment.ts";
import { partsOf } from "../part-members.ts";
import { tellChange } from "../tell-change.ts";
import { cancelIncident, closeIncident, isFollowed, reopenByHand, resolveIncident } from "./life.ts";
import { MOVES, moveIncident, refusesMove, type Hand, type Move, type Moved } from "./moves.ts";
import { isAllWell } from "./wellness.ts";

export function takeCommand(draft: Draft, { id, command, by }: Extract<Input, { kind: "command" }>): void {
  const incident = draft.incident(id);
  draft.refused =
    incident === undefined ? refusal("notFound.incident", "", { id }) : whyRefused(draft, incident, command);
  if (incident === undefined || draft.refused !== undefined) return;
  const note = "note" in command ? command.note : undefined;
  const hand: Hand = { by, at: isoOf(draft.at), ...(note !== undefined && { note }) };
  const { incident: after, event } = carryOut(draft, incident, command, hand);
  const changed = event === "incident.updated" ? changesOf(draft, id, command) : undefined;
  draft.putIncident(after, event, changed, stepOf(after, command, hand));
  if (after.state === incident.state) return;
  if (after.state === "cancelled" && isFollowed(incident)) excuseAll(draft, incident);
  followMove(draft, after);
}

/** Why a command about an incident is not done; undefined: it can be. */
function whyRefused(draft: Draft, incident: Incident, command: IncidentCommand): Refusal | undefined {
  const { move } = command;
  const refused = refusesMove(incident.state, move) ?? isTooMuch(incident, command);
  if (refused !== undefined) return refused;
  if (move === "acknowledge" && incident.acknowledged !== undefined)
    return refusal("wrongState.acknowledged", "", { by: incident.acknowledged.by.name });
  if (move !== "resolve" || !mayStillFail(draft, incident)) return undefined;
  lookSoon(draft, incident.subject);
  return refusal("stillFails.incident", "", { subject: incident.subjectName });
}

/** An incident travels as a whole with each of its events: what people may add to it is bounded. */
function isTooMuch(incident: Incident, command: IncidentCommand): Refusal | undefined {
  const { move } = command;
  const full = (list: readonly unknown[] | undefined, most: number): boolean => (list ?? []).length >= most;
  if (move === "message" && full(incident.messages, MOST_MESSAGES))
    return refusal("tooMany.messages", "", { most: MOST_MESSAGES });
  if (move === "suspend" && full(incident.pauses, MOST_PAUSES))
    return refusal("tooMany.pauses", "", { most: MOST_PAUSES });
  if (
    (move === "prioritise" && full(incident.priorities, MOST_CHANGES)) ||
    (move === "categorise" && full(incident.categories, MOST_CHANGES))
  )
    return refusal("tooMany.changes", "", { most: MOST_CHANGES });
  const added = wordsOf(command).length;
  if (added === 0 || textOf(incident) + added <= MOST_TEXT_ALTOGETHER) return undefined;
  return refusal("tooMany.words", "", { most: MOST_TEXT_ALTOGETHER });
}

function wordsOf(command: IncidentCommand): string {
  if (command.move === "message") return command.text;
  if (command.move === "prioritise") return command.reason;
  return command.note ?? "";
}

/** Characters that people wrote. */
function textOf({ messages = [], steps = [], priorities = [] }: Incident): number {
  const texts = [
    ...messages.map(({ text }) => text),
    ...steps.map(({ note }) => note ?? ""),
    ...priorities.map(({ reason }) => reason),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function carryOut(draft: Draft, incident: Incident, command: IncidentCommand, hand: Hand): Moved {
  const { at, by } = hand;
  const { wallMs } = draft.at;
  switch (command.move) {
    case "accept":
      return withDeeds(moveIncident(incident, "accept", hand), { openedAt: at });
    case "acknowledge":
      return withDeeds(moveIncident(incident, "acknowledge", hand), { acknowledged: { at, by } });
    case "assign": {
      const change = { from: incident.assigned?.to, to: command.to };
      return withDeeds(moveIncident(incident, "assign", hand, change), { assigned: { at, by, to: command.to } });
    }
    case "start":
      return withDeeds(moveIncident(incident, "start", hand), seenBy(incident, hand));
    case "suspend": {
      const pause = { from: at, reason: command.reason, by };
      const moved = moveIncident(incident, "suspend", { ...hand, reason: command.reason });
      return withDeeds(moved, { ...seenBy(incident, hand), pauses: [...(incident.pauses ?? []), pause] });
    }
    case "resume":
      return moveIncident(incident, "resume", hand);
    case "resolve":
      return resolveIncident(incident, wallMs, hand);
    case "reopen":
      return reopenByHand(incident, wallMs, hand);
    case "close":
      return closeIncident(incident, wallMs, hand);
    case "cancel":
      return cancelIncident(incident, wallMs, "noFault", hand);
    case "categorise": {
      const { category } = command;
      const moved = moveIncident(incident, "categorise", hand, { from: incident.category, to: category });
      return withDeeds(moved, { category, categories: [...(incident.categories ?? []), { at, category, by }] });
    }
    case "prioritise": {
      const { priority, reason } = command;
      const moved = moveIncident(
        incident,
        "prioritise",
        { ...hand, note: reason },
        { from: incident.priority, to: priority },
      );
      return withDeeds(moved, { priority, priorities: [...(incident.priorities ?? []), { at, priority, by, reason }] });
    }
    case "note":
      return moveIncident(incident, "note", hand);
    case "message": {
      const message = { at, by, text: command.text };
      return withDeeds(moveIncident(incident, "message", hand), {
        messages: [...(incident.messages ?? []), message],
      });
    }
  }
}

/** What is told as done: the step that it left in the time line, or the message. */
function stepOf(after: Incident, command: IncidentCommand, { at, by }: Hand): Step | undefined {
  return command.move === "message" ? { at, by, did: "wrote", note: command.text } : after.steps?.at(-1);
}

function withDeeds({ incident, event }: Moved, deeds: Partial<Incident>): Moved {
  return { incident: { ...incident, ...deeds }, event };
}

/** Whoever begins to work on it has seen it. */
function seenBy(incident: Incident, { at, by }: Hand): Partial<Incident> {
  return incident.acknowledged === undefined ? { acknowledged: { at, by } } : {};
}

/** What was gathered meanwhile is told with it. */
function changesOf(draft: Draft, id: string, command: IncidentCommand): Change[] {
  const { changed }: Move = MOVES[command.move];
  const own: Change[] = changed === undefined ? [] : [changed];
  return draft.waitOf(id).gathering?.symptoms === true ? ["symptoms", ...own] : own;
}

/** What it waits for begins anew, and what it spoke for speaks again where it does not any more. */
function followMove(draft: Draft, incident: Incident): void {
  const { id, state, subject } = incident;
  if (state === "resolved") draft.setWait(id, { since: momentOf(draft.at) });
  if (state === "open") draft.setWait(id, {});
  if (state === "resolved" || state === "cancelled") tellChange(draft, subject);
}

/**
 * Whether the box would say that its subject fails, or does not know that it is well. A problem that a person reported is
 * that person's word; the box has none against it unless it sees an outage.
 */
function mayStillFail(draft: Draft, incident: Incident): boolean {
  const { subject, heldOpen } = incident;
  if (heldOpen !== true) return !isAllWell(draft, incident) || isFlapping(draft, subject);
  if (draft.host(subject) !== undefined) return isGone(draft.hostState(subject));
  const about = readSubject(subject);
  if (about.kind === "model") return draft.modelState(about.id).state === "failed";
  return draft.serviceState(subject as ServiceKey).hard === "critical";
}

/** Whoever says that it is repaired need not wait for the next look. */
function lookSoon(draft: Draft, subject: string): void {
  const parts = partsOf(draft, subject);
  if (parts !== undefined) for (const { key } of parts.members) draft.checkSoon(key);
  else if (draft.host(subject) !== undefined) draft.askHost(subject);
  else if (draft.service(subject as ServiceKey) !== undefined) draft.checkSoon(subject as ServiceKey);
}
