/** Sentences of the codes of `checks/databases/`, shared by the types that log in to databases. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts, loginTexts, proofTexts } from "#texts/it/checks/common-codes.ts";

export const databaseTexts = {
  ...conversationTexts,
  ...certificateTexts,
  loginRefused: (p) => `il server rifiuta utente o password: «${text(p.said)}»`,
  databaseMissing: (p) => `il database non esiste, o l'utente non vi può entrare: «${text(p.said)}»`,
  tooManyConnections: (p) => `il server non ha più connessioni libere: «${text(p.said)}»`,
  unavailable: (p) => `il server si sta avviando o fermando: «${text(p.said)}»`,
  hostBlocked: (p) => `il server non fa entrare questa centralina: «${text(p.said)}»`,
  encryptionUnavailable: () => "qui la cifratura è obbligatoria, e il server non ne ha",
  encryptionNeeded: () => "il server vuole una connessione cifrata, che qui è disattivata",
  ...loginTexts,
  methodUnknown: (p) => `il server vuole un modo di accesso che questo controllo non conosce (${text(p.method)})`,
  ...proofTexts,
  serverError: (p) => `il server risponde con un errore: «${text(p.said)}»`,
} satisfies Templates;

export const queryTexts = {
  queryRefused: (p) => `il server rifiuta l'interrogazione: «${text(p.said)}»`,
  queryTimeout: () => "l'interrogazione dura più del consentito ed è stata interrotta",
  notReadOnly: (p) => `l'interrogazione scriverebbe, cosa vietata ai controlli: «${text(p.said)}»`,
  queryWrong: (p) => `l'interrogazione è sbagliata: «${text(p.said)}»`,
  notPermitted: (p) => `l'utente non può leggerlo: «${text(p.said)}»`,
} satisfies Templates;
