/** Business services as they are now. */
import { Type } from "typebox";
import type { ModelDetail } from "#model/health-model.ts";
import { shownTo } from "../access.ts";
import { HttpProblem } from "../problem-details.ts";
import { answers, answersList } from "../references.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const ModelParams = Type.Object({ model: Type.String({ maxLength: 63 }) });

export function modelRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/health-models",
    {
      config: { access: "open" },
      schema: { tags: ["watch"], summary: "All business services.", response: answersList("ModelSummary") },
    },
    async (request) => shownTo(sources, request).models(),
  );
  app.get(
    "/api/v1/health-models/:model",
    {
      config: { access: "open" },
      schema: {
        tags: ["watch"],
        summary: "One business service with everything that it needs.",
        params: ModelParams,
        response: answers("ModelDetail"),
      },
    },
    async (request): Promise<ModelDetail> => {
      const { params } = request;
      const model = shownTo(sources, request).model(params.model);
      if (model === undefined) throw new HttpProblem(404, "notFound.model", { model: params.model });
      return model;
    },
  );
}
