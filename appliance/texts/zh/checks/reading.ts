/** Chinese sentences of the codes of `checks/observe-reading.ts`, shared by the types that read a value. */
import type { Templates } from "../../template.ts";
import { number, seconds, text } from "../format.ts";
import { quantity } from "../quantity.ts";

export const readingTexts = {
  measured: (p) => `值为 ${p.unit === undefined || p.unit === "" ? number(p.value, 3) : quantity(p.value, p.unit)}`,
  fresh: (p) => `时间在 ${seconds(p.value)}前`,
  textMatches: (p) => `文本符合预期：“${text(p.heard)}”`,
  textDiffers: (p) => `文本为“${text(p.heard)}”，不含“${text(p.text)}”`,
  textRejected: (p) => `文本为“${text(p.heard)}”，含有“${text(p.text)}”`,
  patternTooSlow: (p) => `模式“${text(p.text)}”在此文本上耗时过长；需要更简单的`,
  notNumber: (p) => `值“${text(p.heard)}”不是数字`,
  notMoment: (p) => `值“${text(p.heard)}”不是时间`,
} satisfies Templates;
