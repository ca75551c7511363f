/** English sentences of check type `sql`. */
import type { Templates } from "#texts/sentence-book.ts";
import { text } from "#texts/en/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/en.ts";
import { readingTexts } from "#texts/en/checks/reading.ts";

export const sqlTexts: Templates = {
  ...databaseTexts,
  ...queryTexts,
  ...readingTexts,
  noRows: () => "the query gives no row",
  valueMissing: (p) => `the query gives no value in the column ${text(p.column)} (NULL)`,
};
