/** The sheet with which the box is handed over: as data, HTML or PDF. */
import { answers } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";
import { bytesOf, documentHeaders, documentQuery } from "./made-document.ts";

export function sheetRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/acceptance/sheet",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["setup"],
        summary: "The sheet with which the box is handed over, of the newest acceptance that came to its end.",
        querystring: documentQuery("`json`: what stands on it; `html`, `pdf`: the sheet."),
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
      const bytes = bytesOf(await reports?.make({ format, ...(language !== undefined && { language }) }));
      return reply.headers(documentHeaders(format, bytes, `hand-over-${sheet.site.id}`)).send(bytes as never);
    },
  );
}
