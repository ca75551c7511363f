/** The OpenAPI document of this very box. */
import { answersAnything } from "../references.ts";
import type { App } from "../typed-app.ts";

export function openApiRoute(app: App): void {
  let made: Promise<object> | undefined;
  app.get(
    "/api/v1/openapi.json",
    {
      config: { access: "anyone" },
      schema: { tags: ["health"], summary: "This document.", response: answersAnything("OpenAPI 3.1.") },
    },
    // It is made once, and all that it needs is loaded then: few ever ask.
    () => (made ??= import("../open-api-document.ts").then(({ makeOpenApiDocument }) => makeOpenApiDocument())),
  );
}
