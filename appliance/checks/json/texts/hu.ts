/** Hungarian sentences of check type `json`. */
import type { Templates } from "#texts/template.ts";
import { bytes, text } from "#texts/hu/format.ts";
import { readingTexts } from "#texts/hu/checks/reading.ts";
import { webTexts } from "../../web/texts/hu.ts";

export const jsonTexts = {
  ...webTexts,
  ...readingTexts,
  unexpectedStatus: (p) => `állapotkód: ${text(p.status)}, a várt: ${text(p.expected)}`,
  notJson: () => "a válasz nem JSON",
  tooLarge: (p) => `a válasz nagyobb, mint ${bytes(p.sizeBytes)}, és nem lett végig beolvasva`,
  valueMissing: (p) => `a válaszban itt nincs semmi: ${text(p.path)}`,
  notSingle: (p) => `ami itt van: ${text(p.path)}, nem az az egyetlen érték vagy lista, amely kell`,
} satisfies Templates;
