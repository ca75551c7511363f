/** Russian sentences of check type `sql`. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/ru/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/ru.ts";
import { readingTexts } from "#texts/ru/checks/reading.ts";

export const sqlTexts = {
  ...databaseTexts,
  ...queryTexts,
  ...readingTexts,
  noRows: () => "запрос не возвращает ни одной строки",
  valueMissing: (p) => `запрос не даёт значения в столбце ${text(p.column)} (NULL)`,
} satisfies Templates;
