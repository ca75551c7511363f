/** Italian words of the pages of jobs, loaded with them; what the start page says of last night is in `last-night.ts`. A catalogue is long. */
import type { JobKind } from "#model/job.ts";
import type { RunOutcome, RunRemark } from "#model/job-state.ts";
import type { REPORT_OUTCOMES, REPORT_WAYS } from "#model/report.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { count, number, text } from "./format.ts";
import { LIMITS, REASONS } from "./report-reasons.ts";
import { duration, fromTo, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

/** Words that reports use as well. */
export const outcomes = {
  succeeded: () => "fatta",
  warned: () => "fatta con avvisi",
  failed: () => "fallita",
  late: () => "in ritardo",
  missing: () => "nessun messaggio in tempo",
  partial: () => "alcuni computer non hanno dato notizie",
  waiting: () => "attesa",
  running: () => "in corso",
  unknown: () => "non noto",
} satisfies Each<RunOutcome>;

const counts = {
  succeeded: (p) => `fatte: ${number(p.count)}`,
  warned: (p) => `con avvisi: ${number(p.count)}`,
  failed: (p) => `fallite: ${number(p.count)}`,
  late: (p) => `in ritardo: ${number(p.count)}`,
  missing: (p) => `senza notizie: ${number(p.count)}`,
  partial: (p) => `notizie parziali: ${number(p.count)}`,
  waiting: (p) => `ancora attese: ${number(p.count)}`,
  running: (p) => `ancora in corso: ${number(p.count)}`,
  unknown: (p) => `non note: ${number(p.count)}`,
} satisfies Each<RunOutcome>;

const remarks = {
  tooLong: () => `${upperFirst(LIMITS.tooLong)}.`,
  tooShort: () => `${upperFirst(LIMITS.tooShort)}.`,
  tooLittle: () => `${upperFirst(LIMITS.tooLittle)}.`,
  tooMuch: () => `${upperFirst(LIMITS.tooMuch)}.`,
  overdue: () => "Non è finita.",
  off: () => "La centralina era spenta.",
  deaf: () => "La centralina non poteva ricevere.",
  clock: () => "L'orologio della centralina ha saltato la finestra.",
  noVerdict: () => `Vale come fallita: ${REASONS.noVerdict}.`,
  notExpected: () => `Vale come fallita: ${REASONS.notExpected}.`,
  ambiguous: () => `Vale come fallita: ${REASONS.ambiguous}.`,
  noMachine: () => `Vale come fallita: ${REASONS.noMachine}.`,
  noLine: () => `Vale come fallita: ${REASONS.noLine}.`,
  answer: () => `Vale come fallita: ${REASONS.answer}.`,
} satisfies Each<RunRemark>;

const ways = {
  mail: () => "mail",
  heartbeat: () => "heartbeat",
  trap: () => "notifica SNMP",
  log: () => "riga di log",
  plugin: () => "plugin",
  hand: () => "a mano",
} satisfies Each<(typeof REPORT_WAYS)[number]>;

const reports = {
  started: () => "iniziata",
  succeeded: () => "fatta",
  warned: () => "fatta con avvisi",
  failed: () => "fallita",
} satisfies Each<(typeof REPORT_OUTCOMES)[number]>;

const kinds = {
  backup: () => "Backup",
  transfer: () => "Trasferimento",
  content: () => "Contenuti",
  task: () => "Attività",
} satisfies Each<JobKind>;

const pages = {
  "jobs.caption": () => "Attività per giorno; le frecce passano da un giorno all'altro",
  "jobs.job": () => "Attività",
  "jobs.all": () => "Tutto",
  "jobs.result": () => "Esito",
  "jobs.cell": (p) => `${text(p.name)}, ${text(p.day)}: ${text(p.result)}`,
  "jobs.machines": (p) => count(p.count, "computer", "computer"),
  "jobs.none": () => "Non si attende ancora nessuna attività.",
  "jobs.noneYet": () => "Non si attende ancora nessuna attività. Indicatele sotto jobs: nella configurazione.",
  "jobs.lastNightWas": (p) => `La notte scorsa: ${(Array.isArray(p.parts) ? p.parts : []).join(", ")}.`,
  "jobs.noneLastNight": () => "La notte scorsa non era previsto nulla.",
  "job.missing": (p) => `Non c'è nessuna attività «${text(p.id)}».`,
  "job.nothingYet": () => "ancora nessuna notizia",
  "job.notPlanned": () => "non prevista",
  "job.inWork": () => "lavori annunciati",
  "job.ms": (p) => duration(p.ms),
  "job.at": (p, words) => moment(p.at, words),
  "job.newest": (p, words) => `${upperFirst(text(p.text))}; prevista ${moment(p.at, words)}`,
  "job.cron": (p) => `${strikes(text(p.cron))}, notizie entro ${duration(p.windowMs)}`,
  "job.every": (p) => `almeno ogni ${duration(p.everyMs)}`,
  "job.reportsBy": (p) => `dà notizie: ${text(p.way)}`,
  "job.next": (p, words) => `prossima ${moment(p.at, words)}`,
  "job.incident": () => "il suo incidente",
  "job.symptomOf": () => "perché non dà notizie",
  "job.runs": (p) => count(p.count, "esecuzione", "esecuzioni"),
  "job.noRuns": () => "Per questo giorno non era previsto nulla, o non se ne sa nulla.",
  "job.more": (p) => `e ${count(p.count, "altra esecuzione", "altre esecuzioni")}`,
  "job.lines": () => "Che cosa ha deciso",
  "job.window": () => "Attesa",
  "job.fromTo": (p, words) => fromTo(p.from, p.to, words),
  "job.startedAt": () => "Inizio",
  "job.endedAt": () => "Fine",
  "job.duration": () => "Durata",
  "job.size": () => "Trasferiti",
  "job.way": () => "Notizie per",
  "job.product": () => "Prodotto",
  "job.subject": () => "Oggetto",
  "job.reports": () => "Notizie",
  "job.by": (p) => `da ${text(p.by)}`,
  "job.newestReports": () => "Notizie più recenti",
  "job.reportCount": (p) => count(p.count, "notizia", "notizie"),
  "job.iLooked": () => "Ho guardato, è andata",
  "job.hand.title": () => "Notizia a mano",
  "job.hand.about": (p) =>
    `Che cosa avete trovato guardando ${text(p.name)}. Vale come sua notizia, con il vostro nome.`,
  "job.hand.run": () => "Quale esecuzione",
  "job.hand.runOf": (p, words) => `${moment(p.at, words)}: ${text(p.outcome)}`,
  "job.hand.found": () => "Che cosa avete trovato",
  "job.hand.succeeded": () => "È andata, tutto a posto",
  "job.hand.warned": () => "È andata, con avvisi",
  "job.hand.failed": () => "È fallita",
  "job.hand.machine": () => "Computer",
  "job.hand.allMissing": () => "Tutti quelli senza notizie",
  "job.hand.noteHelp": () => "Che cosa avete visto, e dove.",
  "job.hand.send": () => "Invia",
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

const DAYS = ["dom", "lun", "mar", "mer", "gio", "ven", "sab", "dom"];

/** `ogni giorno alle 02:00`, `lun-ven alle 22:30`; what is more than that stands as it is written. */
function strikes(cron: string): string {
  const [, minute = "", hour = "", days = ""] = /^(\d+) (\d+) \* \* (\*|\d(?:-\d)?(?:,\d)*)$/.exec(cron) ?? [];
  if (days === "") return `secondo ${cron}`;
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (days === "*" || days === "0-6" || days === "1-7") return `ogni giorno alle ${time}`;
  const named = days.split(",").map((part) =>
    part
      .split("-")
      .map((day) => DAYS[Number(day)] ?? day)
      .join("-"),
  );
  return `${named.join(", ")} alle ${time}`;
}
