/** The time line of an incident: every step with time, actor and note, bounded so that what people did stays longest. Pure. */
import { MOST_STEPS, type Doer, type Incident, type Step } from "#model/incident.ts";

/** The box itself, as the time line names it. */
export const BOX: Doer = { kind: "box", name: "box" };

/** The incident with one step more. */
export function addStep(incident: Incident, step: Step): Incident {
  const steps = [...(incident.steps ?? []), step];
  if (steps.length <= MOST_STEPS) return { ...incident, steps };
  steps.splice(leastImportant(steps), 1);
  return { ...incident, steps, stepsDropped: (incident.stepsDropped ?? 0) + 1 };
}

/** Ends the time of being suspended, if there is one. @param at ISO 8601 */
export function endPause(incident: Incident, at: string): Incident {
  const { pauses } = incident;
  if (pauses?.at(-1) === undefined || pauses.at(-1)?.until !== undefined) return incident;
  return { ...incident, pauses: pauses.map((pause) => (pause.until === undefined ? { ...pause, until: at } : pause)) };
}

/** The place of the step that goes: the box's oldest but the first of all and the newest; where there is none, the oldest but the first. */
function leastImportant(steps: readonly Step[]): number {
  const own = steps.findIndex(({ by }, place) => place > 0 && place < steps.length - 1 && by.kind === "box");
  return own === -1 ? 1 : own;
}
