/** Jobs as they are shown: last night, and two weeks as a grid, over the change of the clock. */
import t from "tap";
import type { World } from "#decide/world.ts";
import { parseCron } from "#grammars/cron.ts";
import type { Job } from "#model/job.ts";
import type { JobRun, JobState } from "#model/job-state.ts";
import type { JobReport } from "#model/report.ts";
import { viewJob, viewJobs, type JobViewParts } from "./job-view.ts";

const ZONE = "Europe/Zagreb";
const msOf = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
const iso = (local: string) => new Date(msOf(local)).toISOString();

const run = (local: string, outcome: JobRun["outcome"], more: Partial<JobRun> = {}): JobRun => ({
  due: msOf(local),
  until: msOf(local) + 3_600_000,
  outcome,
  since: msOf(local),
  decided: true,
  reports: 1,
  lines: [outcome],
  ...more,
});
const nightly: Job = {
  id: "nightly",
  name: "Nightly",
  kind: "backup",
  criticality: "high",
  host: "nas",
  schedule: { cron: "30 23 * * *", rule: parseCron("30 23 * * *"), timezone: ZONE, windowMs: 3_600_000, graceMs: 0 },
  machines: ["a", "b"],
  limits: {},
  expect: { by: "heartbeat", token: "x" },
};
const beat: Job = {
  ...nightly,
  id: "beat",
  name: "Beat",
  machines: [],
  schedule: { everyMs: 3_600_000, graceMs: 60_000 },
};

function parts(
  wallMs: number,
  runs: Readonly<Record<string, readonly JobRun[]>>,
  states: Readonly<Record<string, Partial<JobState>>> = {},
  reports: readonly { report: JobReport; due: number }[] = [],
): JobViewParts {
  const jobs = [nightly, beat];
  const state = (id: string): JobState | undefined =>
    states[id] && { state: "pending", since: 0, plan: "", expectedSince: 0, runs: [], seen: [], ...states[id] };
  const world = {
    timezone: ZONE,
    jobs: () => jobs,
    job: (id: string) => jobs.find((job) => job.id === id),
    jobState: state,
    host: (id: string) => (id === "nas" ? { id, name: "NAS" } : undefined),
    incidentOf: () => undefined,
  } as unknown as World;
  return {
    world,
    stored: {
      runs: (job, from) => (runs[job] ?? []).filter(({ due }) => due >= from),
      runBefore: (job, before) => (runs[job] ?? []).findLast(({ due }) => due < before),
      reports: (job, most) => reports.filter(({ report }) => report.job === job).slice(0, most),
    },
    inWork: (subject) => subject === "job:beat",
    wallMs,
  };
}

t.test("last night is from noon to noon, by the site's clock", async (t) => {
  const runs = {
    nightly: [run("2026-10-24T23:30", "failed"), run("2026-10-25T23:30", "succeeded")],
    beat: [run("2026-10-25T01:00", "succeeded"), run("2026-10-25T12:00", "warned"), run("2026-10-25T11:59", "late")],
  };
  const morning = viewJobs(parts(msOf("2026-10-25T08:00"), runs));
  t.same(morning.lastNight, {
    from: iso("2026-10-24T12:00"),
    until: iso("2026-10-25T08:00"),
    counts: { failed: 1, succeeded: 1 },
  });
  t.equal(morning.jobs[0]?.lastNight?.outcome, "failed");
  const evening = viewJobs(parts(msOf("2026-10-25T23:00"), runs));
  t.same(evening.lastNight, {
    from: iso("2026-10-24T12:00"),
    until: iso("2026-10-25T12:00"),
    counts: { failed: 1, late: 1 },
  });
});

t.test("two weeks are a grid of days, each with its worst", async (t) => {
  const runs = {
    nightly: [
      run("2026-10-19T23:30", "succeeded"),
      run("2026-10-20T23:30", "missing"),
      run("2026-10-21T23:30", "succeeded"),
    ],
    beat: [
      ...Array.from({ length: 30 }, (_, i) => run(`2026-10-20T00:${String(i + 10)}`, i === 2 ? "failed" : "succeeded")),
      run("2026-10-22T10:00", "missing"),
    ],
  };
  const view = viewJobs(parts(msOf("2026-10-25T08:00"), runs));
  t.same([view.days.length, view.days[0], view.days.at(-1)], [14, "2026-10-12", "2026-10-25"]);
  const [first, second] = view.jobs;
  t.same(
    first?.days.slice(6).map(({ day, outcome }) => [day, outcome]),
    [
      ["2026-10-18", undefined],
      ["2026-10-19", "succeeded"],
      ["2026-10-20", "missing"],
      ["2026-10-21", "succeeded"],
      ["2026-10-22", undefined],
      ["2026-10-23", undefined],
      ["2026-10-24", undefined],
      ["2026-10-25", undefined],
    ],
  );
  const crowded = second?.days[8];
  t.match(crowded, { outcome: "failed", more: 6 });
  t.equal(crowded?.runs.length, 24);
  t.ok(
    crowded?.runs.some(({ outcome }) => outcome === "failed"),
    "the worst is among them",
  );
  t.same(
    second?.days.slice(10).map(({ outcome }) => outcome),
    ["missing", "missing", "missing", "missing"],
    "what is missing by every goes on being so",
  );
});

t.test("whoever asks for no days is told of last night all the same, and little is read for it", async (t) => {
  const runs = { nightly: [run("2026-10-10T23:30", "missing"), run("2026-10-24T12:00", "failed")] };
  const asked: number[] = [];
  const whole = parts(msOf("2026-10-25T23:59"), runs);
  const { stored } = whole;
  const counting = {
    ...stored,
    runs: (job: string, from: number, most: number) => (asked.push(from), stored.runs(job, from, most)),
  };
  const view = viewJobs({ ...whole, stored: counting }, 0);
  t.same([view.days, view.jobs.map(({ days }) => days)], [[], [[], []]]);
  t.equal(view.jobs[0]?.lastNight?.outcome, "failed", "also of a night with an hour more, a minute before midnight");
  t.same(view.lastNight, viewJobs(whole).lastNight);
  t.same(asked, [msOf("2026-10-23T23:59") + 3_600_000, msOf("2026-10-23T23:59") + 3_600_000], "from two days before");
});

t.test("one job with everything, and what the state knows better than the disk", async (t) => {
  const due = "2026-11-20T23:30";
  const report: JobReport = {
    job: "nightly",
    way: "mail",
    outcome: "succeeded",
    id: "1",
    at: msOf(due),
    lines: ["ok"],
    subject: "Backup",
    machine: "a",
  };
  const now = run(due, "waiting", {
    decided: false,
    lines: [],
    machines: [{ name: "A", outcome: "succeeded", at: msOf(due) }],
  });
  const detail = viewJob(
    parts(
      msOf("2026-11-20T23:45"),
      { nightly: [run("2026-11-19T23:30", "succeeded"), run(due, "waiting", { lines: ["first", "second"] })] },
      { nightly: { state: "succeeded", since: msOf("2026-11-19T23:50"), runs: [now], proposed: "p", symptomOf: "s" } },
      [{ report, due: msOf(due) }],
    ),
    "nightly",
  );
  t.match(detail, {
    id: "nightly",
    hostName: "NAS",
    way: "heartbeat",
    schedule: { cron: "30 23 * * *", timezone: ZONE, windowMs: 3_600_000 },
    state: "succeeded",
    since: iso("2026-11-19T23:50"),
    now: {
      outcome: "waiting",
      lines: ["first", "second"],
      machines: [
        { name: "a", outcome: "succeeded" },
        { name: "b", outcome: undefined },
      ],
    },
    next: iso("2026-11-21T23:30"),
    incident: "p",
    symptomOf: "s",
    inWork: undefined,
    lastReport: { way: "mail", subject: "Backup", machine: "a", due: iso(due) },
    runs: [{ outcome: "waiting" }, { outcome: "succeeded" }],
    reports: [{ lines: ["ok"] }],
    heartbeat: "/heartbeat/",
  });
  t.equal(viewJob(parts(0, {}), "none"), undefined);
  t.match(viewJob(parts(msOf("2026-11-20T12:00"), {}), "beat"), { state: "pending", inWork: true, next: undefined });
});
