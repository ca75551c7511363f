/** One HTTP request and its answer, each step timed, nothing read beyond the limit. */
import { request, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import type { Socket } from "node:net";
import { connectTcp } from "#probes/connect-tcp.ts";
import { shakeHands } from "#probes/tls-handshake.ts";
import { CertificateError } from "../certificate-problem.ts";
import type { RunContext } from "../contract.ts";

export interface Exchange {
  readonly url: URL;
  /** Name for the `Host` header and the certificate in place of the URL's host. */
  readonly serverName?: string;
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string;
  readonly maxBytes: number;
  readonly verifyTls: boolean;
  readonly authority?: string;
  /** Called with the resolved address before anything is sent to it; may throw. */
  admit(address: string): void;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
  /** More would have come. */
  readonly truncated: boolean;
  /** Milliseconds of each step that there was. */
  readonly timings: Readonly<Partial<Record<"nameMs" | "connectMs" | "tlsMs" | "firstByteMs", number>>>;
  /** When the answer began, in the run's monotonic milliseconds. */
  readonly firstByteAt: number;
}

/** Makes an answer of a request; `exchange`, or something that adds to it. */
export type Ask = (what: Exchange, context: RunContext) => Promise<Answer>;

/** An open connection to a web server, encrypted where the URL asks for it. */
export interface WebConnection {
  readonly socket: Socket;
  readonly timings: Answer["timings"];
  close(): void;
}

/** More interim answers (1xx) than these are mischief. */
const MOST_INTERIM_ANSWERS = 20;

/**
 * Sends the request to a new connection and reads the answer.
 * @throws CertificateError; connection errors by code; HPE_... for what is no HTTP; the signal's reason
 */
export async function exchange(what: Exchange, context: RunContext): Promise<Answer> {
  const connection = await openWebConnection(what, context);
  try {
    const { answer } = await askOver(connection, what, context, false);
    return { ...answer, timings: { ...connection.timings, ...answer.timings } };
  } finally {
    connection.close();
  }
}

/** Resolves the name, connects and shakes hands. @throws as `exchange` does */
export async function openWebConnection(what: Exchange, context: RunContext): Promise<WebConnection> {
  const { signal, now } = context;
  const host = what.url.hostname.replace(/^\[|\]$/g, "");
  const startedAt = now();
  const address = await context.surroundings.names.resolve(host, signal);
  const nameMs = now() - startedAt;
  what.admit(address);
  const secure = what.url.protocol === "https:";
  const connection = await connectTcp(address, Number(what.url.port || (secure ? 443 : 80)), signal);
  const connectedAt = now();
  try {
    const socket = secure ? await secureConnection(connection, host, what, signal) : connection;
    const timings = {
      ...(address !== host && { nameMs }),
      connectMs: connectedAt - startedAt - nameMs,
      ...(secure && { tlsMs: now() - connectedAt }),
    };
    return { socket, timings, close: () => connection.destroy() };
  } catch (error) {
    connection.destroy();
    signal.throwIfAborted();
    throw error;
  }
}

/**
 * Sends a request over an open connection and reads the answer.
 * @param keep asks the server to leave the connection open; `reusable` tells whether it does
 * @throws as `exchange` does
 */
export async function askOver(
  connection: WebConnection,
  what: Exchange,
  { signal, now }: RunContext,
  keep: boolean,
): Promise<{ answer: Answer; reusable: boolean }> {
  const startedAt = now();
  try {
    const read = await requestAndRead(connection.socket, what, signal, now, keep);
    const timings = { firstByteMs: read.firstByteAt - startedAt };
    const { reusable, ...answer } = read;
    return { answer: { ...answer, timings }, reusable };
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

async function secureConnection(
  connection: Socket,
  host: string,
  what: Exchange,
  signal: AbortSignal,
): Promise<Socket> {
  const { socket, problem } = await shakeHands(connection, {
    serverName: what.serverName ?? host,
    oldWays: !what.verifyTls,
    ...(what.authority !== undefined && { authority: what.authority }),
    signal,
  });
  if (what.verifyTls && problem !== undefined) throw new CertificateError(problem);
  return socket;
}

type Read = Omit<Answer, "timings">;

function requestAndRead(
  socket: Socket,
  what: Exchange,
  signal: AbortSignal,
  now: () => number,
  keep: boolean,
): Promise<Read & { reusable: boolean }> {
  return new Promise((resolve, reject) => {
    let interimAnswers = 0;
    const outgoing = request({
      createConnection: () => socket,
      method: what.method,
      path: `${what.url.pathname}${what.url.search}`,
      headers: { ...headersOf(what), ...(keep && { connection: "keep-alive" }) },
      signal,
    });
    const refuse = (message: string) => {
      outgoing.destroy();
      reject(protocolError(message));
    };
    outgoing.on("error", reject);
    outgoing.on("information", () => {
      if (++interimAnswers > MOST_INTERIM_ANSWERS) refuse("more interim answers than sense");
    });
    // Without a listener Node would end a switch of protocols in silence.
    outgoing.on("upgrade", () => refuse("switches protocols unasked"));
    // The socket is the next request's only once Node has let go of it.
    const released = new Promise((done) => outgoing.once("close", done));
    const settle = (read: Read) => {
      const reusable = keep && !read.truncated && outgoing.shouldKeepAlive;
      if (!reusable) return resolve({ ...read, reusable });
      void released.then(() => resolve({ ...read, reusable: !socket.destroyed }));
    };
    outgoing.on("response", (incoming) => readBody(incoming, what.maxBytes, now(), settle, reject));
    outgoing.end(what.body);
  });
}

function readBody(
  incoming: IncomingMessage,
  maxBytes: number,
  firstByteAt: number,
  resolve: (read: Read) => void,
  reject: (error: Error) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const settle = (truncated: boolean) => {
    const body = Buffer.concat(chunks).subarray(0, maxBytes);
    resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body, truncated, firstByteAt });
  };
  incoming.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= maxBytes) return;
    settle(true);
    incoming.destroy();
  });
  incoming.on("end", () => settle(false));
  incoming.on("error", reject);
}

function headersOf(what: Exchange): OutgoingHttpHeaders {
  const port = what.url.port === "" ? "" : `:${what.url.port}`;
  return {
    host: what.serverName === undefined ? what.url.host : `${what.serverName}${port}`,
    "user-agent": "Vedetta",
    accept: "*/*",
    "accept-encoding": "identity",
    ...what.headers,
  };
}

function protocolError(message: string): Error {
  return Object.assign(new Error(message), { code: "HPE_USER" });
}
