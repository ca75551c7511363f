/** Every route that the server has, with who may: also those that the OpenAPI document leaves out. */
import type { FastifyInstance } from "fastify";
import type { Access } from "./access.ts";

export interface DeclaredRoute {
  readonly method: string;
  /** As the OpenAPI document writes it: `/api/v1/hosts/{host}`. */
  readonly path: string;
  readonly access: Access;
}

declare module "fastify" {
  interface FastifyInstance {
    declaredRoutes: DeclaredRoute[];
  }
  interface FastifyContextConfig {
    /** Only says that the method is none of the address's. */
    otherMethod?: true;
  }
}

/** To be called before any route is added. */
export function noteRoutes(app: FastifyInstance): void {
  const routes: DeclaredRoute[] = [];
  app.decorate("declaredRoutes", routes);
  app.addHook("onRoute", ({ method, url, config }) => {
    if (config?.otherMethod === true) return;
    const path = url.replaceAll(/:(\w+)/g, "{$1}");
    for (const one of [method].flat()) routes.push({ method: one, path, access: config?.access ?? "anyone" });
  });
}
