/** What a look of type `smtp` may report: its measurements and codes. */
import type { Observation } from "#model/result.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { CONVERSATION_CODES } from "../observe-conversation.ts";
import { TLS_MEASUREMENTS } from "../secure-session.ts";

export const MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  greetingMs: {
    unit: "ms",
    label: "Greeting",
    description: "Time from then until the server's greeting.",
    warning: "5000",
  },
  totalMs: { unit: "ms", label: "Whole answer", description: "The whole conversation with the mail server." },
  deliveryMs: {
    unit: "ms",
    label: "Delivery",
    description: "From handing the mail over until it lay in the mailbox; only with a mailbox.",
    warning: "60000",
  },
  ...TLS_MEASUREMENTS,
} as const;

export const CODES = {
  answered: "ok",
  delivered: "ok",
  notReady: "critical",
  commandRefused: "critical",
  heloRefused: "critical",
  internationalMissing: "critical",
  startTlsMissing: "critical",
  loginNotOffered: "critical",
  loginRefused: "critical",
  serverNotAuthentic: "critical",
  passwordWouldShow: "critical",
  recipientRefused: "critical",
  mailRefused: "critical",
  notDelivered: "critical",
  mailboxFailed: "unknown",
  ...CERTIFICATE_CODES,
  ...CONVERSATION_CODES,
} as const;

export type Code = keyof typeof CODES;
/** What a run may report. */
export type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
