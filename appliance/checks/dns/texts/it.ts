/** Italian sentences of check type `dns`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { connectionTexts } from "#texts/it/checks/common-codes.ts";

const TCP_FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "il server rifiuta la connessione",
  ECONNRESET: "il server chiude la connessione",
  ETIMEDOUT: "il server non risponde in tempo",
  EBADRESP: "la risposta non è DNS corretto",
};

export const dnsTexts = {
  ...connectionTexts,
  answered: (p) => `${text(p.name)} è ${text(p.got)}, risposta in ${milliseconds(p.answerMs)}`,
  replied: (p) => `il server risponde in ${milliseconds(p.answerMs)}`,
  nxdomain: (p) => `il nome ${text(p.name)} per questo server non esiste`,
  noData: (p) => `il nome ${text(p.name)} non ha un record ${text(p.type)}`,
  wrongAnswer: (p) => `${text(p.name)} è ${text(p.got)} invece di ${text(p.expected)}`,
  notAuthoritative: (p) => `il server non è competente per ${text(p.name)}`,
  servfail: (p) => `il server non è riuscito a sapere di ${text(p.name)}`,
  queryRefused: (p) => `il server rifiuta di rispondere su ${text(p.name)}`,
  otherError: (p) => `il server risponde con l'errore ${text(p.responseCode)}`,
  malformed: () => "la risposta non è DNS corretto",
  truncated: (p) =>
    `la risposta è troppo lunga per UDP ed è stata tagliata, e via TCP ${TCP_FAILURES[text(p.reason)] ?? "non si ottiene"} (${text(p.reason)})`,
  badName: (p) => `«${text(p.name)}» non è un nome che si possa chiedere al DNS`,
} satisfies Templates;
