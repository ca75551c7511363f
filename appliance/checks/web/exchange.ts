/** One HTTP request and its answer, each step timed, nothing read beyond the limit. */
import { isIP, type Socket } from "node:net";
import { codedError } from "#lib/errno.ts";
import type { ResultNote } from "#model/result-note.ts";
import { tryAddresses } from "#lib/try-addresses.ts";
import { connectToAny } from "#probes/connect-to-any.ts";
import type { Connector } from "#probes/connector.ts";
import { shakeHands } from "#probes/tls-handshake.ts";
import type { RunContext } from "../contract.ts";
import { asciiHostName } from "../host-name.ts";
import { noteFailed } from "../observe-failure.ts";
import { expectCertificate } from "../secure-session.ts";
import { decodeBody } from "./decode-body.ts";
import { readAnswer, type RawAnswer } from "./read-answer.ts";
import { SocketBytes, TalkBytes } from "./socket-bytes.ts";

export interface Exchange {
  readonly url: URL;
  /** Zone of a link-local IPv6 address in the URL, which URLs themselves cannot hold (`eth0`). */
  readonly zone?: string;
  /** Name for the `Host` header and the certificate in place of the URL's host. */
  readonly serverName?: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly maxBytes: number;
  readonly verifyTls: boolean;
  /** As in `HandshakeOptions`. */
  readonly oldWays: boolean;
  readonly authority?: string;
  /** SHA-256 of the one certificate that this server is taken by, whoever signed it. */
  readonly fingerprint?: string;
  /** Called with each resolved address before anything is sent to it; may throw. */
  admit(address: string): void;
}

export interface WebAnswer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Each `set-cookie` line. */
  readonly setCookies: readonly string[];
  /** Without its compression. */
  readonly body: Buffer;
  /** More would have come than may be read. */
  readonly truncated: boolean;
  /** The other side ended before all was sent that it had announced. */
  readonly cutOff: boolean;
  readonly notes: readonly ResultNote[];
  /** Milliseconds of each step that there was. */
  readonly timings: Readonly<Partial<Record<"nameMs" | "connectMs" | "tlsMs" | "firstByteMs", number>>>;
  /** When the answer began, in the run's monotonic milliseconds. */
  readonly firstByteAt: number;
  /** So much later than it had come did we notice, for looking late: no part of what the other side took. Milliseconds. */
  readonly noticedLateMs?: number;
}

/** Makes an answer of a request; `exchange`, or something that adds to it. */
export type Ask = (what: Exchange, context: RunContext) => Promise<WebAnswer>;

/** An open connection to a web server, encrypted where the URL asks for it. */
export interface WebConnection {
  readonly socket: Socket;
  readonly timings: WebAnswer["timings"];
  close(): void;
}

/**
 * Sends the request to a new connection and reads the answer.
 * @throws CertificateError; connection errors by code; `malformed` for what is no HTTP; the signal's reason
 */
export async function exchange(what: Exchange, context: RunContext): Promise<WebAnswer> {
  const { connector } = context.surroundings;
  if (what.url.protocol === "http:" && connector.talk !== undefined) return exchangeInBursts(what, context, connector);
  const connection = await openWebConnection(what, context);
  try {
    const { answer } = await askOver(connection, what, context, false);
    return { ...answer, timings: { ...connection.timings, ...answer.timings } };
  } finally {
    connection.close();
  }
}

/** The same without encryption by the connector's own conversations, which cost a fraction of a socket of Node's. */
async function exchangeInBursts(what: Exchange, context: RunContext, connector: Connector): Promise<WebAnswer> {
  const { signal, now } = context;
  const { addresses, timings } = await addressesOf(what, context);
  const port = portOf(what.url);
  const connect = async (address: string, until: AbortSignal) => {
    const talk = await connector.talk?.({ address, port }, until);
    if (talk === undefined) throw new Error("the connector does not talk");
    return talk;
  };
  const reached = await tryAddresses(addresses, connect, { signal, discard: (talk) => talk.close() });
  const talk = reached.value;
  try {
    noteFailed(reached.failed, context);
    talk.say(encodeRequest(what, false));
    const saidAt = now();
    const raw = await readAnswer(new TalkBytes(talk), what.method, what.maxBytes, () => now() - talk.heardAgoMs);
    const noticedLateMs = talk.openAgoMs + talk.heardAgoMs;
    const answer = await decoded(raw, what.maxBytes, signal);
    const firstByteMs = Math.max(0, raw.firstByteAt - saidAt);
    return { ...answer, noticedLateMs, timings: { ...timings, connectMs: talk.connectMs, firstByteMs } };
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    talk.close();
  }
}

/** The addresses of the URL's host, all admitted. @throws as `exchange` does */
async function addressesOf(
  what: Exchange,
  { signal, now, surroundings }: RunContext,
): Promise<{ addresses: readonly string[]; timings: WebAnswer["timings"] }> {
  const { url, zone } = what;
  const startedAt = now();
  const host = hostOf(url);
  const addresses = zone === undefined ? await surroundings.names.resolveAll(host, signal) : [`${host}%${zone}`];
  const nameMs = now() - startedAt;
  for (const address of addresses) what.admit(address);
  return { addresses, timings: isIP(host) === 0 ? { nameMs } : {} };
}

function portOf({ port, protocol }: URL): number {
  return Number(port || (protocol === "https:" ? 443 : 80));
}

/** Resolves the name, connects to the first of its addresses that takes it, and shakes hands. @throws as `exchange` does */
export async function openWebConnection(what: Exchange, context: RunContext): Promise<WebConnection> {
  const { signal, now } = context;
  const { addresses, timings } = await addressesOf(what, context);
  const secure = what.url.protocol === "https:";
  const { socket: connection, connectMs, failed } = await connectToAny(addresses, portOf(what.url), signal, now);
  noteFailed(failed, context);
  const connectedAt = now();
  try {
    const socket = secure ? await secureConnection(connection, hostOf(what.url), what, signal) : connection;
    const tls = secure ? { tlsMs: now() - connectedAt } : {};
    return { socket, timings: { ...timings, connectMs, ...tls }, close: () => connection.destroy() };
  } catch (error) {
    connection.destroy();
    signal.throwIfAborted();
    throw error;
  }
}

/** The URL's host as an address or a name, an IPv6 address without brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
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
): Promise<{ answer: WebAnswer; reusable: boolean }> {
  const startedAt = now();
  const { socket } = connection;
  try {
    // What was said unasked belongs to no request: the server has given the connection up.
    if (socket.destroyed || socket.readableLength > 0 || socket.readableEnded) {
      throw codedError("ECONNRESET", "the connection was given up meanwhile");
    }
    socket.write(encodeRequest(what, keep));
    const raw = await readAnswer(new SocketBytes(socket), what.method, what.maxBytes, now);
    const answer = await decoded(raw, what.maxBytes, signal);
    const timings = { firstByteMs: raw.firstByteAt - startedAt };
    return { answer: { ...answer, timings }, reusable: keep && raw.reusable };
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

async function decoded(raw: RawAnswer, maxBytes: number, signal: AbortSignal): Promise<Omit<WebAnswer, "timings">> {
  const { head, truncated, cutOff, firstByteAt } = raw;
  const codings = (head.headers["content-encoding"] ?? "").split(",").map((coding) => coding.trim().toLowerCase());
  const isWhole = !truncated && !cutOff;
  const plain = await decodeBody(raw.body, [...codings, ...raw.transferCodings], maxBytes, isWhole, signal);
  return {
    status: head.status,
    headers: head.headers,
    setCookies: head.setCookies,
    body: plain.body,
    truncated: truncated || plain.truncated,
    cutOff: cutOff || (plain.cutOff && !truncated),
    notes: [...raw.notes, ...plain.notes],
    firstByteAt,
  };
}

async function secureConnection(
  connection: Socket,
  host: string,
  what: Exchange,
  signal: AbortSignal,
): Promise<Socket> {
  const { socket, chain, problem } = await shakeHands(connection, {
    serverName: what.serverName ?? host,
    oldWays: what.oldWays,
    ...(what.authority !== undefined && { authority: what.authority }),
    signal,
  });
  expectCertificate(chain[0], problem, what);
  return socket;
}

/** Request line, header and body, as bytes. Values go out in UTF-8, as browsers and curl send them. */
function encodeRequest(what: Exchange, keep: boolean): Buffer {
  const { url, method, body } = what;
  const port = url.port === "" ? "" : `:${url.port}`;
  const headers = new Map([
    ["host", what.serverName === undefined ? url.host : `${asciiHostName(what.serverName)}${port}`],
    ["user-agent", "Vedetta"],
    ["accept", "*/*"],
    ["accept-encoding", "identity"],
    ["connection", keep ? "keep-alive" : "close"],
  ]);
  for (const [name, value] of Object.entries(what.headers)) headers.set(name.toLowerCase(), value);
  const bytes = body === undefined ? undefined : Buffer.from(body);
  if (bytes !== undefined || method === "POST") headers.set("content-length", String(bytes?.length ?? 0));
  // A line end within a value would begin another header.
  const lines = [...headers].map(([name, value]) => `${name}: ${value.replace(/[\r\n\0]+/g, " ")}\r\n`);
  const head = Buffer.from(`${method} ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join("")}\r\n`);
  return bytes === undefined ? head : Buffer.concat([head, bytes]);
}
