/** What check type `json` is tried with: a small web server of our own. */
import { serveHttp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { json } from "../json.ts";
import { jsonTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: json,
  sentences: jsonTexts,
  packages: [],
  aim: (port) => ({ url: `http://{address}:${port}/`, path: "a" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { url: await servePage(ending), path: "$.queue[0]" }, code: "measured" }),
});

async function servePage(ending: Ending): Promise<string> {
  const port = await serveHttp(ending, (_, response) => response.end('{ "queue": [3, 4] }'));
  return `http://{address}:${port}/`;
}
