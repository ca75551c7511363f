/** What a look of type `device` may report: its measurements and codes. */
import type { Observation } from "#model/result.ts";
import { AGENT_CODES } from "../ask-agent.ts";
import type { Saying } from "../rounds.ts";

export const MEASUREMENTS = {
  value: { unit: "", label: "Value", description: "Of sensors and states; the unit is the setting's." },
  percent: { unit: "%", label: "Share", description: "How busy, how full, or what is left of a supply." },
  usedBytes: { unit: "B", label: "Used", description: "Used of memory or storage." },
  freeBytes: { unit: "B", label: "Free", description: "Free of memory or storage." },
  inBps: { unit: "bit/s", label: "Received", description: "Received by the port." },
  outBps: { unit: "bit/s", label: "Sent", description: "Sent by the port." },
  inPercent: { unit: "%", label: "Received, of its speed", description: "Received, as share of the port's speed." },
  outPercent: { unit: "%", label: "Sent, of its speed", description: "Sent, as share of the port's speed." },
  errors: { unit: "1/s", label: "Errors", description: "Packets with errors per second, both directions." },
  discards: {
    unit: "1/s",
    label: "Discarded packets",
    description: "Packets thrown away per second, both directions.",
  },
} as const;

export const CODES = {
  measured: "ok",
  filled: "ok",
  notKnown: "unknown",
  portUp: "ok",
  portSwitchedOff: "ok",
  portDown: "critical",
  halfDuplex: "warning",
  stateOk: "ok",
  stateWarning: "warning",
  stateCritical: "critical",
  stateUnknown: "unknown",
  ...AGENT_CODES,
} as const;

export type Code = keyof typeof CODES;
/** What a run may report. */
export type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** The same besides its numbers. */
export type Said = Saying<Code, keyof typeof MEASUREMENTS>;
