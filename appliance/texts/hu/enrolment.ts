/** Hungarian for how the box gets its client certificate, and keeps one. Codes: `model/enrolment.ts`. */
import type { Parameters } from "#model/sentence.ts";
import type { CertificateTrouble, EnrolProblem, EnrolmentView } from "#model/enrolment.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import { moment } from "./times.ts";
import { text } from "./format.ts";

const said = (p: Parameters): string => (p.said === undefined ? "" : ` (${text(p.said)})`);

const problems: Readonly<Record<EnrolProblem, Template>> = {
  wrongCode: () => "Az üzemeltetési központ nem ismeri ezt a kódot ehhez a felügyelőegységhez, vagy elírás történt.",
  codeExpired: () => "Ennek a kódnak lejárt az ideje; az üzemeltetési központnak újat kell kiadnia.",
  codeUsed: () => "Ezt a kódot már felhasználták; az üzemeltetési központnak újat kell kiadnia.",
  tooMany: () =>
    "Az üzemeltetési központ túl sok próbálkozást kapott ehhez a felügyelőegységhez; a kérés később megismétlődik.",
  badRequest: () => "Az üzemeltetési központ nem tudta értelmezni a felügyelőegység kérését.",
  otherName: () => "Az üzemeltetési központ szerint a kérés egy másik felügyelőegységről szólt.",
  unknownCertificate: () =>
    "Az üzemeltetési központ nem ismeri ennek a felügyelőegységnek a tanúsítványát; regisztrálja új kóddal.",
  revoked: () =>
    "Az üzemeltetési központ visszavonta ennek a felügyelőegységnek a tanúsítványát; regisztrálja új kóddal.",
  expired: () => "Ennek a felügyelőegységnek lejárt a tanúsítványa; regisztrálja új kóddal.",
  wrongKey: () => "Az üzemeltetési központ szerint a kérést egy másik kulccsal írták alá.",
  issuerFailed: () => "A tanúsítvány kérése nem sikerült; a kérés megismétlődik.",
  noBroker: (p) => `Nem sikerült kapcsolatot létesíteni a kéréshez${said(p)}; a kérés megismétlődik.`,
  noAnswer: () => "Az üzemeltetési központ nem válaszolt időben; a kérés megismétlődik.",
  notSent: (p) => `A bróker nem fogadta el a kérést${said(p)}; a kérés megismétlődik.`,
  authorityNotThere: () =>
    "A bróker nem érhető el, vagy nem mutat ilyen ujjlenyomatú kiállítót; semmi sem ment el, a felügyelőegység később újra próbálja.",
  badAnswer: (p) => `A válasz nem a kért tanúsítvány${said(p)}; a felügyelőegység nem fogadta el.`,
  keyUnreadable: () => "A felügyelőegység titkos kulcsa nem olvasható; regisztrálja új kóddal.",
  nextRefused: () =>
    "Egyik bróker sem fogadta el az új tanúsítványt, ezért a régi marad használatban; a kérés megismétlődik.",
  givenUp: () => "Túl sokáig senki sem válaszolt, ezért nincs több kérés; regisztrálja a felügyelőegységet új kóddal.",
  noBrokersNamed: () =>
    "Van tanúsítvány, de nincs megadva bróker, amelyhez kapcsolódni kellene; adja meg a konfigurációban (relay.brokers).",
};

const states: Readonly<Record<EnrolmentView["state"], Template>> = {
  none: (p) => `${text(p.name)}: nincs klienstanúsítványa.`,
  asking: (p) => `${text(p.name)}: az első klienstanúsítványát kéri.`,
  enrolled: (p) => `${text(p.name)}: regisztrálva.`,
  changing: (p) => `${text(p.name)}: regisztrálva, és új tanúsítványra vált.`,
};

/** What keeps the box from the operations centre, or soon will. */
export const certificateTroubles: Readonly<Record<CertificateTrouble, string>> = {
  certificateRevoked: "a tanúsítványát visszavonták; újra regisztrálni kell",
  certificateExpired: "a tanúsítványa lejárt; újra regisztrálni kell",
  certificateRefused: "egyik bróker sem fogadja el a tanúsítványát; újra regisztrálni kell",
  certificateNotRenewed: "a tanúsítványa hamarosan lejár, és nem sikerült megújítani",
};

const sentences: Readonly<Record<CertificateTrouble | "certificate", Template>> = {
  certificate: (p, words) =>
    `Tanúsítvány: ${text(p.serial)}, kiállító: ${text(p.issuer)}, érvényes ${moment(p.notAfter, words)}-ig; a következő kérésének ideje: ${moment(p.renewAt, words)}.`,
  certificateRevoked: (p, words) =>
    `A tanúsítványt visszavonták, a brókerek ${moment(p.since, words)} óta jelzik; regisztrálja a felügyelőegységet új kóddal.`,
  certificateExpired: () => "A tanúsítvány lejárt; regisztrálja a felügyelőegységet új kóddal.",
  certificateRefused: (p, words) => `A brókerek ${moment(p.since, words)} óta elutasítják a tanúsítványt.`,
  certificateNotRenewed: () => "A tanúsítvány hamarosan lejár, és nem sikerült megújítani.",
};

export const enrolmentTemplates = {
  ...prefixed("enrol", problems),
  ...prefixed("enrolment", { ...states, ...sentences }),
};
