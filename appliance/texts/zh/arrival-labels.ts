/** Chinese words of the page of what came in, loaded with it. */
import type { ARRIVAL_FATES, ARRIVAL_KINDS } from "#model/arrival.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { moment, momentExact } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  line: () => "日志行",
  trap: () => "SNMP 通知",
  mail: () => "邮件",
} satisfies Each<(typeof ARRIVAL_KINDS)[number]>;

const fates = {
  matched: () => "已识别",
  report: () => "任务上报",
  unmatched: () => "仅保存",
} satisfies Each<(typeof ARRIVAL_FATES)[number]>;

/** As syslog counts. Source: RFC 5424, table 2. */
const severities = {
  "0": () => "紧急",
  "1": () => "告警",
  "2": () => "严重",
  "3": () => "错误",
  "4": () => "警告",
  "5": () => "注意",
  "6": () => "信息",
  "7": () => "调试",
} satisfies Templates;

const page = {
  "arrivals.second": () => "监控盒收到的日志行、SNMP 通知和邮件，最新在前。",
  "arrivals.tools": () => "查找条件",
  "arrivals.anyDevice": () => "所有设备",
  "arrivals.kind": () => "种类",
  "arrivals.anyKind": () => "所有种类",
  "arrivals.severity": () => "级别",
  "arrivals.anySeverity": () => "所有级别",
  "arrivals.orWorse": (p) => `${text(p.severity)}及以上`,
  "arrivals.time": () => "时间",
  "arrivals.anyTime": () => "任何时间",
  "arrivals.lastHour": () => "最近 1 小时",
  "arrivals.lastDay": () => "最近 24 小时",
  "arrivals.lastWeek": () => "最近 7 天",
  "arrivals.fromTo": (p, words) =>
    p.to === undefined
      ? `自 ${moment(p.from, words)} 起`
      : p.from === undefined
        ? `到 ${moment(p.to, words)} 为止`
        : `${moment(p.from, words)} 至 ${moment(p.to, words)}`,
  "arrivals.text": () => "包含文字",
  "arrivals.textHelp": () => "例如 link down",
  "arrivals.list": () => "收到的内容",
  "arrivals.shown": (p) => `显示 ${number(p.count)} 条`,
  "arrivals.at": (p, words) => momentExact(p.at, words),
  "arrivals.older": () => "显示更早的",
  "arrivals.further": () => "继续向前查找",
  "arrivals.noneYet": () => "暂无；监控盒尚未查完所保存的全部内容。",
  "arrivals.none": () => "没有保存这样的内容。",
  "arrivals.empty": () => "尚未收到任何内容。监控盒接收什么见设置页面。",
} satisfies Templates;

export const arrivalLabels = {
  ...prefixed("arrivals.kind", kinds),
  ...prefixed("arrivals.fate", fates),
  ...prefixed("arrivals.severity", severities),
  ...page,
} satisfies Templates;
