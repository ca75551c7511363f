/**
 * What stands at a site's gateway, in a process of its own inside the gateway's namespace: the resolver, which lies as it is
 * told over IPC, and a captive portal, which answers for whatever is sent its way.
 */
import { createSocket } from "node:dgram";
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import { randomBytes } from "node:crypto";

/**
 * `lying`: every name is the portal; `poisoned`: an answer under another number first, then one whose name leads to itself;
 * `garbage`: bytes; `slow`: after four seconds.
 */
export type ResolverMode = "well" | "nxdomain" | "servfail" | "lying" | "poisoned" | "garbage" | "slow" | "silent";
export type PortalMode = "redirects" | "signIn";

export interface ServersOptions {
  readonly address: string;
  readonly names: Readonly<Record<string, string>>;
  readonly certificate: string;
  readonly key: string;
}

export const PORTAL_HTTP = 8081;
export const PORTAL_TLS = 8443;
const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
const SLOW_MS = 4000;
const TYPE_A = 1;

let resolverMode: ResolverMode = "well";
let portalMode: PortalMode = "redirects";

function serveNames({ address, names }: ServersOptions): void {
  const socket = createSocket("udp4");
  socket.on("message", (query, from) => {
    const send = (answer: Buffer): void => socket.send(answer, from.port, from.address);
    const { name, type, end } = questionOf(query);
    const known = resolverMode === "lying" ? address : names[name];
    const addresses = known !== undefined && type === TYPE_A ? [known] : [];
    const plain = (): Buffer => answerOf(query, end, known === undefined ? NXDOMAIN : NOERROR, addresses);
    if (resolverMode === "silent") return;
    if (resolverMode === "nxdomain") send(answerOf(query, end, NXDOMAIN, []));
    else if (resolverMode === "servfail") send(answerOf(query, end, SERVFAIL, []));
    else if (resolverMode === "garbage") send(Buffer.concat([query.subarray(0, 2), randomBytes(90)]));
    else if (resolverMode === "slow") setTimeout(() => send(plain()), SLOW_MS);
    else if (resolverMode === "poisoned") {
      const other = answerOf(query, end, NOERROR, [address]);
      other.writeUInt16BE((query.readUInt16BE(0) + 1) & 0xffff, 0);
      send(other);
      send(loopOf(query, end));
    } else send(plain());
  });
  socket.bind(53, address);
}

function questionOf(query: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

/** The head, the question, and an address each. */
function answerOf(query: Buffer, end: number, code: number, addresses: readonly string[]): Buffer {
  const head = Buffer.from(query.subarray(0, end));
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(addresses.length, 6);
  head.writeUInt32BE(0, 8);
  const records = addresses.map((address) =>
    Buffer.from([0xc0, 12, 0, TYPE_A, 0, 1, 0, 0, 0, 1, 0, 4, ...address.split(".").map(Number)]),
  );
  return Buffer.concat([head, ...records]);
}

/** A name that is another name for itself. */
function loopOf(query: Buffer, end: number): Buffer {
  const head = answerOf(query, end, NOERROR, []);
  head.writeUInt16BE(1, 6);
  return Buffer.concat([head, Buffer.from([0xc0, 12, 0, 5, 0, 1, 0, 0, 0, 1, 0, 2, 0xc0, 12])]);
}

function servePortal({ address, certificate, key }: ServersOptions): void {
  const answer = (_: IncomingMessage, response: ServerResponse): void => {
    if (portalMode === "redirects")
      response.writeHead(302, { location: `http://${address}:${PORTAL_HTTP}/sign-in` }).end();
    else
      response
        .writeHead(200, { "content-type": "text/html" })
        .end("<title>Sign in</title><form>Welcome to our network</form>");
  };
  createHttp(answer).listen(PORTAL_HTTP, address);
  const secure = createHttps({ cert: certificate, key }, answer);
  secure.on("tlsClientError", () => {});
  secure.listen(PORTAL_TLS, address);
}

if (process.send !== undefined && process.argv[2] !== undefined) {
  const options = JSON.parse(process.argv[2]) as ServersOptions;
  serveNames(options);
  servePortal(options);
  process.on("message", ([what, mode]: ["resolver", ResolverMode] | ["portal", PortalMode]) => {
    if (what === "resolver") resolverMode = mode;
    else portalMode = mode;
  });
  process.on("disconnect", () => process.exit());
  process.send("ready");
}
