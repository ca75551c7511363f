/**
 * Ways through an HTTP proxy: a tunnel by CONNECT (RFC 9110, 9.3.6) for whatever is spoken, so that a proxy sees names and ports alone.
 * Its user and password are in no error.
 */
import { Agent as PlainAgent, request } from "node:http";
import { Agent as TlsAgent } from "node:https";
import { BlockList, isIP, type Socket } from "node:net";
import { connect as connectTls, type ConnectionOptions } from "node:tls";
import { isLoopback } from "./loopback.ts";

export interface HttpProxy {
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  /** Names and addresses that are reached without it; `.example.com`: all names in that domain. */
  readonly except: readonly string[];
}

/** Answers of a proxy that is in good order take no longer, milliseconds. */
const PATIENCE_MS = 10_000;

/** Addresses of a site's own networks (RFC 1918, RFC 3927, RFC 4193, RFC 4291). */
const OWN = new BlockList();
for (const [address, prefix, family] of [
  ["10.0.0.0", 8, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
] as const)
  OWN.addSubnet(address, prefix, family);

/**
 * The proxy, where the way to a host leads through it. Undefined: it is reached without, as what is on the site itself: private addresses,
 * names without a dot, names in `.local`, and what the configuration leaves out. @param host a name or address, IPv6 also in brackets
 */
export function proxyTo<Proxy extends HttpProxy>(proxy: Proxy | undefined, host: string): Proxy | undefined {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
  const family = isIP(name);
  if (proxy === undefined || isLoopback(name)) return undefined;
  const isNear =
    family === 0 ? !name.includes(".") || name.endsWith(".local") : OWN.check(name, family === 6 ? "ipv6" : "ipv4");
  const isExcepted = proxy.except.some((one) => {
    const entry = one.toLowerCase();
    return entry.startsWith(".") ? name.endsWith(entry) || name === entry.slice(1) : name === entry;
  });
  return isNear || isExcepted ? undefined : proxy;
}

/** The proxy does not let through: `status` says why (407: it wants another user or password). */
export class ProxyRefusal extends Error {
  readonly code = "EPROXY";
  readonly status: number;

  constructor({ host, port }: HttpProxy, status: number) {
    super(`the proxy ${host}:${port} does not let through: ${status}`);
    this.name = "ProxyRefusal";
    this.status = status;
  }
}

/** A connection through the proxy. Rejects with ProxyRefusal, or as a connection to the proxy itself fails. */
export function openTunnel(proxy: HttpProxy, host: string, port: number, signal?: AbortSignal): Promise<Socket> {
  const target = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const { user, password = "" } = proxy;
  const login =
    user === undefined
      ? {}
      : { "proxy-authorization": `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` };
  return new Promise((resolve, reject) => {
    const asked = request({
      host: proxy.host,
      port: proxy.port,
      method: "CONNECT",
      path: target,
      headers: { host: target, ...login },
      agent: false,
      ...(signal === undefined ? {} : { signal }),
    });
    const late = setTimeout(() => {
      asked.destroy(Object.assign(new Error("the proxy does not answer in time"), { code: "ETIMEDOUT" }));
    }, PATIENCE_MS);
    const over = () => clearTimeout(late);
    asked.once("connect", (response, socket: Socket, head: Buffer) => {
      over();
      const { statusCode = 0 } = response;
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        return reject(new ProxyRefusal(proxy, statusCode));
      }
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    asked.once("error", (error) => {
      over();
      reject(error);
    });
    asked.end();
  });
}

type Created = (error: Error | null, socket?: Socket) => void;
interface Wanted extends ConnectionOptions {
  readonly host?: string;
  readonly port?: number;
}

/** Makes every connection of requests through the proxy. @param secure for `https:` and `wss:` */
export function tunnelAgent(proxy: HttpProxy, secure: boolean): PlainAgent {
  const agent = secure ? new TlsAgent({ keepAlive: false }) : new PlainAgent({ keepAlive: false });
  const open = async (options: Wanted, done: Created): Promise<void> => {
    const { host = "", port = secure ? 443 : 80 } = options;
    let socket: Socket;
    try {
      socket = await openTunnel(proxy, host, Number(port));
    } catch (error) {
      return done(error instanceof Error ? error : new Error(String(error)));
    }
    done(null, secure ? secured(socket, host, options) : socket);
  };
  const create = (options: Wanted, done: Created): undefined => void open(options, done);
  return Object.assign(agent, { createConnection: create });
}

/** TLS to the host at the tunnel's other end, which proves itself as ever. */
export function secured(socket: Socket, host: string, options: ConnectionOptions): Socket {
  const { host: _, port: __, path: ___, ...rest } = options as ConnectionOptions & { path?: string | null };
  return connectTls({ ...rest, socket, ...(isIP(host) === 0 ? { servername: host } : { servername: "" }) });
}
