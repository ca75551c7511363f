/** What this room needs of the event log; `store/event-log.ts` is one. */
import { errorCode } from "#lib/errno.ts";
import type { StoredEvent } from "#model/event.ts";

/** Reading alone: what the embedded broker mirrors from. */
export interface EventReader {
  /** Events after a sequence number, ascending, at most `limit`. */
  read(afterSequence: number, limit: number): readonly StoredEvent[];
  /** Sequence of the newest event ever stored; 0 when there was none. */
  latest(): number;
}

export interface EventSource extends EventReader {
  /** How far an output has got. */
  cursor(name: string): number;
  /** Moves a cursor forward, never backwards. */
  advance(name: string, sequence: number): void;
  /** How many events a cursor has before it. */
  backlog(name: string): number;
}

/** Failures of a store that pass by themselves; see store/store-error.ts. Others are mistakes in our code, or the end. */
const PASSING: ReadonlySet<string> = new Set(["full", "busy", "io", "readonly"]);

/** The code of a store's failure that may be gone at the next try; undefined for any other error. */
export function passingFailure(error: unknown): string | undefined {
  const code = errorCode(error);
  return code !== undefined && PASSING.has(code) ? code : undefined;
}
