/** Italian sentences of check type `json`. */
import type { Templates } from "#texts/template.ts";
import { bytes, text } from "#texts/it/format.ts";
import { readingTexts } from "#texts/it/checks/reading.ts";
import { webTexts } from "../../web/texts/it.ts";

export const jsonTexts = {
  ...webTexts,
  ...readingTexts,
  unexpectedStatus: (p) => `stato ${text(p.status)} invece di ${text(p.expected)}`,
  notJson: () => "la risposta non è JSON",
  tooLarge: (p) => `la risposta supera ${bytes(p.sizeBytes)} e non è stata letta fino in fondo`,
  valueMissing: (p) => `la risposta non ha nulla in ${text(p.path)}`,
  notSingle: (p) => `ciò che sta in ${text(p.path)} non è il valore singolo, o la lista, che si chiede`,
} satisfies Templates;
