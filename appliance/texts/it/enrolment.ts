/** Italian for how the box gets its client certificate, and keeps one. Codes: `model/enrolment.ts`. */
import type { CertificateTrouble, EnrolmentView, EnrolProblem } from "#model/enrolment.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import { text } from "./format.ts";
import { moment, since } from "./times.ts";

const said = (p: Parameters): string => (p.said === undefined ? "" : ` (${text(p.said)})`);
const ANEW = "registrate la centralina con un nuovo codice";

const problems: Readonly<Record<EnrolProblem, Template>> = {
  wrongCode: () => "La centrale operativa non conosce questo codice per questa centralina, o è stato scritto male.",
  codeExpired: () => "Il tempo di questo codice è scaduto; la centrale operativa deve emetterne uno nuovo.",
  codeUsed: () => "Questo codice è già stato usato; la centrale operativa deve emetterne uno nuovo.",
  tooMany: () => "La centrale operativa ha avuto troppi tentativi per questa centralina; si richiede più tardi.",
  badRequest: () => "La centrale operativa non ha potuto leggere la richiesta della centralina.",
  otherName: () => "La centrale operativa dice che la richiesta era per un'altra centralina.",
  unknownCertificate: () => `La centrale operativa non conosce il certificato di questa centralina; ${ANEW}.`,
  revoked: () => `La centrale operativa ha revocato il certificato di questa centralina; ${ANEW}.`,
  expired: () => `Il certificato di questa centralina è scaduto; ${ANEW}.`,
  wrongKey: () => "La centrale operativa dice che la richiesta era firmata con un'altra chiave.",
  issuerFailed: () => "La richiesta di un certificato non è riuscita; la centralina chiede di nuovo.",
  noBroker: (p) => `Non è stato possibile collegarsi per la richiesta${said(p)}; la centralina chiede di nuovo.`,
  noAnswer: () => "La centrale operativa non ha risposto in tempo; la centralina chiede di nuovo.",
  notSent: (p) => `Il broker non ha accettato la richiesta${said(p)}; la centralina chiede di nuovo.`,
  authorityNotThere: () =>
    "Il broker non è raggiungibile, o non mostra un'autorità con questa impronta; nulla è stato inviato e la centralina riguarda.",
  badAnswer: (p) => `La risposta non è il certificato richiesto${said(p)}; non è stata accettata.`,
  keyUnreadable: () => `La chiave privata della centralina non è leggibile; ${ANEW}.`,
  nextRefused: () =>
    "Nessun broker ha accettato il nuovo certificato, perciò si usa ancora il vecchio; se ne chiederà un altro.",
  givenUp: () => `Per troppo tempo nessuno ha risposto, e la centralina non chiede più; ${ANEW}.`,
  noBrokersNamed: () => "C'è un certificato, ma non è indicato un broker; indicate relay.brokers nella configurazione.",
};

const states: Readonly<Record<EnrolmentView["state"], Template>> = {
  none: (p) => `${text(p.name)}: nessun certificato client.`,
  asking: (p) => `${text(p.name)}: chiede il primo certificato client.`,
  enrolled: (p) => `${text(p.name)}: registrazione avvenuta.`,
  changing: (p) => `${text(p.name)}: registrazione avvenuta, passa a un nuovo certificato.`,
};

/** What keeps the box from the operations centre, or soon will. */
export const certificateTroubles: Readonly<Record<CertificateTrouble, string>> = {
  certificateRevoked: "il certificato è stato revocato; serve una nuova registrazione",
  certificateExpired: "il certificato è scaduto; serve una nuova registrazione",
  certificateRefused: "nessun broker accetta il certificato; serve una nuova registrazione",
  certificateNotRenewed: "il certificato sta per scadere e non è stato possibile rinnovarlo",
};

const sentences: Readonly<Record<CertificateTrouble | "certificate", Template>> = {
  certificate: (p, words) =>
    `Certificato ${text(p.serial)}, firmato da ${text(p.issuer)}, valido fino a ${moment(p.notAfter, words)}; il prossimo si chiede ${moment(p.renewAt, words)}.`,
  certificateRevoked: (p, words) =>
    `Il certificato è stato revocato, dicono i broker ${since(p.since, words)}; ${ANEW}.`,
  certificateExpired: () => `Il certificato è scaduto; ${ANEW}.`,
  certificateRefused: (p, words) => `I broker rifiutano il certificato ${since(p.since, words)}.`,
  certificateNotRenewed: () => "Il certificato sta per scadere e non è stato possibile rinnovarlo.",
};

export const enrolmentTemplates = {
  ...prefixed("enrol", problems),
  ...prefixed("enrolment", { ...states, ...sentences }),
};
