/** Italian sentences of check type `log`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/it/format.ts";

export const logTexts = {
  quiet: () => "nessuna riga di log così che conti ancora",
  came: (p) =>
    `${count(p.count, "riga di log così", "righe di log così")}${p.said === undefined ? "" : `, l'ultima: «${text(p.said)}»`}`,
  notListening: (p) => `non arriva nulla: ${text(p.reason)}`,
  notRunning: () => "solo la centralina in funzione sa che cosa è arrivato",
  timeout: () => "il controllo è durato troppo",
} satisfies Templates;
