/** The machine's network interfaces. */
import { networkInterfaces, type NetworkInterfaceInfo } from "node:os";

let known: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>> = {};

/** By name, with their addresses; where the kernel cannot tell now (no file descriptor is left), what it told last. */
export function readInterfaces(): typeof known {
  try {
    known = networkInterfaces();
  } catch {
    // libuv asks over a socket, and throws where none can be had
  }
  return known;
}
