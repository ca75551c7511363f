/** Russian sentences of check type `ldap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, number, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/ru/checks/common-codes.ts";

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
      ? `каталог отвечает за ${milliseconds(p.answerMs)}`
      : `найдено в каталоге: ${count(p.entries, "запись", "записи", "записей")} за ${milliseconds(p.answerMs)}`,
  moreEntries: (p) => `найдено записей: больше ${number(p.entries, 0)}; остальные не считались`,
  wrongCredentials: () => "каталог не принимает имя или пароль",
  bindRefused: (p) => `каталог не даёт этой проверке войти${because(p.result, p.diagnostic)}`,
  startTlsRefused: (p) => `каталог не предлагает шифрования на этом порту${because(p.result, p.diagnostic)}`,
  noSuchBase: () => "места поиска в каталоге нет, или с этим входом его не видно",
  searchRefused: (p) => `с этим входом там искать нельзя${because(p.result, p.diagnostic)}`,
  searchFailed: (p) => `поиск не удался${because(p.result, p.diagnostic)}`,
  badFilter: (p) => `фильтр поиска этой проверки неверен: ${text(p.reason)}`,
  unavailable: (p) => `каталог сейчас не может обслуживать${because(p.result, p.diagnostic)}`,
} satisfies Templates;
