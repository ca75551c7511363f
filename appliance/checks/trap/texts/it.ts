/** Italian sentences of check type `trap`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/it/format.ts";

export const trapTexts = {
  quiet: () => "nessuna notifica così che conti ancora",
  came: (p) =>
    `${count(p.count, "notifica così", "notifiche così")}${p.said === undefined ? "" : `, l'ultima: «${text(p.said)}»`}`,
  notListening: (p) => `non arriva nulla: ${text(p.reason)}`,
  notRunning: () => "solo la centralina in funzione sa che cosa è arrivato",
  timeout: () => "il controllo è durato troppo",
} satisfies Templates;
