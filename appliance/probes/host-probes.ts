/** Everything that a diagnosis sends, and to one host only: its address, its ports, the hops before it. */
import { isIPv4 } from "node:net";
import { errorCode } from "#lib/errno.ts";
import { readArpTable } from "./arp-table.ts";
import { connectOnce, type Connector } from "./connector.ts";
import { neighbourMac } from "./neighbour-table.ts";
import { pingSizes, type SizesSeen } from "./ping-sizes.ts";
import type { NameResolver } from "./resolve-name.ts";
import { traceRoute, type RouteSeen } from "./trace-route.ts";

/** What became of a connection. */
export type PortSeen = "open" | "refused" | "silent" | "unreachable";

export interface HostProbes {
  /** @throws Error where this box cannot; the signal's reason. So do the others. */
  traceRoute(address: string, signal: AbortSignal): Promise<RouteSeen>;
  pingSizes(address: string, signal: AbortSignal): Promise<SizesSeen>;
  /** Opens a TCP connection and closes it again. */
  tryPort(address: string, port: number, signal: AbortSignal): Promise<PortSeen>;
  /** Addresses of a name; empty where there are none. An address is its own. @throws Error where nobody could be asked */
  addressesOf(name: string, signal: AbortSignal): Promise<readonly string[]>;
  /** The MAC address that the kernel knows behind an address; `none`: it knows of nobody; undefined: this box cannot tell. */
  macOf(address: string): string | undefined | Promise<string | undefined>;
  /** Whether an address is on one of this box's own networks. */
  isNear(address: string): boolean;
}

export function makeHostProbes(parts: {
  readonly connector: Connector;
  readonly names: NameResolver;
  readonly isNear: (address: string) => boolean;
}): HostProbes {
  return {
    traceRoute,
    pingSizes,
    tryPort: (address, port, signal) => tryPort(parts.connector, address, port, signal),
    addressesOf: async (name, signal) => {
      try {
        return await parts.names.resolveAll(name, signal);
      } catch (error) {
        if (errorCode(error) === "ENOTFOUND") return [];
        throw error;
      }
    },
    macOf: (address) =>
      isIPv4(address)
        ? (readArpTable().find((entry) => entry.address === address)?.mac ?? "none")
        : neighbourMac(address),
    isNear: (address) => parts.isNear(address),
  };
}

/** A port that says nothing until the signal's end is silent. */
async function tryPort(connector: Connector, address: string, port: number, signal: AbortSignal): Promise<PortSeen> {
  try {
    await connectOnce(connector, { address, port }, signal);
    return "open";
  } catch (error) {
    if (signal.aborted) return "silent";
    const code = errorCode(error);
    if (code === "ECONNREFUSED" || code === "ECONNRESET") return "refused";
    if (code === "ETIMEDOUT") return "silent";
    if (code === "EHOSTUNREACH" || code === "ENETUNREACH") return "unreachable";
    throw error;
  }
}
