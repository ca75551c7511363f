/** Chinese sentences about the site as a whole: summary, second line, the three questions, incidents, state words. */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { behind, count, list, milliseconds, number, text } from "./format.ts";
import { jobIncidents } from "./jobs.ts";
import { partsFail } from "./part-names.ts";
import { duration, durationInWords, moment } from "./times.ts";

type Value = Parameters[string] | undefined;
const checks = (value: Value) => count(value, "项检查");
const devices = (value: Value) => count(value, "台设备");

/** The whole page's one sentence and the line below it. */
const summary = {
  "summary.allWell": (p) =>
    p.hosts === undefined
      ? "一切正常。"
      : p.hosts === 0
        ? `一切正常：${checks(p.services)}正常。`
        : `一切正常：${devices(p.hosts)}有应答，${checks(p.services)}正常。`,
  "summary.firstMinutes": (p) => `正在首次检查：${checks(p.total)}中已有 ${number(p.answered)} 项结果。`,
  "summary.reading": (p) => `正在首次读取设备：${devices(p.total)}中还有 ${number(p.unread)} 台待读取。`,
  "summary.partly": (p) => `${checks(p.total)}中已知 ${number(p.ok)} 项正常。`,
  "summary.findings": (p) => `有 ${number(p.count)} 处不符合预期。`,
  "summary.maintenance": (p) => (p.ok === 0 ? "计划维护正在进行。" : `计划维护正在进行；${checks(p.ok)}正常。`),
  "summary.noCarrier": (p, words) => `本监控盒的网线于 ${moment(p.since, words)} 断开。`,
  "summary.noAddress": (p, words) => `本监控盒自 ${moment(p.since, words)} 起没有网络地址。`,
  "summary.addressTwice": (p, words) =>
    `自 ${moment(p.since, words)} 起，另一台设备在使用本监控盒的地址 ${text(p.address)}${by(p)}。`,
  "summary.noRoute": (p, words) => `本监控盒自 ${moment(p.since, words)} 起无法连出本地网络。`,
  "summary.cannotStore": (p, words) => `本监控盒自 ${moment(p.since, words)} 起无法保存所见内容。`,
  "summary.certificateRevoked": (p, words) =>
    `运维中心已吊销本监控盒的证书；自 ${moment(p.since, words)} 起收不到这里的消息。`,
  "summary.certificateExpired": (p, words) =>
    `本监控盒的证书已过期；运维中心自 ${moment(p.since, words)} 起收不到这里的消息。`,
  "summary.certificateRefused": (p, words) => `运维中心自 ${moment(p.since, words)} 起不接受本监控盒的证书。`,
  "summary.certificateNotRenewed": () => "本监控盒的证书即将到期，且未能更新。",
  "summary.starved": (p, words) => `本监控盒自 ${moment(p.since, words)} 起来不及完成检查。`,
  "summary.deaf": (p, words) => `本监控盒自 ${moment(p.since, words)} 起无法接收任务上报。`,
  "summary.unreadable": (p, words) => `${text(p.name)} 无法通过 SNMP 读取：${inner(p, words)}。`,
  "summary.nothingWatched": () => "尚未监控任何内容。",
  "summary.down": (p, words) =>
    p.told === true
      ? `${text(p.name)} 于 ${moment(p.since, words)} 中断。已通知运维中心。`
      : `${text(p.name)} 于 ${moment(p.since, words)} 中断。`,
  "summary.failing": (p, words) => `${text(p.name)} 自 ${moment(p.since, words)} 起故障。`,
  "summary.warning": (p, words) => `一切可用。${text(p.name)} 自 ${moment(p.since, words)} 起需要查看。`,
  "summary.warningAmong": (p, words) => `${text(p.name)} 自 ${moment(p.since, words)} 起需要查看。`,
  "summary.several": (p, words) =>
    `${count(p.count, "处")}故障。最严重的：${text(p.worst)}，自 ${moment(p.since, words)} 起。`,
  "summary.job.missing": (p) => `“${text(p.name)}”没有上报。`,
  "summary.job.failed": (p) => `“${text(p.name)}”未成功结束。`,
  "summary.job.partial": (p) => `“${text(p.name)}”只有部分计算机上报。`,
  "summary.jobs": (p) => `${count(p.count, "个任务")}未顺利完成，包括“${text(p.name)}”。`,
  "summary.late": (p) => `这里并非全是最新：${checks(p.total)}中有 ${number(p.late)} 项滞后。`,
  "summary.lineDown": (p, words) => `互联网线路于 ${moment(p.since, words)} 中断。`,
  "summary.lineDownInsideWorks": (p, words) => `互联网线路于 ${moment(p.since, words)} 中断。内部一切正常。`,

  "more.restWorks": () => "其余一切正常。",
  "more.cause": (p, words) => `${inner(p, words)}。`,
  "more.parts": (p, words) => `${words.tell(text(p.cause), p) ?? text(p.cause)}。`,
  "more.causeAndRestWorks": (p, words) => `${inner(p, words)}。其余一切正常。`,
  "more.others": (p) => `另有 ${number(p.count)} 处需要查看。`,
  "more.findings": () => "首次查看时就是如此。其余一切正常。",
  "more.accepted": (p) => `${count(p.count, "处")}被视为正常。`,
  "more.symptoms": (p) => `${behind(p)}。`,
  "more.rest": (p) => `${restOf(p)}。`,
  "more.cutOff": () => "修复之前无法得知其他情况。请检查本监控盒的网线及其所接端口。",
  "more.addressTwice": () =>
    "发给本监控盒的应答可能到了那台设备，因此无应答不算故障。请按硬件地址找到该设备，并给其中一台换一个地址。",
  "more.late": () => "滞后的项已标出，不算作正常。",
} satisfies Templates;

/** The three fixed questions' answers, and the small line below each. */
const questions = {
  "question.us.no": (p) => (p.hosts === 1 ? "否，设备有应答" : `否，全部 ${devices(p.hosts)}有应答`),
  "question.us.hostsDown": (p) => `是，${devices(p.count)}无应答`,
  "question.us.servicesFail": (p) => `是，${checks(p.count)}失败`,
  "question.us.warning": (p) => `基本不是：${checks(p.count)}有警告`,
  "question.us.jobs": (p) => `${count(p.count, "个任务")}未顺利完成；所有设备有应答`,
  "question.us.findings": (p) => `基本不是：${count(p.count, "处")}从一开始就如此`,
  "question.us.unknown": () => "尚不清楚",
  "question.us.noChecks": () => "否，所有检查正常",
  "question.us.partly": (p) => `并非全部清楚：${checks(p.total)}中 ${number(p.ok)} 项正常`,
  "question.us.noCarrier": () => "不清楚：本监控盒的网线已断开",
  "question.us.noAddress": () => "不清楚：本监控盒没有网络地址",
  "question.us.detail": (p) =>
    typeof p.stale === "number" && p.stale > 0
      ? `${checks(p.services)}中 ${number(p.stale)} 项滞后`
      : `共 ${checks(p.services)}`,
  "question.us.downDetail": (p) => downDetail(p),

  "question.internet.works": () => "否，互联网正常",
  "question.internet.down": (p, words) => `是，自 ${moment(p.since, words)} 起无连接`,
  "question.internet.notYet": () => "尚不清楚",
  "question.internet.nothingAsked": () => "不清楚：没有探测外部目标",
  "question.internet.tooFew": () => "不清楚：唯一探测的外部目标无应答",
  "question.internet.onlyBrokers": () => "不清楚：无法连接运维中心，且没有探测其他外部目标",
  "question.internet.cutOff": () => "不清楚：本监控盒自身已断网",
  "question.internet.detail": (p) => internetDetail(p),

  "question.somebody.notNeeded": () => "目前不需要",
  "question.somebody.yes": (p) => `是，${text(p.name)}`,
  "question.somebody.yesSomebody": () => "是",
  "question.somebody.since": (p, words) =>
    p.open === 0 ? `自 ${moment(p.at, words)} 起` : `自 ${moment(p.at, words)} 起；另有 ${number(p.open)} 个尚无人处理`,
  "question.somebody.told": (p, words) => `已于 ${moment(p.at, words)} 通知`,
  "question.somebody.notYetTold": (p) =>
    typeof p.waiting === "number" && p.waiting > 0 ? `尚未；${count(p.waiting, "条消息")}等待发送` : "尚未",
  "question.somebody.cutOff": (p, words) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `运维中心自 ${moment(p.since, words)} 起看不到我们；${count(p.waiting, "条消息")}等待发送`
      : `运维中心自 ${moment(p.since, words)} 起看不到我们`,
  "question.somebody.nobody": () => "无人；本监控盒不向任何人报告",
  "question.somebody.lastIncident": (p, words) => `上次事件：${moment(p.at, words)}，${duration(p.durationMs)}`,
  "question.somebody.noIncident": () => "30 天内无事件",
} satisfies Templates;

/** An incident's title: what a person would say. */
const incidents = {
  "incident.lineDown": () => "互联网线路中断",
  "incident.hostDown": (p) => `${text(p.name)} 无应答`,
  "incident.serviceFailed": (p, words) => `${text(p.what)}：${inner(p, words)}`,
  "incident.serviceWarning": (p, words) => `${text(p.what)}：${inner(p, words)}`,
  "incident.reported": (p) => `${text(p.what)}：${text(p.by)} 说“${text(p.said)}”`,
  "incident.reportedUnsaid": (p) => `有人报告了问题：${text(p.what)}`,
  "incident.serviceUnknown": (p, words) => `${text(p.what)} 无法检查：${inner(p, words)}`,
  ...jobIncidents,
  "incident.partsFailed": (p, words) => partsFail(p, "critical", `：${inner(p, words)}`),
  "incident.partsWarning": (p, words) => partsFail(p, "warning", `：${inner(p, words)}`),
  "incident.partsUnknown": (p, words) => partsFail(p, "unknown", `：${inner(p, words)}`),
} satisfies Templates;

/** State words, the same everywhere a glyph stands. */
const states = {
  "state.ok": () => "正常",
  "state.okThen": () => "曾正常",
  "state.warning": () => "警告",
  "state.critical": () => "严重",
  "state.unknown": () => "未知",
  "state.stale": () => "数据过期",
  "state.maintenance": () => "计划维护",
  "state.unreachable": (p) => {
    if (p.lacks === "line") return "不可达，线路中断";
    const what = p.lacks === "power" ? "断电" : "不可达";
    return p.behind === undefined ? what : `因 ${text(p.behind)} ${what}`;
  },
  "state.pending": () => "待检查",
  "state.finding": () => "待审查",
  "state.accepted": () => "视为正常",
  "state.retrying": () => "正在复查",
  "host.up": () => "有应答",
  "host.down": () => "无应答",
} satisfies Templates;

export const pageTemplates = { ...summary, ...questions, ...incidents, ...states };

/** What a check saw: words as they are, or another sentence by its code. */
function inner(p: Parameters, words: Words): string {
  if (typeof p.saw !== "string") return "失败";
  return words.tell(p.saw, p) ?? p.saw;
}

/** `NAS-01`, or `SW-2、NAS-01，另有 4 台；下游 12 台设备`. */
function downDetail(p: Parameters): string {
  const more = typeof p.others === "number" && p.others > 0 ? `，另有 ${number(p.others)} 台` : "";
  const below = typeof p.devices === "number" && p.devices > 0 ? `；下游 ${devices(p.devices)}` : "";
  return `${list(p.names)}${more}${below}`;
}

/** What is not known to be fine, in the order of its weight. */
const REST: Readonly<Record<string, (count: Value) => string>> = {
  cannotStore: () => "本监控盒无法保存所见内容",
  certificateRevoked: () => "本监控盒的证书已被吊销",
  certificateExpired: () => "本监控盒的证书已过期",
  certificateRefused: () => "运维中心不接受本监控盒的证书",
  certificateNotRenewed: () => "本监控盒的证书未能更新",
  addressTwice: () => "另一台设备在使用本监控盒的地址",
  noRoute: () => "本监控盒无法连出本地网络",
  starved: () => "本监控盒来不及完成检查",
  deaf: () => "本监控盒无法接收任务上报",
  jobs: (n) => `${count(n, "个任务")}未顺利完成`,
  unknown: (n) => `${checks(n)}无法判断`,
  stale: (n) => `${checks(n)}滞后`,
  unreachable: (n) => `${checks(n)}不可达`,
  devicesAway: (n) => `${devices(n)}不可达`,
  pending: (n) => `${checks(n)}尚无结果`,
  unread: (n) => `${devices(n)}待读取`,
  finding: (n) => `${checks(n)}从一开始就不符合预期`,
  retrying: (n) => `${checks(n)}正在复查`,
  maintenance: (n) => `${checks(n)}处于计划维护`,
};

function restOf(p: Parameters): string {
  const parts = Object.entries(REST).flatMap(([what, say]) => (p[what] === undefined ? [] : [say(p[what])]));
  return parts.join("；");
}

function internetDetail(p: Parameters): string {
  const loss = typeof p.lossPercent === "number" ? p.lossPercent : undefined;
  const lost =
    loss === undefined ? "" : loss === 0 ? `${watched(p)}内无丢包` : `${watched(p)}内丢包 ${number(loss, 2)}%`;
  const answer = typeof p.answerMs === "number" ? milliseconds(p.answerMs) : "";
  return [answer, lost].filter((part) => part !== "").join("，");
}

/** How long was really watched; a box of an older version does not say. */
function watched(p: Parameters): string {
  return typeof p.watchedMs === "number" && p.watchedMs < 86_400_000 ? durationInWords(p.watchedMs) : "24 小时";
}

/** Which other device it is, where that is known. */
function by({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : `：${text(hardware)}${maker === undefined ? "" : `（${text(maker)}）`}`;
}
