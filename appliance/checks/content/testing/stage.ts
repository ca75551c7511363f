/** What check type `content` is tried with: a small web server of our own. */
import { serveHttp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { content } from "../content.ts";
import { contentTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: content,
  sentences: contentTexts,
  packages: [],
  aim: (port) => ({ url: `http://{address}:${port}/` }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { url: await serveNews(ending), samples: 1 }, code: "unchanged" }),
});

/** A page of some length, with a script. */
async function serveNews(ending: Ending): Promise<string> {
  const lines = Array.from({ length: 300 }, (_, place) => `<p>Line ${place} of the <b>news</b> of Acme HQ.</p>`);
  const page = `<!doctype html><html><body><script>track("acme");</script>${lines.join("\n")}</body></html>`;
  const port = await serveHttp(ending, (_, response) => response.setHeader("content-type", "text/html").end(page));
  return `http://{address}:${port}/`;
}
