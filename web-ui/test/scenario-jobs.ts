/** Jobs in every way in which a night can go: two weeks of them, the last night not good in the scenarios with trouble. */
import type { JobDay, JobDetail, JobReportView, JobRunView, JobsView, JobSummary } from "#model/api-jobs.ts";
import type { RunOutcome } from "#model/job-state.ts";
import { HOUR, MINUTE } from "./scenario-basics.ts";

const DAY = 24 * HOUR;
/** Begin of today in Zagreb in winter, milliseconds since 1970. */
const midnight = (nowMs: number) => Math.floor((nowMs + HOUR) / DAY) * DAY - HOUR;
const iso = (ms: number) => new Date(ms).toISOString();
const dayAt = (ms: number) => iso(ms + HOUR).slice(0, 10);

interface Plan {
  readonly id: string;
  readonly name: string;
  readonly hour: number;
  /** What came of the nights, the newest last; `.`: not planned. */
  readonly nights: string;
  readonly bytes?: number;
  readonly kind?: JobSummary["kind"];
  readonly machines?: readonly string[];
}

const LETTERS: Readonly<Record<string, RunOutcome>> = {
  o: "succeeded",
  w: "warned",
  f: "failed",
  m: "missing",
  p: "partial",
  l: "late",
  u: "unknown",
  r: "running",
  e: "waiting",
};

const PLANS: readonly Plan[] = [
  { id: "sql", name: "SQL-01 database", hour: 2, nights: "oooooooooooooo", bytes: 38e9 },
  { id: "vms", name: "Virtual machines", hour: 3, nights: "oooooowooooooo", bytes: 412e9 },
  { id: "off-site", name: "Off-site copy", hour: 6, nights: "oooofooooouoom", bytes: 96e9 },
  {
    id: "laptops",
    name: "Laptops of accounting",
    hour: 1,
    nights: "oooooopoooooop",
    machines: ["Ana's laptop", "Louise's laptop", "ACC-PC-3"],
  },
  { id: "erp-export", name: "ERP export", hour: 0, nights: "ooo..oooool..o", kind: "transfer" },
  { id: "mailboxes", name: "Mailboxes", hour: 4, nights: "oooooooooooooo", bytes: 9e9 },
];

export function jobsView(nowMs: number, isTrouble: boolean): JobsView {
  const today = midnight(nowMs);
  const jobs = PLANS.map((plan) => summaryOf(plan, today, isTrouble));
  const counts: Record<string, number> = {};
  for (const { lastNight } of jobs)
    if (lastNight !== undefined) counts[lastNight.outcome] = (counts[lastNight.outcome] ?? 0) + 1;
  return {
    at: iso(nowMs),
    timezone: "Europe/Zagreb",
    lastNight: { from: iso(today - 12 * HOUR), until: iso(nowMs), counts },
    days: Array.from({ length: 14 }, (_, index) => dayAt(today - (13 - index) * DAY)),
    jobs,
  };
}

function summaryOf(plan: Plan, today: number, isTrouble: boolean): JobSummary {
  const { id, name, nights, kind = "backup", machines } = plan;
  const letters = nights.split("").map((letter, place) => (place === 13 && !isTrouble ? "o" : letter));
  const days: JobDay[] = letters.map((letter, place) => {
    const outcome = LETTERS[letter];
    const begin = today - (13 - place) * DAY;
    const runs = outcome === undefined ? [] : [runOf(plan, outcome, begin + plan.hour * HOUR)];
    return { day: dayAt(begin), ...(outcome !== undefined && { outcome }), runs };
  });
  const last = days.at(-1)?.runs[0];
  const outcome = last?.outcome ?? "succeeded";
  return {
    id,
    name,
    kind,
    host: "nas-01",
    hostName: "NAS-01",
    criticality: "high",
    way: "mail",
    schedule: { cron: `0 ${plan.hour} * * *`, timezone: "Europe/Zagreb", windowMs: 90 * MINUTE, graceMs: 0 },
    ...(machines !== undefined && { machines: [...machines] }),
    state: outcome === "running" || outcome === "waiting" ? "pending" : outcome,
    next: iso(today + DAY + plan.hour * HOUR),
    ...(last !== undefined && { lastNight: last }),
    ...(outcome === "missing" && { incident: "0197-0005-7000-8000-000000000000" }),
    days,
  };
}

function runOf({ bytes, machines }: Plan, outcome: RunOutcome, due: number): JobRunView {
  const silent = outcome === "missing" || outcome === "unknown" || outcome === "waiting";
  const endedAt = due + 41 * MINUTE;
  const figures =
    silent || outcome === "partial"
      ? {}
      : { durationMs: 41 * MINUTE, ...(bytes !== undefined && { sizeBytes: bytes }) };
  return {
    due: iso(due),
    until: iso(due + 90 * MINUTE),
    outcome,
    since: iso(silent ? due + 90 * MINUTE : endedAt),
    reports: silent ? 0 : 1,
    ...(silent
      ? {}
      : { startedAt: iso(due + MINUTE), endedAt: iso(endedAt), way: "mail" as const, subject: "Backup of last night" }),
    ...figures,
    lines: LINES[outcome] ?? [],
    ...(outcome === "unknown" && { remarks: ["off" as const] }),
    ...(machines !== undefined && {
      machines: machines.map((name, place) =>
        outcome === "partial" && place === 1 ? { name } : { name, outcome: "succeeded" as const, at: iso(endedAt) },
      ),
    }),
  };
}

const LINES: Readonly<Partial<Record<RunOutcome, string[]>>> = {
  succeeded: ["Job finished. Status: Success", "0 errors, 0 warnings"],
  warned: ["Job finished. Status: Warning", "2 files were in use and left out"],
  failed: ["Error: The network path was not found (\\\\NAS-01\\backup)", "Job failed after 3 retries"],
};

/** As the start page asks for them. */
export function withoutDays(view: JobsView): JobsView {
  return { ...view, days: [], jobs: view.jobs.map((job) => ({ ...job, days: [] })) };
}

export function jobDetail(view: JobsView, id: string): JobDetail | undefined {
  const job = view.jobs.find((one) => one.id === id);
  if (job === undefined) return undefined;
  const runs = job.days.flatMap((day) => day.runs).toReversed();
  const reports = runs.flatMap((run): JobReportView[] => {
    const { outcome } = run;
    const told = outcome === "succeeded" || outcome === "warned" || outcome === "failed" ? outcome : undefined;
    return told === undefined
      ? []
      : [
          {
            at: run.since,
            way: "mail",
            outcome: told,
            due: run.due,
            subject: "Backup of last night",
            lines: run.lines,
          },
        ];
  });
  const by: JobReportView = {
    at: view.at,
    way: "hand",
    outcome: "succeeded",
    by: "Ana",
    note: "The console shows it.",
    lines: [],
  };
  return { ...job, runs, reports: id === "sql" ? [by, ...reports] : reports };
}
