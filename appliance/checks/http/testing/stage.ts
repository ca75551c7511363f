/** What check type `http` is tried with: a small web server of our own. */
import { serveHttp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { http } from "../http.ts";
import { httpTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: http,
  sentences: httpTexts,
  packages: [],
  aim: (port) => ({ url: `http://{address}:${port}/` }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { url: await servePage(ending) }, code: "answered" }),
});

async function servePage(ending: Ending): Promise<string> {
  const port = await serveHttp(ending, (_, response) => response.end('{ "queue": [3, 4] }'));
  return `http://{address}:${port}/`;
}
