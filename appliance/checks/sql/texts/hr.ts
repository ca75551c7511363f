/** Croatian sentences of check type `sql`. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/hr/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/hr.ts";
import { readingTexts } from "#texts/hr/checks/reading.ts";

export const sqlTexts = {
  ...databaseTexts,
  ...queryTexts,
  ...readingTexts,
  noRows: () => "upit ne daje nijedan redak",
  valueMissing: (p) => `upit u stupcu ${text(p.column)} ne daje vrijednost (NULL)`,
} satisfies Templates;
