/**
 * What a look says besides its numbers. Whoever looks hands over the same object for as long as a service says the same:
 * that it is the same object is how everybody knows, without comparing, that nothing but numbers has changed.
 */
import type { Parameters } from "./sentence.ts";

export interface Saying<Code extends string = string, Measurement extends string = string> {
  readonly code: Code;
  /** Names of the numbers, in the order they are reported in; at most `MOST_NUMBERS`. */
  readonly measures: readonly Measurement[];
  readonly units?: Readonly<Record<string, string>>;
  readonly parameters?: Parameters;
  readonly detail?: string;
}

/** Most numbers beside one saying; what has more is told as an observation. */
export const MOST_NUMBERS = 8;

/** Numbers in the order of `Saying.measures`. */
export type NumberAt = (index: number) => number;
