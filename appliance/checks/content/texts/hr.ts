/** Croatian sentences of check type `content`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, number, text } from "#texts/hr/format.ts";
import { webTexts } from "../../web/texts/hr.ts";

export const contentTexts = {
  ...webTexts,
  unchanged: (p) => `kao i inače, uspoređeno: ${count(p.lines, "redak", "retka", "redaka")}`,
  baselineLearning: (p) => `uči što je normalno: pregled ${text(p.sample)} od ${text(p.samples)}`,
  changed: (p) =>
    p.scriptLines === undefined || p.scriptLines === 0
      ? `promijenilo se: neuobičajeno ${count(p.textLines, "redak", "retka", "redaka")}`
      : `promijenilo se: neuobičajeno ${count(p.textLines, "redak", "retka", "redaka")}, a i ono što se u stranici izvodi`,
  scriptChanged: (p) =>
    `tekst je uobičajen, ali se promijenilo ono što se u stranici izvodi (${count(p.scriptLines, "redak", "retka", "redaka")}): ` +
    "ako to nitko nije učinio namjerno, može biti napad",
  emptied: (p) =>
    typeof p.usualChars === "number" && p.usualChars > 0
      ? `stranica je gotovo prazna: ${count(p.chars, "znak", "znaka", "znakova")} umjesto ${number(p.usualChars, 0)}`
      : "stranica je prazna",
  elementMissing: (p) => `na stranici nema elementa ${text(p.select)}`,
  unexpectedStatus: (p) => `status ${text(p.status)} umjesto ${text(p.expected)}`,
  tooVolatile: (p) =>
    `samo ${number(p.stablePercent, 0)} % stranice isto je pri svakom pregledu; ` +
    "odaberite njezin element ili uzorke koji se zanemaruju",
  tooLarge: (p) => `stranica je prevelika za usporedbu (pročitano ${bytes(p.sizeBytes)}); odaberite njezin element`,
  patternTooSlow: (p) => `uzorak „${text(p.text)}” na ovoj stranici traje predugo; potreban je jednostavniji`,
} satisfies Templates;
