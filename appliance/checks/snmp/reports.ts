/** What a look of type `snmp` may report: its measurements and codes. */
import type { Observation } from "#model/result.ts";
import { AGENT_CODES } from "../ask-agent.ts";
import type { Saying } from "../rounds.ts";

export const MEASUREMENTS = {
  value: {
    unit: "",
    label: "Value",
    description: "The number, scaled; for counters the growth per second. The unit is the setting's.",
  },
} as const;

export const CODES = {
  measured: "ok",
  firstSample: "ok",
  rebooted: "ok",
  counterReset: "ok",
  textMatches: "ok",
  textDiffers: "critical",
  textRejected: "critical",
  patternTooSlow: "unknown",
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
