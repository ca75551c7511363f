/** What tools say, and which run and wait. They are begun and cancelled by commands. */
import { Type } from "typebox";
import { refused } from "#actions/outcome.ts";
import { valueOf } from "../problem-details.ts";
import { answers } from "../references.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const strict = { additionalProperties: false };

export function toolRoutes(app: App, { tools }: Sources): void {
  const config = { access: "technician" as const };
  app.get(
    "/api/v1/tools",
    {
      config,
      schema: {
        tags: ["tools"],
        summary: "Uses of tools that run or wait, and those that ended lately, the newest first.",
        response: answers("ToolRunList"),
      },
    },
    () => tools?.list() ?? valueOf(refused("notFound.noTools", "")),
  );
  app.get(
    "/api/v1/tools/runs/:id",
    {
      config,
      schema: {
        tags: ["tools"],
        summary: "How a use of a tool stands, and what it has said since.",
        params: Type.Object({ id: Type.String({ maxLength: 63 }) }, strict),
        querystring: Type.Object(
          { after: Type.Optional(Type.Integer({ minimum: 0, description: "So many lines are known (0)." })) },
          strict,
        ),
        response: answers("ToolRun"),
      },
    },
    ({ params, query }) => valueOf(tools?.view(params.id, query.after ?? 0) ?? refused("notFound.noTools", "")),
  );
}
