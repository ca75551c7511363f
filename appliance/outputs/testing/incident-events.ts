/** For tests: events of incidents with all that their data carries, without a box that decides them. */
import { isoTime } from "#lib/clock.ts";
import type { EventDraft, EventType } from "#model/event.ts";
import type { Incident, Level } from "#model/incident.ts";

/** An id as incidents have them. */
export function incidentId(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

export interface IncidentMade {
  readonly n: number;
  readonly at: number;
  readonly failedAt?: number;
  readonly priority?: Level;
  readonly state?: Incident["state"];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An event about incident `n`: a device called `Device n` that does not answer. */
export function incidentEvent(
  type: EventType,
  { n, at, failedAt = at, priority = "high", state, more = {} }: IncidentMade,
): EventDraft {
  const id = incidentId(n);
  const states: Readonly<Partial<Record<EventType, Incident["state"]>>> = {
    "incident.resolved": "resolved",
    "incident.closed": "closed",
    "incident.cancelled": "cancelled",
    "incident.proposed": "proposed",
    "incident.started": "inProgress",
    "incident.suspended": "suspended",
  };
  const resolved = type === "incident.resolved" ? { resolvedAt: isoTime(at) } : {};
  return {
    type,
    subject: id,
    at,
    data: {
      id,
      state: state ?? states[type] ?? "open",
      subject: `device-${n}`,
      subjectName: `Device ${n}`,
      host: `device-${n}`,
      category: "infrastructure",
      classification: "fullOutage",
      criticality: "high",
      priority,
      cause: { code: "incident.hostDown", parameters: { what: `Device ${n}` } },
      failedAt: isoTime(failedAt),
      openedAt: isoTime(failedAt + 3000),
      reopened: 0,
      symptoms: [],
      subjectState: "down",
      ...resolved,
      text: { en: `Device ${n} does not answer` },
      site: { id: "hq", name: "Acme HQ" },
      link: `https://192.0.2.7:8443/incidents/${id}`,
      ...more,
    },
  };
}
