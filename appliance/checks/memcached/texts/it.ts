/** Italian sentences of check type `memcached`. */
import { conversationTexts } from "#texts/it/checks/common-codes.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import type { Templates } from "#texts/template.ts";

export const memcachedTexts = {
  ...conversationTexts,
  answers: (p) => `memcached ${text(p.version)} risponde in ${milliseconds(p.answerMs)}`,
  statsRefused: (p) => `risponde, ma non dice i propri dati (stats): «${text(p.said)}»`,
  loginNeeded: () => "risponde, ma non dice nulla senza accesso, che questo controllo non ha",
  tooManyConnections: () => "sono aperte tutte le connessioni consentite: i nuovi client vengono respinti",
  serverError: (p) => `il server risponde con un errore: «${text(p.said)}»`,
} satisfies Templates;
