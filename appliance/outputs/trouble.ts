/** What went wrong last with an output or a recipient: since when, whether it still does, and how it is shown. Pure. */
import { isoTime } from "#lib/clock.ts";
import type { OutputProblem } from "#model/api-outputs.ts";
import type { CarryProblem } from "./carrier.ts";

/** Moments in milliseconds since 1970 (UTC). */
export interface Trouble {
  readonly problem: CarryProblem;
  readonly at: number;
  /** It goes on since then; left out: it is past. */
  readonly since?: number;
}

/** `isNew`: another one than before, or the same one after it had passed. */
export function nextTrouble(
  before: Trouble | undefined,
  problem: CarryProblem,
  now: number,
): { readonly trouble: Trouble; readonly isNew: boolean } {
  const since = before?.problem.code === problem.code ? before.since : undefined;
  return { trouble: { problem, at: now, since: since ?? now }, isNew: since === undefined };
}

/** What was wrong is past; it stays to be seen. */
export function pastTrouble<T extends Trouble>(trouble: T): Omit<T, "since"> {
  const { since: _over, ...past } = trouble;
  return past;
}

export function troubleView({ problem, at, since }: Trouble): OutputProblem {
  const { code, parameters = {}, answer } = problem;
  return {
    at: isoTime(at),
    ...(since === undefined ? {} : { since: isoTime(since) }),
    text: { code: `output.${code}`, parameters },
    ...(answer === undefined ? {} : { answer }),
  };
}
