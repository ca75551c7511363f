/** What helps to find out what is wrong with this box: its own log, and the diagnostics bundle. */
import { isoTime } from "#lib/clock.ts";
import { answers, answersText } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

export function diagnosisRoutes(app: App, { diagnosis, clock, log }: Sources): void {
  const config = { access: "technician" as const };
  app.get(
    "/api/v1/box/log",
    {
      config,
      schema: { tags: ["tools"], summary: "The box's own newest log lines.", response: answers("OwnLog") },
    },
    () => diagnosis?.ownLog() ?? { lines: [], gone: 0 },
  );
  app.get(
    "/api/v1/soc",
    {
      config,
      schema: {
        tags: ["tools"],
        summary:
          "What the operations centre sees of this box: connection, topics, messages as they were sent, orders, certificate.",
        response: answers("SocView"),
      },
    },
    () => {
      if (diagnosis === undefined) throw new HttpProblem(404, "notFound.address", {});
      return diagnosis.soc();
    },
  );
  app.get(
    "/api/v1/bundle",
    {
      config,
      exposeHeadRoute: false,
      schema: {
        tags: ["tools"],
        summary:
          "The diagnostics bundle without secrets, as a packed archive; `manifest.json` in it says what it holds. Takes up to three minutes.",
        response: answersText("application/gzip", "A tar archive packed with gzip."),
      },
    },
    async (_request, reply) => {
      const made = await diagnosis?.bundle();
      if (made?.made !== true) {
        log.warn({ said: made?.said }, "no diagnostics bundle could be made");
        throw new HttpProblem(503, "bundle.failed", {});
      }
      const name = `vedetta-bundle-${isoTime(clock.wallMs()).slice(0, 10)}.tar.gz`;
      const headers = { "content-type": "application/gzip", "content-disposition": `attachment; filename="${name}"` };
      return reply.headers(headers).send(made.bytes as never);
    },
  );
}
