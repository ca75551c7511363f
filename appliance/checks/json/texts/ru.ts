/** Russian sentences of check type `json`. */
import type { Templates } from "#texts/template.ts";
import { bytes, text } from "#texts/ru/format.ts";
import { readingTexts } from "#texts/ru/checks/reading.ts";
import { webTexts } from "../../web/texts/ru.ts";

export const jsonTexts = {
  ...webTexts,
  ...readingTexts,
  unexpectedStatus: (p) => `статус ${text(p.status)} вместо ${text(p.expected)}`,
  notJson: () => "ответ не является JSON",
  tooLarge: (p) => `ответ больше ${bytes(p.sizeBytes)} и до конца не прочитан`,
  valueMissing: (p) => `в ответе ничего нет по пути ${text(p.path)}`,
  notSingle: (p) => `по пути ${text(p.path)} не одно значение или не список, как требуется`,
} satisfies Templates;
