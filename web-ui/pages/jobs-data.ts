/** Reading jobs: they change by what arrives and by time alone, and nobody has to be told within seconds. */
import type { JobsView } from "#model/api-jobs.ts";
import { useResource, type Resource } from "../live/resource.ts";

export const JOBS_EVERY_MS = 60_000;

export function useJobs(): Resource<JobsView> {
  return useResource<JobsView>("/jobs", ({ incidents }) => incidents.length > 0, undefined, JOBS_EVERY_MS).value;
}
