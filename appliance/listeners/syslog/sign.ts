/**
 * A sign by which something that matters is recognised in a log line. Tables of signs stand in `families/`; the first of a
 * pattern that fits a line says what it means, so what ends something stands before what begins it.
 */
import type { LogPattern } from "#model/log-patterns.ts";

export interface Sign {
  readonly pattern: LogPattern;
  readonly effect: "bad" | "well";
  /** Somebody should look at once. */
  readonly isGrave: boolean;
  /**
   * Words of which one must stand in the line, else the expression is not tried; by their first four letters, so that "fail"
   * stands for "failed" and "failure".
   */
  readonly words: string;
  /** Over the line with spaces for underscores. A group `key` says what of the device it is about. */
  readonly fits: RegExp;
  /** What must not stand in it. */
  readonly unless?: RegExp;
}

/** Begins something, or counts. */
export function bad(pattern: LogPattern, words: string, fits: RegExp, unless?: RegExp): Sign {
  return { pattern, effect: "bad", isGrave: false, words, fits, ...(unless === undefined ? {} : { unless }) };
}

/** The same, and somebody should look at once. */
export function grave(pattern: LogPattern, words: string, fits: RegExp, unless?: RegExp): Sign {
  return { ...bad(pattern, words, fits, unless), isGrave: true };
}

/** Ends what was bad. */
export function well(pattern: LogPattern, words: string, fits: RegExp, unless?: RegExp): Sign {
  return { ...bad(pattern, words, fits, unless), effect: "well" };
}
