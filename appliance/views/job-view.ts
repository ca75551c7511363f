/** Jobs as the page and the interface show them: now, last night, and two weeks as a grid of days. Pure but for what is asked of the store. */
import { localDay, nextStrike } from "#decide/calendar/cron-times.ts";
import { civil } from "#decide/calendar/recurring-days.ts";
import { viewReport, viewRun } from "#decide/job-event.ts";
import type { World } from "#decide/world.ts";
import { isoTime } from "#lib/clock.ts";
import { MOST_JOB_DAYS, type JobDay, type JobDetail, type JobsView, type JobSummary } from "#model/api-jobs.ts";
import type { Job } from "#model/job.ts";
import type { JobRun, RunOutcome } from "#model/job-state.ts";
import { jobSubject, subjectText } from "#model/subject.ts";
import type { Jobs } from "#store/jobs.ts";

export interface JobViewParts {
  readonly world: World;
  readonly stored: Pick<Jobs, "runs" | "runBefore" | "reports">;
  inWork(subject: string): boolean;
  readonly wallMs: number;
}

const DAY_MS = 86_400_000;
/** It began yesterday at noon. */
const DAYS_OF_NIGHT = 1;
/** Of one day so many runs are shown. */
const MOST_RUNS_OF_DAY = 24;
const MOST_RUNS = 500;
const MOST_REPORTS = 100;
/** More than two weeks can hold of one job, by cron every minute. */
const MOST_READ = 25_000;

/** What stands for several: the first of these. */
const WORST_FIRST: readonly RunOutcome[] = [
  "failed",
  "missing",
  "partial",
  "unknown",
  "warned",
  "late",
  "running",
  "succeeded",
  "waiting",
];

/** @param days of the grid, today last; 0: only what each is now and was last night */
export function viewJobs(parts: JobViewParts, days = MOST_JOB_DAYS): JobsView {
  const { world, wallMs } = parts;
  const night = lastNight(world.timezone, wallMs);
  const jobs = world.jobs().map((job) => summariseJob(parts, job, runsOf(parts, job, days), { days, night }));
  const counts: Record<string, number> = {};
  for (const { lastNight: run } of jobs) if (run !== undefined) counts[run.outcome] = (counts[run.outcome] ?? 0) + 1;
  return {
    at: isoTime(wallMs),
    timezone: world.timezone,
    lastNight: { from: isoTime(night.fromMs), until: isoTime(night.untilMs), counts },
    days: columns(world.timezone, wallMs, days).map(dayText),
    jobs,
  };
}

/** undefined: there is no such job. */
export function viewJob(parts: JobViewParts, id: string): JobDetail | undefined {
  const job = parts.world.job(id);
  if (job === undefined) return undefined;
  const days = MOST_JOB_DAYS;
  const runs = runsOf(parts, job, days);
  return {
    ...summariseJob(parts, job, runs, { days, night: lastNight(parts.world.timezone, parts.wallMs) }),
    runs: runs
      .slice(-MOST_RUNS)
      .toReversed()
      .map((run) => viewRun(job, run)),
    reports: parts.stored.reports(id, MOST_REPORTS).map(({ report, due }) => viewReport(report, due)),
    ...(job.expect.by === "heartbeat" && { heartbeat: "/heartbeat/" }),
  };
}

/** Those of the days and of last night, the oldest first, as they stand in the state where that knows better, and the last one before. */
function runsOf({ world, stored, wallMs }: JobViewParts, job: Job, days: number): readonly JobRun[] {
  const from = wallMs - (Math.max(days, DAYS_OF_NIGHT) + 1) * DAY_MS;
  const kept = stored.runs(job.id, from, MOST_READ);
  const before = stored.runBefore(job.id, from);
  const byDue = new Map([...(before === undefined ? [] : [before]), ...kept].map((run) => [run.due, run]));
  // What is on its way to the disk; lines that the state has given up are still there.
  for (const run of world.jobState(job.id)?.runs ?? []) {
    const lines = run.lines.length > 0 ? run.lines : (byDue.get(run.due)?.lines ?? []);
    byDue.set(run.due, { ...run, lines });
  }
  return [...byDue.values()].toSorted((a, b) => a.due - b.due);
}

function summariseJob(parts: JobViewParts, job: Job, runs: readonly JobRun[], { days, night }: Asked): JobSummary {
  const { world, stored, wallMs } = parts;
  const { id, name, kind, criticality, machines, schedule, expect } = job;
  const host = job.host === undefined ? undefined : world.host(job.host);
  const known = world.jobState(id);
  const subject = subjectText(jobSubject(id));
  const timezone = "rule" in schedule ? schedule.timezone : world.timezone;
  const open = runs.findLast(({ decided }) => !decided);
  const worst = worstOf(runs.filter(({ due }) => due >= night.fromMs && due < night.untilMs));
  const newest = stored.reports(id, 1)[0];
  const incident = world.incidentOf(subject);
  const isOpen = incident !== undefined && incident.state !== "resolved";
  const standing = isOpen ? incident.id : known?.proposed;
  const next = nextOf(parts, job);
  return {
    id,
    name,
    kind,
    ...(host !== undefined && { host: host.id, hostName: host.name }),
    criticality,
    way: expect.by,
    schedule:
      "rule" in schedule
        ? { cron: schedule.cron, timezone, windowMs: schedule.windowMs, graceMs: schedule.graceMs }
        : { everyMs: schedule.everyMs, graceMs: schedule.graceMs },
    ...(machines.length > 0 && { machines: [...machines] }),
    state: known?.state ?? "pending",
    ...(known !== undefined && known.since > 0 && { since: isoTime(known.since) }),
    ...(open !== undefined && { now: viewRun(job, open) }),
    ...(next !== undefined && { next: isoTime(next) }),
    ...(worst !== undefined && { lastNight: viewRun(job, worst) }),
    ...(newest !== undefined && { lastReport: viewReport(newest.report, newest.due) }),
    ...(standing !== undefined && { incident: standing }),
    ...(known?.symptomOf !== undefined && { symptomOf: known.symptomOf }),
    ...(parts.inWork(subject) && { inWork: true }),
    days: gridOf(job, runs, timezone, columns(timezone, wallMs, days)),
  };
}

function nextOf({ world, wallMs }: JobViewParts, { id, schedule }: Job): number | undefined {
  if ("rule" in schedule) return nextStrike(schedule, wallMs);
  const wait = world.jobState(id)?.wait;
  return wait === undefined ? undefined : wait.since.wallMs + wait.forMs;
}

/** A cell for each day; what is still missing goes on being missing day after day. */
function gridOf(job: Job, runs: readonly JobRun[], timezone: string, days: readonly number[]): JobDay[] {
  if (days.length === 0) return [];
  const byDay = Map.groupBy(runs, ({ due }) => localDay(timezone, due));
  return days.map((day) => {
    const own = byDay.get(day) ?? [];
    const lasting = own.length > 0 || "rule" in job.schedule ? undefined : lastBefore(runs, timezone, day);
    const here = lasting?.outcome === "missing" ? [lasting] : own;
    const worst = worstOf(here);
    const newest = here.slice(-MOST_RUNS_OF_DAY);
    const shown = worst === undefined || newest.includes(worst) ? newest : [worst, ...newest.slice(1)];
    return {
      day: dayText(day),
      ...(worst !== undefined && { outcome: worst.outcome }),
      runs: shown.map((run) => viewRun(job, run)),
      ...(here.length > shown.length && { more: here.length - shown.length }),
    };
  });
}

function lastBefore(runs: readonly JobRun[], timezone: string, day: number): JobRun | undefined {
  return runs.findLast(({ due }) => localDay(timezone, due) < day);
}

function worstOf(runs: readonly JobRun[]): JobRun | undefined {
  return runs.toSorted((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome) || b.due - a.due)[0];
}

/** What a job is to be shown with. */
interface Asked {
  readonly days: number;
  readonly night: Night;
}

interface Night {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** From noon to noon, by the site's clock. */
function lastNight(timezone: string, wallMs: number): Night {
  const noon = (day: number) => {
    const { year, month, date } = civil(day);
    return Temporal.ZonedDateTime.from({ timeZone: timezone, year, month, day: date, hour: 12 }).epochMilliseconds;
  };
  const today = localDay(timezone, wallMs);
  return { fromMs: noon(today - 1), untilMs: Math.min(wallMs, noon(today)) };
}

/** The days up to today, in a zone's calendar. */
function columns(timezone: string, wallMs: number, days: number): number[] {
  const today = localDay(timezone, wallMs);
  return Array.from({ length: days }, (_, i) => today - days + 1 + i);
}

/** @param day counted since 1970-01-01 */
function dayText(day: number): string {
  return isoTime(day * DAY_MS).slice(0, 10);
}
