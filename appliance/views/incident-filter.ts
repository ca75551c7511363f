/** Which incidents are asked for: what the interface takes, for those on the disk and those in memory alike. Pure. */
import { INCIDENT_STATES, LEVELS, type Incident, type IncidentState, type Level } from "#model/incident.ts";
import { searchTextOf, wordsToFind } from "#model/incident-search.ts";

/** As the interface takes it: lists with commas, a month as `2026-11`. Everything left out does not restrict. */
export interface IncidentQuestion {
  readonly state?: string;
  readonly priority?: string;
  readonly text?: string;
  readonly host?: string;
  readonly month?: string;
}

/** As the store takes it. */
export interface IncidentFilter {
  readonly states?: readonly IncidentState[];
  readonly priorities?: readonly Level[];
  readonly words?: readonly string[];
  readonly host?: string;
  /** Concerned with this time: neither ended before it nor opened after it. Milliseconds since 1970 (UTC). */
  readonly from?: number;
  readonly to?: number;
}

/** @param timezone the site's: a month begins there */
export function incidentFilter(question: IncidentQuestion, timezone: string): IncidentFilter {
  const { state, priority, text = "", host, month } = question;
  const words = wordsToFind(text);
  return {
    ...(state !== undefined && { states: INCIDENT_STATES.filter((one) => state.split(",").includes(one)) }),
    ...(priority !== undefined && { priorities: LEVELS.filter((one) => priority.split(",").includes(one)) }),
    ...(words.length > 0 && { words }),
    ...(host !== undefined && { host }),
    ...(month !== undefined && monthAt(month, timezone)),
  };
}

/** @param month `2026-11` */
export function monthAt(month: string, timezone: string): { readonly from: number; readonly to: number } {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const begin = (day: Temporal.PlainDate) => day.toZonedDateTime(timezone).epochMilliseconds;
  return { from: begin(first), to: begin(first.add({ months: 1 })) };
}

/** Whether one passes. */
export function passes(incident: Incident, filter: IncidentFilter): boolean {
  const { states, priorities, words = [], host, from = -Infinity, to = Infinity } = filter;
  if (states !== undefined && !states.includes(incident.state)) return false;
  if (priorities !== undefined && !priorities.includes(incident.priority)) return false;
  if (host !== undefined && incident.host !== host) return false;
  if (Date.parse(incident.openedAt) >= to || endOf(incident) < from) return false;
  const text = words.length === 0 ? "" : searchTextOf(incident);
  return words.every((word) => text.includes(word));
}

function endOf({ resolvedAt, closedAt }: Incident): number {
  const end = resolvedAt ?? closedAt;
  return end === undefined ? Infinity : Date.parse(end);
}
