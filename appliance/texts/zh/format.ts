/** Chinese forms of numbers, amounts and counted things; used by the Chinese templates. */
import type { Parameters } from "#model/sentence.ts";
import { makeAmounts, text, type Parameter } from "../forms/numbers.ts";

export { text };

export const amounts = makeAmounts({
  language: "zh",
  infinite: "无限",
  percent: "%",
  units: { ms: "毫秒", s: "秒", min: "分钟", h: "小时", d: "天", B: "B", kB: "kB", MB: "MB", GB: "GB", TB: "TB" },
});
export const { number, grouped, milliseconds, seconds, bytes, bitsPerSecond } = amounts;

/** `3 项检查`: the counter and the word stand behind the figure. */
export function count(value: Parameter, what: string): string {
  return amounts.counted(value, { other: what });
}

/** `下游 5 台设备：NAS-01、SQL-01、AP-3 等`; its own checks that fail with it; and the jobs that do not report because of it. */
export function behind(p: Parameters): string {
  const jobs = typeof p.jobs === "number" && p.jobs > 0 ? [`${count(p.jobs, "个任务")}因此没有上报`] : [];
  const isAlone = jobs.length > 0 && !(typeof p.own === "number" && p.own > 0);
  if (typeof p.devices === "number" && p.devices > 0)
    return [`下游 ${count(p.devices, "台设备")}：${named(p)}`, ...jobs].join("；");
  return [...(isAlone ? [] : [`另有 ${count(p.own, "项检查")}随之失败`]), ...jobs].join("；");
}

/** The first of several by name: `NAS-01、SQL-01、AP-3，另有 2 个`. */
export function named({ devices, names }: Parameters): string {
  const shown = Array.isArray(names) ? names.length : 0;
  return typeof devices === "number" && devices > shown
    ? `${list(names)}，另有 ${number(devices - shown)} 个`
    : list(names);
}

/** Names in a row, as Chinese separates them. */
export function list(names: Parameter): string {
  return Array.isArray(names) ? names.join("、") : text(names);
}
