/** For tests: small servers on loopback, each with a port of its own, closed when the test ends. */
import { createServer as createHttp, type RequestListener } from "node:http";
import { createServer as createTcp, type AddressInfo, type Server, type Socket } from "node:net";
import { createServer as createTls, type TlsOptions } from "node:tls";
export { freeTcpPort as findClosedPort } from "#lib/testing/free-port.ts";

interface Ending {
  teardown(handler: () => unknown): unknown;
}

/** A TCP server; what it does with each connection is the test's. Returns its port. */
export function serveTcp(t: Ending, onConnection: (socket: Socket) => void = () => undefined): Promise<number> {
  return listen(t, createTcp(onConnection));
}

export function serveHttp(t: Ending, onRequest: RequestListener): Promise<number> {
  return listen(t, createHttp(onRequest));
}

/** A TLS server that answers everything with a small page. */
export function serveTls(t: Ending, options: TlsOptions, page = "fine"): Promise<number> {
  const server = createTls(options, (socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${page.length}\r\n\r\n${page}`));
  });
  server.on("tlsClientError", () => undefined);
  return listen(t, server);
}

async function listen(t: Ending, server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  t.teardown(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}
