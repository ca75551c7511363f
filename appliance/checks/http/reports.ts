/** What a look of type `http` may report: its measurements and codes. */
import type { Observation } from "#model/result.ts";
import { WEB_CODES } from "../web/ask-and-follow.ts";

export const MEASUREMENTS = {
  totalMs: {
    unit: "ms",
    label: "Whole answer",
    description: "From the first look-up to the last byte, redirects included.",
    warning: "2000",
  },
  nameMs: {
    unit: "ms",
    label: "Name look-up",
    description: "Looking up the name; absent where the URL holds an address.",
  },
  connectMs: { unit: "ms", label: "Connection", description: "Opening the connection." },
  tlsMs: { unit: "ms", label: "TLS", description: "TLS handshake; only with https." },
  firstByteMs: { unit: "ms", label: "First byte", description: "From the request to the begin of the answer." },
  sizeBytes: { unit: "B", label: "Size", description: "Body read." },
  status: { unit: "", label: "Status", description: "Status code." },
} as const;

export const CODES = {
  answered: "ok",
  unexpectedStatus: "critical",
  textMissing: "critical",
  textPresent: "critical",
  patternTooSlow: "unknown",
  /** What must not be there was looked for in a part only. */
  readInPart: "warning",
  ...WEB_CODES,
} as const;

export type Code = keyof typeof CODES;
/** What a run may report. */
export type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
