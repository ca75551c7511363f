/**
 * Russian sentences about the site as a whole: summary, second line, the three questions, incidents, state words. Names are typed by people and
 * have unknown gender and number, so no form here agrees with a name.
 */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import type { Words } from "../words.ts";
import { behind, count, milliseconds, number, text, word } from "./format.ts";
import { jobIncidents } from "./jobs.ts";
import { partsFail } from "./part-names.ts";
import { at, duration, durationInWords, moment } from "./times.ts";

const devicesAnswer = (value: Parameters[string] | undefined) =>
  count(value, "устройство отвечает", "устройства отвечают", "устройств отвечают");
const checksFine = (value: Parameters[string] | undefined) =>
  count(value, "проверка в норме", "проверки в норме", "проверок в норме");
const ofChecks = (value: Parameters[string] | undefined) => count(value, "проверки", "проверок", "проверок");
const ofDevices = (value: Parameters[string] | undefined) => count(value, "устройства", "устройств", "устройств");
const things = (value: Parameters[string] | undefined) => count(value, "пункт", "пункта", "пунктов");

/** The whole page's one sentence and the line below it. */
const summary = {
  "summary.allWell": (p) =>
    p.hosts === undefined
      ? "Всё в порядке."
      : p.hosts === 0
        ? `Всё в порядке: ${checksFine(p.services)}.`
        : `Всё в порядке: ${devicesAnswer(p.hosts)}, ${checksFine(p.services)}.`,
  "summary.firstMinutes": (p) => `Первый осмотр: результат есть у ${number(p.answered)} из ${ofChecks(p.total)}.`,
  "summary.reading": (p) => `Первое чтение устройств: осталось прочитать ${number(p.unread)} из ${ofDevices(p.total)}.`,
  "summary.partly": (p) => `Точно в норме ${number(p.ok)} из ${ofChecks(p.total)}.`,
  "summary.findings": (p) =>
    p.count === 1
      ? "Один пункт не в порядке."
      : `${things(p.count)} ${word(p.count, "не в порядке", "не в порядке", "не в порядке")}.`,
  "summary.maintenance": (p) => (p.ok === 0 ? "Идут плановые работы." : `Идут плановые работы; ${checksFine(p.ok)}.`),
  "summary.noCarrier": (p, words) => `Этот блок мониторинга остался без сетевого кабеля ${at(p.since, words)}.`,
  "summary.noAddress": (p, words) => `У этого блока мониторинга с ${moment(p.since, words)} нет сетевого адреса.`,
  "summary.addressTwice": (p, words) =>
    `Другое устройство с ${moment(p.since, words)} использует адрес этого блока мониторинга, ${text(p.address)}${by(p)}.`,
  "summary.noRoute": (p, words) => `У этого блока мониторинга с ${moment(p.since, words)} нет выхода из своей сети.`,
  "summary.cannotStore": (p, words) =>
    `Этот блок мониторинга с ${moment(p.since, words)} не может сохранять то, что видит.`,
  "summary.certificateRevoked": (p, words) =>
    `Дежурный центр отозвал сертификат этого блока; с ${moment(p.since, words)} он ничего отсюда не слышит.`,
  "summary.certificateExpired": (p, words) =>
    `Сертификат этого блока истёк; дежурный центр с ${moment(p.since, words)} ничего отсюда не слышит.`,
  "summary.certificateRefused": (p, words) =>
    `Дежурный центр с ${moment(p.since, words)} не принимает сертификат этого блока.`,
  "summary.certificateNotRenewed": () => "Сертификат этого блока скоро истекает, продлить его не удалось.",
  "summary.starved": (p, words) => `Этот блок мониторинга с ${moment(p.since, words)} не успевает выполнять проверки.`,
  "summary.deaf": (p, words) => `Этот блок мониторинга с ${moment(p.since, words)} не может принимать отчёты заданий.`,
  "summary.unreadable": (p, words) => `${text(p.name)}: не читается по SNMP: ${inner(p, words)}.`,
  "summary.nothingWatched": () => "Пока ничего не проверяется.",
  "summary.down": (p, words) =>
    p.told === true
      ? `${text(p.name)}: сбой ${at(p.since, words)}. Дежурный центр оповещён.`
      : `${text(p.name)}: сбой ${at(p.since, words)}.`,
  "summary.failing": (p, words) => `${text(p.name)}: сбой с ${moment(p.since, words)}.`,
  "summary.warning": (p, words) => `Всё работает. ${text(p.name)}: требует внимания с ${moment(p.since, words)}.`,
  "summary.warningAmong": (p, words) => `${text(p.name)}: требует внимания с ${moment(p.since, words)}.`,
  "summary.several": (p, words) =>
    `${count(p.count, "отказ", "отказа", "отказов")}. Худший: ${text(p.worst)}, с ${moment(p.since, words)}.`,
  "summary.job.missing": (p) => `Нет отчёта от задания «${text(p.name)}».`,
  "summary.job.failed": (p) => `Задание «${text(p.name)}» завершилось неудачно.`,
  "summary.job.partial": (p) => `О задании «${text(p.name)}» отчитались не все машины.`,
  "summary.jobs": (p) =>
    `${count(p.count, "задание прошло неудачно", "задания прошли неудачно", "заданий прошли неудачно")}, в их числе «${text(p.name)}».`,
  "summary.late": (p) => `Не всё здесь свежее: опаздывает ${number(p.late)} из ${ofChecks(p.total)}.`,
  "summary.lineDown": (p, words) => `Интернет-канал прервался ${at(p.since, words)}.`,
  "summary.lineDownInsideWorks": (p, words) =>
    `Интернет-канал прервался ${at(p.since, words)}. Внутри сети всё работает.`,

  "more.restWorks": () => "Всё остальное работает.",
  "more.cause": (p, words) => `${upperFirst(inner(p, words))}.`,
  "more.parts": (p, words) => `${words.tell(text(p.cause), p) ?? text(p.cause)}.`,
  "more.causeAndRestWorks": (p, words) => `${upperFirst(inner(p, words))}. Всё остальное работает.`,
  "more.others": (p) =>
    p.count === 1
      ? "Стоит посмотреть ещё один пункт."
      : `Стоит посмотреть ещё ${count(p.count, "пункт", "пункта", "пунктов")}.`,
  "more.findings": () => "Так было уже при первом осмотре. Всё остальное работает.",
  "more.accepted": (p) => (p.count === 1 ? "Один пункт принят как норма." : `Принято как норма: ${things(p.count)}.`),
  "more.symptoms": (p) => `${upperFirst(behind(p))}.`,
  "more.rest": (p) => `${upperFirst(restOf(p))}.`,
  "more.cutOff": () =>
    "Пока это не исправлено, больше ничего не известно. Проверьте кабель этого блока и порт, к которому он ведёт.",
  "more.addressTwice": () =>
    "Ответы этому блоку могут уходить туда, поэтому молчание не считается сбоем. Найдите это устройство по аппаратному адресу и дайте одному из двух другой адрес.",
  "more.late": () => "Опаздывающие отмечены и не считаются в норме.",
} satisfies Templates;

/** The three fixed questions' answers, and the small line below each. */
const questions = {
  "question.us.no": (p) =>
    p.hosts === 1 ? "Нет, устройство отвечает" : `Нет, все устройства отвечают (${number(p.hosts)})`,
  "question.us.hostsDown": (p) =>
    p.count === 1
      ? "Да, не отвечает одно устройство"
      : `Да, ${word(p.count, "не отвечает", "не отвечают", "не отвечают")} ${count(p.count, "устройство", "устройства", "устройств")}`,
  "question.us.servicesFail": (p) =>
    p.count === 1
      ? "Да, не проходит одна проверка"
      : `Да, ${word(p.count, "не проходит", "не проходят", "не проходят")} ${count(p.count, "проверка", "проверки", "проверок")}`,
  "question.us.warning": (p) =>
    `Вряд ли: ${p.count === 1 ? "одна проверка предупреждает" : count(p.count, "проверка предупреждает", "проверки предупреждают", "проверок предупреждают")}`,
  "question.us.jobs": (p) =>
    p.count === 1
      ? "Одно задание прошло неудачно; все устройства отвечают"
      : `${count(p.count, "задание прошло неудачно", "задания прошли неудачно", "заданий прошли неудачно")}; все устройства отвечают`,
  "question.us.findings": (p) =>
    p.count === 1
      ? "Вряд ли: один пункт был таким с самого начала"
      : `Вряд ли: с самого начала так: ${things(p.count)}`,
  "question.us.unknown": () => "Пока неизвестно",
  "question.us.noChecks": () => "Нет, все проверки в норме",
  "question.us.partly": (p) => `Известно не обо всём: в норме ${number(p.ok)} из ${ofChecks(p.total)}`,
  "question.us.noCarrier": () => "Неизвестно: этот блок остался без сетевого кабеля",
  "question.us.noAddress": () => "Неизвестно: у этого блока нет сетевого адреса",
  "question.us.detail": (p) =>
    typeof p.stale === "number" && p.stale > 0
      ? `опаздывает ${number(p.stale)} из ${ofChecks(p.services)}`
      : `всего ${count(p.services, "проверка", "проверки", "проверок")}`,
  "question.us.downDetail": (p) => downDetail(p),

  "question.internet.works": () => "Нет, интернет работает",
  "question.internet.down": (p, words) => `Да, нет связи с ${moment(p.since, words)}`,
  "question.internet.notYet": () => "Пока неизвестно",
  "question.internet.nothingAsked": () => "Неизвестно: снаружи ничего не опрашивается",
  "question.internet.tooFew": () => "Неизвестно: единственное опрашиваемое место снаружи не отвечает",
  "question.internet.onlyBrokers": () =>
    "Неизвестно: дежурный центр недоступен, а больше ничего снаружи не опрашивается",
  "question.internet.cutOff": () => "Неизвестно: этот блок сам отрезан",
  "question.internet.detail": (p) => internetDetail(p),

  "question.somebody.notNeeded": () => "Никто и не нужен",
  "question.somebody.yes": (p) => `Да, ${text(p.name)}`,
  "question.somebody.yesSomebody": () => "Да",
  "question.somebody.since": (p, words) =>
    p.open === 0
      ? `с ${moment(p.at, words)}`
      : `с ${moment(p.at, words)}; ${p.open === 1 ? "второй пока никто не взял" : `ещё не взято: ${number(p.open)}`}`,
  "question.somebody.told": (p, words) => `Сообщено ${at(p.at, words)}`,
  "question.somebody.notYetTold": (p) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `Пока нет; ${count(p.waiting, "сообщение в очереди", "сообщения в очереди", "сообщений в очереди")}`
      : "Пока нет",
  "question.somebody.cutOff": (p, words) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `дежурный центр не видит нас с ${moment(p.since, words)}; ${count(p.waiting, "сообщение в очереди", "сообщения в очереди", "сообщений в очереди")}`
      : `дежурный центр не видит нас с ${moment(p.since, words)}`,
  "question.somebody.nobody": () => "Никто; этот блок никому не сообщает",
  "question.somebody.lastIncident": (p, words) =>
    `последний инцидент: ${moment(p.at, words)}, ${duration(p.durationMs)}`,
  "question.somebody.noIncident": () => "за 30 дней ни одного инцидента",
} satisfies Templates;

/** An incident's title: what a person would say. */
const incidents = {
  "incident.lineDown": () => "интернет-канал не работает",
  "incident.hostDown": (p) => `${text(p.name)} не отвечает`,
  "incident.serviceFailed": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.serviceWarning": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.reported": (p) => `${text(p.what)}: «${text(p.said)}», сообщает ${text(p.by)}`,
  "incident.reportedUnsaid": (p) => `сообщили о проблеме: ${text(p.what)}`,
  "incident.serviceUnknown": (p, words) => `${text(p.what)}: проверить не удаётся: ${inner(p, words)}`,
  ...jobIncidents,
  "incident.partsFailed": (p, words) => partsFail(p, "critical", `: ${inner(p, words)}`),
  "incident.partsWarning": (p, words) => partsFail(p, "warning", `: ${inner(p, words)}`),
  "incident.partsUnknown": (p, words) => partsFail(p, "unknown", `: ${inner(p, words)}`),
} satisfies Templates;

/** State words, the same everywhere a glyph stands. */
const states = {
  "state.ok": () => "В норме",
  "state.okThen": () => "Было в норме",
  "state.warning": () => "Предупреждение",
  "state.critical": () => "Критично",
  "state.unknown": () => "Неизвестно",
  "state.stale": () => "Устарело",
  "state.maintenance": () => "Плановые работы",
  "state.unreachable": (p) => {
    if (p.lacks === "line") return "Недоступно, линия не работает";
    const what = p.lacks === "power" ? "Без питания" : "Недоступно";
    return p.behind === undefined ? what : `${what} за ${text(p.behind)}`;
  },
  "state.pending": () => "Ждёт первой проверки",
  "state.finding": () => "На рассмотрение",
  "state.accepted": () => "Принято как норма",
  "state.retrying": () => "Проверяется ещё раз",
  "host.up": () => "отвечает",
  "host.down": () => "не отвечает",
} satisfies Templates;

export const pageTemplates = { ...summary, ...questions, ...incidents, ...states };

/** What a check saw: words as they are, or another sentence by its code. */
function inner(p: Parameters, words: Words): string {
  if (typeof p.saw !== "string") return "не работает";
  return words.tell(p.saw, p) ?? p.saw;
}

/** `NAS-01`, or `SW-2, NAS-01 и ещё 4; за ними 12 устройств`. */
function downDetail(p: Parameters): string {
  const more = typeof p.others === "number" && p.others > 0 ? ` и ещё ${number(p.others)}` : "";
  const devices = typeof p.devices === "number" && p.devices > 0;
  return `${text(p.names)}${more}${devices ? `; за ними ${count(p.devices, "устройство", "устройства", "устройств")}` : ""}`;
}

/** What is not known to be fine, in the order of its weight. */
const REST: Readonly<Record<string, (count: Parameters[string] | undefined) => string>> = {
  cannotStore: () => "этот блок мониторинга не может сохранять то, что видит",
  addressTwice: () => "другое устройство использует адрес этого блока мониторинга",
  noRoute: () => "у этого блока мониторинга нет выхода из своей сети",
  starved: () => "этот блок мониторинга не успевает выполнять проверки",
  deaf: () => "этот блок мониторинга не может принимать отчёты заданий",
  certificateRevoked: () => "сертификат этого блока отозван",
  certificateExpired: () => "сертификат этого блока истёк",
  certificateRefused: () => "дежурный центр не принимает сертификат этого блока",
  certificateNotRenewed: () => "сертификат этого блока продлить не удалось",
  jobs: (n) => count(n, "задание прошло неудачно", "задания прошли неудачно", "заданий прошли неудачно"),
  unknown: (n) => `результат неизвестен: ${count(n, "проверка", "проверки", "проверок")}`,
  stale: (n) => count(n, "проверка опаздывает", "проверки опаздывают", "проверок опаздывают"),
  unreachable: (n) => `недоступно: ${count(n, "проверка", "проверки", "проверок")}`,
  devicesAway: (n) => `недоступно: ${count(n, "устройство", "устройства", "устройств")}`,
  pending: (n) =>
    count(n, "проверка пока без результата", "проверки пока без результата", "проверок пока без результата"),
  unread: (n) => `ещё не прочитано: ${count(n, "устройство", "устройства", "устройств")}`,
  finding: (n) => `не в порядке с самого начала: ${count(n, "проверка", "проверки", "проверок")}`,
  retrying: (n) => `проверяется ещё раз: ${count(n, "проверка", "проверки", "проверок")}`,
  maintenance: (n) => `под плановыми работами: ${count(n, "проверка", "проверки", "проверок")}`,
};

function restOf(p: Parameters): string {
  const parts = Object.entries(REST).flatMap(([what, say]) => (p[what] === undefined ? [] : [say(p[what])]));
  return parts.join("; ");
}

function internetDetail(p: Parameters): string {
  const loss = typeof p.lossPercent === "number" ? p.lossPercent : undefined;
  const lost =
    loss === undefined
      ? ""
      : loss === 0
        ? `без потерь пакетов (${watched(p)})`
        : `потеряно ${number(loss, 2)} % (${watched(p)})`;
  const answer = typeof p.answerMs === "number" ? milliseconds(p.answerMs) : "";
  return [answer, lost].filter((part) => part !== "").join(", ");
}

/** How long was really watched; a box of an older version does not say. */
function watched(p: Parameters): string {
  return typeof p.watchedMs === "number" && p.watchedMs < 86_400_000 ? durationInWords(p.watchedMs) : "24 часа";
}

/** Which other device it is, where that is known. */
function by({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : `: ${text(hardware)}${maker === undefined ? "" : ` (${text(maker)})`}`;
}
