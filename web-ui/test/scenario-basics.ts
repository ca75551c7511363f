/** What the canned answers of a box are made of: the names of the situations, moments before a fixed present, sentences. */
import type { Sentence } from "#model/sentence.ts";

export const SCENARIOS = [
  "well",
  "problems",
  "empty",
  "first",
  "many",
  /** A hundred devices behind five switches. */
  "hundred",
  "lineDown",
  "findings",
  /** Incidents in every state, announced work; a technician looks. */
  "incidents",
  /** The same as a viewer sees it. */
  "viewer",
  "signedOut",
  "unclaimed",
] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** The moment so many milliseconds before the present, ISO 8601. */
export type Ago = (ms: number) => string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const s = (code: string, parameters: Sentence["parameters"] = {}): Sentence => ({ code, parameters });
