/** The configuration: as it is, its schema, and a new one where it lives in the box. */
import { Type } from "typebox";
import { whoMay } from "#actions/actor.ts";
import { putConfig } from "#actions/put-config.ts";
import { actorOf } from "../access.ts";
import { answers, answersAnything } from "../references.ts";
import { valueOf } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

export function configRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/config",
    {
      config: { access: whoMay["config.read"] },
      schema: {
        tags: ["configuration"],
        summary: "The configuration in force, secrets masked.",
        response: answers("ConfigView"),
      },
    },
    async (_request, reply) => {
      const view = sources.config.view();
      return reply.header("etag", `"${view.digest}"`).send(view);
    },
  );
  app.get(
    "/api/v1/config/schema",
    {
      config: { access: whoMay["config.read"] },
      schema: {
        tags: ["configuration"],
        summary: "JSON Schema of the configuration.",
        response: answersAnything("The schema."),
      },
    },
    async () => sources.config.schema(),
  );
  putRoute(app, sources);
}

function putRoute(app: App, sources: Sources): void {
  app.put(
    "/api/v1/config",
    {
      config: { access: whoMay["config.put"] },
      schema: {
        tags: ["configuration"],
        summary:
          "Puts a configuration in force; a refusal names every mistake. A masked secret means the one in force.",
        headers: Type.Object({
          "if-match": Type.Optional(
            Type.String({ description: "Digest of the configuration that was changed, in quotes." }),
          ),
        }),
        body: Type.Object({}, { additionalProperties: true, description: "The document, as `GET` gives it." }),
        response: answers("ConfigView"),
      },
    },
    async (request, reply) => {
      const expected = /^"([0-9a-f]+)"$/.exec(request.headers["if-match"] ?? "")?.[1];
      const view = valueOf(await putConfig(sources, actorOf(request), request.body, expected));
      return reply.header("etag", `"${view.digest}"`).send(view);
    },
  );
}
