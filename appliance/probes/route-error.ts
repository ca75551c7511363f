/** Why a packet to an address cannot leave this box, asked of the routing table without sending anything. */
import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";

/**
 * The error that connecting a UDP socket gives (connect(2): ENETUNREACH, EHOSTUNREACH, EACCES, EINVAL, ...), or
 * undefined where there is a route. Connecting UDP sends no packet.
 */
export function findRouteError(address: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
    const settle = (error?: Error) => {
      socket.close();
      resolve(error);
    };
    socket.once("error", settle);
    socket.once("connect", () => settle());
    socket.connect(9, address);
  });
}
