/** The configuration's schema, and what would be of another one. The configuration itself is read and changed by commands. */
import { commands } from "#actions/command-table.ts";
import { runCommand } from "#actions/run-command.ts";
import { ConfigCheckOrder } from "#model/api-config.ts";
import type { Refusal } from "#model/refusal.ts";
import { refusalsOf } from "#texts/books.ts";
import { tellRefusalPlace, type RefusalBook } from "#texts/refusal-book.ts";
import { actorOf } from "../access.ts";
import { languageOf } from "../language-of.ts";
import { valueOf } from "../problem-details.ts";
import { answers, answersAnything } from "../references.ts";
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
  const { least, summary } = commands["config.check"];
  app.post(
    "/api/v1/config/check",
    {
      config: { access: least },
      schema: { tags: ["configuration"], summary, body: ConfigCheckOrder, response: answers("ConfigCheckView") },
    },
    async (request) => {
      const { config, log } = sources;
      const tried = valueOf(await runCommand("config.check", { config, log }, actorOf(request), request.body));
      const book = refusalsOf(languageOf(request));
      const say = (refusal: Refusal) => view(refusal, book);
      return { ...tried, problems: tried.problems.map(say), warnings: tried.warnings.map(say) };
    },
  );
}

function view(refusal: Refusal, book: RefusalBook) {
  return { code: refusal.code, path: refusal.path, message: tellRefusalPlace(book, refusal) };
}
