/** Croatian sentences of check type `redis`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hr/checks/common-codes.ts";

export const redisTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  answers: (p) =>
    p.version === undefined
      ? `odgovara za ${milliseconds(p.pingMs)}`
      : `Redis ${text(p.version)} (${text(p.role)}) odgovara za ${milliseconds(p.pingMs)}`,
  infoRefused: () => "odgovara, ali korisnik ne smije čitati brojke poslužitelja (INFO)",
  loading: () => "poslužitelj je pokrenut i još učitava podatke",
  replicationBroken: () => "replika je izgubila glavni poslužitelj; podaci joj stare",
  loginRefused: (p) => `poslužitelj odbija korisnika ili lozinku: „${text(p.said)}”`,
  loginNeeded: () => "poslužitelj traži lozinku, a ovdje nije postavljena",
  denied: (p) => `poslužitelj odbija ovaj nadzorni uređaj: „${text(p.said)}”`,
  serverError: (p) => `poslužitelj odgovara greškom: „${text(p.said)}”`,
} satisfies Templates;
