/** Symptoms beyond those that an incident names: they are told no more than others, counted, and waited for. Pure. */
import { MOST_SYMPTOMS, type Incident } from "#model/incident.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Draft } from "../draft.ts";
import type { World } from "../world.ts";

/** Whether an incident names as many symptoms as it may, so that there may be more. */
export function isFull({ symptoms }: Incident): boolean {
  return symptoms.length >= MOST_SYMPTOMS;
}

/** Hosts and services, by their texts, that fail with an incident and that it does not name. Goes through the whole site. */
export function* unnamed(world: World, incident: Incident): Iterable<string> {
  if (!isFull(incident)) return;
  const named = new Set(incident.symptoms.map(({ subject }) => subject));
  for (const { id, services } of world.hosts()) {
    if (world.hostState(id).symptomOf === incident.id && !named.has(id)) yield id;
    for (const { key } of services)
      if (!named.has(key) && world.serviceState(key).symptomOf === incident.id) yield key satisfies ServiceKey;
  }
}

/** The incident with the count of what it does not name; the same where there were more before, or where it names all. */
export function countUnnamed(draft: Draft, incident: Incident): Incident {
  const deviceOf = (subject: string) => subject.split("/")[0] ?? subject;
  const known = new Set([incident.host, ...incident.symptoms.map(({ subject }) => deviceOf(subject))]);
  const devices = new Set<string>();
  let symptoms = 0;
  for (const subject of unnamed(draft, incident)) {
    symptoms += 1;
    if (!known.has(deviceOf(subject))) devices.add(deviceOf(subject));
  }
  if (symptoms <= (incident.more?.symptoms ?? 0)) return incident;
  return { ...incident, more: { symptoms, devices: devices.size } };
}
