/** Moments and how long they are ago: by the steady clock, never by the wall clock's present reading. Pure. */
import type { Moment } from "#model/state.ts";
import type { At } from "./input.ts";

export function momentOf(at: At): Moment {
  return { boot: at.boot, steadyMs: at.steadyMs, wallMs: at.wallMs, trusted: at.trusted };
}

export function isoOf(moment: Pick<Moment, "wallMs">): string {
  return new Date(moment.wallMs).toISOString();
}

/**
 * Whether a wait that began at a moment of this run (`takeUpMoment`) is over. The same sum as an alarm is set to, so that one
 * that has come finds its wait over.
 */
export function hasPassed(since: Moment, waitMs: number, at: At): boolean {
  return since.boot === at.boot && at.steadyMs >= since.steadyMs + waitMs;
}

/**
 * A moment of an earlier run as one of this run, so that a wait goes on: it is as long ago as the wall clock says where it
 * was trusted then and is now, else the wait begins anew.
 */
export function takeUpMoment(moment: Moment | undefined, at: At): Moment {
  // Stored, and therefore perhaps damaged: a wait that cannot be read begins anew.
  if (!Number.isFinite(moment?.wallMs) || moment === undefined) return momentOf(at);
  if (moment.boot === at.boot) return moment;
  const agoMs = moment.trusted && at.trusted ? Math.max(0, at.wallMs - moment.wallMs) : 0;
  return { boot: at.boot, steadyMs: at.steadyMs - agoMs, wallMs: moment.wallMs, trusted: moment.trusted };
}
