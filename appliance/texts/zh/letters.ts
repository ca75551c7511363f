/** Chinese words of mails and chat messages: what stands around the sentences of events, and each step of an incident for lay people. */
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { count, text } from "./format.ts";
import { duration, moment } from "./times.ts";

/** `截止 10:17，剩余 12 分钟`; what became of it where it has ended. */
function clock(p: Parameters, words: Words): string {
  const { state, usedMs, agreedMs } = p;
  const left = typeof usedMs === "number" && typeof agreedMs === "number" ? agreedMs - usedMs : 0;
  const due = p.dueAt === undefined ? "" : `截止 ${moment(p.dueAt, words)}`;
  if (state === "met") return `按时，用时 ${duration(usedMs)}（约定 ${duration(agreedMs)}）`;
  if (state === "breached") return `未按时：超出约定的 ${duration(agreedMs)}，多用 ${duration(-left)}`;
  const rest = `剩余 ${duration(left)}（共 ${duration(agreedMs)}）`;
  const stands = p.paused === undefined ? "" : `，计时暂停（${PAUSED[text(p.paused)] ?? text(p.paused)}）`;
  return `${due === "" ? rest : `${due}，${rest}`}${stands}`;
}
const PAUSED: Readonly<Record<string, string>> = {
  suspended: "挂起",
  maintenance: "计划维护",
  outsideHours: "非工作时间",
};

const who: Template = (p, words) => `${text(p.name)}，${moment(p.at, words)}`;

/** For lay people, by the step; `suspended` by what is waited for. */
const lay = {
  "lay.opened": (p, words) => `${text(p.what)}，自 ${moment(p.from, words)} 起。我们已得知并会处理。`,
  "lay.proposed": (p) => `有人报告了问题：${text(p.what)}。我们会查看并告知进一步情况。`,
  "lay.reopened": (p, words) => `问题再次出现：${text(p.what)}，自 ${moment(p.from, words)} 起。我们已得知并会处理。`,
  "lay.acknowledged": (p) => `已有人看到并负责处理：${text(p.what)}。`,
  "lay.assigned": (p) => `已确定负责人：${text(p.what)}。`,
  "lay.started": (p) => `我们正在处理：${text(p.what)}。`,
  "lay.resumed": (p) => `我们继续处理：${text(p.what)}。`,
  "lay.suspended.awaitingCustomer": (p) => `我们在等您：${text(p.what)}。请答复，或在事件页面上查看我们需要什么。`,
  "lay.suspended.awaitingThirdParty": (p) => `我们在等其他方，例如供应商：${text(p.what)}。`,
  "lay.suspended.awaitingProcess": (p) => `我们在等须先完成的流程：${text(p.what)}。`,
  "lay.wrote": (p) =>
    `${p.by === undefined ? "有一条消息" : `${text(p.by)} 写道`}：“${text(p.message)}”（关于：${text(p.what)}）`,
  "lay.updated": (p) => `有新进展：${text(p.what)}。`,
  "lay.resolved": (p, words) =>
    `自 ${moment(p.until, words)} 起恢复正常。此前：${text(p.what)}，自 ${moment(p.from, words)} 起。`,
  "lay.solved": (p, words) => `已于 ${moment(p.until, words)} 解决。此前：${text(p.what)}。`,
  "lay.closed": (p) => `已关闭：${text(p.what)}。`,
  "lay.cancelled": (p) => `已无需处理：${text(p.what)}。`,
  "lay.escalated": (p) => `用时超过预期：${text(p.what)}。我们已通知负责人。`,
  "lay.slaWarning": (p) => `用时超过预期：${text(p.what)}。`,
  "lay.slaBreached": (p) => `用时超过约定：${text(p.what)}。`,
} satisfies Templates;

const labels = {
  "label.since": () => "始于",
  "value.since": (p, words) =>
    p.over === true ? moment(p.since, words) : `${moment(p.since, words)}，${duration(words.sinceMs(text(p.since)))}前`,
  "label.device": () => "设备",
  "value.device": (p) => (p.address === p.name ? text(p.name) : `${text(p.name)}（${text(p.address)}）`),
  "label.priority": () => "优先级",
  "value.priority": (p) => text(p.priority),
  "label.respond": () => "响应",
  "value.respond": clock,
  "label.resolve": () => "解决",
  "value.resolve": clock,
  "label.acknowledged": () => "已看到",
  "value.acknowledged": who,
  "label.assigned": () => "已指派",
  "value.assigned": who,
  "label.previous": () => "以往",
  "value.previous": (p) => `此前曾故障 ${count(p.count, "次")}`,
  "label.expected": () => "预计解决",
  "value.expected": (p, words) => `${moment(p.dueAt, words)}，按约定`,
  "priority.critical": () => "紧急",
  "priority.high": () => "高",
  "priority.medium": () => "中",
  "priority.low": () => "低",
} satisfies Templates;

const around = {
  subject: (p) => `[${text(p.site)}] ${text(p.priority)}：${text(p.what)}`,
  "subject.plain": (p) => `[${text(p.site)}] ${text(p.what)}`,
  again: (p, words) =>
    `尚无人确认（第 ${text(p.times)} 次提醒）：${text(p.what)}${p.since === undefined ? "" : `，自 ${moment(p.since, words)} 起`}`,
  cameAndWent: (p, words) => `已经过去：${text(p.what)}，${moment(p.from, words)} 至 ${moment(p.until, words)}`,
  item: (p, words) => `${moment(p.at, words)}：${text(p.said)}`,
  late: (p, words) => `此前未能告知：发生于 ${moment(p.at, words)}，${duration(p.ago)}前。`,
  "late.hours": (p, words) => `按您的时段等到现在：发生于 ${moment(p.at, words)}，${duration(p.ago)}前。`,
  dropped: (p) => `${count(p.count, "条较早的消息")}未能保留，不会送达；页面上有全部内容。`,
  list: (p) =>
    p.over === 0
      ? `${count(p.begun, "处")}需要查看`
      : p.begun === 0
        ? `${count(p.over, "处")}已过去`
        : `${count(p.begun, "处")}需要查看，${count(p.over, "处")}已过去`,
  "list.subject": (p) => `[${text(p.site)}] ${count(p.count, "条消息")}合并为一条`,
  "list.why": () => "一次来得太多，因此合并在一条消息中。",
  more: (p) => `另有 ${text(p.count)} 条`,
  symptoms: (p) => `因此失败的（${text(p.count)}）`,
  diagnosis: () => "初步诊断",
  findings: () => "首次查看时的情况",
  link: () => "打开页面",
  pruned: () => "发生过的一件事已不再保留",
  box: (p) => `监控盒 ${text(p.id)}`,
  foot: (p) => `由 ${text(p.site)} 的 ${text(p.box)} 发送给 ${text(p.name)}。`,
  "report.attached": () => "完整报告见附件。",
  test: (p) => `这是 ${text(p.site)} 的 ${text(p.box)} 发来的测试。`,
  "test.subject": (p) => `[${text(p.site)}] 测试`,
  "test.why": (p, words) => `${text(p.by)} 于 ${moment(p.at, words)} 要求发送。没有问题，无需处理。`,
} satisfies Templates;

export const letterTemplates = prefixed("letter", { ...around, ...labels, ...lay });
