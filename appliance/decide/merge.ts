/**
 * An incident whose cause becomes known soon after it was opened is merged into the cause's: what it stood for is a symptom. Pure.
 */
import type { Incident } from "#model/incident.ts";
import type { Draft } from "./draft.ts";
import { cancelIncident } from "./incident/life.ts";
import type { At } from "./input.ts";
import { hasPassed } from "./moment.ts";
import type { World } from "./world.ts";

/** Evidence that comes so long after an incident was opened still merges it. */
export const MERGES_WITHIN_MS = 60_000;

/** Whether it was opened, or reopened, so lately that what is found now may be its cause. */
export function isFresh(world: World, incident: Incident, at: At): boolean {
  const { opened } = world.waitOf(incident.id);
  return opened !== undefined && !hasPassed(opened, MERGES_WITHIN_MS, at);
}

/** Cancels an open incident where another turns out to be its cause. False: it stands for itself. */
export function mergeInto(draft: Draft, cause: Incident | undefined, incident: Incident): boolean {
  if (cause === undefined || cause.id === incident.id || !isFresh(draft, incident, draft.at)) return false;
  const moved = cancelIncident(incident, draft.at.wallMs, "merged");
  draft.putIncident(moved.incident, moved.event);
  return true;
}
