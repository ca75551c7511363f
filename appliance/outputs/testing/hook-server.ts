/** For tests: a server on loopback that keeps what it is sent and answers as it is told. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Taken {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface HookServer {
  readonly url: string;
  readonly taken: Taken[];
  /** Answers the next requests; without it everything is taken. */
  answer: ((request: Taken, response: ServerResponse) => void) | undefined;
}

export async function startHook(ending: { teardown(handler: () => unknown): unknown }): Promise<HookServer> {
  const hook: { url: string; taken: Taken[]; answer: HookServer["answer"] } = { url: "", taken: [], answer: undefined };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const taken = { method, path: url, headers, body: Buffer.concat(parts).toString() };
      hook.taken.push(taken);
      if (hook.answer === undefined) response.writeHead(200).end("ok");
      else hook.answer(taken, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ending.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  hook.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return hook;
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
