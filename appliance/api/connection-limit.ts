/** How many connections there may be, in all and from one address, so that no machine on the LAN can take them all. */
import type { Server, Socket } from "node:net";
import { sourceKey } from "./address.ts";

const MOST_CONNECTIONS = 500;
const MOST_PER_SOURCE = 100;

/** @returns ends all connections, those included that have not yet come as far as HTTP */
export function limitConnections(server: Server): () => void {
  const open = new Map<string, number>();
  const sockets = new Set<Socket>();
  server.maxConnections = MOST_CONNECTIONS;
  server.prependListener("connection", (socket: Socket) => {
    const source = sourceKey(socket.remoteAddress ?? "");
    const count = (open.get(source) ?? 0) + 1;
    open.set(source, count);
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      const left = (open.get(source) ?? 1) - 1;
      if (left <= 0) open.delete(source);
      else open.set(source, left);
    });
    if (count > MOST_PER_SOURCE) socket.destroy();
  });
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}
