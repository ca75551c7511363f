/** Who hangs on what, and what a failure would cut off. */
import { Type } from "typebox";
import type { CutOffView, MapView } from "#model/api-map.ts";
import { shownTo } from "../access.ts";
import { HttpProblem } from "../problem-details.ts";
import { answers } from "../references.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

export function mapRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/map",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["watch"],
        summary: "Who hangs on what: ways, power, the site's line, ports where known, and how each host stands.",
        response: answers("MapView"),
      },
    },
    async (request): Promise<MapView> => shownTo(sources, request).map(),
  );
  app.get(
    "/api/v1/map/:host",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["watch"],
        summary: "What would be out of reach, and which business services would fail, if a host failed now.",
        params: Type.Object({ host: Type.String({ maxLength: 63 }) }),
        response: answers("CutOffView"),
      },
    },
    async (request): Promise<CutOffView> => {
      const { host } = request.params;
      const found = shownTo(sources, request).cutOff(host);
      if (found === undefined) throw new HttpProblem(404, "notFound.host", { host });
      return found;
    },
  );
}
