/** Italian sentences of the codes that all check types share; a type spreads those it uses into its own catalogue. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { breachWords } from "../quantity.ts";

/** Codes of `checks/observe-failure.ts`. */
export const connectionTexts = {
  timeout: () => "nessuna risposta in tempo",
  refused: () => "la connessione è stata rifiutata: lì non ascolta nulla",
  reset: () => "l'altra parte ha chiuso la connessione",
  unreachable: () => "il dispositivo non è raggiungibile",
  nameNotFound: () => "il server dei nomi non conosce il nome",
} satisfies Templates;

/** Codes of `checks/observe-conversation.ts`. */
export const conversationTexts = {
  ...connectionTexts,
  timeout: (p) =>
    p.connected === true ? "accetta la connessione, ma non risponde in tempo" : connectionTexts.timeout(),
  otherProtocol: (p) =>
    p.heard === undefined || p.heard === ""
      ? "lì risponde qualcosa di diverso da quanto atteso"
      : `lì risponde qualcosa di diverso da quanto atteso: «${text(p.heard)}»`,
  closedEarly: () => "l'altra parte ha chiuso la connessione prima della fine",
  tooMuch: () => "la risposta non finisce o è assurdamente lunga",
} satisfies Templates;

/** Code of the types whose logging in may show a password (`checks/access-settings.ts`). */
export const loginTexts = {
  passwordWouldShow: () =>
    "il server vedrebbe la password e non ha provato di essere quello giusto; la password non è stata inviata (impostazioni `encryption`, `fingerprint`)",
} satisfies Templates;

/** Code of the types that let a server prove that it knows the password, too. */
export const proofTexts = {
  serverNotAuthentic: () => "il server stesso non conosce la password dell'utente; può essere un altro server",
} satisfies Templates;

/** Codes of `checks/ask-by-datagram.ts`. */
export const datagramTexts = {
  ...connectionTexts,
  otherProtocol: conversationTexts.otherProtocol,
  tooMuch: conversationTexts.tooMuch,
} satisfies Templates;

/** What the commonest reasons of OpenSSL mean, by a part of their names. */
const TLS_FAILURES: Readonly<Record<string, string>> = {
  UNSAFE_LEGACY_RENEGOTIATION: "il server non conosce la rinegoziazione sicura",
  UNSUPPORTED_PROTOCOL: "il server parla solo TLS superato",
  ALERT_PROTOCOL_VERSION: "il server non accetta questa versione di TLS",
  WRONG_VERSION_NUMBER: "ciò che risponde non è TLS",
  PACKET_LENGTH_TOO_LONG: "ciò che risponde non è TLS",
  UNRECOGNIZED_NAME: "il server non conosce questo nome",
  DH_KEY_TOO_SMALL: "le chiavi del server sono troppo corte",
  DH_PARAM_SIZE: "le chiavi del server sono troppo corte",
  EE_KEY_TOO_SMALL: "le chiavi del server sono troppo corte",
  ALERT_HANDSHAKE_FAILURE: "il server non trova nulla in comune, o vuole un certificato del client",
  CERTIFICATE_REQUIRED: "il server vuole un certificato del client",
};

/** Codes of `checks/certificate-problem.ts`. */
export const certificateTexts = {
  certificateExpired: () => "il certificato è scaduto",
  certificateNotYetValid: () => "il certificato non è ancora valido",
  certificateWrongName: () => "il certificato è per un altro nome",
  certificateSelfSigned: () => "il certificato è firmato solo da sé stesso",
  certificateUntrusted: (p) => `il certificato non è attendibile (${text(p.reason)})`,
  chainIncomplete: () => "chi ha emesso il certificato non è noto alla centralina, né è stato inviato insieme",
  tlsFailed: (p) => {
    const reason = text(p.reason);
    const known = Object.entries(TLS_FAILURES).find(([word]) => reason.includes(word))?.[1];
    return `la connessione cifrata non è riuscita${known === undefined ? "" : `: ${known}`} (${reason})`;
  },
} satisfies Templates;

/** What the commonest failures of the box itself mean. Codes: errno(3), getaddrinfo(3). */
const boxFaults: Readonly<Record<string, string>> = {
  ENETUNREACH: "la centralina non ha potuto guardare: non c'è un percorso fin lì",
  ENETDOWN: "la centralina non ha potuto guardare: la sua rete è giù",
  EADDRNOTAVAIL: "la centralina non ha potuto guardare: non ha più indirizzi da cui guardare",
  EADDRINUSE: "la centralina non ha potuto guardare: un altro programma tiene la porta che le serve",
  ENODEV: "la centralina non ha potuto guardare: non ha questa interfaccia di rete, o è senza indirizzo",
  EMFILE: "la centralina non ha potuto guardare: ha troppi file aperti",
  ENFILE: "la centralina non ha potuto guardare: ha troppi file aperti",
  ENOBUFS: "la centralina non ha potuto guardare: i suoi buffer di rete sono pieni",
  ENOMEM: "la centralina non ha potuto guardare: la sua memoria è piena",
  EACCES: "la centralina non ha potuto guardare: le manca il permesso",
  EPERM: "la centralina non ha potuto guardare: non le è consentito",
  ECLOCK: "la centralina non può giudicare le date: il suo orologio non è sincronizzato",
  ENOTUNIQ:
    "la centralina non ha potuto guardare: un altro dispositivo usa il suo indirizzo e può aver ricevuto la risposta",
  ESTARVED: "la centralina non ha potuto guardare: non ha avuto tempo di lavorare e può aver perso la risposta",
  EAI_AGAIN: "la centralina non ha potuto guardare: nessun server dei nomi le dice l'indirizzo",
};

/** Codes that the runner makes, whatever the type. */
export const common = {
  boxFault: (p) =>
    p.errno === "EUNDECLARED"
      ? `la centralina non ha potuto guardare: il controllo riferisce «${text(p.what)}», che non dichiara`
      : (boxFaults[text(p.errno)] ?? `la centralina non ha potuto guardare: ${text(p.errno)}`),
  pending: () => "non ancora guardato",
  /** A threshold that was broken, where what the check saw would sound well. */
  breach: breachWords,
} satisfies Templates;
