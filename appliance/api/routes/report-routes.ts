/** Monthly reports: which months there are, and the report of one as figures, HTML or PDF. */
import { Type } from "typebox";
import type { ReportList } from "#model/api-reports.ts";
import { MONTH_PATTERN } from "#reports/calendar-month.ts";
import { answers } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";
import { bytesOf, documentHeaders, documentQuery } from "./made-document.ts";

const Params = Type.Object({ month: Type.String({ pattern: MONTH_PATTERN }) });
export function reportRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/reports",
    {
      config: { access: "viewer" },
      schema: { tags: ["watch"], summary: "The months that can be reported on.", response: answers("ReportList") },
    },
    async (): Promise<ReportList> => {
      if (sources.reports === undefined) throw new HttpProblem(503, "report.failed", {});
      return sources.reports.months();
    },
  );
  app.get(
    "/api/v1/reports/:month",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["watch"],
        summary:
          "The report of a month of the site's calendar: its figures, or with `format` the report as one HTML file or PDF.",
        params: Params,
        querystring: documentQuery("`json`: the figures; `html`, `pdf`: the report."),
        response: answers("ReportFigures"),
      },
    },
    async (request, reply) => {
      const { month } = request.params;
      const { format = "json", language } = request.query;
      const wish = { month, format, ...(language !== undefined && { language }) };
      const bytes = bytesOf(await sources.reports?.make(wish), new HttpProblem(404, "notFound.report", { month }));
      // The bytes are as the report's own process wrote them.
      return reply.headers(documentHeaders(format, bytes, `report-${month}`)).send(bytes as never);
    },
  );
}
