/** Sentences of the codes that all check types share; a type spreads those it uses into its own catalogue. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { breachWords } from "../quantity.ts";

/** Codes of `checks/observe-failure.ts`. */
export const connectionTexts = {
  timeout: () => "nem jött válasz időben",
  refused: () => "a kapcsolat elutasítva: ott semmi sem figyel",
  reset: () => "a másik oldal bontotta a kapcsolatot",
  unreachable: () => "az eszköz nem érhető el",
  nameNotFound: () => "a névkiszolgáló nem ismeri a nevet",
} satisfies Templates;

/** Codes of `checks/observe-conversation.ts`. */
export const conversationTexts = {
  ...connectionTexts,
  timeout: (p) => (p.connected === true ? "fogadja a kapcsolatot, de nem válaszol időben" : connectionTexts.timeout()),
  otherProtocol: (p) =>
    p.heard === undefined || p.heard === ""
      ? "nem a várt szolgáltatás válaszol ott"
      : `nem a várt szolgáltatás válaszol ott: „${text(p.heard)}”`,
  closedEarly: () => "a másik oldal idő előtt bontotta a kapcsolatot",
  tooMuch: () => "a válasz nem ér véget, vagy képtelenül hosszú",
} satisfies Templates;

/** Code of the types whose logging in may show a password (`checks/access-settings.ts`). */
export const loginTexts = {
  passwordWouldShow: () =>
    "a kiszolgáló láthatná a jelszót, pedig nem bizonyította, hogy az igazi; a jelszó nem ment el (beállítások: `encryption`, `fingerprint`)",
} satisfies Templates;

/** Code of the types that let a server prove that it knows the password, too. */
export const proofTexts = {
  serverNotAuthentic: () => "a kiszolgáló maga nem ismeri a felhasználó jelszavát; lehet, hogy egy másik kiszolgáló",
} satisfies Templates;

/** Codes of `checks/ask-by-datagram.ts`. */
export const datagramTexts = {
  ...connectionTexts,
  otherProtocol: conversationTexts.otherProtocol,
  tooMuch: conversationTexts.tooMuch,
} satisfies Templates;

/** What the commonest reasons of OpenSSL mean, by a part of their names. */
const TLS_FAILURES: Readonly<Record<string, string>> = {
  UNSAFE_LEGACY_RENEGOTIATION: "a kiszolgáló nem ismeri a biztonságos újratárgyalást",
  UNSUPPORTED_PROTOCOL: "a kiszolgáló csak elavult TLS-t ismer",
  ALERT_PROTOCOL_VERSION: "a kiszolgáló nem fogadja el a TLS-nek ezt a verzióját",
  WRONG_VERSION_NUMBER: "ami válaszol, az nem TLS",
  PACKET_LENGTH_TOO_LONG: "ami válaszol, az nem TLS",
  UNRECOGNIZED_NAME: "a kiszolgáló nem ismer ilyen nevet",
  DH_KEY_TOO_SMALL: "a kiszolgáló kulcsai túl rövidek",
  DH_PARAM_SIZE: "a kiszolgáló kulcsai túl rövidek",
  EE_KEY_TOO_SMALL: "a kiszolgáló kulcsai túl rövidek",
  ALERT_HANDSHAKE_FAILURE: "a kiszolgáló nem talált közös eljárást, vagy klienstanúsítványt kér",
  CERTIFICATE_REQUIRED: "a kiszolgáló klienstanúsítványt kér",
};

/** Codes of `checks/certificate-problem.ts`. */
export const certificateTexts = {
  certificateExpired: () => "a tanúsítvány lejárt",
  certificateNotYetValid: () => "a tanúsítvány még nem érvényes",
  certificateWrongName: () => "a tanúsítvány más névre szól",
  certificateSelfSigned: () => "a tanúsítványt csak önmaga írta alá",
  certificateUntrusted: (p) => `a tanúsítvány nem megbízható (${text(p.reason)})`,
  chainIncomplete: () => "a tanúsítvány kiállítóját a felügyelőegység nem ismeri, és a kiszolgáló sem küldte el",
  tlsFailed: (p) => {
    const reason = text(p.reason);
    const known = Object.entries(TLS_FAILURES).find(([word]) => reason.includes(word))?.[1];
    return `nem jött létre titkosított kapcsolat${known === undefined ? "" : `: ${known}`} (${reason})`;
  },
} satisfies Templates;

/** What the commonest failures of the box itself mean. Codes: errno(3), getaddrinfo(3). */
const boxFaults: Readonly<Record<string, string>> = {
  ENETUNREACH: "a felügyelőegység nem tudta megvizsgálni: nem vezet oda útvonala",
  ENETDOWN: "a felügyelőegység nem tudta megvizsgálni: a hálózata nem működik",
  EADDRNOTAVAIL: "a felügyelőegység nem tudta megvizsgálni: nincs szabad címe hozzá",
  EADDRINUSE: "a felügyelőegység nem tudta megvizsgálni: a szükséges portot másik program foglalja",
  ENODEV: "a felügyelőegység nem tudta megvizsgálni: nincs ilyen hálózati csatolója, vagy azon nincs cím",
  EMFILE: "a felügyelőegység nem tudta megvizsgálni: túl sok fájlja van nyitva",
  ENFILE: "a felügyelőegység nem tudta megvizsgálni: túl sok fájlja van nyitva",
  ENOBUFS: "a felügyelőegység nem tudta megvizsgálni: megteltek a hálózati pufferei",
  ENOMEM: "a felügyelőegység nem tudta megvizsgálni: megtelt a memóriája",
  EACCES: "a felügyelőegység nem tudta megvizsgálni: nincs hozzá joga",
  EPERM: "a felügyelőegység nem tudta megvizsgálni: nem szabad neki",
  ECLOCK: "a felügyelőegység nem tud dátumot megítélni: az órája nincs szinkronban",
  ENOTUNIQ:
    "a felügyelőegység nem tudta megvizsgálni: egy másik eszköz is használja a címét, és a válasz oda juthatott",
  ESTARVED: "a felügyelőegység nem tudta megvizsgálni: nem jutott futási idő, és a választ elszalaszthatta",
  EAI_AGAIN: "a felügyelőegység nem tudta megvizsgálni: egyetlen névkiszolgáló sem mondja meg a címet",
};

/** Codes that the runner makes, whatever the type. */
export const common = {
  boxFault: (p) =>
    p.errno === "EUNDECLARED"
      ? `a felügyelőegység nem tudta megvizsgálni: az ellenőrzése olyat jelez, amit nem jelentett be: „${text(p.what)}”`
      : (boxFaults[text(p.errno)] ?? `a felügyelőegység nem tudta megvizsgálni: ${text(p.errno)}`),
  pending: () => "még nem volt vizsgálat",
  /** A threshold that was broken, where what the check saw would sound well. */
  breach: breachWords,
} satisfies Templates;
