/** Sentences of the codes of `checks/databases/`, shared by the types that log in to databases. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts, loginTexts, proofTexts } from "#texts/hr/checks/common-codes.ts";

export const databaseTexts = {
  ...conversationTexts,
  ...certificateTexts,
  loginRefused: (p) => `poslužitelj odbija korisnika ili lozinku: „${text(p.said)}”`,
  databaseMissing: (p) => `baza podataka ne postoji ili korisnik nema pristup: „${text(p.said)}”`,
  tooManyConnections: (p) => `poslužitelj nema više slobodnih veza: „${text(p.said)}”`,
  unavailable: (p) => `poslužitelj se upravo pokreće ili zaustavlja: „${text(p.said)}”`,
  hostBlocked: (p) => `poslužitelj ne pušta ovaj nadzorni uređaj: „${text(p.said)}”`,
  encryptionUnavailable: () => "ovdje je šifriranje obvezno, a poslužitelj ga nema",
  encryptionNeeded: () => "poslužitelj traži šifriranu vezu, a ovdje je isključena",
  ...loginTexts,
  methodUnknown: (p) => `poslužitelj traži način prijave koji ova provjera ne zna (${text(p.method)})`,
  ...proofTexts,
  serverError: (p) => `poslužitelj odgovara greškom: „${text(p.said)}”`,
} satisfies Templates;

export const queryTexts = {
  queryRefused: (p) => `poslužitelj odbija upit: „${text(p.said)}”`,
  queryTimeout: () => "upit traje dulje nego što smije i prekinut je",
  notReadOnly: (p) => `upit bi pisao, a to nijedna provjera ne smije: „${text(p.said)}”`,
  queryWrong: (p) => `upit nije ispravan: „${text(p.said)}”`,
  notPermitted: (p) => `korisnik to ne smije čitati: „${text(p.said)}”`,
} satisfies Templates;
