/**
 * A store with October and November 2026 of a small site in Zagreb, written by hand: every figure of its reports can be
 * reckoned on paper. The box watched first on 12 October at 10:00, the clock went back on 25 October, and the box was off twice.
 */
import type { Test } from "tap";
import { parseCron } from "#grammars/cron.ts";
import { silentLog } from "#lib/log.ts";
import type { Incident, Level } from "#model/incident.ts";
import type { Job } from "#model/job.ts";
import type { JobRun, RunOutcome } from "#model/job-state.ts";
import type { Site } from "#model/site.ts";
import type { Span } from "#model/span.ts";
import { toyHost, toyService, toySite, toySla } from "#model/testing/toy-site.ts";
import type { DayFigures } from "#store/history-days.ts";
import { StateStore } from "#store/state-store.ts";
import { HandClock, incidentOf, temporaryFolder } from "#store/testing/store-fixtures.ts";
import type { Measured } from "../figures/capacity-figures.ts";
import type { ReportSources } from "../figures/make-figures.ts";

export const ZONE = "Europe/Zagreb";
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A moment by the site's clock, `2026-11-05T10:00`. */
export const at = (local: string): number => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
const iso = (local: string) => new Date(at(local)).toISOString();

const CRON = "30 2 * * *";
function job(id: string, name: string): Job {
  return {
    id,
    name,
    kind: "backup",
    host: "nas",
    criticality: "high",
    schedule: { cron: CRON, rule: parseCron(CRON), timezone: ZONE, windowMs: 3 * HOUR, graceMs: 0 },
    machines: [],
    limits: {},
    expect: { by: "heartbeat", token: "t" },
  };
}

/** ERP needs the database; files need the NAS, and one of two printers; mail is outside and healthy. */
export function twoMonthsSite(): Site {
  const disk = { warning: "80", critical: "90", forecast: "fills" } as const;
  const nas = [toyService("nas", "alive"), toyService("nas", "disk", { name: "Disk D:", thresholds: { used: disk } })];
  const hosts = [
    toyHost("nas", nas, { name: "NAS-01" }),
    toyHost("sql", [toyService("sql", "alive"), toyService("sql", "tcp", { name: "SQL Server" })], { name: "SQL-01" }),
    toyHost("lp1", [toyService("lp1", "alive")], { name: "Printer ground floor" }),
    toyHost("lp2", [toyService("lp2", "alive")], { name: "Printer first floor" }),
    toyHost("cam", [toyService("cam", "web")], { name: "Camera" }),
  ];
  const one = (subject: string) => ({ subject, weight: 1 });
  return {
    ...toySite(hosts),
    siteName: "Adria Foods",
    timezone: ZONE,
    healthModels: [
      { id: "erp", name: "ERP", criticality: "critical", requires: [{ atLeast: 1, of: [one("sql/tcp")] }] },
      {
        id: "files",
        name: "Shared files",
        criticality: "high",
        requires: [
          { atLeast: 1, of: [one("nas")] },
          { atLeast: 1, of: [one("lp1"), one("lp2")] },
        ],
      },
    ],
    jobs: [job("backup", "Nightly backup"), job("copy", "Off-site copy")],
    sla: toySla({
      hours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "17:00", holidays: [], timezone: ZONE },
      targets: {
        critical: { respondMs: 15 * MINUTE, resolveMs: 4 * HOUR, clock: "always" },
        high: { respondMs: 15 * MINUTE, resolveMs: 8 * HOUR, clock: "always" },
        medium: { respondMs: HOUR, resolveMs: 12 * HOUR, clock: "business" },
        low: { respondMs: 3 * HOUR, resolveMs: 24 * HOUR, clock: "business" },
      },
    }),
  };
}

/** States of a subject with the moment at which each begins; the last one still holds. */
function states(subject: string, ...begins: readonly (readonly [string, string])[]): Span[] {
  return begins.map(([from, state], place) => {
    const next = begins[place + 1]?.[0];
    return { kind: "state", subject, fromMs: at(from), ...(next !== undefined && { untilMs: at(next) }), state };
  });
}

function work(subject: string, from: string, until: string): Span {
  return { kind: "maintenance", subject, fromMs: at(from), untilMs: at(until), state: "patch" };
}

export const FIRST = "2026-10-12T10:00";

const SPANS: readonly Span[] = [
  // An hour on the day that has 25; and in November from 10:00 to 10:43 and over the end of announced work.
  ...states(
    "sql/tcp",
    ["2026-10-12T10:05", "ok"],
    ["2026-10-25T01:30", "critical"],
    ["2026-10-25T03:30", "ok"],
    ["2026-11-05T10:00", "critical"],
    ["2026-11-05T10:43", "ok"],
    ["2026-11-14T23:00", "critical"],
    ["2026-11-15T02:30", "ok"],
    ["2026-11-20T09:00", "warning"],
  ),
  work("sql", "2026-11-14T22:00", "2026-11-15T02:00"),
  ...states("sql", ["2026-10-12T10:05", "up"]),
  ...states("nas", ["2026-10-12T10:05", "up"], ["2026-11-18T06:00", "down"], ["2026-11-18T08:00", "up"]),
  ...states("nas/disk", ["2026-10-12T10:05", "ok"], ["2026-11-18T06:00", "critical"], ["2026-11-18T08:00", "ok"]),
  // One of two printers is no failure of the service; for a quarter of an hour both are.
  ...states("lp1", ["2026-10-12T10:05", "up"], ["2026-11-09T12:00", "down"], ["2026-11-09T18:00", "up"]),
  ...states("lp2", ["2026-10-12T10:05", "up"], ["2026-11-09T17:45", "down"], ["2026-11-09T18:30", "up"]),
  ...states("cam/web", ["2026-10-12T10:05", "ok"]),
];

interface Course {
  readonly name?: string;
  readonly subject?: string;
  readonly priority: Level;
  readonly opened: string;
  readonly acknowledged?: string;
  readonly resolved?: string;
  readonly more?: Partial<Incident>;
}

function incident(id: string, course: Course): Incident {
  const { subject = "sql/tcp", name = "SQL Server", priority, opened, acknowledged, resolved, more } = course;
  const hours = priority === "critical" || priority === "high" ? "always" : "business";
  const stretch = (until: string | undefined) => [
    { from: iso(opened), ...(until !== undefined && { until: iso(until) }), hours } as const,
  ];
  return incidentOf(id, {
    subject,
    subjectName: name,
    host: subject.split("/")[0] ?? "",
    priority,
    failedAt: iso(opened),
    openedAt: iso(opened),
    ...(acknowledged !== undefined && { acknowledged: { at: iso(acknowledged), by: { kind: "user", name: "ana" } } }),
    ...(resolved !== undefined && { state: "resolved", resolvedAt: iso(resolved) }),
    sla: { respond: stretch(acknowledged ?? resolved), resolve: stretch(resolved), told: [] },
    ...more,
  });
}

const INCIDENTS: readonly Incident[] = [
  incident("10000000-0000-7000-8000-000000000001", {
    priority: "critical",
    opened: "2026-10-25T01:31",
    acknowledged: "2026-10-25T01:40",
    resolved: "2026-10-25T03:30",
  }),
  // Opened before the month, solved in it.
  incident("10000000-0000-7000-8000-000000000002", {
    subject: "lp1",
    name: "Printer ground floor",
    priority: "low",
    opened: "2026-10-30T16:00",
    acknowledged: "2026-10-30T16:30",
    resolved: "2026-11-02T09:00",
  }),
  // Acknowledged after 8 minutes, solved after 42: both in time.
  incident("10000000-0000-7000-8000-000000000003", {
    priority: "critical",
    opened: "2026-11-05T10:01",
    acknowledged: "2026-11-05T10:09",
    resolved: "2026-11-05T10:43",
  }),
  // A Monday at noon: 5 office hours that day and 9 on the next: 14 of 12. Answered after 2 of 1.
  incident("10000000-0000-7000-8000-000000000004", {
    subject: "lp1",
    name: "Printer ground floor",
    priority: "medium",
    opened: "2026-11-09T12:00",
    acknowledged: "2026-11-09T14:00",
    resolved: "2026-11-10T17:30",
  }),
  // Friday 16:30 to Monday 08:20: 50 minutes of office hours; both kept.
  incident("10000000-0000-7000-8000-000000000005", {
    subject: "lp2",
    name: "Printer first floor",
    priority: "medium",
    opened: "2026-11-13T16:30",
    acknowledged: "2026-11-16T08:20",
    resolved: "2026-11-16T08:20",
  }),
  // Answered late, solved in time.
  incident("10000000-0000-7000-8000-000000000006", {
    subject: "nas",
    name: "NAS-01",
    priority: "high",
    opened: "2026-11-18T06:01",
    acknowledged: "2026-11-18T06:21",
    resolved: "2026-11-18T08:00",
  }),
  incident("10000000-0000-7000-8000-000000000007", {
    priority: "low",
    opened: "2026-11-20T09:00",
    more: { state: "cancelled", closedAt: iso("2026-11-20T09:05"), reason: "noFault" },
  }),
  incident("10000000-0000-7000-8000-000000000008", {
    subject: "job:copy",
    name: "Off-site copy",
    priority: "medium",
    opened: "2026-11-22T05:30",
    more: { state: "proposed" },
  }),
  // Still open on 1 December.
  incident("10000000-0000-7000-8000-000000000009", {
    subject: "cam/web",
    name: "Camera picture",
    priority: "low",
    opened: "2026-11-30T09:00",
    acknowledged: "2026-11-30T09:30",
  }),
];

function night(date: string, outcome: RunOutcome, remark?: "off"): JobRun {
  const due = at(`${date}T02:30`);
  return {
    due,
    until: due + 3 * HOUR,
    outcome,
    since: due + HOUR,
    decided: true,
    reports: outcome === "missing" || outcome === "unknown" ? 0 : 1,
    lines: [],
    ...(remark !== undefined && { remarks: [remark] }),
  };
}

/** Every night from 13 October on; what is not told otherwise succeeded. */
const NIGHTS: Readonly<Record<string, Readonly<Record<string, RunOutcome>>>> = {
  backup: { "2026-10-25": "late", "2026-11-06": "warned", "2026-11-10": "unknown", "2026-11-18": "failed" },
  copy: { "2026-10-20": "missing", "2026-11-10": "unknown", "2026-11-22": "missing", "2026-11-23": "missing" },
};

function nights(id: string): JobRun[] {
  const first = Temporal.PlainDate.from("2026-10-13");
  return Array.from({ length: 49 }, (_, n) => {
    const date = first.add({ days: n }).toString();
    const outcome = NIGHTS[id]?.[date] ?? "succeeded";
    return night(date, outcome, outcome === "unknown" ? "off" : undefined);
  });
}

export interface TwoMonths extends ReportSources {
  readonly folder: string;
}

/** @param site what is configured; the store's content stays the same */
export function twoMonths(t: Test, site: Site = twoMonthsSite()): TwoMonths {
  const folder = temporaryFolder(t);
  const clock = new HandClock(at(FIRST));
  let store = StateStore.open(folder, { clock, log: silentLog });
  const live = (boot: string, until: string, reason: string | undefined) => {
    store.runs.begin(boot);
    clock.nowMs = at(until);
    if (reason === undefined) store.runs.alive();
    else store.runs.end(reason);
  };
  live("b1", "2026-10-20T12:00", "shutdown");
  clock.nowMs = at("2026-10-20T14:00");
  live("b2", "2026-11-10T01:50", undefined); // a power cut
  store.close();
  clock.nowMs = at("2026-11-10T05:00");
  store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  live("b3", "2026-12-01T06:00", "update");
  const jobRuns = site.jobs.flatMap(({ id }) => nights(id).map((run) => ({ job: id, run })));
  store.commit({ spans: SPANS, incidents: INCIDENTS, jobRuns, clockTrusted: true });
  return {
    folder,
    site,
    spans: store.spans,
    runs: store.runs,
    jobs: store.jobs,
    incidents: (query) => store.incidents(query),
    measured: disk,
    unitOf: () => "%",
  };
}

/**
 * The disk fills by half a percent a day, from 50 on 12 October to 75 at the end of November; not seen while the box is off.
 * As `HistoryDays` answers, which has tests of its own: fifty days of results take half a minute to write.
 */
const disk: Measured = {
  days(key, _measurement, from, to) {
    const days: DayFigures[] = [];
    for (let day = Math.floor(from / DAY) * DAY; key === "nas/disk" && day < to; day += DAY) {
      const hours = Array.from({ length: 24 }, (_, n) => day + n * HOUR).filter(isSeen);
      const values = hours.map(usedAt);
      const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
      if (values.length > 0) days.push({ at: day, mean, min: Math.min(...values), max: Math.max(...values) });
    }
    return days;
  },
  means: (key, _measurement, begins) =>
    key === "nas/disk"
      ? begins.filter(isSeen).map((begin) => ({ at: begin + HOUR / 2, value: usedAt(begin + HOUR / 2) }))
      : [],
};

const usedAt = (moment: number): number => 50 + (0.5 * (moment - at(FIRST))) / DAY;
const isSeen = (moment: number): boolean =>
  moment >= at(FIRST) &&
  moment < at("2026-12-01T05:00") &&
  !(moment > at("2026-11-10T01:50") && moment < at("2026-11-10T05:00"));
