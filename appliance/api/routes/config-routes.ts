/** The configuration's schema. The configuration itself is read and put by commands. */
import { commands } from "#actions/command-table.ts";
import { answersAnything } from "../references.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

export function configRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/config/schema",
    {
      config: { access: commands["config.read"].least },
      schema: {
        tags: ["configuration"],
        summary: "JSON Schema of the configuration.",
        response: answersAnything("The schema."),
      },
    },
    async () => sources.config.schema(),
  );
}
