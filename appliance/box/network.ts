/**
 * Where this box stands in the network: its gateways, its resolvers, its own networks. Read from the kernel's tables, so
 * it costs a few file reads and no process. Linux only; elsewhere the lists are empty.
 */
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { readInterfaces } from "#lib/interfaces.ts";
import { BlockList, isIP } from "node:net";
import path from "node:path";
import { errorCode } from "#lib/errno.ts";

/** What a box that was given no configuration needs to know to watch something sensible. */
export interface Whereabouts {
  readonly hostname: string;
  /** IANA name of the machine's time zone. */
  readonly timezone: string;
  /** Default gateways, IPv4 first, the preferred one of each family first; link-local ones with their zone. */
  readonly gateways: readonly string[];
  /** Resolvers in the order they are asked. */
  readonly resolvers: readonly string[];
}

export function lookAround(): Whereabouts {
  return {
    hostname: hostname(),
    timezone: Temporal.Now.timeZoneId(),
    gateways: readGateways(),
    resolvers: readResolvers(),
  };
}

/** Flags of a route, from linux/route.h: RTF_UP and RTF_GATEWAY. */
const UP_AND_GATEWAY = 0x3;

/** Addresses of the default gateways. @param folder stands in for /proc/net in tests */
export function readGateways(folder = "/proc/net"): string[] {
  const gateways = [
    ...ipv4Gateways(readText(path.join(folder, "route"))),
    ...ipv6Gateways(readText(path.join(folder, "ipv6_route"))),
  ];
  return [...new Set(gateways)];
}

/** Columns of /proc/net/route: Iface Destination Gateway Flags RefCnt Use Metric Mask ...; numbers in host byte order. */
function ipv4Gateways(table: string): string[] {
  const routes = rowsOf(table).filter(([, destination, , flags, , , , mask]) => {
    return destination === "00000000" && mask === "00000000" && hasFlags(flags);
  });
  return byMetric(routes, (row) => Number(row[6])).map((row) =>
    (row[2]?.match(/../g) ?? []).toReversed().map(parseHex).join("."),
  );
}

/** Columns of /proc/net/ipv6_route: destination, prefix, source, prefix, next hop, metric, refcount, use, flags, device. */
function ipv6Gateways(table: string): string[] {
  const routes = rowsOf(table).filter(([destination, prefix, , , , , , , flags]) => {
    return destination === "0".repeat(32) && prefix === "00" && hasFlags(flags);
  });
  return byMetric(routes, (row) => parseHex(row[5] ?? "")).map((row) => writeIpv6(row[4] ?? "", row[9] ?? ""));
}

function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((row) => row.length >= 8);
}

function hasFlags(hex: string | undefined): boolean {
  return (parseHex(hex ?? "") & UP_AND_GATEWAY) === UP_AND_GATEWAY;
}

function byMetric(rows: readonly string[][], metric: (row: string[]) => number): string[][] {
  return rows.toSorted((a, b) => metric(a) - metric(b));
}

function parseHex(hex: string): number {
  return Number.parseInt(hex, 16);
}

/** The shortest writing, as every other address on a page; a link-local next hop needs its interface to be reached. */
function writeIpv6(hex: string, device: string): string {
  const long = (hex.match(/.{4}/g) ?? []).join(":");
  const short = URL.parse(`http://[${long}]`)?.hostname.slice(1, -1) ?? long;
  return short.startsWith("fe80:") ? `${short}%${device}` : short;
}

/**
 * Addresses of the resolvers. Behind systemd's local stub stand the real ones, which its own file names.
 * Source: resolv.conf(5), systemd-resolved.service(8). @param files stand in for the system's in tests
 */
export function readResolvers(
  files = { own: "/etc/resolv.conf", behindStub: "/run/systemd/resolve/resolv.conf" },
): string[] {
  const own = nameServers(readText(files.own));
  const behind =
    own.length > 0 && own.every((address) => address.startsWith("127.0.0.5"))
      ? nameServers(readText(files.behindStub))
      : [];
  return behind.length > 0 ? behind : own;
}

function nameServers(text: string): string[] {
  const found = [...text.matchAll(/^[ \t]*nameserver[ \t]+(\S+)/gm)].map((match) => match[1] ?? "");
  return [...new Set(found)].filter((address) => isIP(address) !== 0);
}

/** The box's own IPv4 addresses and the networks they are in (`192.0.2.7/24`), loopback left out. */
export function readOwnNetworks(): { readonly addresses: readonly string[]; readonly networks: readonly string[] } {
  const own = Object.values(readInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  const networks = own.flatMap(({ cidr }) => (cidr === null || cidr.endsWith("/32") ? [] : [cidr]));
  return { addresses: own.map(({ address }) => address), networks };
}

/** Asked of every host of a big site at once: within this time the interfaces are not read again. */
const NETWORKS_HOLD_MS = 1000;
let ownNetworks = { list: new BlockList(), readMs: -Infinity };

/** True for an address in one of the box's own networks (loopback included): what answers there says nothing of the line. */
export function isNear(address: string): boolean {
  const plain = address.split("%")[0] ?? address;
  if (plain.startsWith("fe80:")) return true;
  const family = isIP(plain);
  if (family === 0) return false;
  const nowMs = performance.now();
  if (nowMs - ownNetworks.readMs > NETWORKS_HOLD_MS) ownNetworks = { list: listOwnNetworks(), readMs: nowMs };
  return ownNetworks.list.check(plain, family === 6 ? "ipv6" : "ipv4");
}

function listOwnNetworks(): BlockList {
  const own = new BlockList();
  const interfaces = Object.values(readInterfaces()).flatMap((list) => list ?? []);
  for (const { address: base, cidr, family } of interfaces) {
    const prefix = Number(cidr?.split("/")[1]);
    if (Number.isInteger(prefix)) own.addSubnet(base, prefix, family === "IPv6" ? "ipv6" : "ipv4");
  }
  return own;
}

/** A file's text, empty where there is none: not every system has every table. */
function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EACCES") return "";
    throw error;
  }
}
