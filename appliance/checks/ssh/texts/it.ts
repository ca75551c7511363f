/** Italian sentences of check type `ssh`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { conversationTexts } from "#texts/it/checks/common-codes.ts";

export const sshTexts = {
  ...conversationTexts,
  answered: (p) =>
    `${text(p.banner)} risponde in ${milliseconds(p.bannerMs)}, la sua chiave host è ${text(p.fingerprint)}`,
  otherBanner: (p) => `il server si presenta come «${text(p.heard)}», non come atteso`,
  otherKey: (p) =>
    `una chiave host diversa da quella attesa, ${text(p.fingerprint)}: il server è stato reinstallato, o qualcun altro risponde al suo posto`,
  keyNotProven: (p) => `il server mostra la chiave host ${text(p.fingerprint)}, ma non ha potuto provare che sia sua`,
  protocolTooOld: (p) => `parla solo il superato SSH 1 («${text(p.heard)}»)`,
  disconnected: (p) => `il server ha chiuso la conversazione: «${text(p.reason)}»`,
  malformed: (p) => `la risposta non è SSH corretto (${text(p.reason)})`,
  noCommonAlgorithm: (p) => `la chiave host non è leggibile: il server offre solo ${text(p.offered)}`,
} satisfies Templates;
