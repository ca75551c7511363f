/**
 * Chinese words of the page itself: navigation, headings, buttons, remarks, what it says when the box is lost. Longer than other files, as a
 * catalogue may be.
 */
import type { Classification, Level } from "#model/incident.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bitsPerSecond, bytes, count, grouped, milliseconds, number, text } from "./format.ts";
import { quantity } from "./quantity.ts";
import { duration, durationInWords, moment, momentExact, sinceAndHowLong } from "./times.ts";

const frame = {
  "nav.now": () => "当前",
  "nav.incidents": () => "事件",
  "nav.devices": () => "设备",
  "nav.map": () => "拓扑图",
  "nav.jobs": () => "任务",
  "nav.reports": () => "报告",
  "nav.arrivals": () => "接收记录",
  "nav.tools": () => "工具",
  "nav.setup": () => "设置",
  "nav.checks": () => "检查",
  "nav.more": () => "更多",
  "label.nav": () => "页面",
  "label.openCount": (p) => `，${number(p.count)} 个未结`,
  "label.pageTitle": (p) => `Vedetta，${text(p.site)}`,
  "label.skipToBroken": () => "跳到故障内容",
  "label.skipToMain": () => "跳到正文",
  "label.theme": () => "浅色或深色",
  "label.language": () => "语言",
  "label.account": (p) => `已登录：${text(p.user)}`,
  "label.signIn": () => "登录",
  "label.signOut": () => "退出登录",
  "label.screen": () => "大屏链接",
  "label.keys": () => "快捷键",
  "label.close": () => "关闭",
  "label.footer": (p, words) =>
    `${text(p.box)} 上的 Vedetta ${text(p.version)}，自 ${moment(p.since, words)} 起监控。时区：${text(p.timezone)}。`,
  "label.notYetInForce": (p) => `已配置但尚未生效：${text(p.parts)}。`,
  "label.licences": () => "第三方许可",
  "label.about": () => "关于",
  "keys.filter": () => "转到筛选",
  "keys.help": () => "本列表",
  "keys.on": () => "单键执行以下操作",
  "role.viewer": () => "查看者",
  "role.technician": () => "技术员",
  "role.admin": () => "管理员",
} satisfies Templates;

const freshness = {
  "age.true": (p) => `${text(p.at)} 的情况，每 10 秒更新`,
  "age.asOf": (p) => `截至 ${text(p.at)}`,
  "age.clockNotTrusted": () => "大致：监控盒尚不信任自己的时钟",
  "stale.summary": (p, words) => `本页内容截至 ${moment(p.at, words)}，即 ${durationInWords(p.ageMs)}前。`,
  "stale.more": (p, words) =>
    `浏览器与监控盒失去联系。以下为 ${moment(p.at, words)} 的情况，现在可能不同。若一直不恢复，请检查监控盒的电源和网线。`,
  "stale.alert": (p, words) => `浏览器与监控盒失去联系。本页内容截至 ${moment(p.at, words)}。`,
  "stale.notKnown": (p, words) => `自 ${moment(p.since, words)} 起未知`,
  "stale.then": (p) => `当时：${text(p.text)}`,
  "stale.trying": () => "正在尝试",
  "stale.tryingAgain": (p) => `${number(p.inS)} 秒后重试`,
  "stale.tryNow": () => "立即重试",
  "stale.needsBox": () => "需要监控盒；待其应答后即可使用。",
  "waiting.short": () => "正在等待监控盒",
  "waiting.long": () => "仍在等待监控盒",
  "waiting.partMissing": () => "页面的这一部分未能加载。",
  "waiting.reload": () => "重新加载页面",
} satisfies Templates;

const startPage = {
  "question.us": () => "是我们的问题吗？",
  "question.internet": () => "是互联网的问题吗？",
  "question.somebody": () => "有人在处理吗？",
  "watch.name": (p) => watchName(p),
  "watch.span": (p, words) =>
    p.to === "" ? `自 ${moment(p.from, words)} 起` : `${moment(p.from, words)} 至 ${moment(p.to, words)}`,
  "now.side": () => "线路与运维中心",
  "now.broken": () => "当前故障",
  "now.brokenCount": (p) =>
    p.devices === 0 ? count(p.count, "个事件") : `${count(p.count, "个事件")}，下游 ${count(p.devices, "台设备")}`,
  "now.reported": () => "等待受理",
  "now.trouble": () => "需要查看",
  "now.moreUnreadable": (p) => `另有 ${count(p.count, "台设备")}无法读取`,
  "now.allTrouble": (p) => `全部 ${number(p.count)} 项`,
  "findings.title": () => "待审查",
  "findings.counts": (p) =>
    [
      ...(p.open === 0 ? [] : [`待审查 ${number(p.open)}`]),
      ...(p.accepted === 0 ? [] : [`已接受 ${number(p.accepted)}`]),
    ].join("，"),
  "findings.meaning": () =>
    "监控盒首次查看设备时就是如此。在这里可能属于正常；若不是，请将其作为事件打开，或更改该检查的阈值。",
  "finding.title": () => "从一开始就如此",
  "finding.accept": () => "视为正常",
  "finding.open": () => "作为事件打开",
  "finding.note": () => "为什么在这里属于正常？（可留空）",
  "finding.back": () => "暂不",
  "finding.acceptedBy": (p, words) =>
    `已视为正常${p.by === undefined ? "" : `，${text(p.by)}`}，${moment(p.at, words)}${p.note === undefined ? "" : `：${text(p.note)}`}`,
  "line.title": () => "互联网线路",
  "line.ok": () => "正常",
  "line.critical": () => "中断",
  "line.unknown": () => "未知",
  "line.okThen": (p, words) => `${moment(p.at, words)}：当时正常`,
  "line.criticalThen": (p, words) => `${moment(p.at, words)}：当时中断`,
  "line.unknownThen": () => "未知",
  "line.answerNow": () => "当前响应时间",
  "line.answerThen": (p, words) => `${moment(p.at, words)} 的响应时间`,
  "line.lost": () => "24 小时丢包",
  "line.upSince": () => "正常始于",
  "line.downSince": () => "中断始于",
  "soc.title": () => "运维中心",
  "soc.none": () => "未设置",
  "soc.connected": () => "已连接",
  "soc.connectedThen": () => "当时已连接",
  "soc.away": () => "未连接",
  "soc.awayThen": () => "当时未连接",
  "soc.waiting": () => "等待发送的消息",
  "soc.since": () => "此状态始于",
  "watched.title": () => "监控内容",
  "watched.devices": (p) => count(p.count, "台设备"),
  "watched.checks": (p) => count(p.count, "项检查"),
  "watched.stateThen": (p) => `${text(p.state)}：当时 ${number(p.count)}`,
  "tile.works": () => "正常",
  "tile.worksThen": (p, words) => `${moment(p.at, words)} 时正常`,
  "tile.down": (p, words) => `自 ${moment(p.since, words)} 起中断`,
  "tile.downThen": (p, words) => `${moment(p.at, words)} 时中断`,
  "tile.group": (p) => ofAll(p),
  "watched.state": (p) => `${text(p.state)} ${number(p.count)}`,
} satisfies Templates;

/** Words that reports use as well. */
export const priorities = {
  critical: () => "紧急",
  high: () => "高",
  medium: () => "中",
  low: () => "低",
} satisfies Readonly<Record<Level, Template>>;
export const classifications = {
  fullOutage: () => "完全中断",
  partialOutage: () => "部分中断",
  defect: () => "缺陷",
} satisfies Readonly<Record<Classification, Template>>;

const incidents = {
  "incident.since": (p, words) => `始于 ${sinceAndHowLong(p.since, words)}`,
  "incident.lasted": (p, words) =>
    `${moment(p.since, words)} 至 ${moment(p.until, words)}，${lasted(p.since, p.until)}`,
  "incident.recovering": (p, words) => `自 ${moment(p.since, words)} 起看似恢复；持续稳定后结束。`,
  "incident.members": (p) =>
    [
      ...(p.failing === 0 ? [] : [`${number(p.failing)} 项失败`]),
      ...(p.well === 0 ? [] : [`${number(p.well)} 项已恢复`]),
    ].join("，"),
  "incident.symptoms": (p) => symptoms(p),
  "act.work": () => "维护",
  "act.report": () => "报告问题",
  "care.who": () => "负责人",
  "care.assigned": (p) => text(p.to),
  "care.seen": (p, words) => `${text(p.by)} 已看到，${moment(p.at, words)}`,
  "care.nobody": () => "尚无",
  "care.inProgress": () => "处理中",
  "waits.awaitingProcess": (p, words) => `等待须先完成的流程${sinceWhen(p.since, words)}`,
  "waits.awaitingCustomer": (p, words) => `等待客户${sinceWhen(p.since, words)}`,
  "waits.awaitingThirdParty": (p, words) => `等待第三方${sinceWhen(p.since, words)}`,
  "clock.name.respond": (p) => `${allowed(p)}内响应`,
  "clock.name.resolve": (p) => `${allowed(p)}内解决`,
  "clock.left": (p) => `剩余 ${duration(p.leftMs)}`,
  "clock.tight": (p) => `紧迫：剩余 ${duration(p.leftMs)}`,
  "clock.over": (p) => `超时 ${duration(p.overMs)}`,
  "clock.kept": (p) => `按时，用时 ${duration(p.usedMs)}`,
  "clock.late": (p) => `超时 ${duration(p.overMs)}后完成`,
  "clock.stopped": (p) => `计时暂停，剩余 ${duration(p.leftMs)}`,
  "clock.waiting": () => "受理后开始计时",
  "clock.excused": () => "不计时",
  "clock.due": (p, words) => `截止 ${moment(p.at, words)}`,
  "clock.used": (p) => `已用 ${duration(p.usedMs)}`,
  "clock.paused.suspended": () => "等待中",
  "clock.paused.maintenance": () => "计划维护",
  "clock.paused.outsideHours": () => "约定时间之外",
  ...prefixed("priority", priorities),
  "incidentState.proposed": () => "待受理",
  "incidentState.open": () => "未结",
  "incidentState.inProgress": () => "处理中",
  "incidentState.suspended": () => "等待中",
  "incidentState.resolved": () => "已解决",
  "incidentState.closed": () => "已关闭",
  "incidentState.cancelled": () => "已撤销",
  "category.infrastructure": (p) => `基础设施，${text(p.classification)}`,
  "category.software": (p) => `软件，${text(p.classification)}`,
  "category.content": (p) => `内容，${text(p.classification)}`,
  "category.integration": (p) => `集成，${text(p.classification)}`,
  ...prefixed("classification", classifications),
  "check.onDevice": (p) => `${text(p.device)}：${text(p.name)}`,
  "state.since": (p, words) => `自 ${moment(p.since, words)} 起`,
} satisfies Templates;

const lists = {
  "filter.states": () => "状态",
  "filter.all": () => "全部",
  "filter.clear": () => "清除",
  "filter.inGroup": (p) => `仅分组 ${text(p.group)}`,
  "filter.held": (p) => `您在此期间顺序不变；${count(p.changes, "处变化")}`,
  "column.state": () => "状态",
  "column.check": () => "检查",
  "column.device": () => "设备",
  "column.address": () => "地址",
  "column.groups": () => "分组",
  "column.checks": () => "检查",
  "column.result": () => "最新结果",
  "column.since": () => "此状态始于",
  "column.age": () => "距今",
  "column.time": () => "时间",
  "state.flapping": () => "变化过于频繁",
  "state.wordFlapping": (p) => `${text(p.state)}，变化过于频繁`,
  "state.tries": (p) => `${text(p.state)}，${number(p.attempts)} 次尝试中 ${number(p.attempt)} 次结果不同`,
  "state.wordSince": (p, words) => `${text(p.state)}，始于 ${sinceAndHowLong(p.since, words)}`,
  "checks.filter": () => "检查、设备或类型",
  "checks.shown": (p) => shown(p.shown, p.total, "项检查"),
  "checks.noMatch": (p) => (p.text === "" ? "没有这样的检查。" : `没有与“${text(p.text)}”相符的检查。`),
  "checks.none": () => "尚未检查任何内容。",
  "devices.filter": () => "名称、地址或分组",
  "devices.shown": (p) => shown(p.shown, p.total, "台设备"),
  "devices.noMatch": (p) => (p.text === "" ? "没有这样的设备。" : `没有与“${text(p.text)}”相符的设备。`),
  "devices.none": () => "尚未监控任何设备。",
  "devices.checks": (p) => ofAll(p),
} satisfies Templates;

const details = {
  "incidents.worstOf": (p) => `${number(p.total)} 个中最严重的 ${number(p.shown)} 个`,
  "device.missing": (p) => `这里没有设备 ${text(p.id)}。`,
  "deviceNow.up": (p, words) => `自 ${moment(p.since, words)} 起有应答。${wrong(p.wrong)}`,
  "deviceNow.down": (p, words) => `无应答，始于 ${sinceAndHowLong(p.since, words)}。`,
  "deviceNow.unreachable": (p, words) =>
    p.behind === undefined
      ? `不可达，始于 ${sinceAndHowLong(p.since, words)}。`
      : `因 ${text(p.behind)} 不可达，始于 ${sinceAndHowLong(p.since, words)}。`,
  "deviceNow.pending": (p) => `是否应答尚不清楚。${wrong(p.wrong)}`,
  "device.notRead": () => "尚未读取其可检查的内容。",
  "device.unreadable": (p) => `无法读取：${text(p.reason)}。`,
  "device.behind": () => "上游",
  "device.seenBehind": () => "所见上游",
  "device.learned": () => "（自动得知）",
  "device.port": (p) => `端口 ${text(p.port)}`,
  "device.carries": () => "下游",
  "device.moreChildren": (p) => `另有 ${number(p.count)} 台`,
  "device.version": (p) => `版本 ${text(p.version)}`,
  "device.serial": () => "序列号",
  "deviceKind.firewall": () => "防火墙",
  "deviceKind.switch": () => "交换机",
  "deviceKind.access-point": () => "接入点",
  "deviceKind.wireless-controller": () => "无线控制器",
  "deviceKind.router": () => "路由器",
  "deviceKind.server": () => "服务器",
  "deviceKind.server-bmc": () => "服务器管理",
  "deviceKind.nas": () => "网络存储",
  "deviceKind.ups": () => "UPS",
  "deviceKind.pdu": () => "配电单元",
  "deviceKind.environment": () => "环境传感器",
  "deviceKind.printer": () => "打印机",
  "deviceKind.camera": () => "摄像机",
  "deviceKind.phone": () => "电话",
  "deviceKind.voice-gateway": () => "语音网关",
  "deviceKind.hypervisor": () => "虚拟化主机",
  "deviceKind.workstation": () => "工作站",
  "deviceKind.time-server": () => "时间服务器",
  "deviceKind.console-server": () => "控制台服务器",
  "device.answerTime": () => "响应时间",
  "device.checks": () => "此设备的检查",
  "device.checkCount": (p) => `${count(p.total, "项检查")}，${number(p.ok)} 项正常`,
  "device.noChecks": (p) => `${text(p.name)} 上尚未检查任何内容。`,
  "device.received": () => "发来的内容",
  "device.incidents": () => "事件",
  "device.incidentsRemark": () => "未结的，以及最近 30 天的",
  "leftOut.title": () => "未监控",
  "leftOut.remark": () => "因选择或默认",
  "leftOut.chosen": () => "因选择而略去",
  "leftOut.question": () => "不需要？",
  "leftOut.do": () => "略去",
  "leftOut.meaning": () => "可在设备页面上恢复。",
  "leftOut.putBack": (p) => `恢复 ${text(p.id)}`,
  "leftOut.watch": (p) => `监控 ${text(p.id)}`,
  "leftOut.readOnly": () => "配置是一个文件；请在其中更改（profile 的 without 和 with）。",
  "check.missing": (p) => `这里没有检查 ${text(p.id)}。`,
  "check.every": (p) => `每 ${duration(p.ms)}`,
  "check.tries": (p) => `${number(p.attempts)} 次尝试中 ${number(p.attempt)} 次结果不同`,
  "check.rising.warning": (p, words) =>
    `${text(p.name)} 自 ${moment(p.since, words)} 起超出阈值；若持续到 ${moment(p.countsFrom, words)} 则为警告`,
  "check.rising.critical": (p, words) =>
    `${text(p.name)} 自 ${moment(p.since, words)} 起超出阈值；若持续到 ${moment(p.countsFrom, words)} 则为严重`,
  "check.lastLook": (p) => `${duration(p.ms)}前检查过`,
  "check.lastLookThen": (p, words) => `检查于 ${momentExact(p.at, words)}`,
  "check.now": () => "立即检查",
  "check.asking": () => "正在询问监控盒",
  "check.asked": () => "监控盒会尽快检查。",
  "check.sawAndLimit": (p) => `${text(p.saw)}；${text(p.limit)}`,
  "change.title": () => "发生了什么变化",
  "change.difference": () => "消失的行和新增的行",
  "change.text": () => "文本：",
  "change.scripts": () => "页面中运行的内容：",
  "change.linesMore": (p) => `另有 ${number(p.count)} 行`,
  "change.accept": () => "接受此变化",
  "change.meaning": () => "此后页面现在的样子即视为正常。",
  "change.accepted": () => "已接受。监控盒会再次查看。",
  "change.nothingToAccept": () => "已没有可接受的内容。",
  "change.notSeenYet": () => "监控盒启动后尚未查看。请在下次检查后再试。",
  "check.lastFailure": () => "最近一次失败",
  "check.recent": () => "最新结果",
  "check.recentCount": (p) => `最近 ${number(p.count)} 次`,
  "chart.section": () => "测量值",
  "chart.ranges": () => "回溯多久",
  "range.1h": () => "1 小时",
  "range.24h": () => "24 小时",
  "range.7d": () => "7 天",
  "range.30d": () => "30 天",
  "chart.name": (p) => `${text(p.name)}，${text(p.range)}，${text(p.min)} 至 ${text(p.max)}`,
  "chart.nameEmpty": (p) => `${text(p.name)}，${text(p.range)}`,
  "chart.cursor": (p) => `${text(p.name)}，某一时刻的值`,
  "chart.between": (p) => `（${text(p.min)} 至 ${text(p.max)}）`,
  "chart.foreseen": (p, words) => `若照此发展，${aboutDay(p, words)}达到 ${text(p.limit)}`,
  "chart.noResults": () => "这段时间没有结果。",
  "chart.failed": () => "监控盒没有送来这段历史。",
  "chart.showTable": () => "以表格显示",
  "chart.hideTable": () => "隐藏表格",
  "chart.tableOf": (p) => `${text(p.name)} 表格`,
  "chart.showAll": (p) => `显示全部 ${number(p.count)} 个图表`,
  "chart.csv": () => "保存为 CSV",
  "chart.value": () => "值",
  "chart.mean": () => "平均",
  "chart.lowest": () => "最低",
  "chart.highest": () => "最高",
  "limit.warning.above": (p) => `达到 ${text(p.value)} 警告`,
  "limit.warning.below": (p) => `低于 ${text(p.value)} 警告`,
  "limit.critical.above": (p) => `达到 ${text(p.value)} 严重`,
  "limit.critical.below": (p) => `低于 ${text(p.value)} 严重`,
  "wall.age": (p) => `${duration(p.ms)}前的情况`,
  "wall.noneOpen": () => "没有未结事件",
  "wall.more": (p) => `另有 ${number(p.count)} 个`,
} satisfies Templates;

const access = {
  "label.details": () => "详情",
  "signIn.title": (p) => `登录 ${text(p.site)}`,
  "signIn.name": () => "用户名",
  "signIn.password": () => "密码",
  "signIn.busy": () => "正在登录",
  "signIn.wrong": () => "用户名与密码不符。",
  "signIn.tooOften": () => "尝试次数过多。请等一分钟再试。",
  "signIn.failed": () => "监控盒无法让您登录。",
  "claim.tab": () => "认领",
  "claim.title": () => "本监控盒尚无所有者",
  "claim.second": () => "它已在监控。用标签上的代码，您将成为它的第一位管理员。",
  "claim.code": () => "代码",
  "claim.codeHelp": () => "在监控盒的标签上，或在启动时的输出中。",
  "claim.passwordHelp": (p) => `至少 ${number(p.count)} 个字符；最好是几个词。`,
  "claim.codeMissing": () => "请输入标签上的代码。",
  "claim.nameMissing": () => "请输入登录用的用户名。",
  "claim.nameOdd": () => "只能用字母、数字和 . _ @ -，并以字母或数字开头。",
  "claim.passwordShort": (p) => `请至少输入 ${number(p.count)} 个字符。`,
  "claim.do": () => "认领本监控盒",
  "claim.busy": () => "正在认领",
  "claim.already": () => "本监控盒已有所有者。",
  "claim.wrongCode": () => "这不是本监控盒的代码。请再看一下标签。",
  "claim.failed": () => "无法认领监控盒。",
  "unknown.title": () => "这里没有这个页面",
  "unknown.home": () => "转到首页",
  "failure.fields": () => "下面有内容需要再看一下。",
  "failure.problem": () => "监控盒无法答复此请求。",
  "failure.signedOut": () => "您已不在登录状态。",
  "failure.signInAgain": () => "重新登录并回到这里",
  "failure.notAllowed": () => "这需要技术员。",
  "failure.notFound": () => "此地址没有内容。",
  "failure.unreachable": () => "监控盒无应答。请检查其电源和网线后重试。",
} satisfies Templates;

const units = {
  "unit.ms": (p) => milliseconds(p.value),
  "unit.percent": (p) => `${number(p.value, 1)}%`,
  "unit.bytes": (p) => bytes(p.value),
  "unit.bits": (p) => bitsPerSecond(p.value),
  "unit.seconds": (p) =>
    typeof p.value === "number" && p.value >= 60 ? duration(p.value * 1000) : `${number(p.value, 1)} 秒`,
  "unit.quantity": (p) => quantity(p.value, p.unit),
  "unit.count": (p) => number(p.value),
  "time.moment": (p, words) => moment(p.at, words),
  "time.momentExact": (p, words) => momentExact(p.at, words),
  "time.duration": (p) => duration(p.ms),
} satisfies Templates;

export const labelTemplates = {
  ...frame,
  ...freshness,
  ...startPage,
  ...incidents,
  ...lists,
  ...details,
  ...access,
  ...units,
} satisfies Templates;

/** `下游 5 台设备、另外 4 项检查`. */
function symptoms(p: Parameters): string {
  const devices = Number(p.devices) > 0 ? [`下游 ${count(p.devices, "台设备")}`] : [];
  const own = Number(p.own) > 0 ? [`另外 ${count(p.own, "项检查")}`] : [];
  const jobs = Number(p.jobs) > 0 ? [count(p.jobs, "个任务")] : [];
  return [...devices, ...own, ...jobs].join("、");
}

/** `正常 12`; `正常 3/12`. */
function ofAll(p: Parameters): string {
  return p.count === p.total
    ? `${text(p.state)} ${number(p.total)}`
    : `${text(p.state)} ${number(p.count)}/${number(p.total)}`;
}

/** `约 11月23日（11月21日 至 11月26日）`; where that is one day, with the times. */
function aboutDay({ reachesAt, earliest, latest }: Parameters, words: Words): string {
  const isOneDay = words.day(text(earliest)) === words.day(text(latest));
  const say = (at: Parameters[string] | undefined) => (isOneDay ? moment(at, words) : words.day(text(at)));
  return `约 ${say(reachesAt)}（${say(earliest)} 至 ${say(latest)}）`;
}

function sinceWhen(since: Parameters[string] | undefined, words: Words): string {
  return since === undefined ? "" : `，自 ${moment(since, words)} 起`;
}

/** `4 小时`; `12 小时工作时间`. */
function allowed(p: Parameters): string {
  return p.hours === "business" ? `${duration(p.targetMs)}工作时间` : duration(p.targetMs);
}

function shown(some: unknown, all: unknown, what: string): string {
  const [part, whole] = [Number(some), Number(all)];
  const inAll = `${grouped(whole)} ${what}`;
  return part === whole ? inAll : `${inAll}中的 ${grouped(part)} ${what.charAt(0)}`;
}

function wrong(value: Parameters[string] | undefined): string {
  return typeof value !== "number" || value === 0 ? "" : `${count(value, "项检查")}不正常。`;
}

function lasted(from: unknown, to: unknown): string {
  return duration(Date.parse(String(to)) - Date.parse(String(from)));
}

/** The watch line in words: `24 小时全程监控；故障：自 06:12 起；计划维护：22:00 至 23:00`. */
function watchName(p: Parameters): string {
  const list = (spans: unknown): string => (Array.isArray(spans) ? spans.join("、") : "");
  const part = (what: string, spans: unknown): string[] => (list(spans) === "" ? [] : [`${what}：${list(spans)}`]);
  return [
    ...(list(p.unwatched) === "" ? ["24 小时全程监控"] : part("未监控", p.unwatched)),
    ...part("故障", p.outages),
    ...part("警告", p.warnings),
    ...part("计划维护", p.works),
  ].join("；");
}
