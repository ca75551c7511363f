/** What the page says in Chinese in the parts that come later (`web-ui/later/`): no first view carries these. */
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { foretell } from "./forecasts.ts";
import { count, number, text } from "./format.ts";
import { duration, moment } from "./times.ts";

export const laterTemplates = {
  "forecast.title": () => "即将到来",
  "forecast.range": (p, words) => `${moment(p.earliest, words)} 至 ${moment(p.latest, words)} 之间`,
  "forecast.said": (p, words) => `${foretell(text(p.name), p, words) ?? text(p.name)}。`,
  "forecast.now": () => "当前",
  "forecast.grows": () => "增长",
  "forecast.falls": () => "下降",
  "forecast.perDay": (p, words) => `每天 ${text(p.change)}，自 ${moment(p.since, words)} 起`,
  "forecast.limit.warning": () => "警告",
  "forecast.limit.critical": () => "严重",
  "forecast.limitAt": (p, words) => `${text(p.limit)}，约 ${moment(p.reachesAt, words)}`,
  "band.title": () => "历史状态",
  "band.range": () => "回溯多久",
  "band.days": (p) => count(p.days, "天"),
  "band.said": (p) => availability(p),
  "band.level.ok": () => "正常",
  "band.level.warning": () => "警告",
  "band.level.critical": () => "故障",
  "band.level.unreachable": () => "不可达",
  "band.level.unknown": () => "未知",
  "band.level.unwatched": () => "未监控",
  "band.level.maintenance": () => "计划维护",
  "band.happened": (p) => `发生的情况：${count(p.count, "次")}`,
  "band.more": (p) => `另有较早的 ${count(p.count, "次")}`,
  "band.state.down": () => "无应答",
  "band.state.unreachable": () => "不可达",
  "band.state.critical": () => "严重",
  "band.maintenance": (p) => (p.name === undefined ? "计划维护" : `计划维护：${text(p.name)}`),
  "band.unwatched": () => "未监控",
  "models.title": () => "员工使用的业务",
  "models.healthy": () => "正常",
  "models.worked": () => "当时正常",
  "models.degraded": () => "部分可用",
  "models.failed": () => "不可用",
  "models.unknown": () => "是否可用未知",
  "models.pending": () => "正在首次查看",
  "models.inWork": () => "计划维护",
} satisfies Readonly<Record<string, Template>>;

/** `计入时间内 99.96% 正常：故障 2 次，共 35 分钟；计划维护 4 小时`. Never rounded up to all of it. */
function availability(p: Parameters): string {
  const { share, failures, failedMs, excusedMs, unknownMs } = p;
  const besides = [
    ...(typeof excusedMs === "number" && excusedMs >= 60_000 ? [`计划维护 ${duration(excusedMs)}`] : []),
    ...(typeof unknownMs === "number" && unknownMs >= 60_000 ? [`未知 ${duration(unknownMs)}`] : []),
  ];
  if (typeof share !== "number") return ["没有计入的时间", ...besides].join("；");
  const percent = number(Math.floor(share * 10_000) / 100, 2);
  const failed = failures === 0 ? "" : `：故障 ${count(failures, "次")}，共 ${duration(failedMs)}`;
  return [`计入时间内 ${percent}% 正常${failed}`, ...besides].join("；");
}
