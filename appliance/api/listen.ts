/** Listening, with failures that say what to do. */
import { hostname } from "node:os";
import { isIP } from "node:net";
import { ownAddresses } from "#box/certificate.ts";
import { errorCode } from "#lib/errno.ts";
import { ProblemError } from "#lib/problem.ts";
import { isLoopback } from "./address.ts";
import type { App } from "./typed-app.ts";

/** Listens; returns the port, which the system chose where 0 was asked for. @throws ProblemError */
export async function listenOn(
  app: App,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  try {
    await app.listen({ host: host.replace(/^\[|\]$/g, ""), port });
  } catch (error) {
    const reason = REASONS[errorCode(error) ?? ""];
    if (reason === undefined) throw error;
    throw new ProblemError([{ code: "cannotListen", path: "--listen", message: `${host}:${port} ${reason}` }]);
  }
  const address = app.server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is in use by another program; choose another port",
  EADDRNOTAVAIL: "is not an address of this machine",
  EACCES: "needs more rights; choose a port from 1024 on",
  ENOTFOUND: "is not an address of this machine",
  EAFNOSUPPORT: "is of a kind that this machine does not have",
};

/** A name under which others reach what listens on this host: for "all addresses" the first one that leads here. */
export function reachableName(host: string): string {
  const bare = host.replace(/^\[|\]$/g, "");
  const everywhere = bare === "0.0.0.0" || bare === "::";
  const name = everywhere ? (ownAddresses().find((address) => !isLoopback(address)) ?? hostname()) : bare;
  return isIP(name) === 6 ? `[${name}]` : name;
}
