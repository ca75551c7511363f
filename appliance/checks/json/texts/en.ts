/** English sentences of check type `json`. */
import type { Templates } from "#texts/template.ts";
import { bytes, text } from "#texts/en/format.ts";
import { readingTexts } from "#texts/en/checks/reading.ts";
import { webTexts } from "../../web/texts/en.ts";

export const jsonTexts = {
  ...webTexts,
  ...readingTexts,
  unexpectedStatus: (p) => `status ${text(p.status)} instead of ${text(p.expected)}`,
  notJson: () => "the answer is no JSON",
  tooLarge: (p) => `the answer is larger than ${bytes(p.sizeBytes)} and was not read to its end`,
  valueMissing: (p) => `the answer has nothing at ${text(p.path)}`,
  notSingle: (p) => `what is at ${text(p.path)} is not the single value, or not the list, that is asked for`,
} satisfies Templates;
