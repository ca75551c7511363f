/** What a look of type `ldap` may report: its measurements and codes. */
import type { Observation } from "#model/result.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { CONVERSATION_CODES } from "../observe-conversation.ts";
import { TLS_MEASUREMENTS } from "../secure-session.ts";

export const MEASUREMENTS = {
  answerMs: { unit: "ms", label: "Answer", description: "From connecting to the last answer.", warning: "2000" },
  bindMs: { unit: "ms", label: "Sign-in", description: "Signing in." },
  searchMs: { unit: "ms", label: "Search", description: "The search, or reading the root DSE." },
  entries: { unit: "", label: "Entries", description: "Entries found; only with a search base." },
  ...TLS_MEASUREMENTS,
} as const;

export const CODES = {
  answered: "ok",
  moreEntries: "warning",
  passwordWouldShow: "critical",
  wrongCredentials: "critical",
  bindRefused: "critical",
  startTlsRefused: "critical",
  noSuchBase: "critical",
  searchRefused: "critical",
  searchFailed: "critical",
  badFilter: "unknown",
  unavailable: "critical",
  ...CONVERSATION_CODES,
  ...CERTIFICATE_CODES,
} as const;

export type Code = keyof typeof CODES;
/** What a run may report. */
export type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
export type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;
