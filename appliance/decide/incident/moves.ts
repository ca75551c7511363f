/** The moves of an incident: from which states, to which, and by which event they are told. Pure. */
import type { EventType } from "#model/event.ts";
import type { Incident, IncidentState } from "#model/incident.ts";

export type IncidentEvent = Extract<EventType, `incident.${string}`>;

interface Move {
  readonly from: readonly IncidentState[];
  readonly to: IncidentState;
  readonly event: IncidentEvent;
}

/** States in which it stands for a failure. */
export const LIVE: readonly IncidentState[] = ["open", "inProgress", "suspended"];

export const MOVES = {
  resolve: { from: LIVE, to: "resolved", event: "incident.resolved" },
  reopen: { from: ["resolved"], to: "open", event: "incident.reopened" },
  close: { from: ["resolved"], to: "closed", event: "incident.closed" },
  cancel: { from: ["proposed", ...LIVE], to: "cancelled", event: "incident.cancelled" },
} as const satisfies Record<string, Move>;

/** An incident after a move. @throws Error where the table does not know it from the incident's state: a fault of the caller */
export function moveIncident(
  incident: Incident,
  move: keyof typeof MOVES,
): { incident: Incident; event: IncidentEvent } {
  const { from, to, event }: Move = MOVES[move];
  if (!from.includes(incident.state)) throw new Error(`an incident that is ${incident.state} cannot ${move}`);
  return { incident: { ...incident, state: to }, event };
}
