import t from "tap";
import type { Incident } from "#model/incident.ts";
import { incidentFilter, monthAt, passes, type IncidentQuestion } from "./incident-filter.ts";

const iso = (ms: number) => new Date(ms).toISOString();

t.test("a month begins and ends by the site's clock, also over a change of the clocks and of the year", async (t) => {
  const of = (month: string, zone: string) => Object.values(monthAt(month, zone)).map(iso);
  t.same(of("2026-10", "Europe/Zagreb"), ["2026-09-30T22:00:00.000Z", "2026-10-31T23:00:00.000Z"]);
  t.same(of("2026-12", "Asia/Kathmandu"), ["2026-11-30T18:15:00.000Z", "2026-12-31T18:15:00.000Z"]);
  t.same(of("2028-02", "UTC"), ["2028-02-01T00:00:00.000Z", "2028-03-01T00:00:00.000Z"]);
});

const incident: Incident = {
  id: "0198b7c2-0000-7000-8000-000000000000",
  state: "resolved",
  subject: "nas/disk",
  subjectName: "Disk 1",
  host: "nas",
  category: "infrastructure",
  classification: "defect",
  criticality: "medium",
  priority: "high",
  cause: { code: "incident.serviceFailed", parameters: { what: "NAS-01: Disk 1" } },
  failedAt: "2026-10-30T10:00:00.000Z",
  openedAt: "2026-10-30T10:00:10.000Z",
  resolvedAt: "2026-11-02T08:00:00.000Z",
  reopened: 0,
  symptoms: [],
};
const asked = (question: IncidentQuestion, one = incident) => passes(one, incidentFilter(question, "UTC"));

t.test("each question restricts, and all of them together", async (t) => {
  t.ok(asked({}));
  t.ok(
    asked({ host: "nas", month: "2026-10", state: "open,resolved", priority: "high,critical", text: "disk nas-01" }),
  );
  t.notOk(asked({ host: "nas-01" }));
  t.notOk(asked({ state: "open,closed" }));
  t.notOk(asked({ priority: "low" }));
  t.notOk(asked({ text: "disk 2" }));
  t.ok(asked({ text: "  " }), "nothing is asked");
});

t.test("it belongs to each month in which it was open", async (t) => {
  t.notOk(asked({ month: "2026-09" }));
  t.ok(asked({ month: "2026-10" }));
  t.ok(asked({ month: "2026-11" }));
  t.notOk(asked({ month: "2026-12" }));
  const { resolvedAt: _end, ...open } = incident;
  t.ok(asked({ month: "2027-03" }, { ...open, state: "open" }), "what is not over goes on");
});
