/** Chinese sentences of check type `json`. */
import type { Templates } from "#texts/template.ts";
import { bytes, text } from "#texts/zh/format.ts";
import { readingTexts } from "#texts/zh/checks/reading.ts";
import { webTexts } from "../../web/texts/zh.ts";

export const jsonTexts = {
  ...webTexts,
  ...readingTexts,
  unexpectedStatus: (p) => `状态码为 ${text(p.status)}，应为 ${text(p.expected)}`,
  notJson: () => "应答不是 JSON",
  tooLarge: (p) => `应答超过 ${bytes(p.sizeBytes)}，没有读完`,
  valueMissing: (p) => `应答中的 ${text(p.path)} 处没有内容`,
  notSingle: (p) => `${text(p.path)} 处的内容不是所要求的单个值或列表`,
} satisfies Templates;
