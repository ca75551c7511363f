/** An IP address as the bytes that stand in a packet. */
import { isIPv4 } from "node:net";

/** @param address IPv4 or IPv6 as isIP() takes it, without a zone. @returns 4 or 16 bytes */
export function addressBytes(address: string): Uint8Array {
  if (isIPv4(address)) return Uint8Array.from(address.split("."), Number);
  const [head = "", tail] = withoutDots(address).split("::");
  const left = groupsOf(head);
  const right = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0);
  return Uint8Array.from([...left, ...zeros, ...right].flatMap((group) => [group >> 8, group & 255]));
}

/** `::ffff:192.0.2.1` with its end in hexadecimal (RFC 4291, section 2.2). */
function withoutDots(address: string): string {
  const colon = address.lastIndexOf(":");
  const end = address.slice(colon + 1);
  if (!end.includes(".")) return address;
  const [a = 0, b = 0, c = 0, d = 0] = end.split(".").map(Number);
  return `${address.slice(0, colon + 1)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

function groupsOf(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
