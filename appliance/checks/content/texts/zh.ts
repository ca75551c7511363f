/** Chinese sentences of check type `content`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, number, text } from "#texts/zh/format.ts";
import { webTexts } from "../../web/texts/zh.ts";

export const contentTexts = {
  ...webTexts,
  unchanged: (p) => `与平时一致，比较了 ${count(p.lines, "行")}`,
  baselineLearning: (p) => `正在学习平时的样子：第 ${text(p.sample)} 次查看，共 ${text(p.samples)} 次`,
  changed: (p) =>
    p.scriptLines === undefined || p.scriptLines === 0
      ? `有变化：${count(p.textLines, "行")}与平时不同`
      : `有变化：${count(p.textLines, "行")}与平时不同，页面中运行的脚本也不同`,
  scriptChanged: (p) =>
    `文字与平时一致，但页面中运行的脚本有变化（${count(p.scriptLines, "行")}）：若非有意为之，可能是攻击`,
  emptied: (p) =>
    typeof p.usualChars === "number" && p.usualChars > 0
      ? `页面几乎为空：只有 ${count(p.chars, "个字符")}，平时有 ${number(p.usualChars, 0)} 个`
      : "页面为空",
  elementMissing: (p) => `页面没有元素 ${text(p.select)}`,
  unexpectedStatus: (p) => `状态码为 ${text(p.status)}，应为 ${text(p.expected)}`,
  tooVolatile: (p) => `页面只有 ${number(p.stablePercent, 0)}% 每次查看都相同；请选择其中一个元素，或设置要忽略的模式`,
  tooLarge: (p) => `页面过大，无法比较（读取了 ${bytes(p.sizeBytes)}）；请选择其中一个元素`,
  patternTooSlow: (p) => `模式“${text(p.text)}”在此页面上耗时过长；需要更简单的`,
} satisfies Templates;
