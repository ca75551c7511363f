/** What check type `scenario` is tried with: a small web server of our own. */
import { serveHttp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { scenario } from "../scenario.ts";
import { scenarioTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: scenario,
  sentences: scenarioTexts,
  packages: [],
  aim: (port) => ({ steps: [{ url: `http://{address}:${port}/` }] }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: await serveLogin(ending), code: "passed" }),
});

/** Two steps: a token, and a page for those who bring it along. */
async function serveLogin(ending: Ending): Promise<unknown> {
  const port = await serveHttp(ending, (request, response) => {
    if (request.url === "/token") response.end('{ "token": "abc" }');
    else response.writeHead(request.url === "/page?token=abc" ? 200 : 403).end("fine");
  });
  const url = `http://{address}:${port}`;
  const steps = [
    { url: `${url}/token`, extract: { token: { json: "token" } } },
    { url: `${url}/page?token={token}`, expectText: "fine" },
  ];
  return { steps };
}
