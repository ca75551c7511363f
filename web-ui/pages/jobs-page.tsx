/** Jobs: did last night run, which nights did not. Two weeks as a grid of days. */
import type { JobsView } from "#model/api-jobs.ts";
import { Loaded } from "../parts/loaded.tsx";
import { inOrder, OUTCOMES } from "../parts/job-words.ts";
import { JobsGrid } from "../parts/jobs-grid.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { mayConfigure } from "../live/session.ts";
import { say } from "../words/language.ts";
import { useJobs } from "./jobs-data.ts";

export function JobsPage() {
  const jobs = useJobs();
  return (
    <Loaded resource={jobs} missing={say("jobs.none")}>
      {(found) => (
        <div class="page content">
          <PageTitle title={say("nav.jobs")} second={found.jobs.length === 0 ? undefined : sayLastNight(found)} />
          {found.jobs.length === 0 ? (
            <p>{say(mayConfigure() ? "jobs.noneYet" : "jobs.none")}</p>
          ) : (
            <JobsGrid jobs={inOrder(found.jobs)} days={found.days} />
          )}
        </div>
      )}
    </Loaded>
  );
}

/** One sentence: how many came out how. */
function sayLastNight({ lastNight: { counts } }: JobsView): string {
  const parts = OUTCOMES.flatMap((outcome) => {
    const count = counts[outcome] ?? 0;
    return count === 0 ? [] : [say(`jobs.count.${outcome}`, { count })];
  });
  return parts.length === 0 ? say("jobs.noneLastNight") : say("jobs.lastNightWas", { parts });
}
