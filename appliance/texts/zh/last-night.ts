/** Chinese sentences of what came of a run, and of last night on the start page. */
import type { RunOutcome } from "#model/job-state.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { count, number } from "./format.ts";
import { duration, moment } from "./times.ts";

const said = {
  succeeded: (p, words) => `${moment(p.at, words)} 完成`,
  warned: (p, words) => `${moment(p.at, words)} 完成，有警告`,
  failed: (p, words) => `${moment(p.at, words)} 失败`,
  late: (p, words) => `${moment(p.at, words)} 上报，迟到`,
  missing: (p, words) =>
    typeof p.total === "number" && p.total > 0
      ? `截至 ${moment(p.until, words)}，${count(p.total, "台计算机")}均无消息`
      : `截至 ${moment(p.until, words)} 无消息`,
  partial: (p) => `${count(p.total, "台计算机")}中 ${number(p.reported)} 台已上报${silent(p)}`,
  waiting: (p, words) => `应在 ${moment(p.until, words)} 前上报`,
  running: (p, words) => `自 ${moment(p.startedAt, words)} 起运行中`,
  unknown: () => "无人知晓：监控盒当时未接收",
} satisfies Readonly<Record<RunOutcome, Template>>;

export const lastNight = {
  ...prefixed("job.said", said),
  "jobs.lastNight": () => "昨夜",
  "jobs.allOf": (p) => `全部 ${count(p.count, "个任务")}`,
  "jobs.moreBad": (p) => `另有 ${number(p.count)} 个`,
  "jobs.rest": (p) => rest(p),
  "job.took": (p) => `用时 ${duration(p.ms)}`,
  "job.due": (p, words) => `应于 ${moment(p.at, words)}`,
} satisfies Templates;

function silent({ silent: names }: Parameters): string {
  if (!Array.isArray(names) || names.length === 0) return "";
  const left = names.length - 3;
  return `，未上报：${names.slice(0, 3).join("、")}${left > 0 ? `，另有 ${number(left)} 台` : ""}`;
}

/** `全部 11 个顺利完成。`; beside what is not good `其余 10 个顺利完成。` */
function rest(p: Parameters): string {
  const good = typeof p.good === "number" ? p.good : 0;
  const open = [
    ...(typeof p.running === "number" && p.running > 0 ? [`${number(p.running)} 个仍在运行`] : []),
    ...(typeof p.waiting === "number" && p.waiting > 0 ? [`${number(p.waiting)} 个尚待上报`] : []),
  ];
  const more = open.length === 0 ? "" : `${open.join("，")}。`;
  if (good === 0) return `${p.bad === 0 ? "尚无任务结束。" : "没有其他任务顺利结束。"}${more}`;
  if (p.bad !== 0) return `其余 ${number(good)} 个顺利完成。${more}`;
  return `${good === 1 ? "已顺利完成" : `全部 ${number(good)} 个顺利完成`}。${more}`;
}
