/** The OpenAPI document and the routes without a running box: for whoever asks a box for it, and for the references that are checked in. */
import { silentLog } from "#lib/log.ts";
import { ownFolder } from "#lib/own-files.ts";
import type { DeclaredRoute } from "./declared-routes.ts";
import { describeApi } from "./openapi.ts";
import { LiveStream } from "./live-stream.ts";
import { buildApp } from "./server.ts";
import type { Sources } from "./sources.ts";
import type { App } from "./typed-app.ts";

/** @throws Error where a route refers to a shape that has no name */
export async function makeOpenApiDocument(): Promise<object> {
  const document = await fromApp((app) => app.swagger());
  const named = (document as { components?: { schemas?: object } }).components?.schemas ?? {};
  for (const [, name = ""] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    if (!Object.hasOwn(named, name)) throw new Error(`${name} is no shape of an answer`);
  return document;
}

export function listRoutes(): Promise<readonly DeclaredRoute[]> {
  return fromApp((app) => app.declaredRoutes);
}

async function fromApp<T>(read: (app: App) => T): Promise<T> {
  // Routes are declared, never called: what they would read from is not needed.
  const sources = { log: silentLog } as Sources;
  const uiFolder = ownFolder("web-ui/dist");
  const app = await buildApp(sources, new LiveStream(sources), { uiFolder, describe: describeApi });
  await app.ready();
  const found = read(app);
  await app.close();
  return found;
}
