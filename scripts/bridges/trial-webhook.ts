/** A server that takes webhooks and answers every fifth with 503. */
import { createServer, type Server } from "node:http";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import type { Seen, Tool } from "./trial-tool.ts";

interface Posted {
  readonly id?: string;
  readonly type?: string;
  readonly presence?: { readonly state: string };
  readonly silent?: unknown;
}

export async function webhookTool(): Promise<Tool> {
  const port = await freeTcpPort();
  const taken: Posted[] = [];
  let count = 0;
  let server: Server | undefined;
  const start = (): Promise<void> => {
    server = createServer((request, response) => {
      let text = "";
      request.setEncoding("utf8");
      request.on("data", (chunk: string) => (text += chunk));
      request.on("end", () => {
        count += 1;
        if (count % 5 !== 0) taken.push(JSON.parse(text) as Posted);
        response.writeHead(count % 5 === 0 ? 503 : 204).end();
      });
    });
    return new Promise((resolve) => server?.listen(port, "127.0.0.1", resolve));
  };
  await start();
  return {
    options: ["--to", `http://127.0.0.1:${port}/vedetta`],
    start,
    async stop() {
      server?.closeAllConnections();
      await new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve)));
    },
    async seen(): Promise<Seen> {
      const last = taken.findLast(({ presence, silent }) => presence !== undefined || silent !== undefined);
      const incident = taken.findLast(({ type }) => type?.startsWith("incident."));
      return {
        presence: last?.silent !== undefined ? "silent" : last?.presence?.state === "online" ? "online" : "other",
        isOpen: incident?.type === "incident.opened",
        events: new Set(taken.map(({ id }) => id).filter((id) => id !== undefined)).size,
      };
    },
  };
}
