/**
 * Why a broker could not be reached, refused us or went away: a stable code and a sentence that tells a technician what
 * to do. Recognised by error codes and MQTT reason codes alone.
 * Sources: MQTT 5.0 section 2.4 and 3.1.1 section 3.2.2.3 (reason codes), nodejs.org/api/tls.html, openssl-verify(1).
 */
import { errorCode } from "#lib/errno.ts";

export interface BrokerProblem {
  readonly code: string;
  /** One sentence for people, in English; never a secret. In other languages: `broker.CODE` (`texts/`). */
  readonly message: string;
  /** The error code or reason code behind it. */
  readonly detail?: string;
  /** A person has to mend something; trying again soon is of no use. */
  readonly lasting: boolean;
}

type Kind = readonly [code: string, message: string, lasting: boolean];

const BAD_LOGIN: Kind = ["badCredentials", "the broker refuses this user name or password", true];
const NOT_ALLOWED: Kind = ["notAuthorised", "the broker does not allow it; check its access rules for this box", true];
const BUSY: Kind = ["brokerBusy", "the broker is not able to serve just now", false];
const VERSION: Kind = [
  "protocolRefused",
  "the broker does not speak this version of MQTT; try the other one: protocol 5 or 3.1.1",
  true,
];
const IDENTIFIER: Kind = ["identifierRefused", "the broker refuses this box's client identifier", true];
const UNTRUSTED: Kind = [
  "brokerUntrusted",
  "the broker's certificate is not signed by an authority this box trusts; check tls.ca",
  true,
];
const CERTIFICATE_REFUSED: Kind = ["certificateRefused", "the broker does not accept this box's certificate", true];
const CERTIFICATE_REVOKED: Kind = [
  "certificateRevoked",
  "the broker says that this box's certificate was revoked; the box has to be enrolled again",
  true,
];
const CERTIFICATE_EXPIRED: Kind = [
  "certificateExpired",
  "the broker says that this box's certificate has expired; the box has to be enrolled again",
  true,
];
const CERTIFICATE_UNUSABLE: Kind = [
  "certificateUnusable",
  "this box's certificate, key or authority cannot be used; check tls.certificate, tls.key and tls.ca",
  true,
];
const NO_TLS: Kind = ["noTls", "what answers there does not speak TLS; use mqtt:// or another port", true];
const TIMEOUT: Kind = ["timeout", "no answer in time", false];
const UNREACHABLE: Kind = ["unreachable", "the broker's network cannot be reached", false];

/** MQTT reason codes: of CONNACK in both versions (below 0x80: 3.1.1), and of DISCONNECT. */
const OF_REASON: Readonly<Record<number, Kind>> = {
  1: VERSION,
  2: IDENTIFIER,
  3: BUSY,
  4: BAD_LOGIN,
  5: NOT_ALLOWED,
  0x81: ["malformed", "the broker could not read what this box sent", true],
  0x82: ["protocolError", "the broker says that the protocol was broken", true],
  0x84: VERSION,
  0x85: IDENTIFIER,
  0x86: BAD_LOGIN,
  0x87: NOT_ALLOWED,
  0x88: BUSY,
  0x89: BUSY,
  0x8a: ["banned", "the broker has banned this box", true],
  0x8b: ["brokerStopping", "the broker is shutting down", false],
  0x8c: BAD_LOGIN,
  0x8d: ["keepAliveMissed", "the broker heard nothing of this box for too long", false],
  0x8e: [
    "takenOver",
    "another client connected under the same identifier: is there a second box with the same ids?",
    true,
  ],
  0x93: ["tooMuchAtOnce", "the broker says that too much was sent at once", false],
  0x90: ["topicRefused", "the broker does not take this topic", true],
  0x95: ["tooLarge", "a message is larger than the broker takes", true],
  0x96: ["tooFast", "the broker says that messages come too fast", false],
  0x97: ["quotaExceeded", "a limit of the broker is used up", false],
  0x98: ["closedByOperator", "the broker's operator closed the connection", false],
  0x99: ["payloadInvalid", "the broker finds the content of a message invalid", true],
  0x9c: ["useAnother", "the broker asks to use another one", true],
  0x9d: ["moved", "the broker has moved", true],
  0x9f: ["tooMany", "the broker says that connections come too often", false],
  0xa0: ["longEnough", "the broker ends connections after some time", false],
};

const OF_ERRNO: Readonly<Record<string, Kind>> = {
  ECONNREFUSED: ["refused", "nothing listens at the broker's address and port", false],
  ECONNRESET: ["reset", "the broker closed the connection", false],
  EPIPE: ["reset", "the broker closed the connection", false],
  ETIMEDOUT: TIMEOUT,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ENETDOWN: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  ENOTFOUND: ["nameNotFound", "the broker's name is not known to the name server", false],
  EAI_AGAIN: ["nameServer", "no name server answers, so the broker's address is not known", false],
  EPROXY: [
    "proxyRefused",
    "the proxy does not let this box through to the broker; check proxy, and which ports it allows",
    true,
  ],
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_SIGNATURE_FAILURE: UNTRUSTED,
  INVALID_CA: UNTRUSTED,
  CERT_HAS_EXPIRED: [
    "brokerCertificateExpired",
    "the broker's certificate has expired, or this box's clock is wrong",
    true,
  ],
  CERT_NOT_YET_VALID: [
    "brokerCertificateNotYetValid",
    "the broker's certificate is not valid yet, or this box's clock is wrong",
    true,
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: ["brokerNameMismatch", "the broker's certificate is made out for another name", true],
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  EPROTO: ["tlsFailed", "the TLS handshake failed", true],
};

/** TLS alerts by name; what stands before the name (`ERR_SSL_SSL/TLS_ALERT_`) changes with the version of OpenSSL. */
const OF_ALERT: Readonly<Record<string, Kind>> = {
  CERTIFICATE_REQUIRED: [
    "certificateRequired",
    "the broker wants a certificate of this box; set tls.certificate and tls.key",
    true,
  ],
  HANDSHAKE_FAILURE: [
    "handshakeRefused",
    "the broker refuses the TLS handshake; it may want a certificate of this box",
    true,
  ],
  UNKNOWN_CA: CERTIFICATE_REFUSED,
  BAD_CERTIFICATE: CERTIFICATE_REFUSED,
  UNSUPPORTED_CERTIFICATE: CERTIFICATE_REFUSED,
  CERTIFICATE_UNKNOWN: CERTIFICATE_REFUSED,
  CERTIFICATE_EXPIRED: CERTIFICATE_EXPIRED,
  CERTIFICATE_REVOKED: CERTIFICATE_REVOKED,
  DECRYPT_ERROR: CERTIFICATE_REFUSED,
  ACCESS_DENIED: CERTIFICATE_REFUSED,
};

/** The problem behind a failed or ended connection. @param error what was raised; undefined: it just closed */
export function describeFailure(error: unknown, wasOpen: boolean): BrokerProblem {
  if (error === undefined) return wasOpen ? LOST : CLOSED_EARLY;
  const reason = reasonCode(error);
  if (reason !== undefined) return describeReason(reason);
  const errno = errorCode(error);
  if (errno === undefined) return wasOpen ? LOST : NOT_MQTT;
  const known = OF_ERRNO[errno] ?? OF_ALERT[/^ERR_SSL_.*_ALERT_(\w+)$/.exec(errno)?.[1] ?? ""];
  if (known !== undefined) return problem(known, errno);
  if (errno.startsWith("ERR_OSSL_")) return problem(CERTIFICATE_UNUSABLE, errno);
  if (errno.startsWith("ERR_SSL_")) return problem(["tlsFailed", "the TLS handshake failed", true], errno);
  return problem(["failed", "the connection to the broker failed", false], errno);
}

/** The problem behind a refusing MQTT reason code. */
export function describeReason(code: number): BrokerProblem {
  const shown = `0x${code.toString(16).padStart(2, "0")}`;
  return problem(OF_REASON[code] ?? ["refusedByBroker", "the broker refuses", false], shown);
}

/** What brokers of MQTT 3.1.1, and some of 5, do not say. */
export const TAKEN_OVER: BrokerProblem = describeReason(0x8e);

const LOST: BrokerProblem = { code: "lost", message: "the connection to the broker was lost", lasting: false };
const CLOSED_EARLY: BrokerProblem = {
  code: "closedEarly",
  message: "what answers there closed the connection at once; it may not speak MQTT, or not this version",
  lasting: false,
};
const NOT_MQTT: BrokerProblem = {
  code: "noAnswer",
  message: "what answers there does not speak MQTT, or not in time",
  lasting: false,
};

/** Every code there is, also those that others find (`explain-failure.ts`, `event-sender.ts`). */
export const BROKER_PROBLEM_CODES: ReadonlySet<string> = new Set([
  ...[...Object.values(OF_REASON), ...Object.values(OF_ERRNO), ...Object.values(OF_ALERT)].map(([code]) => code),
  CERTIFICATE_UNUSABLE[0],
  LOST.code,
  CLOSED_EARLY.code,
  NOT_MQTT.code,
  "failed",
  "refusedByBroker",
  "tlsSpoken",
  "eventEndsConnection",
]);

function problem([code, message, lasting]: Kind, detail: string): BrokerProblem {
  return { code, message: `${message} (${detail})`, detail, lasting };
}

/** The MQTT reason code an error of mqtt.js carries: there `code` is a number. */
function reasonCode(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "number" ? error.code : undefined;
}
