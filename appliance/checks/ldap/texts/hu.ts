/** Hungarian sentences of check type `ldap`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hu/checks/common-codes.ts";

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
      ? `a címtár ${milliseconds(p.answerMs)} alatt válaszolt`
      : `a címtár ${number(p.entries, 0)} bejegyzést talált ${milliseconds(p.answerMs)} alatt`,
  moreEntries: (p) => `több mint ${number(p.entries, 0)} bejegyzés van; a többi nem lett megszámolva`,
  wrongCredentials: () => "a címtár nem fogadja el a nevet vagy a jelszót",
  bindRefused: (p) => `a címtár nem engedi bejelentkezni ezt az ellenőrzést${because(p.result, p.diagnostic)}`,
  startTlsRefused: (p) => `a címtár ezen a porton nem kínál titkosítást${because(p.result, p.diagnostic)}`,
  noSuchBase: () => "a keresés helye nem létezik a címtárban, vagy ezzel a bejelentkezéssel nem látható",
  searchRefused: (p) => `ezzel a bejelentkezéssel ott nem szabad keresni${because(p.result, p.diagnostic)}`,
  searchFailed: (p) => `a keresés nem sikerült${because(p.result, p.diagnostic)}`,
  badFilter: (p) => `az ellenőrzés keresőszűrője hibás alakú: ${text(p.reason)}`,
  unavailable: (p) => `a címtár most nem tud kiszolgálni${because(p.result, p.diagnostic)}`,
} satisfies Templates;
