/** What a network address says about who asks. */
import { isIP } from "node:net";
import { plainAddress } from "#lib/plain-address.ts";

/**
 * One key for all addresses that one machine can easily have: IPv4 as it is, IPv6 by its first 64 bits, of which a host
 * on a subnet owns the rest (RFC 4291, section 2.5.1).
 */
export function sourceKey(address: string): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  const [head = "", tail] = plain.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups =
    tail === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
  return `${groups.slice(0, 4).join(":")}::/64`;
}
