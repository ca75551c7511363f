/** Chinese sentences of check type `http`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/zh/format.ts";
import { webTexts } from "../../web/texts/zh.ts";

export const httpTexts = {
  ...webTexts,
  answered: (p) =>
    p.truncated === true
      ? `状态码 ${text(p.status)}，用时 ${milliseconds(p.totalMs)}，读取了前 ${bytes(p.sizeBytes)}`
      : `状态码 ${text(p.status)}，用时 ${milliseconds(p.totalMs)}，${bytes(p.sizeBytes)}`,
  unexpectedStatus: (p) => `状态码为 ${text(p.status)}，应为 ${text(p.expected)}`,
  textMissing: (p) =>
    p.truncated === true
      ? `页面的前 ${bytes(p.sizeBytes)} 中没有“${text(p.text)}”；其余没有读取`
      : `页面中没有“${text(p.text)}”`,
  readInPart: (p) => `只读取了页面的前 ${bytes(p.sizeBytes)}；后面是否有“${text(p.text)}”不得而知`,
  textPresent: (p) => `页面中有“${text(p.text)}”`,
  patternTooSlow: (p) => `模式“${text(p.text)}”在此页面上耗时过长；需要更简单的`,
} satisfies Templates;
