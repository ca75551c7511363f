/** Chinese words of the page of reports, loaded with it; what a report itself says is in `monthly-report.ts`. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { duration } from "./times.ts";

export const reportLabels = {
  "reports.about": () => "每月一份：可打开并打印，或保存为 PDF。",
  "reports.none": () => "尚无报告：监控盒刚开始监控。",
  "reports.running": () => "本月未结束，数据截至目前",
  "reports.open": () => "打开",
  "reports.openOf": (p) => `打开 ${text(p.month)} 的报告`,
  "reports.pdf": () => "PDF",
  "reports.pdfOf": (p) => `${text(p.month)} 报告的 PDF`,
  "reports.compare": () => "两个月对比",
  "reports.first": () => "这个月",
  "reports.second": () => "与这个月",
  "reports.waiting": () => "监控盒正在计算两个月的数据。",
  "reports.failed": () => "其中一个月无法读取。请一分钟后再试。",
  "reports.figure": () => "指标",
  "reports.serviceFailed": () => "业务服务故障时长",
  "reports.devices": () => "设备可用率",
  "reports.incidents": () => "事件",
  "reports.missed": () => "未遵守的约定时间",
  "reports.jobsBad": () => "失败或未上报的任务",
  "reports.badOf": (p) => `${number(p.of)} 次中 ${number(p.bad)} 次`,
  "reports.unwatched": () => "未监控",
  "reports.availableOf": (p) => `${text(p.name)}，可用率`,
  "reports.notKnown": () => "未知",
  "reports.length": (p) => (p.ms === 0 ? "无" : duration(p.ms)),
} satisfies Templates;
