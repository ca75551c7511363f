/** Chinese words of charts, loaded with them. */
import type { Templates } from "../template.ts";
import { count, text } from "./format.ts";

export const chartLabels = {
  "range.90d": () => "90 天",
  "range.1y": () => "1 年",
  "range.2y": () => "2 年",
  "range.free": (p) => `${text(p.from)} 至 ${text(p.to)}`,
  "chart.fromTo": (p) => `${text(p.from)} 至 ${text(p.to)}，时区 ${text(p.timezone)}`,
  "chart.back": (p) => `返回${text(p.range)}`,
  "chart.compare": () => "同时显示一周前",
  "chart.past": (p) => `${text(p.name)}（一周前）`,
  "chart.hint": () => "拖动或双指张开可放大；双击或按 0 返回。按键：方向键、+ 和 −。",
  "chart.png": () => "保存为图片",
  "chart.noPicture": () => "此浏览器无法生成图片。",
  "chart.made": (p) => `${text(p.site)}；生成于 ${text(p.at)}，时区 ${text(p.timezone)}`,
  "chart.gapAt": (p) => `${text(p.from)} 至 ${text(p.to)} 无结果${p.reason === undefined ? "" : `：${text(p.reason)}`}`,
  "chart.gapsMore": (p) => `另有 ${count(p.count, "段时间")}无结果`,
  "chart.reason.unwatched": () => "监控盒已关机",
  "chart.reason.before": () => "尚未开始监控",
  "chart.reason.down": () => "发生故障",
  "chart.reason.unreachable": () => "不可达",
  "chart.reason.maintenance": () => "计划维护",
  "chart.reason.unknown": () => "状态未知",
  "chart.band.incident": () => "故障",
  "chart.band.maintenance": () => "计划维护",
  "chart.work": (p) => (p.name === undefined ? "计划维护" : `计划维护：${text(p.name)}`),
} satisfies Templates;
