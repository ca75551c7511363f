/** Sentences of the codes that all check types share; a type spreads those it uses into its own catalogue. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { breachWords } from "../quantity.ts";

/** Codes of `checks/observe-failure.ts`. */
export const connectionTexts = {
  timeout: () => "no answer in time",
  refused: () => "the connection was refused: nothing listens there",
  reset: () => "the other side closed the connection",
  unreachable: () => "the device cannot be reached",
  nameNotFound: () => "the name is not known to the name server",
} satisfies Templates;

/** Codes of `checks/observe-conversation.ts`. */
export const conversationTexts = {
  ...connectionTexts,
  timeout: (p) =>
    p.connected === true ? "takes the connection, but does not answer in time" : connectionTexts.timeout(),
  otherProtocol: (p) =>
    p.heard === undefined || p.heard === ""
      ? "something else than expected answers there"
      : `something else than expected answers there: "${text(p.heard)}"`,
  closedEarly: () => "the other side ended the connection before all was said",
  tooMuch: () => "the answer does not end or is absurdly long",
} satisfies Templates;

/** Code of the types whose logging in may show a password (`checks/access-settings.ts`). */
export const loginTexts = {
  passwordWouldShow: () =>
    "the server would get to see the password, and has not proven that it is the right one; the password was not sent (settings `encryption`, `fingerprint`)",
} satisfies Templates;

/** Code of the types that let a server prove that it knows the password, too. */
export const proofTexts = {
  serverNotAuthentic: () => "the server does not know the user's password itself; it may be another server",
} satisfies Templates;

/** Codes of `checks/ask-by-datagram.ts`. */
export const datagramTexts = {
  ...connectionTexts,
  otherProtocol: conversationTexts.otherProtocol,
  tooMuch: conversationTexts.tooMuch,
} satisfies Templates;

/** What the commonest reasons of OpenSSL mean, by a part of their names. */
const TLS_FAILURES: Readonly<Record<string, string>> = {
  UNSAFE_LEGACY_RENEGOTIATION: "the server knows no secure renegotiation",
  UNSUPPORTED_PROTOCOL: "the server speaks outdated TLS only",
  ALERT_PROTOCOL_VERSION: "the server does not take this version of TLS",
  WRONG_VERSION_NUMBER: "what answers is no TLS",
  PACKET_LENGTH_TOO_LONG: "what answers is no TLS",
  UNRECOGNIZED_NAME: "the server knows no such name",
  DH_KEY_TOO_SMALL: "the server's keys are too short",
  DH_PARAM_SIZE: "the server's keys are too short",
  EE_KEY_TOO_SMALL: "the server's keys are too short",
  ALERT_HANDSHAKE_FAILURE: "the server found nothing in common, or wants a certificate of its client",
  CERTIFICATE_REQUIRED: "the server wants a certificate of its client",
};

/** Codes of `checks/certificate-problem.ts`. */
export const certificateTexts = {
  certificateExpired: () => "the certificate has expired",
  certificateNotYetValid: () => "the certificate is not valid yet",
  certificateWrongName: () => "the certificate is made for another name",
  certificateSelfSigned: () => "the certificate is signed by nobody but itself",
  certificateUntrusted: (p) => `the certificate is not trusted (${text(p.reason)})`,
  chainIncomplete: () => "the certificate's issuer is neither known to this box nor sent along",
  tlsFailed: (p) => {
    const reason = text(p.reason);
    const known = Object.entries(TLS_FAILURES).find(([word]) => reason.includes(word))?.[1];
    return `no encrypted connection came about${known === undefined ? "" : `: ${known}`} (${reason})`;
  },
} satisfies Templates;

/** What the commonest failures of the box itself mean. Codes: errno(3), getaddrinfo(3). */
const boxFaults: Readonly<Record<string, string>> = {
  ENETUNREACH: "this box could not look: it has no route there",
  ENETDOWN: "this box could not look: its network is down",
  EADDRNOTAVAIL: "this box could not look: it has no address left to look from",
  EADDRINUSE: "this box could not look: another program holds the port that it needs",
  ENODEV: "this box could not look: it has no such network interface, or no address on it",
  EMFILE: "this box could not look: it has too many files open",
  ENFILE: "this box could not look: it has too many files open",
  ENOBUFS: "this box could not look: its network buffers are full",
  ENOMEM: "this box could not look: its memory is full",
  EACCES: "this box could not look: it lacks the permission",
  EPERM: "this box could not look: it is not allowed to",
  ECLOCK: "this box cannot judge dates: its clock is not synchronised",
  ENOTUNIQ: "this box could not look: another device uses its address, and may have had the answer",
  ESTARVED: "this box could not look: it had no time to run, and may have missed the answer",
  EAI_AGAIN: "this box could not look: no name server tells it the address",
};

/** Codes that the runner makes, whatever the type. */
export const common = {
  boxFault: (p) =>
    p.errno === "EUNDECLARED"
      ? `this box could not look: its check reports "${text(p.what)}", which it does not declare`
      : (boxFaults[text(p.errno)] ?? `this box could not look: ${text(p.errno)}`),
  pending: () => "not looked at yet",
  /** A threshold that was broken, where what the check saw would sound well. */
  breach: breachWords,
} satisfies Templates;
