/** How the OpenAPI document is made, of the same schemas that requests are checked against. */
import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import type { Access } from "./access.ts";
import { nameShapes } from "./shapes.ts";

/** What differs from "token or session". */
const SECURITY: Readonly<Partial<Record<Access, object>>> = {
  always: { security: [] },
  anyone: { security: [] },
  open: { security: [{}, { token: [] }, { session: [] }] },
  local: { security: [{}, { token: [] }, { session: [] }] },
};

/** To be called before any route is added; `app.swagger()` is the document once the application is ready. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Vedetta",
        version: "1",
        description:
          "The HTTP interface of one box. Errors are problem details (RFC 9457). Times are UTC, ISO 8601 with milliseconds.",
      },
      tags: [
        { name: "watch", description: "What is watched, and how it is." },
        { name: "incidents", description: "Incidents and events." },
        { name: "outputs", description: "Whom the box tells, by which ways." },
        { name: "setup", description: "Setting the box up, accepting it, handing it over." },
        { name: "tools", description: "What a technician tries by hand." },
        { name: "configuration", description: "What is to be watched." },
        { name: "session", description: "Signing in, claiming." },
        { name: "accounts", description: "Users and API tokens." },
        { name: "about", description: "What the box is as a product." },
        { name: "health", description: "For whoever looks after the box." },
      ],
      components: {
        securitySchemes: {
          token: { type: "http", scheme: "bearer", description: "An API token." },
          session: { type: "apiKey", in: "cookie", name: "vedetta_session", description: "Set by signing in." },
        },
      },
      security: [{ token: [] }, { session: [] }],
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, n) => (typeof json.$id === "string" ? json.$id : `shape-${n}`),
    },
    transform: ({ schema, url, route }) => {
      const access = route.config?.access ?? "anyone";
      return { url, schema: { ...schema, "x-access": access, ...SECURITY[access] } };
    },
  });
  nameShapes(app);
}
