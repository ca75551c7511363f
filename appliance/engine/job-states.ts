/** States of jobs as the store keeps them, one fact each, and what is made of them after a restart. */
import type { At } from "#decide/input.ts";
import { takeUpJobWaits } from "#decide/keep.ts";
import { JOB_STATES, type JobState } from "#model/job-state.ts";
import { isRun } from "#store/jobs.ts";

/** How the names begin under which the store keeps how jobs stand. */
export const JOB_FACTS = "job.";

/** Under which name the store keeps how a job stands. */
export function jobFactOf(id: string): string {
  return `${JOB_FACTS}${id}`;
}

/** @param stored perhaps damaged; undefined where nothing can be made of it: the job is expected from now on */
export function takeUpJob(stored: unknown, at: At): JobState | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { state, since, plan, expectedSince, runs, seen, wait, doubt, ...rest } = stored as Partial<JobState>;
  const names: readonly unknown[] = JOB_STATES;
  if (state === undefined || !names.includes(state) || !Number.isFinite(since) || !Number.isFinite(expectedSince))
    return undefined;
  if (since === undefined || expectedSince === undefined || !Array.isArray(runs) || !Array.isArray(seen))
    return undefined;
  const taken: JobState = {
    ...rest,
    state,
    since,
    plan: String(plan),
    expectedSince,
    runs: runs.filter(isRun),
    seen: seen as readonly string[],
    ...(wait !== undefined && Number.isFinite(wait?.forMs) && { wait }),
    ...(doubt !== undefined && Array.isArray(doubt?.dues) && { doubt }),
  };
  return takeUpJobWaits(taken, at);
}
