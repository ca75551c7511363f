/** What comes in by itself: whether the box listens for it, what came, what was not taken. */
import { answersList } from "../references.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

export function listenerRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/listeners",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["outputs"],
        summary: "The listeners: whether they listen and where, what came, what was not taken.",
        response: answersList("ListenerView"),
      },
    },
    async () => sources.listeners?.() ?? [],
  );
}
