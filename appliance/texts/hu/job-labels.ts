/** Hungarian words of the pages of jobs, loaded with them; what the start page says of last night is in `last-night.ts`. A catalogue is long. */
import { LIMITS, REASONS } from "./report-reasons.ts";
import type { REPORT_OUTCOMES, REPORT_WAYS } from "#model/report.ts";
import type { JobKind } from "#model/job.ts";
import type { RunOutcome, RunRemark } from "#model/job-state.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { number, text } from "./format.ts";
import { duration, fromTo, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

/** Words that reports use as well. */
export const outcomes = {
  succeeded: () => "kész",
  warned: () => "kész, figyelmeztetéssel",
  failed: () => "hibás",
  late: () => "késve",
  missing: () => "nincs jelzés időben",
  partial: () => "néhány gép nem jelentkezett",
  waiting: () => "várva",
  running: () => "fut",
  unknown: () => "nem tudni",
} satisfies Each<RunOutcome>;

const counts = {
  succeeded: (p) => `${number(p.count)} kész`,
  warned: (p) => `${number(p.count)} kész, figyelmeztetéssel`,
  failed: (p) => `${number(p.count)} hibás`,
  late: (p) => `${number(p.count)} késve`,
  missing: (p) => `${number(p.count)} nem jelentkezett`,
  partial: (p) => `${number(p.count)} csak részben jelentkezett`,
  waiting: (p) => `${number(p.count)} még várva`,
  running: (p) => `${number(p.count)} még fut`,
  unknown: (p) => `${number(p.count)} nem tudni`,
} satisfies Each<RunOutcome>;

const remarks = {
  tooLong: () => `${upperFirst(LIMITS.tooLong)}.`,
  tooShort: () => `${upperFirst(LIMITS.tooShort)}.`,
  tooLittle: () => `${upperFirst(LIMITS.tooLittle)}.`,
  tooMuch: () => `${upperFirst(LIMITS.tooMuch)}.`,
  overdue: () => "Nem fejeződött be.",
  off: () => "A felügyelőegység ki volt kapcsolva.",
  deaf: () => "A felügyelőegység nem tudott jelzést fogadni.",
  clock: () => "A felügyelőegység órája átugrotta az időablakot.",
  noVerdict: () => `Hibásnak számít: ${REASONS.noVerdict}.`,
  notExpected: () => `Hibásnak számít: ${REASONS.notExpected}.`,
  ambiguous: () => `Hibásnak számít: ${REASONS.ambiguous}.`,
  noMachine: () => `Hibásnak számít: ${REASONS.noMachine}.`,
  noLine: () => `Hibásnak számít: ${REASONS.noLine}.`,
  answer: () => `Hibásnak számít: ${REASONS.answer}.`,
} satisfies Each<RunRemark>;

const ways = {
  mail: () => "e-mail",
  heartbeat: () => "életjel",
  trap: () => "SNMP-trap",
  log: () => "naplósor",
  plugin: () => "bővítmény",
  hand: () => "kézzel",
} satisfies Each<(typeof REPORT_WAYS)[number]>;

const reports = {
  started: () => "elindult",
  succeeded: () => "kész",
  warned: () => "kész, figyelmeztetéssel",
  failed: () => "hibás",
} satisfies Each<(typeof REPORT_OUTCOMES)[number]>;

const kinds = {
  backup: () => "Biztonsági mentés",
  transfer: () => "Adatátvitel",
  content: () => "Tartalom",
  task: () => "Feladat",
} satisfies Each<JobKind>;

const pages = {
  "jobs.caption": () => "Feladatok napok szerint; a nyílbillentyűk napról napra lépnek",
  "jobs.job": () => "Feladat",
  "jobs.all": () => "Az egész",
  "jobs.result": () => "Eredmény",
  "jobs.cell": (p) => `${text(p.name)}, ${text(p.day)}: ${text(p.result)}`,
  "jobs.machines": (p) => `${number(p.count)} gép`,
  "jobs.none": () => "Még nincs várt feladat.",
  "jobs.noneYet": () => "Még nincs várt feladat. A konfigurációban, a jobs: alatt adhatja meg őket.",
  "jobs.lastNightWas": (p) => `Az elmúlt éjszaka: ${(Array.isArray(p.parts) ? p.parts : []).join(", ")}.`,
  "jobs.noneLastNight": () => "Az elmúlt éjszaka semmi sem volt esedékes.",
  "job.missing": (p) => `Nincs ilyen feladat: „${text(p.id)}”.`,
  "job.nothingYet": () => "még nincs jelzés",
  "job.notPlanned": () => "nem volt tervezve",
  "job.inWork": () => "bejelentett karbantartás",
  "job.ms": (p) => duration(p.ms),
  "job.at": (p, words) => moment(p.at, words),
  "job.newest": (p, words) => `${upperFirst(text(p.text))}; esedékes: ${moment(p.at, words)}`,
  "job.cron": (p) => `${strikes(text(p.cron))}, jelzés ${duration(p.windowMs)} időn belül`,
  "job.every": (p) => `legalább ennyi időnként: ${duration(p.everyMs)}`,
  "job.reportsBy": (p) => `a jelzés módja: ${text(p.way)}`,
  "job.next": (p, words) => `a következő: ${moment(p.at, words)}`,
  "job.incident": () => "az incidense",
  "job.symptomOf": () => "miért nem jelentkezik",
  "job.runs": (p) => `${number(p.count)} futás`,
  "job.noRuns": () => "Erre a napra semmi sem volt tervezve, vagy semmit sem tudni róla.",
  "job.more": (p) => `és még ${number(p.count)} futás`,
  "job.lines": () => "Ami eldöntötte",
  "job.window": () => "Várva",
  "job.fromTo": (p, words) => fromTo(p.from, p.to, words),
  "job.startedAt": () => "Kezdete",
  "job.endedAt": () => "Vége",
  "job.duration": () => "Időtartam",
  "job.size": () => "Adatmennyiség",
  "job.way": () => "A jelzés módja",
  "job.product": () => "Termék",
  "job.subject": () => "Tárgy",
  "job.reports": () => "Jelzések",
  "job.by": (p) => `végezte: ${text(p.by)}`,
  "job.newestReports": () => "Legújabb jelzések",
  "job.reportCount": (p) => `${number(p.count)} jelzés`,
  "job.iLooked": () => "Megnéztem, lefutott",
  "job.hand.title": () => "Kézi jelzés",
  "job.hand.about": (p) => `Amit talált, amikor megnézte: ${text(p.name)}. A feladat jelzésének számít, az Ön nevével.`,
  "job.hand.run": () => "Melyik futás",
  "job.hand.runOf": (p, words) => `${moment(p.at, words)}: ${text(p.outcome)}`,
  "job.hand.found": () => "Mit talált",
  "job.hand.succeeded": () => "Lefutott, minden rendben",
  "job.hand.warned": () => "Lefutott, figyelmeztetéssel",
  "job.hand.failed": () => "Hibával végződött",
  "job.hand.machine": () => "Gép",
  "job.hand.allMissing": () => "Minden gép, amely nem jelentkezett",
  "job.hand.noteHelp": () => "Mit látott, és hol.",
  "job.hand.send": () => "Jelzés küldése",
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

const DAYS = ["vasárnap", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"];

/** `minden nap 02:00-kor`, `hétfő–péntek 22:30-kor`; what is more than that stands as it is written. */
function strikes(cron: string): string {
  const [, minute = "", hour = "", days = ""] = /^(\d+) (\d+) \* \* (\*|\d(?:-\d)?(?:,\d)*)$/.exec(cron) ?? [];
  if (days === "") return `esedékes eszerint: ${cron}`;
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (days === "*" || days === "0-6" || days === "1-7") return `minden nap ${time}-kor`;
  const named = days.split(",").map((part) =>
    part
      .split("-")
      .map((day) => DAYS[Number(day)] ?? day)
      .join("–"),
  );
  return `${named.join(", ")} ${time}-kor`;
}
