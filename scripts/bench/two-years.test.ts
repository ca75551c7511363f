/** The short version of `scripts/bench/years`: a small site for some days, with its limits reached. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { answerTable, askStore } from "./two-years/ask-store.ts";
import { dayLine, runYears, type YearsPlan } from "./two-years/run-years.ts";

const DAY_MS = 86_400_000;

t.test("what is stored stays within its limit, nothing is given up, and every question has an answer", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-years-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const plan: YearsPlan = {
    folder,
    hosts: 10,
    services: 60,
    days: 7,
    wholeDays: 2,
    fullDays: 0,
    syncsLast: false,
    incidentsPerDay: 3,
    changesPerDay: 4,
    jobs: 2,
    retention: {
      resultsMs: DAY_MS,
      hourlyMs: 2 * DAY_MS,
      dailyMs: 6 * DAY_MS,
      incidentsMs: 30 * DAY_MS,
      eventsMs: 3 * DAY_MS,
      maxDiskBytes: 420_000,
      arrivalBytes: 0,
    },
  };
  const { days, clock } = await runYears(plan);
  t.equal(days.length, 7);
  for (const day of days) {
    t.equal(day.dropped, 0, `day ${day.day + 1}`);
    t.ok(day.storedBytes <= plan.retention.maxDiskBytes, dayLine(day));
  }
  const answers = await askStore(plan, clock);
  const found = (question: string) => answers.find((one) => one.question === question)?.found ?? 0;
  t.equal(found("start: newest result of every service"), 60);
  t.ok(found("chart of a day") > 0);
  t.ok(found("chart of two years") > 0);
  t.equal(found("how many incidents"), 21);
  t.equal(found("runs of a job"), 6, "those of the days that daily figures are kept for");
  t.equal(answerTable(answers).length, answers.length + 2);
});
