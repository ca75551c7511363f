import t from "tap";
import type { AnyCheckType } from "#checks/contract.ts";
import { decideJob } from "#decide/job-state.ts";
import { parseCron } from "#grammars/cron.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { Job } from "#model/job.ts";
import type { JobState } from "#model/job-state.ts";
import type { JobReport } from "#model/report.ts";
import { PluginJobs } from "./plugin-jobs.ts";

const MINUTE = 60_000;
const BEGIN = Date.UTC(2026, 10, 22, 1, 50);

/** A job that is asked; its plugin answers as `says` tells by the time. */
function stage(says: (wallMs: number) => string, schedule: Partial<Job> = {}) {
  const clock = new HandClock(BEGIN);
  const job: Job = {
    id: "j",
    name: "J",
    kind: "backup",
    criticality: "medium",
    schedule: { cron: "0 2 * * *", rule: parseCron("0 2 * * *"), timezone: "UTC", windowMs: 60 * MINUTE, graceMs: 0 },
    machines: [],
    limits: {},
    expect: { by: "plugin", command: "check_age", args: ["-H", "{address}"], intervalMs: 15 * MINUTE },
    ...schedule,
  };
  const asked: string[] = [];
  const reports: JobReport[] = [];
  let state: JobState | undefined;
  const decide = (report?: JobReport) => {
    const at = { steadyMs: clock.monotonicMs(), wallMs: clock.wallMs(), boot: "b", trusted: true, newId: () => "" };
    state = decideJob(state, report, job, at, { unheard: () => undefined, timezone: "UTC" }).state;
  };
  decide();
  clock.every(MINUTE, () => decide());
  const plugins = new PluginJobs({
    type: {} as AnyCheckType,
    runJobs: async (_type, [one]) => {
      const { wallMs } = { wallMs: clock.wallMs() };
      asked.push(new Date(wallMs).toISOString().slice(11, 16));
      t.match(one, { settings: { command: "check_age", args: ["-H", "{address}"] } });
      const code = says(wallMs);
      return [{ observation: { code, parameters: { output: `it is ${code}` } }, blame: "target", at: wallMs }];
    },
    jobs: () => [job],
    jobState: () => state,
    host: () => undefined,
    report: (report) => {
      reports.push(report);
      decide(report);
    },
    clock,
    log: silentLog,
  });
  plugins.start();
  t.teardown(() => plugins.stop());
  return { clock, asked, reports, state: () => state };
}

t.test("a plugin is asked until it says that the job ran", async (t) => {
  const { clock, asked, reports, state } = stage((now) => (now < Date.UTC(2026, 10, 22, 2, 25) ? "critical" : "ok"));
  await clock.advance(24 * 60 * MINUTE);
  t.same(asked.length, 3, asked.join());
  t.match(reports, [{ outcome: "succeeded", way: "plugin", lines: ["it is ok"] }]);
  t.match(state()?.runs.at(-1), { outcome: "succeeded" });
});

t.test("that it failed is believed at the end of the window", async (t) => {
  const { clock, asked, reports, state } = stage(() => "critical");
  await clock.advance(69 * MINUTE);
  t.equal(reports.length, 1, asked.join());
  t.equal(asked.at(-1), "02:58");
  t.match(state()?.runs.at(-1), { outcome: "failed", lines: ["it is critical"] });
});

t.test("what a plugin does not know is no report", async (t) => {
  const { clock, reports, state } = stage(() => "unknown");
  await clock.advance(75 * MINUTE);
  t.same(reports, []);
  t.match(state()?.runs.at(-1), { outcome: "missing" });
});

t.test("by every it is asked as often", async (t) => {
  const { clock, asked, reports } = stage(() => "warning", { schedule: { everyMs: 10 * MINUTE, graceMs: MINUTE } });
  await clock.advance(60 * MINUTE);
  t.ok(asked.length >= 5 && asked.length <= 7, asked.join());
  t.ok(reports.every(({ outcome }) => outcome === "warned"));
});

t.test("a clock that is set back puts off no look", async (t) => {
  const { clock, asked } = stage(() => "ok", { schedule: { everyMs: 10 * MINUTE, graceMs: MINUTE } });
  clock.stepWall(30 * 24 * 60 * MINUTE);
  await clock.advance(15 * MINUTE);
  const before = asked.length;
  clock.stepWall(-30 * 24 * 60 * MINUTE);
  await clock.advance(30 * MINUTE);
  t.ok(asked.length >= before + 3, asked.join());
});

t.test("nor one in a window that begins anew by it", async (t) => {
  const { clock, asked, state } = stage(() => "critical");
  await clock.advance(65 * MINUTE);
  const before = asked.length;
  clock.stepWall(-50 * MINUTE);
  await clock.advance(5 * MINUTE);
  t.ok(asked.length > before, asked.join());
  await clock.advance(60 * MINUTE);
  t.match(state()?.runs.at(-1), { outcome: "failed" });
});

t.test("plugins that take as long as their interval keep nobody from a turn", async (t) => {
  const clock = new HandClock(BEGIN);
  const ids = ["a", "b", "c", "d", "e", "f"];
  const jobs = ids.map((id): Job => {
    const schedule = { everyMs: 10 * MINUTE, graceMs: MINUTE };
    const expect = { by: "plugin", command: id, args: [], intervalMs: MINUTE } as const;
    return { id, name: id, kind: "backup", criticality: "low", schedule, machines: [], limits: {}, expect };
  });
  const reported = new Map<string, number>();
  let [running, most] = [0, 0];
  const plugins = new PluginJobs({
    type: {} as AnyCheckType,
    runJobs: async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => clock.after(10 * MINUTE, resolve));
      running -= 1;
      return [{ observation: { code: "ok" }, blame: "target", at: clock.wallMs() }];
    },
    jobs: () => jobs,
    jobState: () => undefined,
    host: () => undefined,
    report: ({ job }) => void reported.set(job, (reported.get(job) ?? 0) + 1),
    clock,
    log: silentLog,
  });
  plugins.start();
  t.teardown(() => plugins.stop());
  await clock.advance(2 * 60 * MINUTE);
  t.equal(most, 4);
  t.same([...reported.keys()].toSorted(), ids);
  // Two hours are eleven turns of four places; whoever was left out of one has the next.
  t.ok(Math.min(...reported.values()) >= 5, [...reported.values()].join());
});
