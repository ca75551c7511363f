/** Croatian sentences of the codes that all check types share; a type spreads those it uses into its own catalogue. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { breachWords } from "../quantity.ts";

/** Codes of `checks/observe-failure.ts`. */
export const connectionTexts = {
  timeout: () => "bez odgovora u roku",
  refused: () => "veza je odbijena: ondje ništa ne sluša",
  reset: () => "druga strana zatvorila je vezu",
  unreachable: () => "uređaj nije dostupan",
  nameNotFound: () => "DNS poslužitelj ne zna to ime",
} satisfies Templates;

/** Codes of `checks/observe-conversation.ts`. */
export const conversationTexts = {
  ...connectionTexts,
  timeout: (p) => (p.connected === true ? "prima vezu, ali ne odgovara u roku" : connectionTexts.timeout()),
  otherProtocol: (p) =>
    p.heard === undefined || p.heard === ""
      ? "ondje odgovara nešto drugo nego što se očekuje"
      : `ondje odgovara nešto drugo nego što se očekuje: „${text(p.heard)}”`,
  closedEarly: () => "druga strana prekinula je vezu prije kraja razgovora",
  tooMuch: () => "odgovor ne završava ili je besmisleno dug",
} satisfies Templates;

/** Code of the types whose logging in may show a password (`checks/access-settings.ts`). */
export const loginTexts = {
  passwordWouldShow: () =>
    "poslužitelj bi vidio lozinku, a nije dokazao da je pravi; lozinka nije poslana (postavke `encryption`, `fingerprint`)",
} satisfies Templates;

/** Code of the types that let a server prove that it knows the password, too. */
export const proofTexts = {
  serverNotAuthentic: () => "poslužitelj sam ne zna korisnikovu lozinku; možda je to drugi poslužitelj",
} satisfies Templates;

/** Codes of `checks/ask-by-datagram.ts`. */
export const datagramTexts = {
  ...connectionTexts,
  otherProtocol: conversationTexts.otherProtocol,
  tooMuch: conversationTexts.tooMuch,
} satisfies Templates;

/** What the commonest reasons of OpenSSL mean, by a part of their names. */
const TLS_FAILURES: Readonly<Record<string, string>> = {
  UNSAFE_LEGACY_RENEGOTIATION: "poslužitelj ne zna sigurno ponovno pregovaranje",
  UNSUPPORTED_PROTOCOL: "poslužitelj govori samo zastarjeli TLS",
  ALERT_PROTOCOL_VERSION: "poslužitelj ne prima ovu verziju TLS-a",
  WRONG_VERSION_NUMBER: "ono što odgovara nije TLS",
  PACKET_LENGTH_TOO_LONG: "ono što odgovara nije TLS",
  UNRECOGNIZED_NAME: "poslužitelj ne zna to ime",
  DH_KEY_TOO_SMALL: "ključevi poslužitelja su prekratki",
  DH_PARAM_SIZE: "ključevi poslužitelja su prekratki",
  EE_KEY_TOO_SMALL: "ključevi poslužitelja su prekratki",
  ALERT_HANDSHAKE_FAILURE: "poslužitelj ne nalazi ništa zajedničko ili traži certifikat klijenta",
  CERTIFICATE_REQUIRED: "poslužitelj traži certifikat klijenta",
};

/** Codes of `checks/certificate-problem.ts`. */
export const certificateTexts = {
  certificateExpired: () => "certifikat je istekao",
  certificateNotYetValid: () => "certifikat još ne vrijedi",
  certificateWrongName: () => "certifikat glasi na drugo ime",
  certificateSelfSigned: () => "certifikat je potpisan samo sam sobom",
  certificateUntrusted: (p) => `certifikatu se ne vjeruje (${text(p.reason)})`,
  chainIncomplete: () => "izdavatelj certifikata nije poznat, a nije ni poslan uz certifikat",
  tlsFailed: (p) => {
    const reason = text(p.reason);
    const known = Object.entries(TLS_FAILURES).find(([word]) => reason.includes(word))?.[1];
    return `šifrirana veza nije uspjela${known === undefined ? "" : `: ${known}`} (${reason})`;
  },
} satisfies Templates;

/** What the commonest failures of the box itself mean. Codes: errno(3), getaddrinfo(3). */
const boxFaults: Readonly<Record<string, string>> = {
  ENETUNREACH: "nema puta onamo",
  ENETDOWN: "mreža mu ne radi",
  EADDRNOTAVAIL: "nema više adrese s koje bi pogledao",
  EADDRINUSE: "potreban port drži drugi program",
  ENODEV: "nema takvog mrežnog sučelja ili na njemu nema adrese",
  EMFILE: "otvorio je previše datoteka",
  ENFILE: "otvorio je previše datoteka",
  ENOBUFS: "mrežni međuspremnici su mu puni",
  ENOMEM: "memorija mu je puna",
  EACCES: "nema dopuštenje",
  EPERM: "nije mu dopušteno",
  ENOTUNIQ: "drugi uređaj koristi njegovu adresu i možda je primio odgovor",
  ESTARVED: "nije imao vremena za rad i možda je propustio odgovor",
  EAI_AGAIN: "nijedan DNS poslužitelj ne kaže mu adresu",
};

/** Codes that the runner makes, whatever the type. */
export const common = {
  boxFault: (p) => {
    if (p.errno === "ECLOCK") return "nadzorni uređaj ne može suditi o datumima: sat mu nije usklađen";
    const why =
      p.errno === "EUNDECLARED"
        ? `provjera javlja „${text(p.what)}”, a to nije najavila`
        : (boxFaults[text(p.errno)] ?? text(p.errno));
    return `nadzorni uređaj nije mogao pogledati: ${why}`;
  },
  pending: () => "još nije pogledano",
  /** A threshold that was broken, where what the check saw would sound well. */
  breach: breachWords,
} satisfies Templates;
