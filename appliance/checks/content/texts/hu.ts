/** Hungarian sentences of check type `content`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/hu/format.ts";
import { webTexts } from "../../web/texts/hu.ts";

export const contentTexts = {
  ...webTexts,
  unchanged: (p) => `olyan, mint szokott; ${number(p.lines)} sor összehasonlítva`,
  baselineLearning: (p) => `tanulja, mi a normális: ${text(p.sample)}. vizsgálat, összesen ${text(p.samples)} kell`,
  changed: (p) =>
    p.scriptLines === undefined || p.scriptLines === 0
      ? `megváltozott: ${number(p.textLines)} sor eltér a szokásostól`
      : `megváltozott: ${number(p.textLines)} sor eltér a szokásostól, és az is, ami az oldalon fut`,
  scriptChanged: (p) =>
    `a szövege a szokásos, de megváltozott, ami az oldalon fut (${number(p.scriptLines)} sor): ha senki sem szándékosan tette, támadás lehet`,
  emptied: (p) =>
    typeof p.usualChars === "number" && p.usualChars > 0
      ? `az oldal szinte üres: ${number(p.chars)} karakter ${number(p.usualChars, 0)} helyett`
      : "az oldal üres",
  elementMissing: (p) => `az oldalon nincs ilyen elem: ${text(p.select)}`,
  unexpectedStatus: (p) => `állapotkód: ${text(p.status)}, a várt: ${text(p.expected)}`,
  tooVolatile: (p) =>
    `az oldalnak csak ${number(p.stablePercent, 0)}%-a azonos minden vizsgálatkor; válasszon ki egy elemet belőle, vagy adjon meg figyelmen kívül hagyandó mintákat`,
  tooLarge: (p) =>
    `az oldal túl nagy az összehasonlításhoz (${bytes(p.sizeBytes)} beolvasva); válasszon ki egy elemet belőle`,
  patternTooSlow: (p) => `a minta („${text(p.text)}”) ezen az oldalon túl sokáig fut; egyszerűbb kell`,
} satisfies Templates;
