/** Chinese sentences of check type `sql`. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/zh/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/zh.ts";
import { readingTexts } from "#texts/zh/checks/reading.ts";

export const sqlTexts = {
  ...databaseTexts,
  ...queryTexts,
  ...readingTexts,
  noRows: () => "查询没有返回任何行",
  valueMissing: (p) => `查询结果的列 ${text(p.column)} 没有值（NULL）`,
} satisfies Templates;
