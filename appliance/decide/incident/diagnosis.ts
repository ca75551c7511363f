/** What the box found when it looked behind an incident becomes part of it, and is told once for each opening. Pure. */
import type { Incident } from "#model/incident.ts";
import type { Draft } from "../draft.ts";
import type { Change } from "../events.ts";
import type { Input } from "../input.ts";
import { isoOf } from "../moment.ts";
import { LIVE } from "./moves.ts";
import { addStep, BOX } from "./time-line.ts";

/** When the present failure was told as an incident: what it was asked for belongs to this opening alone. */
export function openingOf({ reopenedAt, openedAt }: Pick<Incident, "reopenedAt" | "openedAt">): string {
  return reopenedAt ?? openedAt;
}

/** Whether something can be found out about an incident: it stands for a failure. */
export function isDiagnosable({ state }: Pick<Incident, "state">): boolean {
  return LIVE.includes(state);
}

export function takeDiagnosis(
  draft: Draft,
  { id, diagnosis, opening, by }: Extract<Input, { kind: "diagnosis" }>,
): void {
  const incident = draft.incident(id);
  if (incident === undefined || !isDiagnosable(incident) || openingOf(incident) !== opening) return;
  if (by === undefined && incident.diagnosis !== undefined) return;
  const step = { at: isoOf(draft.at), by: by ?? BOX, did: "diagnosed" } as const;
  const changed: Change[] = draft.waitOf(id).gathering?.symptoms === true ? ["symptoms", "diagnosis"] : ["diagnosis"];
  draft.putIncident(addStep({ ...incident, diagnosis }, step), "incident.updated", changed, step);
}
