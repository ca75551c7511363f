/** Hungarian sentences of check type `http`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/hu/format.ts";
import { webTexts } from "../../web/texts/hu.ts";

export const httpTexts = {
  ...webTexts,
  answered: (p) =>
    p.truncated === true
      ? `állapotkód: ${text(p.status)}, ${milliseconds(p.totalMs)} alatt, az első ${bytes(p.sizeBytes)} beolvasva`
      : `állapotkód: ${text(p.status)}, ${milliseconds(p.totalMs)} alatt, ${bytes(p.sizeBytes)}`,
  unexpectedStatus: (p) => `állapotkód: ${text(p.status)}, a várt: ${text(p.expected)}`,
  textMissing: (p) =>
    p.truncated === true
      ? `az oldal első ${bytes(p.sizeBytes)} részében nincs benne: „${text(p.text)}”; több nem lett beolvasva`
      : `az oldalon nincs benne: „${text(p.text)}”`,
  readInPart: (p) =>
    `csak az oldal első ${bytes(p.sizeBytes)} része lett beolvasva; nem tudni, később benne van-e: „${text(p.text)}”`,
  textPresent: (p) => `az oldalon benne van: „${text(p.text)}”`,
  patternTooSlow: (p) => `a minta („${text(p.text)}”) ezen az oldalon túl sokáig fut; egyszerűbb kell`,
} satisfies Templates;
