/**
 * The web servers of hosts that are tortured, in a process of their own inside the hosts' namespace: each listens on its own
 * address and does as it is told over IPC: `[address, "well" | "refusing" | "failing" | "hanging"]`.
 */
import { createServer, type Server } from "node:http";

export type WebMode = "well" | "refusing" | "failing" | "hanging";

const PORT = 80;
const modes = new Map<string, WebMode>();
const servers = new Map<string, Server>();

function set(address: string, mode: WebMode): void {
  modes.set(address, mode);
  const server = servers.get(address);
  if (mode === "refusing") {
    server?.close();
    server?.closeAllConnections();
    servers.delete(address);
  } else if (server === undefined) {
    servers.set(address, serve(address));
  }
}

function serve(address: string): Server {
  const server = createServer((_, answer) => {
    const mode = modes.get(address);
    if (mode === "hanging") return;
    answer.writeHead(mode === "well" ? 200 : 500, { connection: "close" }).end("so it is");
  });
  server.on("error", (error) => {
    throw error;
  });
  return server.listen(PORT, address);
}

process.on("message", ([address, mode]: [string, WebMode]) => set(address, mode));
process.on("disconnect", () => process.exit());
process.send?.("ready");
