/** What the start page reads besides the status: open incidents and checks in trouble, and only when there are any. */
import type { IncidentPage, ListedIncident, ServiceSummary, ShownState, Status } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import { useResource } from "../live/resource.ts";
import { status } from "../live/stream.ts";
import { LEVELS, worstFirst } from "../parts/order.ts";

export type { Incident, ServiceSummary };

/** States worth a line of their own; unreachable ones are symptoms, pending ones are on their way. */
const TROUBLE: readonly ShownState[] = ["critical", "warning", "unknown", "stale"];
export const troubleAddress = `/checks?state=${TROUBLE.join(",")}`;
/** Clocks stop and go on by the agreed hours, of which the page knows nothing. */
export const CLOCKS_EVERY_MS = 60_000;
/** Incidents that are not over. */
export const OPEN_STATES = "proposed,open,inProgress,suspended";
/** In a big outage the list is long and changes with every look. */
const TROUBLE_PAUSE_MS = 5_000;

/** Worst first, then the oldest, what people reported among them. Empty while there are none. */
export function useOpenIncidents(): readonly ListedIncident[] {
  const { openIncidents = 0, proposedIncidents = 0 } = status.value ?? {};
  const any = openIncidents + proposedIncidents > 0;
  const answer = useResource<IncidentPage>(
    any ? `/incidents?state=${OPEN_STATES}&order=worst&limit=100` : undefined,
    ({ incidents }) => incidents.length > 0,
    undefined,
    CLOCKS_EVERY_MS,
  );
  if (!any) return [];
  const rank = (incident: Incident) => LEVELS.indexOf(incident.priority);
  return (answer.value.value?.incidents ?? []).toSorted(
    (a, b) => rank(a) - rank(b) || a.failedAt.localeCompare(b.failedAt),
  );
}

/** The worst `limit` checks in trouble that no open incident speaks of, and how many there are in all. */
export function useTrouble(
  incidents: readonly Incident[],
  limit: number,
): { rows: readonly ServiceSummary[]; total: number } {
  const any = countTrouble(status.value) > 0;
  const answer = useResource<ServiceSummary[]>(
    any ? `/services?state=${TROUBLE.join(",")}` : undefined,
    ({ services }) => services.length > 0,
    TROUBLE_PAUSE_MS,
  );
  if (!any) return { rows: [], total: 0 };
  const told = new Set(incidents.flatMap(({ subject, symptoms }) => [subject, ...symptoms.map((one) => one.subject)]));
  const rows = (answer.value.value ?? []).filter(
    ({ host, id, role }) => !told.has(`${host}/${id}`) && !told.has(host) && role === "service",
  );
  return { rows: rows.toSorted(worstFirst).slice(0, limit), total: rows.length };
}

function countTrouble(now: Status | undefined): number {
  return TROUBLE.reduce((sum, state) => sum + (now?.services.byState[state] ?? 0), 0);
}
