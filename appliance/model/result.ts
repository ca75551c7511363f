/**
 * What one run of a check reports (observation), and what the box makes of it by thresholds (judged result).
 * Measuring and judging are apart: an observation never says how bad it is.
 */
import type { Parameters } from "./sentence.ts";

/** How bad a judged result is, in the order of the monitoring-plugin exit codes 0 to 3. */
export const RESULT_STATES = ["ok", "warning", "critical", "unknown"] as const;
export type ResultState = (typeof RESULT_STATES)[number];

/**
 * Stands for infinity among measurements, with its sign: every threshold judges it, and sums and squares of it stay finite,
 * as JSON and the store need it.
 */
export const BEYOND_ALL = 1e100;

/** Numbers by the names of measurements; what was not measured is absent. */
export type Measurements<Measurement extends string = string> = string extends Measurement
  ? Readonly<Record<string, number>>
  : { readonly [name in Measurement]?: number };

/**
 * What a check saw. `code` is one of the codes its type declares, the names of the measurements are those it declares;
 * where both are not known, they are any.
 */
export interface Observation<Code extends string = string, Measurement extends string = string> {
  readonly code: Code;
  /** Numbers by measurement name, in the unit the check type declares. */
  readonly measurements?: Measurements<Measurement>;
  /** Units of measurements that only the run knows (plugins, SNMP); others are declared by the check type. */
  readonly units?: Readonly<Record<string, string>>;
  /** What the sentence needs besides the measurements. Bounded: the runner cuts strings at 500 characters. */
  readonly parameters?: Parameters;
  /** So many looks in a row this one stands for, where it asked again by itself before it told of a failure; one unless told. */
  readonly attempts?: number;
  /** Longer evidence for whoever looks into a failure (an answer's first lines, a plugin's output). Cut at 4000 characters. */
  readonly detail?: string;
}

/** Whose failure a result shows. `box`: this box could not look, so nothing is known about the target. */
export type Blame = "target" | "box";

/** An observation with its place and time: what a check run hands to `decide`. */
export interface Result {
  readonly observation: Observation;
  readonly blame: Blame;
  /** When the run ended, milliseconds since 1970 (UTC). */
  readonly at: number;
}

/** One measurement that broke its threshold. */
export interface Breach {
  readonly measurement: string;
  readonly value: number;
  readonly level: "warning" | "critical";
  /** The range that was broken, as configured (monitoring-plugin syntax). */
  readonly range: string;
  /** The value is back within it, but not far enough to be well; how many regular looks in a row found it so. */
  readonly held?: number;
}

export interface JudgedResult extends Result {
  readonly state: ResultState;
  /** The worst breach first; empty when the code alone decided. */
  readonly breaches: readonly Breach[];
}
