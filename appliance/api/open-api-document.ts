/** The OpenAPI document and the routes without a running box: for the references that are checked in. */
import { silentLog } from "#lib/log.ts";
import { ownFolder } from "#lib/own-files.ts";
import type { DeclaredRoute } from "./declared-routes.ts";
import { LiveStream } from "./live-stream.ts";
import { buildApp } from "./server.ts";
import type { Sources } from "./sources.ts";
import type { App } from "./typed-app.ts";

export function makeOpenApiDocument(): Promise<object> {
  return fromApp((app) => app.swagger());
}

export function listRoutes(): Promise<readonly DeclaredRoute[]> {
  return fromApp((app) => app.declaredRoutes);
}

async function fromApp<T>(read: (app: App) => T): Promise<T> {
  // Routes are declared, never called: what they would read from is not needed.
  const sources = { log: silentLog } as Sources;
  const uiFolder = ownFolder("web-ui/dist");
  const app = await buildApp(sources, new LiveStream(sources), { uiFolder });
  await app.ready();
  const found = read(app);
  await app.close();
  return found;
}
