/**
 * Lets people who type the address without `https://` find the box: on the HTTPS port, a connection that begins in plain
 * HTTP is answered with a redirect. A TLS connection begins with byte 22 (handshake record, RFC 8446, section 5.1).
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Server, Socket } from "node:net";

/** A connection must say what it is within this time, and a plain one must be done by then. */
const PATIENCE_MS = 10_000;
const TLS_HANDSHAKE = 22;

/**
 * @param server an HTTPS server that does not listen yet
 * @param isOurs whether a Host header names this box; people are sent to no other place
 */
export function serveBoth(server: Server, isOurs: (host: string) => boolean): void {
  const toTls = server.listeners("connection");
  const redirecting = createServer((request, response) => redirect(request, response, isOurs));

  function decide(socket: Socket, giveUp: NodeJS.Timeout): void {
    const first = socket.read() as Buffer | null;
    if (first === null) return;
    socket.unshift(first);
    if (first[0] !== TLS_HANDSHAKE) {
      redirecting.emit("connection", socket);
      return;
    }
    clearTimeout(giveUp);
    for (const listener of toTls) listener.call(server, socket);
  }

  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const giveUp = setTimeout(() => socket.destroy(), PATIENCE_MS);
    socket.once("close", () => clearTimeout(giveUp));
    socket.on("error", () => socket.destroy());
    socket.once("readable", () => decide(socket, giveUp));
  });
}

function redirect(request: IncomingMessage, response: ServerResponse, isOurs: (host: string) => boolean): void {
  const { host = "" } = request.headers;
  const path = request.url?.startsWith("/") ? request.url : "/";
  response.setHeader("connection", "close");
  if (!isOurs(host)) response.writeHead(421).end();
  else response.writeHead(308, { location: `https://${host}${path}` }).end();
}
