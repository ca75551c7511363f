/**
 * The moves of an incident, all of them in one table: from which states, to which, by which event they are told, and what the
 * time line calls them. People's and the box's moves are the same. Pure.
 */
import type { EventType } from "#model/event.ts";
import type { Deed, Doer, Incident, IncidentState, Step } from "#model/incident.ts";
import type { IncidentMove } from "#model/incident-command.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { Change } from "../events.ts";
import { addStep, endPause } from "./time-line.ts";

export type IncidentEvent = Extract<EventType, `incident.${string}`>;

export interface Move {
  readonly from: readonly IncidentState[];
  /** `same`: it changes what is known of the incident, not its state. */
  readonly to: IncidentState | "same";
  readonly event: IncidentEvent;
  /** For `incident.updated`: what is not as it was told before. */
  readonly changed?: Change;
  /** How the time line calls it; messages stand beside the time line. */
  readonly did?: Deed;
}

/** States in which it stands for a failure. */
export const LIVE: readonly IncidentState[] = ["open", "inProgress", "suspended"];
/** States in which it can still be talked about. */
const KNOWN: readonly IncidentState[] = ["proposed", ...LIVE, "resolved"];

export const MOVES = {
  accept: { from: ["proposed"], to: "open", event: "incident.opened", did: "opened" },
  acknowledge: { from: LIVE, to: "same", event: "incident.acknowledged", did: "acknowledged" },
  assign: { from: LIVE, to: "same", event: "incident.assigned", did: "assigned" },
  start: { from: ["open"], to: "inProgress", event: "incident.started", did: "started" },
  suspend: { from: ["open", "inProgress"], to: "suspended", event: "incident.suspended", did: "suspended" },
  resume: { from: ["suspended"], to: "inProgress", event: "incident.resumed", did: "resumed" },
  resolve: { from: LIVE, to: "resolved", event: "incident.resolved", did: "resolved" },
  reopen: { from: ["resolved"], to: "open", event: "incident.reopened", did: "reopened" },
  close: { from: ["resolved"], to: "closed", event: "incident.closed", did: "closed" },
  cancel: { from: ["proposed", ...LIVE], to: "cancelled", event: "incident.cancelled", did: "cancelled" },
  categorise: { from: KNOWN, to: "same", event: "incident.updated", changed: "category", did: "categorised" },
  prioritise: { from: KNOWN, to: "same", event: "incident.updated", changed: "priority", did: "prioritised" },
  note: { from: KNOWN, to: "same", event: "incident.updated", changed: "note", did: "noted" },
  message: { from: KNOWN, to: "same", event: "incident.updated", changed: "note" },
} as const satisfies Record<IncidentMove, Move>;

/** Why an incident in this state cannot be moved so; undefined: it can. */
export function refusesMove(state: IncidentState, move: IncidentMove): Refusal | undefined {
  const { from }: Move = MOVES[move];
  return from.includes(state) ? undefined : refusal("wrongState.incident", "", { move, state });
}

/** Who moves an incident, when (ISO 8601), and what is said with it. */
export interface Hand {
  readonly by: Doer;
  readonly at: string;
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
}

/** An incident after a move, and the event that tells it. */
export interface Moved {
  readonly incident: Incident;
  readonly event: IncidentEvent;
}

/**
 * An incident after a move, with its step in the time line.
 * @param change for what changes no state: what was before, what is now
 * @throws Error where the table does not know it from the incident's state: a fault of the caller
 */
export function moveIncident(
  incident: Incident,
  move: IncidentMove,
  { by, at, note, reason }: Hand,
  change?: { readonly from?: string | undefined; readonly to: string },
): Moved {
  const { from, to, event, did }: Move = MOVES[move];
  if (!from.includes(incident.state)) throw new Error(`an incident that is ${incident.state} cannot ${move}`);
  const moved = to === "same" ? incident : endPause({ ...incident, state: to }, at);
  if (did === undefined) return { incident: moved, event };
  const states = to === "same" ? change : { from: incident.state, to };
  const step: Step = {
    at,
    by,
    did,
    ...(states?.from !== undefined && { from: states.from }),
    ...(states !== undefined && { to: states.to }),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
  };
  return { incident: addStep(moved, step), event };
}
