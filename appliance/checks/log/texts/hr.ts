/** Croatian sentences of check type `log`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/hr/format.ts";

export const logTexts = {
  quiet: () => "nema takvog retka dnevnika koji još vrijedi",
  came: (p) =>
    `${count(p.count, "takav redak dnevnika", "takva retka dnevnika", "takvih redaka dnevnika")}${p.said === undefined ? "" : `, zadnji: „${text(p.said)}”`}`,
  notListening: (p) => `ništa ne stiže: ${text(p.reason)}`,
  notRunning: () => "samo pokrenut nadzorni uređaj zna što je stiglo",
  timeout: () => "pregled je trajao predugo",
} satisfies Templates;
