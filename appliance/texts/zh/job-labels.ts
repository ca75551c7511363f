/** Chinese words of the pages of jobs, loaded with them; what the start page says of last night is in `last-night.ts`. A catalogue is long. */
import type { JobKind } from "#model/job.ts";
import type { RunOutcome, RunRemark } from "#model/job-state.ts";
import type { REPORT_OUTCOMES, REPORT_WAYS } from "#model/report.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { count, number, text } from "./format.ts";
import { LIMITS, REASONS } from "./report-reasons.ts";
import { duration, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

/** Words that reports use as well. */
export const outcomes = {
  succeeded: () => "完成",
  warned: () => "完成，有警告",
  failed: () => "失败",
  late: () => "迟到",
  missing: () => "未按时上报",
  partial: () => "部分计算机未上报",
  waiting: () => "等待上报",
  running: () => "运行中",
  unknown: () => "未知",
} satisfies Each<RunOutcome>;

const counts = {
  succeeded: (p) => `完成 ${number(p.count)}`,
  warned: (p) => `有警告 ${number(p.count)}`,
  failed: (p) => `失败 ${number(p.count)}`,
  late: (p) => `迟到 ${number(p.count)}`,
  missing: (p) => `未上报 ${number(p.count)}`,
  partial: (p) => `部分上报 ${number(p.count)}`,
  waiting: (p) => `待上报 ${number(p.count)}`,
  running: (p) => `运行中 ${number(p.count)}`,
  unknown: (p) => `未知 ${number(p.count)}`,
} satisfies Each<RunOutcome>;

const remarks = {
  tooLong: () => `${LIMITS.tooLong}。`,
  tooShort: () => `${LIMITS.tooShort}。`,
  tooLittle: () => `${LIMITS.tooLittle}。`,
  tooMuch: () => `${LIMITS.tooMuch}。`,
  overdue: () => "尚未结束。",
  off: () => "监控盒当时关机。",
  deaf: () => "监控盒当时无法接收。",
  clock: () => "监控盒的时钟跳过了该时间窗口。",
  noVerdict: () => `按失败计：${REASONS.noVerdict}。`,
  notExpected: () => `按失败计：${REASONS.notExpected}。`,
  ambiguous: () => `按失败计：${REASONS.ambiguous}。`,
  noMachine: () => `按失败计：${REASONS.noMachine}。`,
  noLine: () => `按失败计：${REASONS.noLine}。`,
  answer: () => `按失败计：${REASONS.answer}。`,
} satisfies Each<RunRemark>;

const ways = {
  mail: () => "邮件",
  heartbeat: () => "心跳",
  trap: () => "SNMP 通知",
  log: () => "日志行",
  plugin: () => "插件",
  hand: () => "人工",
} satisfies Each<(typeof REPORT_WAYS)[number]>;

const reports = {
  started: () => "已开始",
  succeeded: () => "完成",
  warned: () => "完成，有警告",
  failed: () => "失败",
} satisfies Each<(typeof REPORT_OUTCOMES)[number]>;

const kinds = {
  backup: () => "备份",
  transfer: () => "传输",
  content: () => "内容",
  task: () => "任务",
} satisfies Each<JobKind>;

const pages = {
  "jobs.caption": () => "按天列出的任务；方向键逐日移动",
  "jobs.job": () => "任务",
  "jobs.all": () => "全部",
  "jobs.result": () => "结果",
  "jobs.cell": (p) => `${text(p.name)}，${text(p.day)}：${text(p.result)}`,
  "jobs.machines": (p) => count(p.count, "台计算机"),
  "jobs.none": () => "尚无等待上报的任务。",
  "jobs.noneYet": () => "尚无等待上报的任务。请在配置的 jobs: 下列出。",
  "jobs.lastNightWas": (p) => `昨夜：${(Array.isArray(p.parts) ? p.parts : []).join("，")}。`,
  "jobs.noneLastNight": () => "昨夜没有到期的任务。",
  "job.missing": (p) => `没有任务“${text(p.id)}”。`,
  "job.nothingYet": () => "尚未上报",
  "job.notPlanned": () => "未计划",
  "job.inWork": () => "计划维护",
  "job.ms": (p) => duration(p.ms),
  "job.at": (p, words) => moment(p.at, words),
  "job.newest": (p, words) => `${text(p.text)}；应于 ${moment(p.at, words)}`,
  "job.cron": (p) => `${strikes(text(p.cron))}，${duration(p.windowMs)}内上报`,
  "job.every": (p) => `至少每 ${duration(p.everyMs)}`,
  "job.reportsBy": (p) => `上报方式：${text(p.way)}`,
  "job.next": (p, words) => `下次 ${moment(p.at, words)}`,
  "job.incident": () => "其事件",
  "job.symptomOf": () => "为何没有上报",
  "job.runs": (p) => count(p.count, "次运行"),
  "job.noRuns": () => "这一天没有计划，或没有已知情况。",
  "job.more": (p) => `另有 ${count(p.count, "次运行")}`,
  "job.lines": () => "判断依据",
  "job.window": () => "应上报",
  "job.fromTo": (p, words) => `${moment(p.from, words)} 至 ${moment(p.to, words)}`,
  "job.startedAt": () => "开始",
  "job.endedAt": () => "结束",
  "job.duration": () => "用时",
  "job.size": () => "传输量",
  "job.way": () => "上报方式",
  "job.product": () => "产品",
  "job.subject": () => "主题",
  "job.reports": () => "上报",
  "job.by": (p) => `由 ${text(p.by)}`,
  "job.newestReports": () => "最新上报",
  "job.reportCount": (p) => count(p.count, "次上报"),
  "job.iLooked": () => "我看过了，已运行",
  "job.hand.title": () => "人工上报",
  "job.hand.about": (p) => `您查看 ${text(p.name)} 时的发现。将以您的名义算作其上报。`,
  "job.hand.run": () => "哪次运行",
  "job.hand.runOf": (p, words) => `${moment(p.at, words)}：${text(p.outcome)}`,
  "job.hand.found": () => "您的发现",
  "job.hand.succeeded": () => "已运行，一切正常",
  "job.hand.warned": () => "已运行，有警告",
  "job.hand.failed": () => "失败了",
  "job.hand.machine": () => "计算机",
  "job.hand.allMissing": () => "所有未上报的",
  "job.hand.noteHelp": () => "您看到了什么，在哪里。",
  "job.hand.send": () => "上报",
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

const DAYS = ["周日", "周一", "周二", "周三", "周四", "周五", "周六", "周日"];

/** `每天 02:00`, `周一至周五 22:30`; what is more than that stands as it is written. */
function strikes(cron: string): string {
  const [, minute = "", hour = "", days = ""] = /^(\d+) (\d+) \* \* (\*|\d(?:-\d)?(?:,\d)*)$/.exec(cron) ?? [];
  if (days === "") return `按 ${cron}`;
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (days === "*" || days === "0-6" || days === "1-7") return `每天 ${time}`;
  const named = days.split(",").map((part) =>
    part
      .split("-")
      .map((day) => DAYS[Number(day)] ?? day)
      .join("至"),
  );
  return `${named.join("、")} ${time}`;
}
