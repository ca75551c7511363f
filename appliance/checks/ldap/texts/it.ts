/** Italian sentences of check type `ldap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, number, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/it/checks/common-codes.ts";

/** What the directory said to it, in its own words where it had some. */
const because = (result: unknown, diagnostic: unknown): string => {
  const [code, own] = [result, diagnostic].map((part) => (typeof part === "string" ? part : ""));
  const words = [code, code?.startsWith(own ?? "") === true ? "" : own].filter((part) => part !== "");
  return words.length === 0 ? "" : `: ${words.join(", ")}`;
};

export const ldapTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  answered: (p) =>
    p.entries === undefined
      ? `la directory ha risposto in ${milliseconds(p.answerMs)}`
      : `la directory ha trovato ${count(p.entries, "voce", "voci")} in ${milliseconds(p.answerMs)}`,
  moreEntries: (p) => `trovate più di ${number(p.entries, 0)} voci; le altre non sono state contate`,
  wrongCredentials: () => "la directory non accetta nome o password",
  bindRefused: (p) => `la directory non lascia accedere questo controllo${because(p.result, p.diagnostic)}`,
  startTlsRefused: (p) => `la directory non offre cifratura su questa porta${because(p.result, p.diagnostic)}`,
  noSuchBase: () => "il punto di ricerca non esiste nella directory, o con questo accesso non si vede",
  searchRefused: (p) => `con questo accesso lì non si può cercare${because(p.result, p.diagnostic)}`,
  searchFailed: (p) => `la ricerca non è riuscita${because(p.result, p.diagnostic)}`,
  badFilter: (p) => `il filtro di ricerca di questo controllo non è ben formato: ${text(p.reason)}`,
  unavailable: (p) => `al momento la directory non può servire${because(p.result, p.diagnostic)}`,
} satisfies Templates;
