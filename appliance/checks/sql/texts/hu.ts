/** Hungarian sentences of check type `sql`. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/hu/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/hu.ts";
import { readingTexts } from "#texts/hu/checks/reading.ts";

export const sqlTexts = {
  ...databaseTexts,
  ...queryTexts,
  ...readingTexts,
  noRows: () => "a lekérdezés egyetlen sort sem ad",
  valueMissing: (p) => `a lekérdezés ebben az oszlopban nem ad értéket: ${text(p.column)} (NULL)`,
} satisfies Templates;
