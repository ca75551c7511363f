/** Croatian sentences of check type `trap`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/hr/format.ts";

export const trapTexts = {
  quiet: () => "nema takve obavijesti koja još vrijedi",
  came: (p) =>
    `${count(p.count, "takva obavijest", "takve obavijesti", "takvih obavijesti")}${p.said === undefined ? "" : `, zadnja: „${text(p.said)}”`}`,
  notListening: (p) => `ništa ne stiže: ${text(p.reason)}`,
  notRunning: () => "samo pokrenut nadzorni uređaj zna što je stiglo",
  timeout: () => "pregled je trajao predugo",
} satisfies Templates;
