/**
 * A device's SNMP agent that is silent while the device answers: all that is asked over it fails at once, and says nothing of the
 * device's parts. That is one incident: of what failed first, with the others as its symptoms (ADR 0078). Pure.
 */
import type { Incident } from "#model/incident.ts";
import type { Service } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import { failingSince } from "./hold.ts";
import { openOne } from "./incident/life.ts";
import type { At } from "./input.ts";
import { isBad } from "./part-members.ts";
import type { World } from "./world.ts";

/** Codes of questions that nobody answered, or not to this box. */
const SILENT: ReadonlySet<string> = new Set([
  "timeout",
  "refused",
  "reset",
  "unreachable",
  "nameNotFound",
  "authentication",
]);

/** What such an incident is called where the name of its subject would stand; a name in every language. */
export const AGENT_NAME = "SNMP";

/** Whether a service fails because its device's agent is silent: others that ask it have not been answered since either. */
export function isOfSilentAgent(world: World, service: Service, at: At): boolean {
  if (!isUnanswered(world, service)) return false;
  if (agentIncidentOf(world, service) !== undefined) return true;
  const others = (world.host(service.hostId)?.services ?? []).filter(
    (one) => one.key !== service.key && asksAgent(world, one),
  );
  const since = failingSince(world.serviceState(service.key), at).steadyMs;
  return others.length > 0 && !others.some((one) => isAnsweredSince(world.serviceState(one.key), since));
}

/** The open incident of a device's silent agent that a service belongs to or would join; undefined: there is none. */
export function incidentOfSilence(world: World, service: Service, at: At): Incident | undefined {
  if (!isOfSilentAgent(world, service, at)) return undefined;
  const own = agentIncidentOf(world, service);
  if (own !== undefined) return own;
  for (const { key } of world.host(service.hostId)?.services ?? []) {
    const incident = openOne(world.incidentOf(key));
    if (incident !== undefined && isOfAgent(incident)) return incident;
  }
  return undefined;
}

/** Whether an incident is of a silent agent. */
export function isOfAgent({ cause }: Pick<Incident, "cause">): boolean {
  return cause.parameters["agent"] !== undefined;
}

/** What failed last, as far as it is believed: while a good result is not confirmed, what failed before is what is known. */
export function newestBad({ last, lastFailure }: ServiceState) {
  return last?.state === "ok" || last?.blame === "box" ? (lastFailure ?? last) : last;
}

function isUnanswered(world: World, service: Service): boolean {
  const state = world.serviceState(service.key);
  return asksAgent(world, service) && isBad(state) && SILENT.has(newestBad(state)?.code ?? "");
}

function asksAgent(world: World, { check }: Service): boolean {
  return world.declaration(check)?.needsSnmp === true;
}

/** The open incident of an agent that a service stands for, or is a symptom of. */
function agentIncidentOf(world: World, { key, hostId }: Service): Incident | undefined {
  const { symptomOf } = world.serviceState(key);
  const cause =
    openOne(world.incidentOf(key)) ?? openOne(symptomOf === undefined ? undefined : world.incident(symptomOf));
  return cause !== undefined && cause.host === hostId && isOfAgent(cause) ? cause : undefined;
}

function isAnsweredSince({ last, lookedMs }: ServiceState, sinceMs: number): boolean {
  if (last === undefined || last.blame === "box" || lookedMs === undefined || lookedMs < sinceMs) return false;
  return !SILENT.has(last.code);
}
