/** An incident as page and interface show it: with its clocks as they stand, its host's name, and what can be done about it. */
import { clocksOf } from "#decide/incident/clocks.ts";
import { refusesMove } from "#decide/incident/moves.ts";
import type { ListedIncident } from "#model/api.ts";
import { INCIDENT_MOVES, type IncidentMove } from "#model/incident-command.ts";
import type { Incident } from "#model/incident.ts";
import type { WholeWorld } from "./look.ts";

/** @param now milliseconds since 1970 */
export function listIncident(world: WholeWorld, incident: Incident, now: number): ListedIncident {
  const hostName = world.host(incident.host)?.name;
  const { sla } = world;
  return {
    ...incident,
    ...(hostName !== undefined && { hostName }),
    clocks: clocksOf(incident, sla, now),
    warnAfter: sla.warnAfter,
  };
}

/** Who may is another question; that what fails cannot be resolved shows only when it is tried. */
export function possibleMoves({ state, acknowledged }: Incident): IncidentMove[] {
  return INCIDENT_MOVES.filter(
    (move) => refusesMove(state, move) === undefined && !(move === "acknowledge" && acknowledged !== undefined),
  );
}
