/** Discovery: begin one, see how far it is and what it found, cancel it. */
import { whoMay } from "#actions/actor.ts";
import { DiscoveryOrder } from "#model/discovery.ts";
import { actorOf } from "../access.ts";
import { HttpProblem, valueOf } from "../problem-details.ts";
import { answers } from "../references.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

export function discoveryRoutes(app: App, sources: Sources): void {
  const config = { access: whoMay["discovery.run"] };
  const tags = ["discovery"];
  app.get(
    "/api/v1/discovery",
    {
      config,
      schema: { tags, summary: "Progress of a discovery, or what it found.", response: answers("DiscoveryView") },
    },
    async () => needed(sources).view(),
  );
  app.post(
    "/api/v1/discovery",
    {
      config,
      schema: {
        tags,
        summary: "Begins a discovery of the box's own networks or of those named. Only asks, never writes to a device.",
        body: DiscoveryOrder,
        response: answers("DiscoveryView", 202),
      },
    },
    async (request, reply) => reply.code(202).send(valueOf(needed(sources).start(actorOf(request), request.body))),
  );
  app.delete(
    "/api/v1/discovery",
    { config, schema: { tags, summary: "Cancels the discovery under way.", response: answers("DiscoveryView", 202) } },
    async (request, reply) => reply.code(202).send(valueOf(needed(sources).cancel(actorOf(request)))),
  );
}

function needed({ discovery }: Sources): NonNullable<Sources["discovery"]> {
  if (discovery === undefined) throw new HttpProblem(404, "notFound.noDiscovery", {});
  return discovery;
}
