/** Reading jobs: they change by what arrives and by time alone, and nobody has to be told within seconds. */
import type { JobsView } from "#model/api-jobs.ts";
import { useResource, type Resource } from "../live/resource.ts";

export const JOBS_EVERY_MS = 60_000;

/** @param days of the grid, two weeks where left out; 0: what each is now and was last night */
export function useJobs(days?: number): Resource<JobsView> {
  const path = days === undefined ? "/jobs" : `/jobs?days=${days}`;
  return useResource<JobsView>(path, ({ incidents }) => incidents.length > 0, undefined, JOBS_EVERY_MS).value;
}
