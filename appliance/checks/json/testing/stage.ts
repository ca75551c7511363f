/** What check type `json` is tried with: a small web server of our own. */
import { serveHttp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: [],
  aim: (port) => ({ url: `http://{address}:${port}/`, path: "a" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { url: await servePage(ending), path: "$.queue[0]" }, code: "measured" }),
};

async function servePage(ending: Ending): Promise<string> {
  const port = await serveHttp(ending, (_, response) => response.end('{ "queue": [3, 4] }'));
  return `http://{address}:${port}/`;
}
