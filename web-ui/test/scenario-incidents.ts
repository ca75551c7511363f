/** The incidents of each situation. */
import type { ListedIncident } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import { HOUR, MINUTE, s, type Ago } from "./scenario-basics.ts";

export function problemIncidents(ago: Ago): ListedIncident[] {
  const symptom = (subject: string, name: string) => ({
    subject,
    name,
    state: "unreachable",
    since: ago(152 * MINUTE),
  });
  const incidents: Incident[] = [
    {
      ...incident("0197-0001", ago(155 * MINUTE)),
      subject: "nas-01",
      subjectName: "NAS-01",
      host: "nas-01",
      classification: "fullOutage",
      priority: "critical",
      cause: s("incident.hostDown", { name: "NAS-01" }),
      symptoms: [
        symptom("nas-01/web", "Shared files (SMB)"),
        symptom("nas-01/disk-d", "Backup target"),
        symptom("cam-archive", "Camera archive"),
        symptom("nas-01/memory", "NAS web console"),
      ],
    },
    {
      ...incident("0197-0002", ago(109 * MINUTE)),
      subject: "web-shop/web",
      subjectName: "Web, Web shop",
      host: "web-shop",
      category: "software",
      classification: "defect",
      priority: "medium",
      cause: s("incident.serviceWarning", {
        what: "Web, Web shop",
        saw: "check.breach",
        measurement: "totalMs",
        value: 4800,
        unit: "ms",
        range: "2000",
        level: "warning",
      }),
      recoveringSince: ago(MINUTE),
    },
    ...endedIncidents(ago),
  ];
  return incidents.map(listed);
}

/** As lists give it: with its device's name, and clocks of half an hour before the end. */
export function listed(incident: Incident): ListedIncident {
  const { state, host, resolvedAt } = incident;
  const hostName = NAMES[host];
  const ended = resolvedAt === undefined ? {} : { endedAt: resolvedAt };
  const isOver = resolvedAt !== undefined;
  const clock = { targetMs: 4 * HOUR, usedMs: 2.6 * HOUR, dueAt: later(incident.failedAt, 4 * HOUR), ...ended };
  return {
    ...incident,
    ...(hostName === undefined ? {} : { hostName }),
    warnAfter: 75,
    clocks: {
      respond: { ...clock, targetMs: 15 * MINUTE, usedMs: 9 * MINUTE, state: "met", endedAt: incident.openedAt },
      resolve: { ...clock, state: state === "proposed" ? "waiting" : isOver ? "met" : "running" },
    },
  };
}

const NAMES: Readonly<Record<string, string>> = {
  "nas-01": "NAS-01",
  "web-shop": "Web shop",
  "sql-01": "SQL-01",
  "esx-02": "ESX-02",
};

export function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

export function endedIncidents(ago: Ago): Incident[] {
  return [
    { ...incident("0197-0003", ago(74 * HOUR)), state: "resolved", resolvedAt: ago(74 * HOUR - 40 * MINUTE) },
    {
      ...incident("0197-0004", ago(240 * HOUR)),
      state: "closed",
      resolvedAt: ago(239 * HOUR),
      closedAt: ago(167 * HOUR),
    },
  ];
}

export function incident(id: string, failedAt: string): Incident {
  return {
    id: `${id}-7000-8000-000000000000`,
    state: "open",
    subject: "sql-01/web",
    subjectName: "Web",
    host: "sql-01",
    category: "infrastructure",
    classification: "partialOutage",
    criticality: "high",
    priority: "high",
    cause: s("incident.serviceFailed", { what: "Web, SQL-01", saw: "tcp.refused" }),
    failedAt,
    openedAt: new Date(Date.parse(failedAt) + 10_000).toISOString(),
    reopened: 0,
    symptoms: [],
  };
}
