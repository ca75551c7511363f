/** An IP address as the bytes that stand in a packet, and with the number of the interface that a zone names. */
import { isIP, isIPv4 } from "node:net";
import { readInterfaces } from "#lib/interfaces.ts";

/** Where a packet is to go. */
export interface BurstAddress {
  /** 4 or 16. */
  readonly bytes: Uint8Array;
  /** Number of the interface, for link-local addresses of IPv6; else 0. */
  readonly scope: number;
}

/** @param text IPv4, IPv6, or IPv6 with a zone (`fe80::1%eth0`). @returns undefined for anything else */
export function burstAddress(text: string): BurstAddress | undefined {
  const [bare = "", zone] = text.split("%");
  if (isIP(bare) === 0) return undefined;
  return { bytes: addressBytes(bare), scope: zone === undefined ? 0 : scopeOf(zone) };
}

/** The number of an interface, by its name or number. */
function scopeOf(zone: string): number {
  const known = readInterfaces()[zone]?.find(({ family }) => family === "IPv6");
  return known?.scopeid ?? (Number(zone) || 0);
}

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
