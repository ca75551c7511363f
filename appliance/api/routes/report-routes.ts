/** Monthly reports: which months there are, and the report of one as figures, HTML or PDF. */
import { Type } from "typebox";
import type { ReportList } from "#model/api-reports.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { MONTH_PATTERN } from "#reports/calendar-month.ts";
import { policyOf } from "#reports/html/policy.ts";
import { REPORT_FORMATS, type MadeReport } from "#reports/report-maker.ts";
import { answers } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const Params = Type.Object({ month: Type.String({ pattern: MONTH_PATTERN }) });
const Query = Type.Object(
  {
    format: Type.Optional(
      Type.Enum([...REPORT_FORMATS], {
        description: "`json`: the figures; `html`, `pdf`: the report.",
        default: "json",
      }),
    ),
    language: Type.Optional(Type.Enum([...LANGUAGES], { description: "The site's where left out." })),
  },
  { additionalProperties: false },
);
const TYPES = {
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  json: "application/json; charset=utf-8",
} as const;

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
        querystring: Query,
        response: answers("ReportFigures"),
      },
    },
    async (request, reply) => {
      const { month } = request.params;
      const { format = "json", language } = request.query;
      const wish = { month, format, ...(language !== undefined && { language }) };
      const made = await sources.reports?.make(wish);
      if (made?.made !== true) throw problemOf(made, month);
      if (format === "html") void reply.header("content-security-policy", policyOf(made.bytes.toString()));
      // A viewer of PDFs inside a browser is not allowed by the policy; a file is opened by whatever the person likes.
      if (format === "pdf") void reply.header("content-disposition", `attachment; filename="report-${month}.pdf"`);
      // The bytes are as the report's own process wrote them.
      return reply.type(TYPES[format]).send(made.bytes as never);
    },
  );
}

function problemOf(made: Extract<MadeReport, { made: false }> | undefined, month: string): HttpProblem {
  switch (made?.why) {
    case "nothingKnown":
      return new HttpProblem(404, "notFound.report", { month });
    case "noFonts":
      return new HttpProblem(503, "report.noFonts", {});
    case "busy":
      return new HttpProblem(503, "report.busy", {});
    default:
      return new HttpProblem(503, "report.failed", {});
  }
}
