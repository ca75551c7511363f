/** What people and the operations centre do about incidents. Which move is possible when stands in `decide/incident/moves.ts`. */
import type { Doer, Incident } from "#model/incident.ts";
import type { IncidentCommand, ProblemReport } from "#model/incident-command.ts";
import type { ActedOn } from "#model/watching.ts";
import type { WatchDesk } from "./accept-change.ts";
import type { Actor } from "./actor.ts";
import { done, refusedFor, type Outcome } from "./outcome.ts";

export function actOnIncident(desk: WatchDesk, actor: Actor, id: string, command: IncidentCommand): Outcome<Incident> {
  const acted = desk.watch.actOn(id, command, doerOf(actor));
  if ("incident" in acted)
    desk.log.info({ incident: id, command: command.move, by: actor.name }, "something was done about an incident");
  return outcomeOf(acted);
}

export async function diagnoseIncident(desk: WatchDesk, actor: Actor, id: string): Promise<Outcome<Incident>> {
  const acted = await desk.watch.diagnose(id, doerOf(actor));
  if ("incident" in acted) desk.log.info({ incident: id, by: actor.name }, "an incident was diagnosed");
  return outcomeOf(acted);
}

export function reportProblem(
  desk: WatchDesk,
  actor: Actor,
  { subject = "site", text }: ProblemReport,
): Outcome<Incident> {
  const acted = desk.watch.report(subject, text, doerOf(actor));
  if ("incident" in acted)
    desk.log.info({ incident: acted.incident.id, about: subject, by: actor.name }, "a problem was reported");
  return outcomeOf(acted);
}

/** As incidents name whoever acts: at the command line of the box it is the box. */
export function doerOf({ kind, name }: Actor): Doer {
  return { kind: kind === "system" ? "box" : kind, name };
}

function outcomeOf(acted: ActedOn): Outcome<Incident> {
  return "incident" in acted ? done(acted.incident) : refusedFor([acted.refused]);
}
