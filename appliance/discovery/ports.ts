/** Which of a short list of TCP ports are open on a host. */
import { errorCode } from "#lib/errno.ts";
import { connectTcp } from "#probes/connect-tcp.ts";
import type { PacketBudget } from "./packet-budget.ts";

/** What is worth knowing of any host: what it serves tells what it is. */
export const PORTS: Readonly<Record<number, string>> = {
  22: "ssh",
  23: "telnet",
  25: "smtp",
  53: "dns",
  80: "http",
  443: "https",
  445: "smb",
  554: "rtsp",
  3389: "rdp",
  5060: "sip",
  5985: "winrm",
  9100: "jetdirect",
};

export interface PortLook {
  readonly open: readonly number[];
  /** True: at least one port said that nobody listens there, so that the host is alive and no filter in the way. */
  readonly refuses: boolean;
}

const TIMEOUT_MS = 1200;
/** An open connection costs an acknowledgement and two packets to end it, besides the first one. */
const MORE_PACKETS_IF_OPEN = 3;

/** @param ports default: the whole list */
export async function lookAtPorts(
  address: string,
  budget: PacketBudget,
  signal: AbortSignal,
  ports: readonly number[] = Object.keys(PORTS).map(Number),
): Promise<PortLook> {
  const open: number[] = [];
  let refuses = false;
  // The first repetition of an unanswered SYN comes after a second, shortly before the time is up: counted beforehand.
  for (const port of ports) {
    await budget.take(1, signal);
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    try {
      const socket = await connectTcp(address, port, limit);
      socket.destroy();
      open.push(port);
      await budget.take(MORE_PACKETS_IF_OPEN, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (errorCode(error) === "ECONNREFUSED") refuses = true;
      else await budget.take(1, signal);
    }
  }
  return { open, refuses };
}
