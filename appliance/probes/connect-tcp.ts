/** Opens a TCP connection, and nothing more. */
import { connect, type Socket } from "node:net";

/**
 * The open connection. An abort ends it also later, with an `error` event; whoever gets it listens.
 * @param address an IP address, no name
 * @throws the connection's error with its code (ECONNREFUSED, EHOSTUNREACH, ...); the signal's reason when aborted
 */
export function connectTcp(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const socket = connect({ host: address, port });
    const abort = () => socket.destroy(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    socket.once("close", () => signal.removeEventListener("abort", abort));
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      // From here on failures are seen by whoever reads or writes; this one only keeps them from ending the process.
      socket.on("error", () => undefined);
      resolve(socket);
    });
  });
}
