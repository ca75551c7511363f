/** Listening, with failures that say what to do. */
import { hostname } from "node:os";
import { isIP } from "node:net";
import { ownAddresses } from "#box/certificate.ts";
import { errorCode } from "#lib/errno.ts";
import { refusal, RefusalError } from "#model/refusal.ts";
import { isLoopback } from "#lib/loopback.ts";
import type { App } from "./typed-app.ts";

/** Listens; returns the port, which the system chose where 0 was asked for. @throws RefusalError */
export async function listenOn(
  app: App,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  try {
    await app.listen({ host: host.replace(/^\[|\]$/g, ""), port });
  } catch (error) {
    const code = REASONS[errorCode(error) ?? ""];
    if (code === undefined) throw error;
    throw new RefusalError([refusal(code, "--listen", { host, port })]);
  }
  const address = app.server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

type Reason = "cannotListen.inUse" | "cannotListen.notOurs" | "cannotListen.rights" | "cannotListen.kind";
const REASONS: Readonly<Record<string, Reason>> = {
  EADDRINUSE: "cannotListen.inUse",
  EADDRNOTAVAIL: "cannotListen.notOurs",
  EACCES: "cannotListen.rights",
  ENOTFOUND: "cannotListen.notOurs",
  EAFNOSUPPORT: "cannotListen.kind",
};

/** A name under which others reach what listens on this host: for "all addresses" the first one that leads here. */
export function reachableName(host: string): string {
  const bare = host.replace(/^\[|\]$/g, "");
  const everywhere = bare === "0.0.0.0" || bare === "::";
  const name = everywhere ? (ownAddresses().find((address) => !isLoopback(address)) ?? hostname()) : bare;
  return isIP(name) === 6 ? `[${name}]` : name;
}
