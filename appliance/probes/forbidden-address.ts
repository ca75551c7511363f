/**
 * Addresses that nobody may send the box to by its interface: its own doors, and what only it can ask (ADR 0127). Pure. Sources: RFC 6890
 * (special addresses), RFC 4291, RFC 6052 and RFC 3056 (IPv4 within IPv6).
 */
import { BlockList, isIP } from "node:net";
import { isLoopback } from "#lib/loopback.ts";

/** Why an address is refused. */
export const FORBIDDEN_FOR = ["own", "linkLocal", "metadata", "many"] as const;
export type ForbiddenFor = (typeof FORBIDDEN_FOR)[number];

const blockOf = (...networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix = ""] = network.split("/");
    list.addSubnet(address, Number(prefix), isIP(address) === 4 ? "ipv4" : "ipv6");
  }
  return list;
};
const UNSPECIFIED = blockOf("0.0.0.0/8", "::/128");
/** Where clouds answer every machine about itself, its secrets included: AWS and most others, AWS by IPv6, Alibaba, Azure, Oracle. */
export const METADATA_IPV4 = ["169.254.169.254", "100.100.100.200", "168.63.129.16", "192.0.0.192"] as const;
const METADATA = blockOf(...METADATA_IPV4.map((address) => `${address}/32`), "fd00:ec2::254/128");
const LINK_LOCAL = blockOf("169.254.0.0/16", "fe80::/10");
const MANY = blockOf("224.0.0.0/4", "255.255.255.255/32", "ff00::/8");

/** Why nobody may send the box to an address; undefined: they may. */
export function whyForbidden(address: string): ForbiddenFor | undefined {
  const [bare = ""] = address.split("%");
  const family = isIP(bare) === 6 ? "ipv6" : "ipv4";
  const within = family === "ipv6" ? ipv4Within(bare) : undefined;
  if (within !== undefined) return whyForbidden(within);
  const isIn = (list: BlockList): boolean => list.check(bare, family);
  if (isLoopback(bare) || isIn(UNSPECIFIED)) return "own";
  if (isIn(METADATA)) return "metadata";
  if (isIn(LINK_LOCAL)) return "linkLocal";
  return isIn(MANY) ? "many" : undefined;
}

const MAPPED = blockOf("::ffff:0:0/96");
const COMPATIBLE = blockOf("::/96");
const TRANSLATED = blockOf("64:ff9b::/96");
const SIX_TO_FOUR = blockOf("2002::/16");

/** The IPv4 address that an IPv6 address leads to. */
function ipv4Within(address: string): string | undefined {
  if (address === "::" || address === "::1") return undefined;
  const isIn = (list: BlockList): boolean => list.check(address, "ipv6");
  const groups = groupsOf(address);
  if (isIn(MAPPED) || isIn(TRANSLATED) || isIn(COMPATIBLE)) return dotted(groups[6], groups[7]);
  return isIn(SIX_TO_FOUR) ? dotted(groups[1], groups[2]) : undefined;
}

/** The eight groups of an IPv6 address, however it is written. */
function groupsOf(address: string): number[] {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const read = (part: string | undefined) =>
    part === undefined || part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [front, back] = [read(head), read(tail)];
  return [...front, ...Array.from({ length: 8 - front.length - back.length }, () => 0), ...back];
}

function dotted(high = 0, low = 0): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
