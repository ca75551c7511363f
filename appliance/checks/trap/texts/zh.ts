/** Chinese sentences of check type `trap`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/zh/format.ts";

export const trapTexts = {
  quiet: () => "没有仍计入的此类通知",
  came: (p) => `${count(p.count, "条此类通知")}${p.said === undefined ? "" : `，最近一条：“${text(p.said)}”`}`,
  notListening: (p) => `收不到任何内容：${text(p.reason)}`,
  notRunning: () => "只有运行中的监控盒才知道收到了什么",
  timeout: () => "查看耗时过长",
} satisfies Templates;
