/** Italian sentences of check type `redis`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/it/checks/common-codes.ts";

export const redisTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  answers: (p) =>
    p.version === undefined
      ? `risponde in ${milliseconds(p.pingMs)}`
      : `Redis ${text(p.version)} (${text(p.role)}) risponde in ${milliseconds(p.pingMs)}`,
  infoRefused: () => "risponde, ma l'utente non può leggere i dati del server (INFO)",
  loading: () => "il server è partito e sta ancora caricando i dati",
  replicationBroken: () => "la replica ha perso il master; i suoi dati invecchiano",
  loginRefused: (p) => `il server rifiuta utente o password: «${text(p.said)}»`,
  loginNeeded: () => "il server chiede una password, e qui non ne è configurata una",
  denied: (p) => `il server rifiuta questa centralina: «${text(p.said)}»`,
  serverError: (p) => `il server risponde con un errore: «${text(p.said)}»`,
} satisfies Templates;
