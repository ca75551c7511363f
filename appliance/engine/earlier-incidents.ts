/** Which incidents a subject had before: what comes again refers to them. */
import type { Log } from "#lib/log.ts";
import type { IncidentQuery } from "#store/incident-table.ts";
import type { Incident } from "#model/incident.ts";

/** So long ago is no recurrence any more. */
const RECENT_MS = 90 * 86_400_000;
const MOST_NAMED = 10;

/** Gives the ids of a subject's incidents that were resolved within 90 days, the newest last. A store that does not answer keeps nobody from being told. */
export function earlierIncidents(parts: {
  readonly incidents: (query: IncidentQuery) => readonly Incident[];
  readonly wallMs: () => number;
  readonly log: Log;
}): (subject: string) => readonly string[] {
  return (subject) => {
    // The site as a whole has no host.
    const host = subject === "site" ? "" : (subject.split("/")[0] ?? "");
    const from = parts.wallMs() - RECENT_MS;
    try {
      const found = parts.incidents({ subject, host, states: ["resolved", "closed"], from, limit: MOST_NAMED });
      return found.map(({ id }) => id).toReversed();
    } catch (error) {
      parts.log.warn({ about: subject, error: String(error) }, "earlier incidents cannot be read");
      return [];
    }
  };
}
