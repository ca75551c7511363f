/** Italian sentences of check type `sql`. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/it/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/it.ts";
import { readingTexts } from "#texts/it/checks/reading.ts";

export const sqlTexts = {
  ...databaseTexts,
  ...queryTexts,
  ...readingTexts,
  noRows: () => "l'interrogazione non dà nessuna riga",
  valueMissing: (p) => `l'interrogazione non dà un valore nella colonna ${text(p.column)} (NULL)`,
} satisfies Templates;
