/** Croatian sentences of check type `http`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/hr/format.ts";
import { webTexts } from "../../web/texts/hr.ts";

export const httpTexts = {
  ...webTexts,
  answered: (p) =>
    p.truncated === true
      ? `status ${text(p.status)} za ${milliseconds(p.totalMs)}, pročitano prvih ${bytes(p.sizeBytes)}`
      : `status ${text(p.status)} za ${milliseconds(p.totalMs)}, ${bytes(p.sizeBytes)}`,
  unexpectedStatus: (p) => `status ${text(p.status)} umjesto ${text(p.expected)}`,
  textMissing: (p) =>
    p.truncated === true
      ? `stranica u prvih ${bytes(p.sizeBytes)} ne sadrži „${text(p.text)}”; više nije pročitano`
      : `stranica ne sadrži „${text(p.text)}”`,
  readInPart: (p) =>
    `pročitano je samo prvih ${bytes(p.sizeBytes)} stranice; dolazi li „${text(p.text)}” poslije, nije poznato`,
  textPresent: (p) => `stranica sadrži „${text(p.text)}”`,
  patternTooSlow: (p) => `uzorak „${text(p.text)}” na ovoj stranici traje predugo; potreban je jednostavniji`,
} satisfies Templates;
