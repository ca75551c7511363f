/**
 * Chinese words of the pages of incidents and of what people do there: moves, messages, announced work, reported problems. Loaded with those parts
 * of the page. Longer than other files, as a catalogue may be.
 */
import type { DiagnosisSourceName } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import { wordIn } from "../forms/code-words.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { categoryWord, levelWord } from "./code-words.ts";
import { diagnosisTexts } from "./diagnosis.ts";
import { count, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { duration, moment } from "./times.ts";

const pages = {
  "incidents.second": (p) => (p.count === 0 ? "没有故障。" : `${count(p.count, "个事件")}未结。`),
  "incidents.filter": () => "哪些事件",
  "incidents.all": () => "全部",
  "incidents.open": () => "未结",
  "incidents.proposed": () => "待受理",
  "incidents.proposedRemark": () => "由人报告，或应有而未到；由技术员受理或撤销",
  "incidents.ended": () => "已结束",
  "incidents.older": () => "显示更早的",
  "incidents.tools": () => "其中哪些",
  "incidents.anyDevice": () => "所有设备",
  "incidents.month": () => "月份",
  "incidents.anyMonth": () => "所有月份",
  "incidents.anyPriority": () => "全部",
  "incidents.text": () => "关键词",
  "incidents.textHelp": () => "设备、检查、受其影响的内容",
  "incidents.found": (p) => `${count(p.count, "个事件")}符合`,
  "incidents.count": (p) => count(p.count, "个事件"),
  "incidents.newestOf": (p) => `${number(p.total)} 个中最新的 ${number(p.shown)} 个`,
  "incidents.noMatch.all": () => "没有符合条件的事件。",
  "incidents.noMatch.open": () => "没有符合条件的未结事件。",
  "incidents.noMatch.proposed": () => "没有符合条件的待受理事件。",
  "incidents.noMatch.ended": () => "没有符合条件的已结束事件。",
  "incidents.none.all": () => "自本监控盒监控以来没有故障。",
  "incidents.none.open": () => "没有未结事件。",
  "incidents.none.proposed": () => "没有待受理的事件。",
  "incidents.none.ended": () => "尚无事件结束。",
  "incident.missing": () => "没有这个事件，或过于久远已不保留。",
  "incident.about": () => "已知情况",
  "incident.what": () => "故障内容",
  "incident.failedAt": () => "首次失败",
  "incident.openedAt": () => "确认故障",
  "incident.resolvedAt": () => "解决",
  "incident.closedAt": () => "关闭",
  "incident.reopened": () => "再次出现",
  "incident.criticality": () => "受影响对象的重要性",
  "incident.reporter": () => "报告人",
  "incident.acknowledged": () => "已看到",
  "incident.assigned": () => "指派给",
  "incident.who": (p, words) => `${text(p.name)}，${moment(p.at, words)}`,
  "incident.state": (p) => `${text(p.text)}。`,
  "incident.timeLine": () => "时间线",
  "incident.newestFirst": () => "最新在前",
  "incident.dropped": (p) => `${count(p.count, "个较早的步骤")}未保留。`,
  "incident.follows": () => "因此失败的",
  "incident.followed": () => "当时因此失败的",
  "incident.jobState": (p, words) => `未上报；自 ${moment(p.since, words)} 起涉及`,
  "incident.symptomState": (p, words) => `${text(p.state)}；自 ${moment(p.since, words)} 起涉及`,
  "incident.restart": () => "重启",
  "incident.restarted": (p, words) =>
    `自 ${moment(p.at, words)} 起运行${p.backAfterMs === undefined ? "" : `，${duration(p.backAfterMs)}后恢复`}${
      p.habitTimes === undefined
        ? ""
        : `；此前在${PERIODS[text(p.habitEvery)] ?? text(p.habitEvery)}的同一时间已有 ${count(p.habitTimes, "次")}`
    }`,
  "incident.more": (p) => `另有 ${number(p.count)} 个，只计数不列名`,
  "incident.followsCount": (p) =>
    `${p.devices === 0 ? "" : `${count(p.devices, "台设备")}上的 `}${count(p.count, "项")}，不单独告警`,
  "incident.received": () => "收到的内容",
  "incident.receivedAround": () => "设备当时发来的内容",
  "incident.diagnosis": () => "诊断",
  "diagnosis.made": (p, words) => `监控盒于 ${moment(p.at, words)} 作出，用时 ${duration(p.tookMs)}`,
  "incident.previous": () => "以前也曾故障",
  "incident.previousCount": (p) => count(p.count, "个以前的事件"),
  "incident.previousOne": (p) => `事件 ${text(p.id)}`,
  "incident.relapse": () => "同一事件，再次出现之前",
} satisfies Templates;

const PERIODS: Readonly<Record<string, string>> = { day: "每天", week: "每周", month: "每月" };

/** Who says something in a diagnosis. */
const sources = {
  box: () => "监控盒",
  path: () => "路径",
  ping: () => "Ping",
  neighbour: () => "邻居表",
  port: () => "交换机端口",
  name: () => "名称",
  ports: () => "端口",
  siblings: () => "相邻设备",
  services: () => "其余检查",
  lastWell: () => "最近正常",
  maintenance: () => "计划维护",
  changes: () => "此前变化",
  arrivals: () => "设备自述",
} satisfies Readonly<Record<DiagnosisSourceName, Template>>;

/** The way to what failed, stop by stop. */
const path = {
  "path.title": () => "路径止于何处",
  "path.open": () => "路径畅通",
  "path.thisBox": () => "本监控盒",
  "path.more": (p) => `另有 ${count(p.count, "跳")}`,
  "path.hop.silent": () => "未表明身份",
  "path.hop.last": () => "最后有应答的",
  "path.hop.refuses": () => "表示无法到达",
  "path.hop.loops": () => "数据包在此循环",
  "path.port.ok": (p) => `端口 ${text(p.port)}，正常`,
  "path.port.warning": (p) => `端口 ${text(p.port)}，不完全正常`,
  "path.port.critical": (p) => `端口 ${text(p.port)}，故障`,
  "path.port.unknown": (p) => `端口 ${text(p.port)}，未知`,
  "path.port.pending": (p) => `端口 ${text(p.port)}，尚未查看`,
  "path.port.notWatched": (p) => `端口 ${text(p.port)}`,
  "path.target.answers": () => "有应答",
  "path.target.onCable": (p) => `只在网线上应答，${text(p.mac)}`,
  "path.target.silent": () => "无应答",
  "path.target.gone": () => "无人占用其地址",
} satisfies Templates;

/** `Ana 已接手`; without a name what the box itself did. */
const byHand = (p: Parameters, did: string, alone: string): string =>
  p.by === undefined ? alone : `${text(p.by)} ${did}`;

const whichTime = (p: Parameters): string => (p.to === "respond" ? "响应" : "解决");

/** Steps of the time line; `by` is absent where the box did it by itself. */
const steps = {
  "step.proposed": (p) => byHand(p, "已报告", "待受理"),
  "step.opened": (p) => byHand(p, "已受理", "已打开"),
  "step.acknowledged": (p) => byHand(p, "已确认", "已在监控盒上确认"),
  "step.assigned": (p) =>
    p.by === p.to ? byHand(p, "已接手", "已接手") : byHand(p, `已指派给 ${text(p.to)}`, `已指派给 ${text(p.to)}`),
  "step.started": (p) => byHand(p, "已开始处理", "已开始处理"),
  "step.suspended": (p) => {
    const what = wordIn(WAITS, p.reason);
    return byHand(p, `已挂起，等待${what}`, `已挂起，等待${what}`);
  },
  "step.resumed": (p) => byHand(p, "继续处理", "继续处理"),
  "step.resolved": (p) => byHand(p, "已解决", "已解决：恢复正常"),
  "step.reopened": (p) => byHand(p, "重新打开", "再次失败"),
  "step.closed": (p) => byHand(p, "已关闭", "已关闭"),
  "step.cancelled": (p) => {
    const why = p.reason === undefined ? "" : `：${wordIn(CALLED_OFF, p.reason)}`;
    return byHand(p, `已撤销${why}`, `已撤销${why}`);
  },
  "step.categorised": (p) =>
    byHand(p, `将类别由${categoryWord(p.from)}改为${categoryWord(p.to)}`, `类别：${categoryWord(p.to)}`),
  "step.prioritised": (p) =>
    byHand(p, `将优先级由${levelWord(p.from)}改为${levelWord(p.to)}`, `优先级${levelWord(p.to)}`),
  "step.noted": (p) => byHand(p, "备注", "备注"),
  "step.wrote": (p) => byHand(p, "写道", "消息"),
  "step.updated": () => "有更多已知情况",
  "step.worsened": (p) => `情况恶化；优先级为${levelWord(p.to)}`,
  "step.confirmed": () => "监控盒也看到故障",
  "step.diagnosed": () => "监控盒查找了原因",
  "step.escalated": (p) => (p.to === undefined || p.to === "" ? "时间即将用完" : `时间即将用完；通知：${text(p.to)}`),
  "step.slaWarning": (p) => `${whichTime(p)}时间所剩不多`,
  "step.slaBreached": (p) => `${whichTime(p)}时间已过`,
  "timeLine.filter": () => "谁的步骤",
  "timeLine.all": () => "全部",
  "timeLine.people": () => "人员",
  "timeLine.box": () => "监控盒",
} satisfies Templates;

const moves = {
  "moves.label": () => "可执行的操作",
  "moves.more": () => "更多",
  "moves.back": () => "暂不",
  "move.accept": () => "受理",
  "move.acknowledge": () => "确认",
  "move.assign": () => "指派",
  "move.take": () => "指派给我",
  "move.start": () => "开始处理",
  "move.suspend": () => "挂起",
  "move.resume": () => "继续",
  "move.resolve": () => "解决",
  "move.reopen": () => "重新打开",
  "move.close": () => "关闭",
  "move.cancel": () => "撤销",
  "move.categorise": () => "更改类别",
  "move.prioritise": () => "更改优先级",
  "move.note": () => "添加备注",
  "move.about.accept": () => "成为未结事件，开始计时。",
  "move.about.acknowledge": () => "表示已有人看到。响应计时到此为止。",
  "move.about.assign": () => "表示由谁负责。响应计时到此为止。",
  "move.about.take": () => "由您负责。响应计时到此为止。",
  "move.about.start": () => "表示已开始处理。",
  "move.about.suspend": () => "等待他人期间计时暂停。",
  "move.about.resume": () => "继续处理，重新计时。",
  "move.about.resolve": () => "表示已修复。监控盒会再查看，若仍见故障则拒绝。",
  "move.about.reopen": () => "表示尚未结束。此后只能由人解决。",
  "move.about.close": () => "已完成，不再回来。几天后监控盒会自动关闭。",
  "move.about.cancel": () => "表示不是故障。只有恢复正常后再次失败或情况恶化，才会打开新事件。",
  "move.about.categorise": () => "类别说明是哪类内容出了问题。",
  "move.about.prioritise": () => "新优先级的约定时间适用于整个事件。",
  "move.about.note": () => "会显示在时间线中。",
  "move.note.optional": () => "备注（可留空）",
  "move.note.required": () => "备注",
  "move.to": () => "给谁",
  "move.toHelp": () => "用户、联系人或团队的名称。",
  "move.waitsFor": () => "等待",
  "move.waitsFor.awaitingCustomer": () => "客户",
  "move.waitsFor.awaitingThirdParty": () => "第三方",
  "move.waitsFor.awaitingProcess": () => "须先完成的流程",
  "move.priority": () => "优先级",
  "move.category": () => "类别",
  "move.category.infrastructure": () => "基础设施",
  "move.category.software": () => "软件",
  "move.category.content": () => "内容",
  "move.category.integration": () => "集成",
  "move.why": () => "原因",
  "move.missing": () => "此处不能留空。",
  "move.busy": () => "正在询问监控盒",
  "messages.title": () => "消息",
  "messages.remark": () => "关注此事件的人都能读到，运维中心也能",
  "messages.none": () => "尚无人写消息。",
  "messages.write": () => "写一条消息",
  "messages.send": () => "发送",
  "messages.closed": () => "已结束；不能再写。",
} satisfies Templates;

const works = {
  "work.titleOfAny": () => "公告维护",
  "work.device": () => "设备",
  "work.choose": () => "选择设备",
  "work.title": (p) => `维护：${text(p.what)}`,
  "work.about": () => "监控照常进行，但不为其告警。结束时仍有故障的会在那时告知。",
  "work.choices": () => "从现在起，持续",
  "work.hours": (p) => `${number(p.hours)} 小时`,
  "work.untilMorning": (p) => (p.today === true ? "到 06:00" : "到明天 06:00"),
  "work.until": (p, words) => `到 ${moment(p.at, words)}`,
  "work.what": () => "做什么（可留空）",
  "work.name": (p) => `${text(p.what)} 的维护`,
  "work.group": (p) => `分组 ${text(p.group)}`,
  "work.viewerLimit": () => "超过 4 小时须由技术员公告。",
  "work.listTitle": () => "计划维护",
  "work.runs": (p, words) => `${span(p.start, p.end, words)}，还有 ${duration(p.leftMs)}`,
  "work.comes": (p, words) => span(p.start, p.end, words),
  "work.by": (p) => `由 ${text(p.by)} 公告`,
  "work.recurring": () => "按配置重复",
  "work.cancel": () => "取消",
  "work.end": () => "立即结束",
  "work.cancelOf": (p) => `取消：${text(p.name)}`,
  "work.endOf": (p) => `立即结束：${text(p.name)}`,
  "report.title": () => "报告问题",
  "report.about": () => "技术员会阅读并受理，或说明为何不受理。",
  "report.subject": () => "涉及什么",
  "report.site": (p) => `整个站点，${text(p.site)}`,
  "report.text": () => "出了什么问题",
  "report.textHelp": () => "用您自己的话：什么不能用，从何时起，影响到谁。",
  "report.missing": () => "请说明出了什么问题。",
  "report.send": () => "提交",
  "report.done": () => "已提交。",
  "report.open": () => "查看后续",
} satisfies Templates;

export const incidentLabels = {
  ...prefixed("diagnosis", diagnosisTexts),
  ...prefixed("diagnosis.source", sources),
  ...pages,
  ...path,
  ...steps,
  ...moves,
  ...works,
} satisfies Templates;

function span(start: Parameters[string] | undefined, end: Parameters[string] | undefined, words: Words): string {
  return `${moment(start, words)} 至 ${moment(end, words)}`;
}
