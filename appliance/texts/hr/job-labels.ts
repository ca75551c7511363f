/** Croatian words of the pages of jobs, loaded with them; what the start page says of last night is in `last-night.ts`. A catalogue is long. */
import type { JobKind } from "#model/job.ts";
import type { RunOutcome, RunRemark } from "#model/job-state.ts";
import type { REPORT_OUTCOMES, REPORT_WAYS } from "#model/report.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { count, number, text } from "./format.ts";
import { LIMITS, REASONS } from "./report-reasons.ts";
import { duration, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

/** Words that reports use as well. */
export const outcomes = {
  succeeded: () => "gotovo",
  warned: () => "gotovo uz upozorenja",
  failed: () => "neuspjelo",
  late: () => "kasno",
  missing: () => "bez poruke u roku",
  partial: () => "neka se računala nisu javila",
  waiting: () => "očekuje se",
  running: () => "u tijeku",
  unknown: () => "nepoznato",
} satisfies Each<RunOutcome>;

const counts = {
  succeeded: (p) => `gotovo: ${number(p.count)}`,
  warned: (p) => `uz upozorenja: ${number(p.count)}`,
  failed: (p) => `neuspjelo: ${number(p.count)}`,
  late: (p) => `kasno: ${number(p.count)}`,
  missing: (p) => `bez javljanja: ${number(p.count)}`,
  partial: (p) => `javljeno djelomično: ${number(p.count)}`,
  waiting: (p) => `još se očekuje: ${number(p.count)}`,
  running: (p) => `još u tijeku: ${number(p.count)}`,
  unknown: (p) => `nepoznato: ${number(p.count)}`,
} satisfies Each<RunOutcome>;

const remarks = {
  tooLong: () => `${upperFirst(LIMITS.tooLong)}.`,
  tooShort: () => `${upperFirst(LIMITS.tooShort)}.`,
  tooLittle: () => `${upperFirst(LIMITS.tooLittle)}.`,
  tooMuch: () => `${upperFirst(LIMITS.tooMuch)}.`,
  overdue: () => "Nije završilo.",
  off: () => "Nadzorni uređaj bio je isključen.",
  deaf: () => "Nadzorni uređaj nije mogao primati.",
  clock: () => "Sat nadzornog uređaja preskočio je taj vremenski prozor.",
  noVerdict: () => `Računa se kao neuspjelo: ${REASONS.noVerdict}.`,
  notExpected: () => `Računa se kao neuspjelo: ${REASONS.notExpected}.`,
  ambiguous: () => `Računa se kao neuspjelo: ${REASONS.ambiguous}.`,
  noMachine: () => `Računa se kao neuspjelo: ${REASONS.noMachine}.`,
  noLine: () => `Računa se kao neuspjelo: ${REASONS.noLine}.`,
  answer: () => `Računa se kao neuspjelo: ${REASONS.answer}.`,
} satisfies Each<RunRemark>;

const ways = {
  mail: () => "e-pošta",
  heartbeat: () => "otkucaj (heartbeat)",
  trap: () => "SNMP obavijest",
  log: () => "redak dnevnika",
  plugin: () => "dodatak (plugin)",
  hand: () => "ručno",
} satisfies Each<(typeof REPORT_WAYS)[number]>;

const reports = {
  started: () => "počelo",
  succeeded: () => "gotovo",
  warned: () => "gotovo uz upozorenja",
  failed: () => "neuspjelo",
} satisfies Each<(typeof REPORT_OUTCOMES)[number]>;

const kinds = {
  backup: () => "Sigurnosna kopija",
  transfer: () => "Prijenos",
  content: () => "Sadržaj",
  task: () => "Zadatak",
} satisfies Each<JobKind>;

const pages = {
  "jobs.caption": () => "Zadaci po danima; strelice vode od dana do dana",
  "jobs.job": () => "Zadatak",
  "jobs.all": () => "Sve",
  "jobs.result": () => "Ishod",
  "jobs.cell": (p) => `${text(p.name)}, ${text(p.day)}: ${text(p.result)}`,
  "jobs.machines": (p) => count(p.count, "računalo", "računala", "računala"),
  "jobs.none": () => "Još se ne očekuje nijedan zadatak.",
  "jobs.noneYet": () => "Još se ne očekuje nijedan zadatak. Navedite ih u konfiguraciji pod jobs:.",
  "jobs.lastNightWas": (p) => `Prošla noć: ${(Array.isArray(p.parts) ? p.parts : []).join(", ")}.`,
  "jobs.noneLastNight": () => "Prošle noći ništa nije imalo rok.",
  "job.missing": (p) => `Nema zadatka „${text(p.id)}”.`,
  "job.nothingYet": () => "još bez javljanja",
  "job.notPlanned": () => "nije planirano",
  "job.inWork": () => "najavljeni radovi",
  "job.ms": (p) => duration(p.ms),
  "job.at": (p, words) => moment(p.at, words),
  "job.newest": (p, words) => `${upperFirst(text(p.text))}; rok ${moment(p.at, words)}`,
  "job.cron": (p) => `${strikes(text(p.cron))}, javlja se u roku od ${duration(p.windowMs)}`,
  "job.every": (p) => `najmanje svakih ${duration(p.everyMs)}`,
  "job.reportsBy": (p) => `javlja se: ${text(p.way)}`,
  "job.next": (p, words) => `sljedeći put ${moment(p.at, words)}`,
  "job.incident": () => "incident zadatka",
  "job.symptomOf": () => "zašto se ne javlja",
  "job.runs": (p) => count(p.count, "izvođenje", "izvođenja", "izvođenja"),
  "job.noRuns": () => "Za taj dan ništa nije bilo planirano ili o njemu ništa nije poznato.",
  "job.more": (p) => `i još ${count(p.count, "izvođenje", "izvođenja", "izvođenja")}`,
  "job.lines": () => "Što je odlučilo",
  "job.window": () => "Očekivano",
  "job.fromTo": (p, words) => `od ${moment(p.from, words)} do ${moment(p.to, words)}`,
  "job.startedAt": () => "Početak",
  "job.endedAt": () => "Kraj",
  "job.duration": () => "Trajanje",
  "job.size": () => "Preneseno",
  "job.way": () => "Način javljanja",
  "job.product": () => "Proizvod",
  "job.subject": () => "Predmet",
  "job.reports": () => "Javljanja",
  "job.by": (p) => `${text(p.by)}`,
  "job.newestReports": () => "Najnovija javljanja",
  "job.reportCount": (p) => count(p.count, "javljanje", "javljanja", "javljanja"),
  "job.iLooked": () => "Pogledano, prošlo je",
  "job.hand.title": () => "Ručno javljanje",
  "job.hand.about": (p) =>
    `Što ste našli kad ste pogledali: ${text(p.name)}. Računa se kao javljanje zadatka, s vašim imenom.`,
  "job.hand.run": () => "Koje izvođenje",
  "job.hand.runOf": (p, words) => `${moment(p.at, words)}: ${text(p.outcome)}`,
  "job.hand.found": () => "Što ste našli",
  "job.hand.succeeded": () => "Prošlo je, sve je u redu",
  "job.hand.warned": () => "Prošlo je uz upozorenja",
  "job.hand.failed": () => "Nije uspjelo",
  "job.hand.machine": () => "Računalo",
  "job.hand.allMissing": () => "Sva koja se nisu javila",
  "job.hand.noteHelp": () => "Što ste vidjeli i gdje.",
  "job.hand.send": () => "Javi",
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

const DAYS = ["ned", "pon", "uto", "sri", "čet", "pet", "sub", "ned"];

/** `svaki dan u 02:00`, `pon do pet u 22:30`; what is more than that stands as it is written. */
function strikes(cron: string): string {
  const [, minute = "", hour = "", days = ""] = /^(\d+) (\d+) \* \* (\*|\d(?:-\d)?(?:,\d)*)$/.exec(cron) ?? [];
  if (days === "") return `po rasporedu ${cron}`;
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (days === "*" || days === "0-6" || days === "1-7") return `svaki dan u ${time}`;
  const named = days.split(",").map((part) =>
    part
      .split("-")
      .map((day) => DAYS[Number(day)] ?? day)
      .join(" do "),
  );
  return `${named.join(", ")} u ${time}`;
}
