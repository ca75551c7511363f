/** Russian words of the pages of jobs, loaded with them; what the start page says of last night is in `last-night.ts`. A catalogue is long. */
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
  succeeded: () => "выполнено",
  warned: () => "выполнено с предупреждениями",
  failed: () => "ошибка",
  late: () => "с опозданием",
  missing: () => "нет отчёта в срок",
  partial: () => "часть машин не отчиталась",
  waiting: () => "ожидается",
  running: () => "выполняется",
  unknown: () => "неизвестно",
} satisfies Each<RunOutcome>;

const counts = {
  succeeded: (p) => `выполнено: ${number(p.count)}`,
  warned: (p) => `с предупреждениями: ${number(p.count)}`,
  failed: (p) => `с ошибкой: ${number(p.count)}`,
  late: (p) => `с опозданием: ${number(p.count)}`,
  missing: (p) => `без отчёта: ${number(p.count)}`,
  partial: (p) => `частичный отчёт: ${number(p.count)}`,
  waiting: (p) => `ещё ожидается: ${number(p.count)}`,
  running: (p) => `ещё выполняется: ${number(p.count)}`,
  unknown: (p) => `неизвестно: ${number(p.count)}`,
} satisfies Each<RunOutcome>;

const remarks = {
  tooLong: () => `${upperFirst(LIMITS.tooLong)}.`,
  tooShort: () => `${upperFirst(LIMITS.tooShort)}.`,
  tooLittle: () => `${upperFirst(LIMITS.tooLittle)}.`,
  tooMuch: () => `${upperFirst(LIMITS.tooMuch)}.`,
  overdue: () => "Не завершилось.",
  off: () => "Блок мониторинга был выключен.",
  deaf: () => "Блок мониторинга не мог принимать.",
  clock: () => "Часы блока мониторинга перескочили это окно.",
  noVerdict: () => `Считается ошибкой: ${REASONS.noVerdict}.`,
  notExpected: () => `Считается ошибкой: ${REASONS.notExpected}.`,
  ambiguous: () => `Считается ошибкой: ${REASONS.ambiguous}.`,
  noMachine: () => `Считается ошибкой: ${REASONS.noMachine}.`,
  noLine: () => `Считается ошибкой: ${REASONS.noLine}.`,
  answer: () => `Считается ошибкой: ${REASONS.answer}.`,
} satisfies Each<RunRemark>;

const ways = {
  mail: () => "почта",
  heartbeat: () => "сигнал heartbeat",
  trap: () => "уведомление SNMP",
  log: () => "строка журнала",
  plugin: () => "плагин",
  hand: () => "вручную",
} satisfies Each<(typeof REPORT_WAYS)[number]>;

const reports = {
  started: () => "начато",
  succeeded: () => "выполнено",
  warned: () => "выполнено с предупреждениями",
  failed: () => "ошибка",
} satisfies Each<(typeof REPORT_OUTCOMES)[number]>;

const kinds = {
  backup: () => "Резервная копия",
  transfer: () => "Передача",
  content: () => "Содержание",
  task: () => "Задание",
} satisfies Each<JobKind>;

const pages = {
  "jobs.caption": () => "Задания по дням; стрелки переходят от дня к дню",
  "jobs.job": () => "Задание",
  "jobs.all": () => "Все",
  "jobs.result": () => "Итог",
  "jobs.cell": (p) => `${text(p.name)}, ${text(p.day)}: ${text(p.result)}`,
  "jobs.machines": (p) => count(p.count, "машина", "машины", "машин"),
  "jobs.none": () => "Пока не ожидается ни одно задание.",
  "jobs.noneYet": () => "Пока не ожидается ни одно задание. Укажите их в конфигурации в разделе jobs:.",
  "jobs.lastNightWas": (p) => `Прошлая ночь: ${(Array.isArray(p.parts) ? p.parts : []).join(", ")}.`,
  "jobs.noneLastNight": () => "В прошлую ночь ничего не ожидалось.",
  "job.missing": (p) => `Задания «${text(p.id)}» нет.`,
  "job.nothingYet": () => "отчётов ещё не было",
  "job.notPlanned": () => "не запланировано",
  "job.inWork": () => "плановые работы",
  "job.ms": (p) => duration(p.ms),
  "job.at": (p, words) => moment(p.at, words),
  "job.newest": (p, words) => `${upperFirst(text(p.text))}; срок ${moment(p.at, words)}`,
  "job.cron": (p) => `${strikes(text(p.cron))}, отчёт в течение ${duration(p.windowMs)}`,
  "job.every": (p) => `не реже чем раз в ${duration(p.everyMs)}`,
  "job.reportsBy": (p) => `способ отчёта: ${text(p.way)}`,
  "job.next": (p, words) => `следующий раз ${moment(p.at, words)}`,
  "job.incident": () => "инцидент задания",
  "job.symptomOf": () => "почему нет отчёта",
  "job.runs": (p) => count(p.count, "запуск", "запуска", "запусков"),
  "job.noRuns": () => "На этот день ничего не было запланировано, или о нём ничего не известно.",
  "job.more": (p) => `и ещё ${count(p.count, "запуск", "запуска", "запусков")}`,
  "job.lines": () => "Что определило итог",
  "job.window": () => "Ожидалось",
  "job.fromTo": (p, words) => `с ${moment(p.from, words)} до ${moment(p.to, words)}`,
  "job.startedAt": () => "Начало",
  "job.endedAt": () => "Конец",
  "job.duration": () => "Длительность",
  "job.size": () => "Передано",
  "job.way": () => "Способ отчёта",
  "job.product": () => "Продукт",
  "job.subject": () => "Тема",
  "job.reports": () => "Отчёты",
  "job.by": (p) => `${text(p.by)}`,
  "job.newestReports": () => "Последние отчёты",
  "job.reportCount": (p) => count(p.count, "отчёт", "отчёта", "отчётов"),
  "job.iLooked": () => "Проверено, прошло",
  "job.hand.title": () => "Отчёт вручную",
  "job.hand.about": (p) => `Что показала проверка: ${text(p.name)}. Считается отчётом задания с вашим именем.`,
  "job.hand.run": () => "Какой запуск",
  "job.hand.runOf": (p, words) => `${moment(p.at, words)}: ${text(p.outcome)}`,
  "job.hand.found": () => "Что вы обнаружили",
  "job.hand.succeeded": () => "Прошло, всё в порядке",
  "job.hand.warned": () => "Прошло с предупреждениями",
  "job.hand.failed": () => "Не удалось",
  "job.hand.machine": () => "Машина",
  "job.hand.allMissing": () => "Все, от которых нет отчёта",
  "job.hand.noteHelp": () => "Что и где вы увидели.",
  "job.hand.send": () => "Отчитаться",
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

const DAYS = ["вс", "пн", "вт", "ср", "чт", "пт", "сб", "вс"];

/** `каждый день в 02:00`, `пн–пт в 22:30`; what is more than that stands as it is written. */
function strikes(cron: string): string {
  const [, minute = "", hour = "", days = ""] = /^(\d+) (\d+) \* \* (\*|\d(?:-\d)?(?:,\d)*)$/.exec(cron) ?? [];
  if (days === "") return `по расписанию ${cron}`;
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (days === "*" || days === "0-6" || days === "1-7") return `каждый день в ${time}`;
  const named = days.split(",").map((part) =>
    part
      .split("-")
      .map((day) => DAYS[Number(day)] ?? day)
      .join("–"),
  );
  return `${named.join(", ")} в ${time}`;
}
