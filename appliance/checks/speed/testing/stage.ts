/** What check type `speed` is tried with: a small web server of our own. */
import { serveHttp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { speed } from "../speed.ts";
import { speedTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: speed,
  sentences: speedTexts,
  packages: [],
  aim: (port) => ({ url: `http://{address}:${port}/` }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { url: await serveSite(ending) }, code: "loaded" }),
});

/** A page with a stylesheet, a script and four pictures. */
async function serveSite(ending: Ending): Promise<string> {
  const pictures = ["1", "2", "3", "4"].map((name) => `<img src="/${name}.png">`).join("");
  const page = `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>${pictures}`;
  const port = await serveHttp(ending, (request, response) => {
    const isPage = request.url === "/";
    response.setHeader("content-type", isPage ? "text/html" : "image/png").end(isPage ? page : Buffer.alloc(5000));
  });
  return `http://{address}:${port}/`;
}
