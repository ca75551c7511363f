/** Italian sentences of check type `content`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, number, text } from "#texts/it/format.ts";
import { webTexts } from "../../web/texts/it.ts";

export const contentTexts = {
  ...webTexts,
  unchanged: (p) => `come al solito, ${count(p.lines, "riga confrontata", "righe confrontate")}`,
  baselineLearning: (p) => `impara che cosa è normale: controllo ${text(p.sample)} di ${text(p.samples)}`,
  changed: (p) =>
    p.scriptLines === undefined || p.scriptLines === 0
      ? `è cambiata: ${count(p.textLines, "riga insolita", "righe insolite")}`
      : `è cambiata: ${count(p.textLines, "riga insolita", "righe insolite")}, e anche ciò che si esegue nella pagina`,
  scriptChanged: (p) =>
    `si legge come al solito, ma è cambiato ciò che si esegue nella pagina (${count(p.scriptLines, "riga", "righe")}): ` +
    "se nessuno l'ha fatto apposta, può essere un attacco",
  emptied: (p) =>
    typeof p.usualChars === "number" && p.usualChars > 0
      ? `la pagina è quasi vuota: ${count(p.chars, "carattere", "caratteri")} invece di ${number(p.usualChars, 0)}`
      : "la pagina è vuota",
  elementMissing: (p) => `la pagina non ha l'elemento ${text(p.select)}`,
  unexpectedStatus: (p) => `stato ${text(p.status)} invece di ${text(p.expected)}`,
  tooVolatile: (p) =>
    `solo il ${number(p.stablePercent, 0)}% della pagina è uguale a ogni controllo; ` +
    "sceglietene un elemento, o modelli da ignorare",
  tooLarge: (p) => `la pagina è troppo grande per il confronto (letti ${bytes(p.sizeBytes)}); sceglietene un elemento`,
  patternTooSlow: (p) => `il modello «${text(p.text)}» impiega troppo su questa pagina; ne serve uno più semplice`,
} satisfies Templates;
