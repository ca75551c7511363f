/** What the searching thread is given, and gives back. */
import type { Fault } from "./try-input.ts";

export interface Task {
  readonly parser: string;
  readonly seed: number;
  readonly minutes: number;
  /** How many inputs were begun, how long the last one is (32 bits each), and its bytes. */
  readonly place: SharedArrayBuffer;
}

export interface Report {
  readonly tried: number;
  /** Characters of code that ran. */
  readonly covered: number;
  /** Inputs that the search began with, of those that run something of their own. */
  readonly begun: number;
  readonly found: readonly Uint8Array[];
  readonly faults: readonly (Pick<Fault, "kind" | "what"> & { readonly input: Uint8Array })[];
  /** More held at the end than after the first third. */
  readonly grownBytes: number;
}
