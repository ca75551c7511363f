/** What the grid of jobs shows, and where its keys lead. */
import t from "tap";
import type { JobRunView, JobSummary } from "#model/api-jobs.ts";
import { machineRows, nextCell, outcomeOfMachine, rowOf, worstOf } from "./job-grid.ts";
import { inOrder, isBad, newestOf, OUTCOMES, shapeOf } from "./job-words.ts";

const at = "2026-11-17T01:00:00.000Z";
const run = (more: Partial<JobRunView>): JobRunView => ({
  due: at,
  until: at,
  outcome: "succeeded",
  since: at,
  reports: 1,
  lines: [],
  ...more,
});
const job = (more: Partial<JobSummary>): JobSummary => ({
  id: "j",
  name: "Job",
  kind: "backup",
  criticality: "high",
  way: "mail",
  schedule: { everyMs: 86_400_000, graceMs: 0 },
  state: "succeeded",
  days: [],
  ...more,
});
const DAYS = ["2026-11-15", "2026-11-16", "2026-11-17"];

t.test("a row has a cell for every column, also where its job knows nothing of the day", async (t) => {
  const days = [
    {
      day: "2026-11-16",
      outcome: "failed" as const,
      runs: [run({}), run({ outcome: "failed", inWork: true }), run({})],
    },
    { day: "2026-11-17", runs: [] },
  ];
  t.same(rowOf(job({ days }), DAYS).cells, [
    { day: "2026-11-15", outcome: undefined, inWork: false },
    { day: "2026-11-16", outcome: "failed", inWork: true },
    { day: "2026-11-17", outcome: undefined, inWork: false },
  ]);
  t.equal(worstOf(days[0])?.outcome, "failed");
});

t.test("of several machines each has a row: what did not report is missing when the window is over", async (t) => {
  const machines = [
    { name: "a", outcome: "succeeded" as const, at },
    { name: "b" },
    { name: "c", outcome: "started" as const, at },
  ];
  const cells = (outcome: JobRunView["outcome"]) =>
    machineRows(
      job({ machines: ["a", "b", "c"], days: [{ day: "2026-11-17", outcome, runs: [run({ outcome, machines })] }] }),
      DAYS,
    ).map((row) => `${row.machine} ${row.cells[2]?.outcome}`);
  t.same(cells("partial"), ["a succeeded", "b missing", "c running"]);
  t.same(cells("waiting"), ["a succeeded", "b waiting", "c running"]);
  t.same(machineRows(job({}), DAYS), []);
  const inside = (["waiting", "running", "unknown", "failed"] as const).map((outcome) =>
    outcomeOfMachine(run({ outcome, machines }), "b"),
  );
  t.same(inside, ["waiting", "running", "unknown", "missing"], "the same below a day, and where somebody reports it");
});

t.test("what is worst of last night comes first; what was announced is no reason", async (t) => {
  const of = (id: string, outcome: JobRunView["outcome"], more: Partial<JobRunView> = {}) =>
    job({ id, lastNight: run({ outcome, ...more }) });
  const jobs = [
    of("a", "succeeded"),
    of("b", "missing"),
    of("c", "failed", { inWork: true }),
    of("d", "failed"),
    job({ id: "e" }),
  ];
  t.same(
    inOrder(jobs).map(({ id }) => id),
    ["d", "b", "a", "c", "e"],
  );
  t.equal(shapeOf({ outcome: "failed", inWork: true }), "maintenance");
  t.same(OUTCOMES.filter(isBad), ["failed", "missing", "partial", "warned", "late", "unknown"]);
});

t.test("the newest run that is decided speaks for a job, and what is waited for where there is none", async (t) => {
  const waiting = run({ outcome: "waiting" });
  const days = [{ day: "2026-11-17", outcome: "late" as const, runs: [run({ outcome: "late" }), waiting] }];
  t.equal(newestOf(job({ days, now: waiting }))?.outcome, "late");
  t.equal(newestOf(job({ now: waiting }))?.outcome, "waiting");
  t.equal(newestOf(job({})), undefined);
});

t.test("arrows stay within the grid", async (t) => {
  const size = { rows: 2, columns: 14 };
  t.same(nextCell("ArrowLeft", { row: 0, column: 0 }, size), { row: 0, column: 0 });
  t.same(nextCell("ArrowDown", { row: 0, column: 3 }, size), { row: 1, column: 3 });
  t.same(nextCell("ArrowDown", { row: 1, column: 3 }, size), { row: 1, column: 3 });
  t.same(nextCell("End", { row: 1, column: 3 }, size), { row: 1, column: 13 });
  t.equal(nextCell("Tab", { row: 1, column: 3 }, size), undefined);
});
