/** English words of the pages of jobs, loaded with them; what the start page says of last night is in `last-night.ts`. A catalogue is long. */
import { LIMITS, REASONS } from "./report-reasons.ts";
import type { REPORT_OUTCOMES, REPORT_WAYS } from "#model/report.ts";
import type { JobKind } from "#model/job.ts";
import type { RunOutcome, RunRemark } from "#model/job-state.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { count, number, text } from "./format.ts";
import { duration, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

/** Words that reports use as well. */
export const outcomes = {
  succeeded: () => "done",
  warned: () => "done with warnings",
  failed: () => "failed",
  late: () => "late",
  missing: () => "no message in time",
  partial: () => "some machines did not report",
  waiting: () => "expected",
  running: () => "runs",
  unknown: () => "not known",
} satisfies Each<RunOutcome>;

const counts = {
  succeeded: (p) => `${number(p.count)} done`,
  warned: (p) => `${number(p.count)} done with warnings`,
  failed: (p) => `${number(p.count)} failed`,
  late: (p) => `${number(p.count)} late`,
  missing: (p) => `${number(p.count)} did not report`,
  partial: (p) => `${number(p.count)} reported in part`,
  waiting: (p) => `${number(p.count)} still expected`,
  running: (p) => `${number(p.count)} still running`,
  unknown: (p) => `${number(p.count)} not known`,
} satisfies Each<RunOutcome>;

const remarks = {
  tooLong: () => `${upperFirst(LIMITS.tooLong)}.`,
  tooShort: () => `${upperFirst(LIMITS.tooShort)}.`,
  tooLittle: () => `${upperFirst(LIMITS.tooLittle)}.`,
  tooMuch: () => `${upperFirst(LIMITS.tooMuch)}.`,
  overdue: () => "It has not ended.",
  off: () => "The box was off.",
  deaf: () => "The box could not receive.",
  clock: () => "The box's clock jumped over the window.",
  noVerdict: () => `Counts as failed: ${REASONS.noVerdict}.`,
  notExpected: () => `Counts as failed: ${REASONS.notExpected}.`,
  ambiguous: () => `Counts as failed: ${REASONS.ambiguous}.`,
  noMachine: () => `Counts as failed: ${REASONS.noMachine}.`,
  noLine: () => `Counts as failed: ${REASONS.noLine}.`,
  answer: () => `Counts as failed: ${REASONS.answer}.`,
} satisfies Each<RunRemark>;

const ways = {
  mail: () => "mail",
  heartbeat: () => "heartbeat",
  trap: () => "trap",
  log: () => "log line",
  plugin: () => "plugin",
  hand: () => "by hand",
} satisfies Each<(typeof REPORT_WAYS)[number]>;

const reports = {
  started: () => "started",
  succeeded: () => "done",
  warned: () => "done with warnings",
  failed: () => "failed",
} satisfies Each<(typeof REPORT_OUTCOMES)[number]>;

const kinds = {
  backup: () => "Backup",
  transfer: () => "Transfer",
  content: () => "Content",
  task: () => "Task",
} satisfies Each<JobKind>;

const pages = {
  "jobs.caption": () => "Jobs by day; the arrow keys move from day to day",
  "jobs.job": () => "Job",
  "jobs.all": () => "All of it",
  "jobs.result": () => "Outcome",
  "jobs.cell": (p) => `${text(p.name)}, ${text(p.day)}: ${text(p.result)}`,
  "jobs.machines": (p) => count(p.count, "machine", "machines"),
  "jobs.none": () => "No job is expected yet.",
  "jobs.noneYet": () => "No job is expected yet. Name them under jobs: in the configuration.",
  "jobs.lastNightWas": (p) => `Last night: ${(Array.isArray(p.parts) ? p.parts : []).join(", ")}.`,
  "jobs.noneLastNight": () => "Nothing was due last night.",
  "job.missing": (p) => `There is no job "${text(p.id)}".`,
  "job.nothingYet": () => "no report yet",
  "job.notPlanned": () => "not planned",
  "job.inWork": () => "announced work",
  "job.ms": (p) => duration(p.ms),
  "job.at": (p, words) => moment(p.at, words),
  "job.newest": (p, words) => `${upperFirst(text(p.text))}; due ${moment(p.at, words)}`,
  "job.cron": (p) => `${strikes(text(p.cron))}, reports within ${duration(p.windowMs)}`,
  "job.every": (p) => `at least every ${duration(p.everyMs)}`,
  "job.reportsBy": (p) => `reports by ${text(p.way)}`,
  "job.next": (p, words) => `next ${moment(p.at, words)}`,
  "job.incident": () => "its incident",
  "job.symptomOf": () => "why it does not report",
  "job.runs": (p) => count(p.count, "run", "runs"),
  "job.noRuns": () => "Nothing was planned for this day, or nothing is known of it.",
  "job.more": (p) => `and ${count(p.count, "more run", "more runs")}`,
  "job.lines": () => "What decided",
  "job.window": () => "Expected",
  "job.fromTo": (p, words) => `${moment(p.from, words)} to ${moment(p.to, words)}`,
  "job.startedAt": () => "Began",
  "job.endedAt": () => "Ended",
  "job.duration": () => "Took",
  "job.size": () => "Moved",
  "job.way": () => "Reported by",
  "job.product": () => "Product",
  "job.subject": () => "Subject",
  "job.reports": () => "Reports",
  "job.by": (p) => `by ${text(p.by)}`,
  "job.newestReports": () => "Newest reports",
  "job.reportCount": (p) => count(p.count, "report", "reports"),
  "job.iLooked": () => "I looked, it ran",
  "job.hand.title": () => "Report by hand",
  "job.hand.about": (p) =>
    `What you found when you looked after ${text(p.name)}. It counts as its report, with your name.`,
  "job.hand.run": () => "Which run",
  "job.hand.runOf": (p, words) => `${moment(p.at, words)}: ${text(p.outcome)}`,
  "job.hand.found": () => "What you found",
  "job.hand.succeeded": () => "It ran, all is well",
  "job.hand.warned": () => "It ran, with warnings",
  "job.hand.failed": () => "It failed",
  "job.hand.machine": () => "Machine",
  "job.hand.allMissing": () => "All that have not reported",
  "job.hand.noteHelp": () => "What you saw, and where.",
  "job.hand.send": () => "Report",
} satisfies Templates;

export const jobLabels = {
  ...prefixed("job.outcome", outcomes),
  ...prefixed("jobs.count", counts),
  ...prefixed("job.remark", remarks),
  ...prefixed("job.way", ways),
  ...prefixed("job.report", reports),
  ...prefixed("job.kind", kinds),
  ...pages,
} satisfies Templates;

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** `every day at 02:00`, `Mon to Fri at 22:30`; what is more than that stands as it is written. */
function strikes(cron: string): string {
  const [, minute = "", hour = "", days = ""] = /^(\d+) (\d+) \* \* (\*|\d(?:-\d)?(?:,\d)*)$/.exec(cron) ?? [];
  if (days === "") return `due by ${cron}`;
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (days === "*" || days === "0-6" || days === "1-7") return `every day at ${time}`;
  const named = days.split(",").map((part) =>
    part
      .split("-")
      .map((day) => DAYS[Number(day)] ?? day)
      .join(" to "),
  );
  return `${named.join(", ")} at ${time}`;
}
