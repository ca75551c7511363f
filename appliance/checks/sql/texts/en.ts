/** English sentences of check type `sql`. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/en/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/en.ts";
import { readingTexts } from "#texts/en/checks/reading.ts";

export const sqlTexts = {
  ...databaseTexts,
  ...queryTexts,
  ...readingTexts,
  noRows: () => "the query gives no row",
  valueMissing: (p) => `the query gives no value in the column ${text(p.column)} (NULL)`,
} satisfies Templates;
