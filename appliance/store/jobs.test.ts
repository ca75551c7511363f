import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { JobRun } from "#model/job-state.ts";
import type { JobReport } from "#model/report.ts";
import { StateStore } from "./state-store.ts";

function open(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-jobs-"));
  const clock = new HandClock();
  const make = () => StateStore.open(folder, { clock, log: silentLog, boot: "b" });
  let store = make();
  t.teardown(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  return {
    store: () => store,
    reopen: () => {
      store.close();
      store = make();
    },
  };
}
const run = (due: number, outcome: JobRun["outcome"] = "succeeded"): JobRun => ({
  due,
  until: due + 1,
  outcome,
  since: due,
  decided: true,
  reports: 1,
  lines: ["done"],
});
const report = (job: string, at: number): JobReport => ({
  job,
  way: "mail",
  outcome: "succeeded",
  id: `${at}`,
  at,
  lines: [],
});

t.test("runs and reports are there again after a restart, each run once", async (t) => {
  const { store, reopen } = open(t);
  store().commit({
    jobRuns: [
      { job: "a", run: run(10, "missing") },
      { job: "a", run: run(20) },
      { job: "b", run: run(15) },
    ],
    jobReports: [
      { report: report("a", 11), due: 10 },
      { report: report("a", 21), due: 20 },
    ],
    clockTrusted: true,
  });
  store().commit({ jobRuns: [{ job: "a", run: run(10, "late") }], clockTrusted: true });
  reopen();
  const { jobs } = store();
  t.same(jobs.runs("a", 0, 10), [run(10, "late"), run(20)]);
  t.same(jobs.runs("a", 12, 10), [run(20)]);
  t.same(jobs.runs("b", 12, 10), [run(15)]);
  t.same(jobs.runs("a", 0, 1), [run(20)], "the newest");
  t.same(jobs.runBefore("a", 20), run(10, "late"));
  t.equal(jobs.runBefore("a", 10), undefined);
  t.same(
    jobs.reports("a", 10).map(({ report: { at }, due }) => [at, due]),
    [
      [21, 20],
      [11, 10],
    ],
  );
  t.same(jobs.reports("b", 10), []);
});

t.test("what is old goes, and of one job not more than a few thousand stay", async (t) => {
  const { store } = open(t);
  const times = Array.from({ length: 5100 }, (_, i) => i + 1);
  store().commit({
    jobRuns: times.map((due) => ({ job: "a", run: run(due) })),
    jobReports: times.slice(0, 600).map((at) => ({ report: report("a", at), due: at })),
    clockTrusted: true,
  });
  while (store().jobs.prune(11, 21) > 0);
  const runs = store().jobs.runs("a", 0, 10_000);
  t.same([runs.length, runs[0]?.due, runs.at(-1)?.due], [5000, 101, 5100]);
  const reports = store().jobs.reports("a", 1000);
  t.same([reports.length, reports.at(-1)?.report.at, reports[0]?.report.at], [500, 101, 600]);
});
