/** Whether what an incident stands for is well, as far as the box knows: its subject, and what fails of one cause with it. Pure. */
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import { readSubject } from "#model/subject.ts";
import { failingKin } from "../one-cause.ts";
import { isWellOutcome } from "../job-state.ts";
import { areAllWell, partsOf } from "../part-members.ts";
import { LINE } from "../reach.ts";
import type { World } from "../world.ts";

/** Whether the box knows that what an incident stands for is well, with all that fails of one cause with it. */
export function isAllWell(world: World, incident: Incident): boolean {
  return isWell(world, incident) && failingKin(world, incident).length === 0;
}

/** Whether the box knows that an incident's subject is well. */
function isWell(world: World, incident: Incident): boolean {
  const { subject } = incident;
  if (world.host(subject) !== undefined) return world.hostState(subject).hard === "up";
  const parts = partsOf(world, subject);
  if (parts !== undefined) return areAllWell(world, incident, parts);
  if (subject === LINE) return world.line?.up === true;
  const about = readSubject(subject);
  if (about.kind === "job") return isWellOutcome(world.jobState(about.id)?.state ?? "pending");
  if (about.kind === "model") return world.modelState(about.id).state === "healthy";
  return world.serviceState(subject as ServiceKey).hard === "ok";
}
