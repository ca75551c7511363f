/** What cannot work of network settings, each with its place. Pure; also the last word before the system is changed. */
import { BlockList, isIPv4, isIPv6 } from "node:net";
import type { NetworkSettings } from "#model/network-settings.ts";

export type NetworkMistake =
  | { readonly code: "value.form"; readonly path: string; readonly value: string }
  | { readonly code: "missing.neededBy"; readonly path: string; readonly by: string }
  | { readonly code: "gateway.outside"; readonly path: string; readonly network: string }
  | {
      readonly code: "address.noDevice" | "gateway.own" | "network.onlyFixed" | "network.noAddress";
      readonly path: string;
    };

interface Family {
  readonly way: "ipv4" | "ipv6";
  readonly address: "address" | "address6";
  readonly gateway: "gateway" | "gateway6";
  readonly type: "ipv4" | "ipv6";
  readonly bits: number;
  readonly is: (text: string) => boolean;
}

const FAMILIES: readonly Family[] = [
  { way: "ipv4", address: "address", gateway: "gateway", type: "ipv4", bits: 32, is: isIPv4 },
  { way: "ipv6", address: "address6", gateway: "gateway6", type: "ipv6", bits: 128, is: isPlainIPv6 },
];

/** Nobody's own: unspecified, loopback, link-local, multicast, reserved (RFC 6890, RFC 4291). */
const NOBODYS = new BlockList();
for (const [address, prefix] of [
  ["0.0.0.0", 8],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["224.0.0.0", 3],
] as const)
  NOBODYS.addSubnet(address, prefix, "ipv4");
for (const [address, prefix] of [
  ["::", 127],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  NOBODYS.addSubnet(address, prefix, "ipv6");

export function mistakesIn(settings: NetworkSettings): readonly NetworkMistake[] {
  const { ipv4, ipv6, resolvers = [], timeServers = [] } = settings;
  return [
    ...(ipv4 === "off" && ipv6 === "off" ? [{ code: "network.noAddress", path: "ipv4" } as const] : []),
    ...FAMILIES.flatMap((family) => mistakesOf(family, settings)),
    ...resolvers.flatMap((value, place) =>
      isIPv4(value) || isPlainIPv6(value) ? [] : [{ code: "value.form", path: `resolvers[${place}]`, value } as const],
    ),
    ...timeServers.flatMap((value, place) =>
      isName(value) || isIPv4(value) || isPlainIPv6(value)
        ? []
        : [{ code: "value.form", path: `timeServers[${place}]`, value } as const],
    ),
  ];
}

/** Labels of letters, digits and hyphens (RFC 1123, 2.1). What looks like an address is none. */
function isName(text: string): boolean {
  const labels = text.replace(/\.$/, "").split(".");
  const last = labels.at(-1) ?? "";
  return (
    labels.every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label)) && !/^[0-9]+$/.test(last)
  );
}

function mistakesOf(family: Family, settings: NetworkSettings): readonly NetworkMistake[] {
  const { way, address: place, gateway: way2, type } = family;
  const [address, gateway] = [settings[place], settings[way2]];
  if (settings[way] !== "fixed")
    return [place, way2]
      .filter((path) => settings[path] !== undefined)
      .map((path) => ({ code: "network.onlyFixed", path }));
  if (address === undefined) return [{ code: "missing.neededBy", path: place, by: `${way}: fixed` }];
  const own = readNetwork(family, address);
  if (own === undefined) return [{ code: "value.form", path: place, value: address }];
  const nobodys: readonly NetworkMistake[] = isNobodys(own, type) ? [{ code: "address.noDevice", path: place }] : [];
  if (gateway === undefined) return nobodys;
  return [...nobodys, ...gatewayMistakes(family, own, gateway)];
}

function gatewayMistakes(family: Family, own: OwnNetwork, gateway: string): readonly NetworkMistake[] {
  const { gateway: path, type, is } = family;
  if (!is(gateway)) return [{ code: "value.form", path, value: gateway }];
  if (isSame(gateway, own.address, type)) return [{ code: "gateway.own", path }];
  const inside = listOf(own.address, own.prefix, type);
  // A router's link-local address is as good on its own cable (RFC 4861).
  if (type === "ipv6" && listOf("fe80::", 10, type).check(gateway, type)) return [];
  if (!inside.check(gateway, type)) return [{ code: "gateway.outside", path, network: `${own.address}/${own.prefix}` }];
  return isEdge({ ...own, address: gateway }) ? [{ code: "address.noDevice", path }] : [];
}

interface OwnNetwork {
  readonly address: string;
  readonly prefix: number;
}

function readNetwork({ bits, is }: Family, text: string): OwnNetwork | undefined {
  const [address = "", length = "", ...more] = text.split("/");
  const prefix = /^[0-9]{1,3}$/.test(length) ? Number(length) : 0;
  return is(address) && more.length === 0 && prefix >= 1 && prefix <= bits ? { address, prefix } : undefined;
}

function isNobodys(own: OwnNetwork, type: "ipv4" | "ipv6"): boolean {
  return NOBODYS.check(own.address, type) || isEdge(own);
}

/** The network itself or its broadcast address (RFC 919); networks of two addresses have neither (RFC 3021). */
function isEdge({ address, prefix }: OwnNetwork): boolean {
  if (!isIPv4(address) || prefix >= 31) return false;
  const number = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - prefix);
  return number % size === 0 || number % size === size - 1;
}

/** A zone (`%eth0`) is no part of what is set. */
function isPlainIPv6(text: string): boolean {
  return isIPv6(text) && !text.includes("%");
}

function isSame(a: string, b: string, type: "ipv4" | "ipv6"): boolean {
  const list = new BlockList();
  list.addAddress(a, type);
  return list.check(b, type);
}

function listOf(address: string, prefix: number, type: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  list.addSubnet(address, prefix, type);
  return list;
}
