/** Jobs as they are now, last night, and in the last two weeks. What people do about them is a command. */
import { Type } from "typebox";
import { JobsQuery, type JobDetail } from "#model/api-jobs.ts";
import { HttpProblem } from "../problem-details.ts";
import { answers } from "../references.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const JobParams = Type.Object({ job: Type.String({ maxLength: 63 }) });

export function jobRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/jobs",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["watch"],
        summary: "What is expected to report by itself: now, last night, and two weeks as a grid of days.",
        querystring: JobsQuery,
        response: answers("JobsView"),
      },
    },
    async ({ query }) => sources.view.jobs(query.days),
  );
  app.get(
    "/api/v1/jobs/:job",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["watch"],
        summary: "One job with its runs and reports.",
        params: JobParams,
        response: answers("JobDetail"),
      },
    },
    async (request): Promise<JobDetail> => {
      const { job } = request.params;
      const found = sources.view.job(job);
      if (found === undefined) throw new HttpProblem(404, "notFound.job", { job });
      return found;
    },
  );
}
