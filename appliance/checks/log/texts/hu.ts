/** Hungarian sentences of check type `log`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/hu/format.ts";

export const logTexts = {
  quiet: () => "nincs ilyen, még számító naplósor",
  came: (p) => `${number(p.count)} ilyen naplósor${p.said === undefined ? "" : `, az utolsó: „${text(p.said)}”`}`,
  notListening: (p) => `semmi sem érkezik be: ${text(p.reason)}`,
  notRunning: () => "csak a futó felügyelőegység tudja, mi érkezett",
  timeout: () => "a vizsgálat túl sokáig tartott",
} satisfies Templates;
