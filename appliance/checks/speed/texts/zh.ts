/** Chinese sentences of check type `speed`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/zh/format.ts";
import { webTexts } from "../../web/texts/zh.ts";

export const speedTexts = {
  ...webTexts,
  loaded: (p) => `${milliseconds(p.completeMs)}内加载完整：${count(p.requests, "个请求")}，${bytes(p.sizeBytes)}`,
  resourcesFailed: (p) =>
    `${milliseconds(p.completeMs)}内加载完，但缺少 ${count(p.failedResources, "个部分")}：${text(p.failed)}`,
  unexpectedStatus: (p) => `状态码为 ${text(p.status)}，应为 ${text(p.expected)}`,
} satisfies Templates;
