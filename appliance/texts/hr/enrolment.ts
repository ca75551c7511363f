/** Croatian for how the box gets its client certificate, and keeps one. Codes: `model/enrolment.ts`. */
import type { CertificateTrouble, EnrolmentView, EnrolProblem } from "#model/enrolment.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import { text } from "./format.ts";
import { moment } from "./times.ts";

const said = (p: Parameters): string => (p.said === undefined ? "" : ` (${text(p.said)})`);
const ANEW = "upišite nadzorni uređaj novim kodom";

const problems: Readonly<Record<EnrolProblem, Template>> = {
  wrongCode: () => "Operativni centar ne zna taj kod za ovaj nadzorni uređaj ili je krivo upisan.",
  codeExpired: () => "Vrijeme tog koda je isteklo; operativni centar mora izdati novi.",
  codeUsed: () => "Taj je kod već iskorišten; operativni centar mora izdati novi.",
  tooMany: () => "Operativni centar imao je previše pokušaja za ovaj nadzorni uređaj; pita se ponovno poslije.",
  badRequest: () => "Operativni centar nije mogao pročitati zahtjev nadzornog uređaja.",
  otherName: () => "Operativni centar kaže da je zahtjev bio za drugi nadzorni uređaj.",
  unknownCertificate: () => `Operativni centar ne zna certifikat ovog nadzornog uređaja; ${ANEW}.`,
  revoked: () => `Operativni centar opozvao je certifikat ovog nadzornog uređaja; ${ANEW}.`,
  expired: () => `Certifikat ovog nadzornog uređaja je istekao; ${ANEW}.`,
  wrongKey: () => "Operativni centar kaže da je zahtjev potpisan drugim ključem.",
  issuerFailed: () => "Traženje certifikata nije uspjelo; nadzorni uređaj pita ponovno.",
  noBroker: (p) => `Veza za traženje certifikata nije uspjela${said(p)}; nadzorni uređaj pita ponovno.`,
  noAnswer: () => "Operativni centar nije odgovorio u roku; nadzorni uređaj pita ponovno.",
  notSent: (p) => `Broker nije primio zahtjev${said(p)}; nadzorni uređaj pita ponovno.`,
  authorityNotThere: () =>
    "Broker nije dostupan ili ne pokazuje izdavatelja s tim otiskom; ništa nije poslano i nadzorni uređaj gleda ponovno.",
  badAnswer: (p) => `Odgovor nije traženi certifikat${said(p)}; nije primljen.`,
  keyUnreadable: () => `Privatni ključ nadzornog uređaja ne može se pročitati; ${ANEW}.`,
  nextRefused: () => "Nijedan broker nije primio novi certifikat pa se koristi stari; tražit će se drugi.",
  givenUp: () => `Predugo nitko nije odgovorio pa se više ne pita; ${ANEW}.`,
  noBrokersNamed: () => "Certifikat postoji, ali nije naveden broker; navedite relay.brokers u konfiguraciji.",
};

const states: Readonly<Record<EnrolmentView["state"], Template>> = {
  none: (p) => `${text(p.name)}: bez certifikata klijenta.`,
  asking: (p) => `${text(p.name)}: traži prvi certifikat klijenta.`,
  enrolled: (p) => `${text(p.name)}: registrirano.`,
  changing: (p) => `${text(p.name)}: registrirano, prelazi na novi certifikat.`,
};

/** What keeps the box from the operations centre, or soon will. */
export const certificateTroubles: Readonly<Record<CertificateTrouble, string>> = {
  certificateRevoked: "certifikat je opozvan; treba ponovna registracija",
  certificateExpired: "certifikat je istekao; treba ponovna registracija",
  certificateRefused: "nijedan broker ne prihvaća certifikat; treba ponovna registracija",
  certificateNotRenewed: "certifikat uskoro ističe i nije se mogao obnoviti",
};

const sentences: Readonly<Record<CertificateTrouble | "certificate", Template>> = {
  certificate: (p, words) =>
    `Certifikat ${text(p.serial)}, izdavatelj ${text(p.issuer)}, vrijedi do ${moment(p.notAfter, words)}; sljedeći se traži ${moment(p.renewAt, words)}.`,
  certificateRevoked: (p, words) => `Certifikat je opozvan, kažu brokeri od ${moment(p.since, words)}; ${ANEW}.`,
  certificateExpired: () => `Certifikat je istekao; ${ANEW}.`,
  certificateRefused: (p, words) => `Brokeri odbijaju certifikat od ${moment(p.since, words)}.`,
  certificateNotRenewed: () => "Certifikat uskoro ističe i nije se mogao obnoviti.",
};

export const enrolmentTemplates = {
  ...prefixed("enrol", problems),
  ...prefixed("enrolment", { ...states, ...sentences }),
};
