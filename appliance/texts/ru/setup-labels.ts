/** Russian words of the page of the box itself: whom it tells, what it listens for; loaded with it. */
import type { LISTENER_NAMES } from "#model/api-listeners.ts";
import type { ListenerTrouble } from "#model/listener-figures.ts";
import type { OUTPUT_KINDS, OUTPUT_STATES } from "#model/api-outputs.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { count, number, text } from "./format.ts";
import { brokerProblems } from "./broker-problems.ts";
import { outputTemplates } from "./outputs.ts";
import { at, duration, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  relay: () => "Дежурный центр",
  influx: () => "InfluxDB",
  mail: () => "Почта",
  json: () => "Веб-хук",
  teams: () => "Teams",
  slack: () => "Slack",
  telegram: () => "Telegram",
  matrix: () => "Matrix",
  ntfy: () => "ntfy",
} satisfies Each<(typeof OUTPUT_KINDS)[number]>;

const states = {
  unused: () => "с момента запуска ничего не отправлено",
  working: () => "работает",
  failing: () => "не работает",
} satisfies Each<(typeof OUTPUT_STATES)[number]>;

const listeners = {
  smtp: () => "Письма заданий (SMTP)",
  trap: () => "Уведомления SNMP (trap)",
  syslog: () => "Строки журналов (syslog)",
  heartbeat: () => "Сигналы заданий (HTTP)",
} satisfies Each<(typeof LISTENER_NAMES)[number]>;

const listenerTroubles = {
  blocked: (p) => `Межсетевой экран этой машины никого не пускает на ${text(p.at)}.`,
  neverHeard: (p) =>
    `С запуска блока ничего не пришло, хотя ${count(p.jobs, "задание должно было", "задания должны были", "заданий должны были")} отчитаться.`,
} satisfies Each<ListenerTrouble>;

const page = {
  "setup.second": (p) => `${text(p.box)}: кому сообщает и что принимает.`,
  "setup.outputs": () => "Кому сообщает",
  "setup.noOutputs": () => "Никому: не настроены ни дежурный центр, ни почта, ни другой выход.",
  "setup.listeners": () => "Что принимает",
  "setup.sinceStart": () => "считается с запуска блока",
  "output.waiting": () => "В очереди",
  "output.of": (p) => `${number(p.waiting)} из ${number(p.room)}`,
  "output.sent": () => "Отправлено",
  "output.dropped": () => "Отброшено неотправленных",
  "output.last": () => "Последнее",
  "output.never": () => "ещё нет",
  "output.at": (p, words) => moment(p.at, words),
  "output.problem": (p, words) => `С ${moment(p.since, words)}: ${text(p.text)}.`,
  "output.problemOver": (p, words) => `Последняя проблема, ${moment(p.at, words)}, сейчас прошла: ${text(p.text)}.`,
  "output.answer": (p) => `Ответ: «${text(p.answer)}».`,
  "output.next": (p, words) => `Новая попытка ${at(p.at, words)}.`,
  "output.recipientSent": (p) => `отправлено ${number(p.sent)}`,
  "output.recipientWaiting": (p) => `в очереди ${number(p.waiting)}`,
  "output.recipientLast": (p, words) => `последнее ${moment(p.at, words)}`,
  "output.test": () => "Отправить тест",
  "output.testOf": (p) => `Отправить тест: ${text(p.name)}`,
  "output.testing": () => "Отправляется",
  "output.tested": (p) =>
    `${text(p.output)}, спустя ${Number(p.tookMs) < 1000 ? `${number(p.tookMs)} мс` : duration(p.tookMs)}: ${text(p.said)}`,
  "listener.name": () => "Что",
  "listener.where": () => "Где",
  "listener.received": () => "Получено",
  "listener.refused": () => "Отклонено",
  "listener.last": () => "Последнее",
  "listener.off": () => "выключено",
  "listener.deaf": () => "не может принимать",
  "listener.problem": (p, words) => `${text(p.text)}, ${moment(p.at, words)}`,
  "listener.trouble.taken": (p) => `${text(p.at)}: порт занят другой программой`,
  "listener.trouble.takenBy": (p) => `${text(p.at)}: порт занимает ${text(p.holder)}`,
  "listener.trouble.notAllowed": (p) =>
    `${text(p.at)}: у этого пользователя нет прав; для портов ниже 1024 нужен CAP_NET_BIND_SERVICE`,
  "listener.trouble.noAddress": (p) => `${text(p.at)}: это не адрес этого блока мониторинга`,
  "listener.trouble.cannot": (p) => `${text(p.at)}: принимать нельзя (${text(p.code)})`,
  "listener.trouble.notFrom": (p) =>
    `присылал тот, кому нельзя: ${count(p.count, "раз", "раза", "раз")}, последний раз ${text(p.from)}; кому можно, указано в listeners.${text(p.listener)}.from`,
  "listener.trouble.noNotification": (p) => `пришедшее от ${text(p.from)} — не уведомление SNMP`,
  "listener.trouble.notBelieved": (p) =>
    `уведомлению SNMP версии 3 от ${text(p.from)} нельзя верить (${text(p.reason)})`,
  "listener.trouble.community": (p) => `у уведомления от ${text(p.from)} другое сообщество (community)`,
  "listener.refusedCount": (p) => number(p.refused),
  "listener.refusedAndLost": (p) => `${number(p.refused)}, потеряно ${number(p.lost)}`,
} satisfies Templates;

export const setupLabels = {
  ...outputTemplates,
  ...brokerProblems,
  ...prefixed("output.kind", kinds),
  ...prefixed("output.state", states),
  ...prefixed("listener.kind", listeners),
  ...prefixed("listener.trouble", listenerTroubles),
  ...page,
} satisfies Templates;
