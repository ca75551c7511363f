/** Croatian sentences of check type `ssh`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { conversationTexts } from "#texts/hr/checks/common-codes.ts";

export const sshTexts = {
  ...conversationTexts,
  answered: (p) => `${text(p.banner)} odgovara za ${milliseconds(p.bannerMs)}, ključ hosta je ${text(p.fingerprint)}`,
  otherBanner: (p) => `poslužitelj se predstavlja kao „${text(p.heard)}”, a to se ne očekuje`,
  otherKey: (p) =>
    `drugi ključ hosta nego što se očekuje, ${text(p.fingerprint)}: poslužitelj je postavljen iznova ili umjesto njega odgovara netko drugi`,
  keyNotProven: (p) => `poslužitelj pokazuje ključ hosta ${text(p.fingerprint)}, ali nije mogao dokazati da je njegov`,
  protocolTooOld: (p) => `govori samo zastarjeli SSH 1 („${text(p.heard)}”)`,
  disconnected: (p) => `poslužitelj je prekinuo razgovor: „${text(p.reason)}”`,
  malformed: (p) => `odgovor nije ispravan SSH (${text(p.reason)})`,
  noCommonAlgorithm: (p) => `ključ hosta nije se mogao pročitati: poslužitelj nudi samo ${text(p.offered)}`,
} satisfies Templates;
