/** What a look of type `scenario` may report: its measurements and codes. */
import type { MeasurementDeclaration } from "#model/check-declaration.ts";
import type { Observation } from "#model/result.ts";
import { WEB_CODES } from "../web/ask-and-follow.ts";

/** Declared ones; a run reports further ones. */
export const MEASUREMENTS: Readonly<Record<string, MeasurementDeclaration>> = {
  totalMs: {
    unit: "ms",
    label: "Whole answer",
    description: "All steps; each step has its own `step1Ms`, `step2Ms`, ...",
    warning: "10000",
  },
  stepsPassed: { unit: "", label: "Steps passed", description: "Steps that went as they should." },
};

export const CODES = {
  passed: "ok",
  unexpectedStatus: "critical",
  textMissing: "critical",
  textPresent: "critical",
  valueMissing: "critical",
  patternTooSlow: "unknown",
  tooLarge: "critical",
  ...WEB_CODES,
} as const;

export type Code = keyof typeof CODES;
/** What a run may report. */
export type Seen = Observation<Code>;
