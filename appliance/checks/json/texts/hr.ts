/** Croatian sentences of check type `json`. */
import type { Templates } from "#texts/template.ts";
import { bytes, text } from "#texts/hr/format.ts";
import { readingTexts } from "#texts/hr/checks/reading.ts";
import { webTexts } from "../../web/texts/hr.ts";

export const jsonTexts = {
  ...webTexts,
  ...readingTexts,
  unexpectedStatus: (p) => `status ${text(p.status)} umjesto ${text(p.expected)}`,
  notJson: () => "odgovor nije JSON",
  tooLarge: (p) => `odgovor je veći od ${bytes(p.sizeBytes)} i nije pročitan do kraja`,
  valueMissing: (p) => `odgovor nema ništa na ${text(p.path)}`,
  notSingle: (p) => `na ${text(p.path)} nije jedna vrijednost, odnosno popis, kako se traži`,
} satisfies Templates;
