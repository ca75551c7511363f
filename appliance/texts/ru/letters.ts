/** Russian words of mails and chat messages: what stands around the sentences of events, and each step of an incident for lay people. */
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { count, text } from "./format.ts";
import { at, duration, moment } from "./times.ts";

/** `до 10:17, осталось 12 мин`; what became of it where it has ended. */
function clock(p: Parameters, words: Words): string {
  const { state, usedMs, agreedMs } = p;
  const left = typeof usedMs === "number" && typeof agreedMs === "number" ? agreedMs - usedMs : 0;
  const due = p.dueAt === undefined ? "" : `до ${moment(p.dueAt, words)}`;
  if (state === "met") return `в срок, спустя ${duration(usedMs)} из ${duration(agreedMs)}`;
  if (state === "breached") return `не в срок: на ${duration(-left)} больше согласованных ${duration(agreedMs)}`;
  const rest = `осталось ${duration(left)} из ${duration(agreedMs)}`;
  const stands = p.paused === undefined ? "" : `, отсчёт стоит (${PAUSED[text(p.paused)] ?? text(p.paused)})`;
  return `${due === "" ? rest : `${due}, ${rest}`}${stands}`;
}
const PAUSED: Readonly<Record<string, string>> = {
  suspended: "приостановлено",
  maintenance: "плановые работы",
  outsideHours: "вне рабочего времени",
};

const who: Template = (p, words) => `${text(p.name)}, ${at(p.at, words)}`;

/** For lay people, by the step; `suspended` by what is waited for. */
const lay = {
  "lay.opened": (p, words) => `${text(p.what)}, с ${moment(p.from, words)}. Мы знаем об этом и занимаемся.`,
  "lay.proposed": (p) => `Сообщили о проблеме: ${text(p.what)}. Мы посмотрим и напишем подробнее.`,
  "lay.reopened": (p, words) =>
    `Проблема вернулась: ${text(p.what)}, с ${moment(p.from, words)}. Мы знаем об этом и занимаемся.`,
  "lay.acknowledged": (p) => `Проблему увидели и ею занимаются: ${text(p.what)}.`,
  "lay.assigned": (p) => `Назначен ответственный: ${text(p.what)}.`,
  "lay.started": (p) => `Мы работаем над этим: ${text(p.what)}.`,
  "lay.resumed": (p) => `Мы продолжаем работать над этим: ${text(p.what)}.`,
  "lay.suspended.awaitingCustomer": (p) =>
    `Ждём вас: ${text(p.what)}. Пожалуйста, ответьте или посмотрите на странице инцидента, что нам нужно.`,
  "lay.suspended.awaitingThirdParty": (p) => `Ждём третью сторону, например поставщика: ${text(p.what)}.`,
  "lay.suspended.awaitingProcess": (p) => `Ждём завершения другого процесса: ${text(p.what)}.`,
  "lay.wrote": (p) =>
    `${p.by === undefined ? "Сообщение" : `Пишет ${text(p.by)}`}: «${text(p.message)}» Речь идёт о следующем: ${text(p.what)}.`,
  "lay.updated": (p) => `Есть новости: ${text(p.what)}.`,
  "lay.resolved": (p, words) =>
    `Снова работает с ${moment(p.until, words)}. Что было: ${text(p.what)}, с ${moment(p.from, words)}.`,
  "lay.solved": (p, words) => `Решено с ${moment(p.until, words)}. Что было: ${text(p.what)}.`,
  "lay.closed": (p) => `Закрыто: ${text(p.what)}.`,
  "lay.cancelled": (p) => `Больше ничего делать не нужно: ${text(p.what)}.`,
  "lay.escalated": (p) => `Это длится дольше, чем должно: ${text(p.what)}. Мы сообщили ответственным.`,
  "lay.slaWarning": (p) => `Это длится дольше, чем должно: ${text(p.what)}.`,
  "lay.slaBreached": (p) => `Это длится дольше согласованного срока: ${text(p.what)}.`,
} satisfies Templates;

const labels = {
  "label.since": () => "Начало",
  "value.since": (p, words) =>
    p.over === true
      ? moment(p.since, words)
      : `${moment(p.since, words)}, ${duration(words.sinceMs(text(p.since)))} назад`,
  "label.device": () => "Устройство",
  "value.device": (p) => (p.address === p.name ? text(p.name) : `${text(p.name)} (${text(p.address)})`),
  "label.priority": () => "Приоритет",
  "value.priority": (p) => text(p.priority),
  "label.respond": () => "Реакция",
  "value.respond": clock,
  "label.resolve": () => "Решение",
  "value.resolve": clock,
  "label.acknowledged": () => "Кто увидел",
  "value.acknowledged": who,
  "label.assigned": () => "Назначено",
  "value.assigned": who,
  "label.previous": () => "Раньше",
  "value.previous": (p) => `уже отказывало ${count(p.count, "раз", "раза", "раз")}`,
  "label.expected": () => "Решение до",
  "value.expected": (p, words) => `${moment(p.dueAt, words)}, как согласовано`,
  "priority.critical": () => "критический",
  "priority.high": () => "высокий",
  "priority.medium": () => "средний",
  "priority.low": () => "низкий",
} satisfies Templates;

const around = {
  subject: (p) => `[${text(p.site)}] ${text(p.priority)}: ${text(p.what)}`,
  "subject.plain": (p) => `[${text(p.site)}] ${text(p.what)}`,
  again: (p, words) =>
    `Пока никто не подтвердил (${text(p.times)}-е напоминание): ${text(p.what)}${p.since === undefined ? "" : `, с ${moment(p.since, words)}`}`,
  cameAndWent: (p, words) => `Прошло: ${text(p.what)}, с ${moment(p.from, words)} до ${moment(p.until, words)}`,
  item: (p, words) => `${moment(p.at, words)}: ${text(p.said)}`,
  late: (p, words) => `Сообщить раньше не удалось: это произошло ${at(p.at, words)}, ${duration(p.ago)} назад.`,
  "late.hours": (p, words) => `Это ждало ваших рабочих часов: произошло ${at(p.at, words)}, ${duration(p.ago)} назад.`,
  dropped: (p) =>
    `${count(p.count, "более старое сообщение не сохранилось и не придёт", "более старых сообщения не сохранились и не придут", "более старых сообщений не сохранились и не придут")}; на странице есть всё.`,
  list: (p) =>
    p.over === 0
      ? `требует внимания: ${count(p.begun, "пункт", "пункта", "пунктов")}`
      : p.begun === 0
        ? `прошло: ${count(p.over, "пункт", "пункта", "пунктов")}`
        : `требует внимания: ${count(p.begun, "пункт", "пункта", "пунктов")}, прошло: ${count(p.over, "пункт", "пункта", "пунктов")}`,
  "list.subject": (p) => `[${text(p.site)}] ${count(p.count, "сообщение", "сообщения", "сообщений")} в одном`,
  "list.why": () => "Сразу пришло так много, что всё собрано в одно сообщение.",
  more: (p) => `и ещё ${text(p.count)}`,
  symptoms: (p) => `Из-за этого не работает (${text(p.count)})`,
  diagnosis: () => "Первая диагностика",
  findings: () => "Обнаружено при первом осмотре",
  link: () => "Открыть страницу",
  pruned: () => "произошло то, что больше не хранится",
  box: (p) => `Блок ${text(p.id)}`,
  foot: (p) => `Сообщает ${text(p.box)}, ${text(p.site)}; получатель: ${text(p.name)}.`,
  "report.attached": () => "Полный отчёт — во вложении.",
  test: (p) => `Это тестовое сообщение, отправляет ${text(p.box)}, ${text(p.site)}.`,
  "test.subject": (p) => `[${text(p.site)}] Тестовое сообщение`,
  "test.why": (p, words) => `Запрос: ${text(p.by)}, ${at(p.at, words)}. Всё в порядке, делать ничего не нужно.`,
} satisfies Templates;

export const letterTemplates = prefixed("letter", { ...around, ...labels, ...lay });
