/** What a listener counts and says of itself. */
import type { Sentence } from "./sentence.ts";

export interface ListenerProblem {
  /** Stable, for programs. */
  readonly code: string;
  /** The same as a sentence, `listener.trouble.*`. */
  readonly text: Sentence;
  /** The same in English, for the log and for programs. */
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Since the start. What is refused and what is lost was counted by nobody else. */
export interface ListenerFigures {
  readonly name: string;
  /** Where it listens, `HOST:PORT`; undefined while it does not. */
  readonly address?: string;
  readonly received: number;
  /** Not taken: too large, too many, not allowed, not understood. */
  readonly refused: number;
  /** Lost because more came than can be read. */
  readonly lost: number;
  /** When something came last, milliseconds since 1970. */
  readonly lastAt?: number;
  /** Why it does not listen, or the newest trouble. */
  readonly problem?: ListenerProblem;
}

/**
 * Troubles of a listener that listens, seen from outside it. `blocked`: this machine's firewall lets nobody in (`at`: where);
 * `neverHeard`: nothing came since the start, though `jobs` should have reported.
 */
export type ListenerTrouble = "blocked" | "neverHeard";
