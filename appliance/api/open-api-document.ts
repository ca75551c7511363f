/** The OpenAPI document without a running box: for the reference that is checked in. */
import { silentLog } from "#lib/log.ts";
import { ownFolder } from "#lib/own-files.ts";
import { LiveStream } from "./live-stream.ts";
import { buildApp } from "./server.ts";
import type { Sources } from "./sources.ts";

export async function makeOpenApiDocument(): Promise<object> {
  // Routes are declared, never called: what they would read from is not needed.
  const sources = { log: silentLog } as Sources;
  const uiFolder = ownFolder("web-ui/dist");
  const app = await buildApp(sources, new LiveStream(sources), { uiFolder });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
