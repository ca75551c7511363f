/** The incidents of each situation. */
import type { Incident } from "#model/incident.ts";
import { HOUR, MINUTE, s, type Ago } from "./scenario-basics.ts";

export function problemIncidents(ago: Ago): Incident[] {
  const symptom = (subject: string, name: string) => ({
    subject,
    name,
    state: "unreachable",
    since: ago(152 * MINUTE),
  });
  return [
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

function incident(id: string, failedAt: string): Incident {
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
