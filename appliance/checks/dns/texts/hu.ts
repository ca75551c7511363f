/** Hungarian sentences of check type `dns`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { connectionTexts } from "#texts/hu/checks/common-codes.ts";

const TCP_FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "a kiszolgáló elutasítja a kapcsolatot",
  ECONNRESET: "a kiszolgáló bontja a kapcsolatot",
  ETIMEDOUT: "a kiszolgáló nem válaszol időben",
  EBADRESP: "a válasz nem szabályos DNS",
};

export const dnsTexts = {
  ...connectionTexts,
  answered: (p) => `${text(p.name)}: ${text(p.got)}, válasz ${milliseconds(p.answerMs)} alatt`,
  replied: (p) => `a kiszolgáló ${milliseconds(p.answerMs)} alatt válaszol`,
  nxdomain: (p) => `ez a név ennél a kiszolgálónál nem létezik: ${text(p.name)}`,
  noData: (p) => `${text(p.name)}: nincs ilyen típusú rekordja: ${text(p.type)}`,
  wrongAnswer: (p) => `${text(p.name)}: ${text(p.got)}, a várt: ${text(p.expected)}`,
  notAuthoritative: (p) => `a kiszolgáló nem illetékes ebben: ${text(p.name)}`,
  servfail: (p) => `a kiszolgálónak nem sikerült kiderítenie: ${text(p.name)}`,
  queryRefused: (p) => `a kiszolgáló nem hajlandó válaszolni erről: ${text(p.name)}`,
  otherError: (p) => `a kiszolgáló hibával válaszol: ${text(p.responseCode)}`,
  malformed: () => "a válasz nem szabályos DNS",
  truncated: (p) =>
    `a válasz túl hosszú UDP-hez, ezért csonka, TCP-n pedig ${TCP_FAILURES[text(p.reason)] ?? "nem kapható meg"} (${text(p.reason)})`,
  badName: (p) => `„${text(p.name)}” nem olyan név, amely a DNS-től kérdezhető`,
} satisfies Templates;
