/** The top of the start page, and the live stream that keeps it true. */
import { answers, answersText } from "../references.ts";
import { shownTo, stillAllowed } from "../access.ts";
import { sourceKey } from "../address.ts";
import type { LiveStream } from "../live-stream.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

export function statusRoutes(app: App, sources: Sources, stream: LiveStream): void {
  app.get(
    "/api/v1/status",
    {
      config: { access: "open" },
      schema: { tags: ["watch"], summary: "The site in one sentence, with counts.", response: answers("Status") },
    },
    async (request) => shownTo(sources, request).status(),
  );
  app.get(
    "/api/v1/stream",
    {
      exposeHeadRoute: false,
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary:
          "Server-sent events: `beat` with the whole status every 10 s, `changed` with ids at most four times a second.",
        response: answersText("text/event-stream", "Goes on until one of both ends it."),
      },
    },
    async (request, reply) => {
      const listener = { source: sourceKey(request.ip), signedIn: request.caller !== undefined };
      if (!stream.hasPlace(listener)) {
        throw new HttpProblem(
          503,
          "busy.stream",
          {},
          {
            headers: { "retry-after": "10" },
          },
        );
      }
      reply.hijack();
      const { raw } = reply;
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) raw.setHeader(name, value);
      raw.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      stream.add({ ...listener, response: raw, stillAllowed: () => stillAllowed(sources, request) });
    },
  );
}
