/** Croatian sentences of check type `ldap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, number, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hr/checks/common-codes.ts";

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
      ? `imenik odgovara za ${milliseconds(p.answerMs)}`
      : `imenik je našao ${count(p.entries, "zapis", "zapisa", "zapisa")} za ${milliseconds(p.answerMs)}`,
  moreEntries: (p) => `nađeno je više od ${number(p.entries, 0)} zapisa; ostali nisu brojeni`,
  wrongCredentials: () => "imenik ne prima ime ili lozinku",
  bindRefused: (p) => `imenik ne pušta ovu provjeru da se prijavi${because(p.result, p.diagnostic)}`,
  startTlsRefused: (p) => `imenik na ovom portu ne nudi šifriranje${because(p.result, p.diagnostic)}`,
  noSuchBase: () => "mjesto pretrage u imeniku ne postoji ili se s ovom prijavom ne vidi",
  searchRefused: (p) => `s ovom se prijavom ondje ne smije pretraživati${because(p.result, p.diagnostic)}`,
  searchFailed: (p) => `pretraga nije uspjela${because(p.result, p.diagnostic)}`,
  badFilter: (p) => `filtar pretrage ove provjere nije ispravan: ${text(p.reason)}`,
  unavailable: (p) => `imenik trenutačno ne može služiti${because(p.result, p.diagnostic)}`,
} satisfies Templates;
