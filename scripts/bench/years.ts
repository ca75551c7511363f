/**
 * Two years of a large site in the store, in accelerated form, and then every question of the page, timed.
 *
 *   scripts/bench/years [--folder DIR] [--days 730] [--whole 40] [--full 3] [--max-disk-mb 2000] [--hosts 1600] [--services 11600] [--minutes 50]
 *
 * How to read it, what is played and what is sketched: README.md beside it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { answerTable, askStore } from "./two-years/ask-store.ts";
import { HOLD_UPS, runYears, type DayFigures, type YearsPlan } from "./two-years/run-years.ts";

const DAY_MS = 86_400_000;

const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    days: { type: "string", default: "730" },
    whole: { type: "string", default: "40" },
    full: { type: "string", default: "3" },
    hosts: { type: "string", default: "1600" },
    services: { type: "string", default: "11600" },
    "max-disk-mb": { type: "string", default: "2000" },
    minutes: { type: "string", default: "50" },
    keep: { type: "boolean", default: false },
  },
});

const folder = mkdtempSync(join(values.folder ?? tmpdir(), "vedetta-years-"));
const maxDiskBytes = Number(values["max-disk-mb"]) * 1e6;
const plan: YearsPlan = {
  folder,
  hosts: Number(values.hosts),
  services: Number(values.services),
  days: Number(values.days),
  wholeDays: Number(values.whole),
  fullDays: Number(values.full),
  mostMs: { sketched: Number(values.minutes) * 30_000, whole: Number(values.minutes) * 48_000 },
  syncsLast: true,
  incidentsPerDay: 40,
  changesPerDay: 100,
  jobs: 20,
  // What the configuration has where nothing is said.
  retention: {
    resultsMs: 7 * DAY_MS,
    hourlyMs: 90 * DAY_MS,
    dailyMs: 730 * DAY_MS,
    incidentsMs: 5 * 365 * DAY_MS,
    eventsMs: 30 * DAY_MS,
    maxDiskBytes,
    arrivalBytes: 100e6,
  },
  say: (line) => console.log(line),
};

try {
  const begunAt = performance.now();
  const { days, clock } = await runYears(plan);
  const answers = await askStore(plan, clock);
  for (const line of answerTable(answers)) console.log(line);
  console.log(summary(days).join("\n"));
  const minutes = (performance.now() - begunAt) / 60_000;
  console.log(
    `took ${minutes.toFixed(1)} minutes; load average ${loadavg()
      .map((one) => one.toFixed(1))
      .join(" ")}`,
  );
  const slowest = Math.max(...answers.map(({ longestMs }) => longestMs));
  const most = Math.max(...days.map(({ storedBytes }) => storedBytes));
  process.exitCode = most <= maxDiskBytes && slowest < 1000 && days.every(({ dropped }) => dropped === 0) ? 0 : 1;
} finally {
  if (values.keep) console.log(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

function summary(days: readonly DayFigures[]): string[] {
  const last = days.at(-1);
  const most = Math.max(...days.map(({ storedBytes }) => storedBytes));
  const heaps = days.filter(({ day }) => day % 30 === 29).map(({ heapBytes }) => Math.round(heapBytes / 1e6));
  return [
    `${days.length} of ${plan.days} days were played; the others were skipped for lack of time`,
    `most stored at the end of a day: ${(most / 1e6).toFixed(0)} MB of ${maxDiskBytes / 1e6} MB`,
    `written on the last day, everything synced every ten seconds: ${((last?.writtenBytes ?? 0) / 1e6).toFixed(0)} MB, ${((last?.writtenBytes ?? 0) / (last?.results || 1)).toFixed(1)} bytes a result`,
    `memory in use at the end of each month, MB: ${heaps.join(" ")}`,
    ...HOLD_UPS.map(
      (what) =>
        `longest that nothing else could run, ${what}: ${Math.max(...days.map(({ heldUpMs }) => heldUpMs[what])).toFixed(0)} ms`,
    ),
  ];
}
