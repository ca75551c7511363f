/** Chinese words of the page of the box itself: whom it tells, what it listens for; loaded with it. */
import type { LISTENER_NAMES } from "#model/api-listeners.ts";
import type { ListenerTrouble } from "#model/listener-figures.ts";
import type { OUTPUT_KINDS, OUTPUT_STATES } from "#model/api-outputs.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { count, number, text } from "./format.ts";
import { brokerProblems } from "./broker-problems.ts";
import { outputTemplates } from "./outputs.ts";
import { duration, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  relay: () => "运维中心",
  influx: () => "InfluxDB",
  mail: () => "邮件",
  json: () => "Webhook",
  teams: () => "Teams",
  slack: () => "Slack",
  telegram: () => "Telegram",
  matrix: () => "Matrix",
  ntfy: () => "ntfy",
} satisfies Each<(typeof OUTPUT_KINDS)[number]>;

const states = {
  unused: () => "启动后尚未发送",
  working: () => "正常",
  failing: () => "不可用",
} satisfies Each<(typeof OUTPUT_STATES)[number]>;

const listeners = {
  heartbeat: () => "任务心跳（HTTP）",
  smtp: () => "任务邮件（SMTP）",
  trap: () => "SNMP 通知（trap）",
  syslog: () => "日志行（syslog）",
} satisfies Each<(typeof LISTENER_NAMES)[number]>;

const listenerTroubles = {
  blocked: (p) => `本机防火墙不允许任何人访问 ${text(p.at)}。`,
  neverHeard: (p) => `监控盒启动以来什么都没有收到，而有 ${count(p.jobs, "个任务")}本应上报。`,
} satisfies Each<ListenerTrouble>;

const page = {
  "setup.second": (p) => `${text(p.box)} 向谁报告，接收什么。`,
  "setup.outputs": () => "向谁报告",
  "setup.noOutputs": () => "无：没有配置运维中心、邮件或其他输出。",
  "setup.listeners": () => "接收什么",
  "setup.sinceStart": () => "自监控盒启动起计",
  "output.waiting": () => "等待",
  "output.of": (p) => `${number(p.waiting)}/${number(p.room)}`,
  "output.sent": () => "已发送",
  "output.dropped": () => "未发送即丢弃",
  "output.last": () => "最近",
  "output.never": () => "尚无",
  "output.at": (p, words) => moment(p.at, words),
  "output.problem": (p, words) => `自 ${moment(p.since, words)} 起：${text(p.text)}。`,
  "output.problemOver": (p, words) => `最近的问题，${moment(p.at, words)}，现已消除：${text(p.text)}。`,
  "output.answer": (p) => `其应答为“${text(p.answer)}”。`,
  "output.next": (p, words) => `${moment(p.at, words)} 再试。`,
  "output.recipientSent": (p) => `已发送 ${number(p.sent)}`,
  "output.recipientWaiting": (p) => `等待 ${number(p.waiting)}`,
  "output.recipientLast": (p, words) => `最近 ${moment(p.at, words)}`,
  "output.test": () => "发送测试",
  "output.testOf": (p) => `向 ${text(p.name)} 发送测试`,
  "output.testing": () => "正在发送",
  "output.tested": (p) =>
    `${text(p.output)}，${Number(p.tookMs) < 1000 ? `${number(p.tookMs)} 毫秒` : duration(p.tookMs)}后：${text(p.said)}`,
  "listener.name": () => "内容",
  "listener.where": () => "地址",
  "listener.received": () => "收到",
  "listener.refused": () => "拒收",
  "listener.last": () => "最近",
  "listener.off": () => "关闭",
  "listener.deaf": () => "无法接收",
  "listener.problem": (p, words) => `${text(p.text)}，${moment(p.at, words)}`,
  "listener.trouble.taken": (p) => `${text(p.at)} 已被另一个程序占用`,
  "listener.trouble.takenBy": (p) => `${text(p.at)} 已被 ${text(p.holder)} 占用`,
  "listener.trouble.notAllowed": (p) => `${text(p.at)} 不允许该用户使用：1024 以下的端口需要 CAP_NET_BIND_SERVICE`,
  "listener.trouble.noAddress": (p) => `${text(p.at)} 不是本机的地址`,
  "listener.trouble.cannot": (p) => `无法在 ${text(p.at)} 上接收（${text(p.code)}）`,
  "listener.trouble.notFrom": (p) =>
    `有不允许发送的来源发送了 ${number(p.count)} 次，最近一次来自 ${text(p.from)}；允许谁发送见 listeners.${text(p.listener)}.from`,
  "listener.trouble.noNotification": (p) => `来自 ${text(p.from)} 的内容不是 SNMP 通知`,
  "listener.trouble.notBelieved": (p) => `来自 ${text(p.from)} 的 SNMP 第 3 版通知不可信（${text(p.reason)}）`,
  "listener.trouble.community": (p) => `来自 ${text(p.from)} 的通知使用了另一个团体名（community）`,
  "listener.refusedCount": (p) => number(p.refused),
  "listener.refusedAndLost": (p) => `${number(p.refused)}，丢失 ${number(p.lost)}`,
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
