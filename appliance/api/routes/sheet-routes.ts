/** The sheet with which the box is handed over: as data, HTML or PDF. */
import { Type } from "typebox";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { policyOf } from "#reports/html/policy.ts";
import { REPORT_FORMATS } from "#reports/report-maker.ts";
import { answers } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const Query = Type.Object(
  {
    format: Type.Optional(
      Type.Enum([...REPORT_FORMATS], {
        description: "`json`: what stands on it; `html`, `pdf`: the sheet.",
        default: "json",
      }),
    ),
    language: Type.Optional(Type.Enum([...LANGUAGES], { description: "The site's where left out." })),
  },
  { additionalProperties: false },
);
const TYPES = { html: "text/html; charset=utf-8", pdf: "application/pdf" } as const;

export function sheetRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/acceptance/sheet",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["setup"],
        summary: "The sheet with which the box is handed over, of the newest acceptance that came to its end.",
        querystring: Query,
        response: answers("HandOverSheet"),
      },
    },
    async (request, reply) => {
      const { format = "json", language } = request.query;
      const { acceptance, reports } = sources;
      const sheet = acceptance?.sheet();
      if (acceptance === undefined || sheet === undefined) throw new HttpProblem(404, "notFound.sheet", {});
      if (format === "json") return sheet;
      // It is written by a process of its own, which reads what is stored.
      acceptance.settle();
      const made = await reports?.make({ format, ...(language !== undefined && { language }) });
      if (made?.made !== true)
        throw new HttpProblem(
          503,
          made?.why === "noFonts" ? "report.noFonts" : made?.why === "busy" ? "report.busy" : "report.failed",
          {},
        );
      if (format === "html") void reply.header("content-security-policy", policyOf(made.bytes.toString()));
      if (format === "pdf")
        void reply.header("content-disposition", `attachment; filename="hand-over-${sheet.site.id}.pdf"`);
      return reply.type(TYPES[format]).send(made.bytes as never);
    },
  );
}
