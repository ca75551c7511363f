/** English for how the box gets its client certificate, and keeps one. Codes: `model/enrolment.ts`. */
import type { Parameters } from "#model/sentence.ts";
import type { CertificateTrouble, EnrolProblem, EnrolmentView } from "#model/enrolment.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import { moment } from "./times.ts";
import { text } from "./format.ts";

const said = (p: Parameters): string => (p.said === undefined ? "" : ` (${text(p.said)})`);

const problems: Readonly<Record<EnrolProblem, Template>> = {
  wrongCode: () => "The operations centre does not know this code for this box, or it was mistyped.",
  codeExpired: () => "The time of this code is over; the operations centre has to give out a new one.",
  codeUsed: () => "This code was used already; the operations centre has to give out a new one.",
  tooMany: () => "The operations centre had too many attempts for this box; the box asks again later.",
  badRequest: () => "The operations centre could not read the box's request.",
  otherName: () => "The operations centre says that the request was for another box.",
  unknownCertificate: () =>
    "The operations centre does not know the certificate of this box; enrol it with a new code.",
  revoked: () => "The operations centre has revoked the certificate of this box; enrol it with a new code.",
  expired: () => "The certificate of this box has expired; enrol it with a new code.",
  wrongKey: () => "The operations centre says that the request was signed by another key.",
  issuerFailed: () => "Asking for a certificate failed; the box asks again.",
  noBroker: (p) => `No connection for asking could be made${said(p)}; the box asks again.`,
  noAnswer: () => "The operations centre did not answer in time; the box asks again.",
  notSent: (p) => `The broker did not take the request${said(p)}; the box asks again.`,
  authorityNotThere: () =>
    "The broker cannot be reached, or shows no authority with this fingerprint; nothing was sent, and the box looks again.",
  badAnswer: (p) => `What came in answer is not the certificate that was asked for${said(p)}; it was not taken.`,
  keyUnreadable: () => "The box's private key cannot be read; enrol it with a new code.",
  nextRefused: () => "No broker took the new certificate, so the old one is used on; another one will be asked for.",
  givenUp: () => "Nobody answered for too long, so the box asks no more; enrol it with a new code.",
  noBrokersNamed: () =>
    "There is a certificate, but no broker is named to connect to; name relay.brokers in the configuration.",
};

const states: Readonly<Record<EnrolmentView["state"], Template>> = {
  none: (p) => `${text(p.name)} has no client certificate.`,
  asking: (p) => `${text(p.name)} asks for its first client certificate.`,
  enrolled: (p) => `${text(p.name)} is enrolled.`,
  changing: (p) => `${text(p.name)} is enrolled, and changes to a new certificate.`,
};

/** What keeps the box from the operations centre, or soon will. */
export const certificateTroubles: Readonly<Record<CertificateTrouble, string>> = {
  certificateRevoked: "its certificate was revoked; it has to be enrolled again",
  certificateExpired: "its certificate has expired; it has to be enrolled again",
  certificateRefused: "no broker takes its certificate; it has to be enrolled again",
  certificateNotRenewed: "its certificate ends soon and could not be renewed",
};

const sentences: Readonly<Record<CertificateTrouble | "certificate", Template>> = {
  certificate: (p, words) =>
    `Certificate ${text(p.serial)}, signed by ${text(p.issuer)}, valid until ${moment(p.notAfter, words)}; the next one is asked for ${moment(p.renewAt, words)}.`,
  certificateRevoked: (p, words) =>
    `The certificate was revoked, as brokers say since ${moment(p.since, words)}; enrol the box with a new code.`,
  certificateExpired: () => "The certificate has expired; enrol the box with a new code.",
  certificateRefused: (p, words) => `Brokers refuse the certificate since ${moment(p.since, words)}.`,
  certificateNotRenewed: () => "The certificate ends soon and could not be renewed.",
};

export const enrolmentTemplates = {
  ...prefixed("enrol", problems),
  ...prefixed("enrolment", { ...states, ...sentences }),
};
