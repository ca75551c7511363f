/** Answers 405 where an address exists but not with that method (RFC 9110, section 15.5.6), instead of 404. */
import type { FastifyInstance, HTTPMethods } from "fastify";
import { HttpProblem } from "./problem-details.ts";

const METHODS: readonly HTTPMethods[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** To be called before the routes are added; returns what is to be called after. */
export function watchMethods(app: FastifyInstance): () => void {
  const known = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    for (const name of [method].flat()) methods.add(name);
    known.set(url, methods);
  });
  return () => {
    for (const [url, methods] of known) {
      if (url.includes("*")) continue;
      const others = METHODS.filter((method) => !methods.has(method));
      const allow = [...methods].sort().join(", ");
      app.route({
        url,
        method: others,
        config: { access: "anyone", otherMethod: true },
        schema: { hide: true },
        handler: async (request) => {
          throw new HttpProblem(
            405,
            "methodNotAllowed",
            { allowed: allow, method: request.method },
            {
              headers: { allow },
            },
          );
        },
      });
    }
  };
}
