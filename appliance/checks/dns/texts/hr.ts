/** Croatian sentences of check type `dns`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { connectionTexts } from "#texts/hr/checks/common-codes.ts";

const TCP_FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "poslužitelj odbija vezu",
  ECONNRESET: "poslužitelj zatvara vezu",
  ETIMEDOUT: "poslužitelj ne odgovara u roku",
  EBADRESP: "odgovor nije ispravan DNS",
};

export const dnsTexts = {
  ...connectionTexts,
  answered: (p) => `${text(p.name)}: ${text(p.got)}, odgovor za ${milliseconds(p.answerMs)}`,
  replied: (p) => `poslužitelj odgovara za ${milliseconds(p.answerMs)}`,
  nxdomain: (p) => `ime ${text(p.name)} za ovaj poslužitelj ne postoji`,
  noData: (p) => `ime ${text(p.name)} nema zapis ${text(p.type)}`,
  wrongAnswer: (p) => `${text(p.name)}: ${text(p.got)} umjesto ${text(p.expected)}`,
  notAuthoritative: (p) => `poslužitelj nije nadležan za ${text(p.name)}`,
  servfail: (p) => `poslužitelj nije uspio saznati ništa o imenu ${text(p.name)}`,
  queryRefused: (p) => `poslužitelj odbija odgovoriti o imenu ${text(p.name)}`,
  otherError: (p) => `poslužitelj odgovara greškom ${text(p.responseCode)}`,
  malformed: () => "odgovor nije ispravan DNS",
  truncated: (p) =>
    `odgovor je predug za UDP i odrezan je, a putem TCP-a: ${TCP_FAILURES[text(p.reason)] ?? "ne može se dobiti"} (${text(p.reason)})`,
  badName: (p) => `„${text(p.name)}” nije ime za koje se DNS može pitati`,
} satisfies Templates;
