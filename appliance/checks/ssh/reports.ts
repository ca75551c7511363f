/** What a look of type `ssh` may report: its measurements and codes. */
import type { Observation } from "#model/result.ts";
import { CONVERSATION_CODES } from "../observe-conversation.ts";

export const MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  bannerMs: { unit: "ms", label: "Banner", description: "Time from then until the server's banner.", warning: "3000" },
  exchangeMs: {
    unit: "ms",
    label: "Key exchange",
    description: "Time from then until the server had proven its host key.",
  },
} as const;

export const CODES = {
  answered: "ok",
  otherBanner: "critical",
  otherKey: "critical",
  keyNotProven: "critical",
  protocolTooOld: "critical",
  disconnected: "critical",
  malformed: "critical",
  noCommonAlgorithm: "unknown",
  ...CONVERSATION_CODES,
} as const;

export type Code = keyof typeof CODES;
/** What a run may report. */
export type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
export type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;
