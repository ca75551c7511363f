/** Opens a TCP connection to the first of several addresses that takes it, as browsers and curl do. */
import type { Socket } from "node:net";
import { connectTcp } from "./connect-tcp.ts";
import { tryAddresses, type FailedAddress } from "#lib/try-addresses.ts";

export interface Connected {
  readonly socket: Socket;
  readonly address: string;
  /** Opening the connection to that address, milliseconds. */
  readonly connectMs: number;
  readonly failed: readonly FailedAddress[];
}

/**
 * @param addresses IP addresses, the preferred one first; at least one
 * @param now monotonic milliseconds
 * @throws as `tryAddresses` does; connection errors by code
 */
export async function connectToAny(
  addresses: readonly string[],
  port: number,
  signal: AbortSignal,
  now: () => number,
): Promise<Connected> {
  const connect = async (address: string, until: AbortSignal) => {
    const startedAt = now();
    const socket = await connectTcp(address, port, until);
    return { socket, connectMs: now() - startedAt };
  };
  const discard = ({ socket }: { readonly socket: Socket }) => void socket.destroy();
  const { value, address, failed } = await tryAddresses(addresses, connect, { signal, discard });
  return { ...value, address, failed };
}
