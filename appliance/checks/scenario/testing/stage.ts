/** What check type `scenario` is tried with: a small web server of our own. */
import { serveHttp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: [],
  aim: (port) => ({ steps: [{ url: `http://{address}:${port}/` }] }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: await serveLogin(ending), code: "passed" }),
};

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
