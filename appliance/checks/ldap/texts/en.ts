/** English sentences of check type `ldap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, number, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/en/checks/common-codes.ts";

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
      ? `the directory answered in ${milliseconds(p.answerMs)}`
      : `the directory found ${count(p.entries, "entry", "entries")} in ${milliseconds(p.answerMs)}`,
  moreEntries: (p) => `more than ${number(p.entries, 0)} entries were found; the rest was not counted`,
  wrongCredentials: () => "the directory does not accept the name or the password",
  bindRefused: (p) => `the directory does not let this check sign in${because(p.result, p.diagnostic)}`,
  startTlsRefused: (p) => `the directory does not offer encryption on this port${because(p.result, p.diagnostic)}`,
  noSuchBase: () => "the place to search does not exist in the directory, or may not be seen with this sign-in",
  searchRefused: (p) => `the sign-in may not search there${because(p.result, p.diagnostic)}`,
  searchFailed: (p) => `the search failed${because(p.result, p.diagnostic)}`,
  badFilter: (p) => `the search filter of this check is not well-formed: ${text(p.reason)}`,
  unavailable: (p) => `the directory cannot serve at the moment${because(p.result, p.diagnostic)}`,
} satisfies Templates;
