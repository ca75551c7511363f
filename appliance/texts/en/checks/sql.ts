/** English sentences of check type `sql`. */
import type { Templates } from "../../sentence-book.ts";
import { text } from "../format.ts";
import { databaseTexts, queryTexts } from "./databases.ts";
import { readingTexts } from "./reading.ts";

export const sqlTexts: Templates = {
  ...databaseTexts,
  ...queryTexts,
  ...readingTexts,
  noRows: () => "the query gives no row",
  valueMissing: (p) => `the query gives no value in the column ${text(p.column)} (NULL)`,
};
