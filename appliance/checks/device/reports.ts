/** What a look of type `device` may report: its measurements and codes. */
import type { Observation } from "#model/result.ts";
import { AGENT_CODES } from "../ask-agent.ts";
import type { Saying } from "../rounds.ts";

export const MEASUREMENTS = {
  value: { unit: "", label: "Value", description: "Of sensors and states; the unit is the setting's." },
  percent: { unit: "%", label: "Share", description: "How busy, how full, or what is left of a supply." },
  busiest: { unit: "%", label: "Busiest core", description: "Of several processors the busiest." },
  count: { unit: "", label: "Count", description: "How many of several members told something." },
  toWarning: {
    unit: "",
    label: "Left to the limit",
    description: "Of several sensors the least that is left to its own limit for a warning.",
  },
  toCritical: { unit: "", label: "Left to the critical limit", description: "The same to the critical one." },
  failing: { unit: "", label: "Not well", description: "How many of several members are not well." },
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
  membersOk: "ok",
  membersWarning: "warning",
  membersCritical: "critical",
  membersUnknown: "unknown",
  ...AGENT_CODES,
} as const;

export type Code = keyof typeof CODES;
/** What a run may report. */
export type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** The same besides its numbers. */
export type Said = Saying<Code, keyof typeof MEASUREMENTS>;
