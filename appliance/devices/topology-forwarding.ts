/**
 * Where a device sends what to: addresses its bridge has learned, its ARP table, its own addresses, its default route.
 * Sources: BRIDGE-MIB (RFC 4188), Q-BRIDGE-MIB (RFC 4363), IP-MIB (RFC 4293), IP-FORWARD-MIB (RFC 4292), RFC 1213.
 */
import type { SnmpValue } from "#snmp/client.ts";
import { IndexReader } from "#snmp/oid.ts";
import { cleanText } from "./columns.ts";
import { macText, type ReadInstances, type ReadTable, type Rows, type TopologyTables } from "./topology-tables.ts";

const IF_DESCR = "1.3.6.1.2.1.2.2.1.2";
const IF_PHYS_ADDRESS = "1.3.6.1.2.1.2.2.1.6";
const IF_NAME = "1.3.6.1.2.1.31.1.1.1.1";
const BRIDGE_ADDRESS = "1.3.6.1.2.1.17.1.1.0";
const BASE_PORT_IF_INDEX = "1.3.6.1.2.1.17.1.4.1.2";
const D_PORT = "1.3.6.1.2.1.17.4.3.1.2";
const D_STATUS = "1.3.6.1.2.1.17.4.3.1.3";
const Q_PORT = "1.3.6.1.2.1.17.7.1.2.2.1.2";
const Q_STATUS = "1.3.6.1.2.1.17.7.1.2.2.1.3";
const LEARNED = 3;
const ADDRESS_IF_INDEX = "1.3.6.1.2.1.4.20.1.2";
/** ipAddressIfIndex: IPv6 as well; its index is the address, with type and length in front. */
const INET_ADDRESS_IF_INDEX = "1.3.6.1.2.1.4.34.1.3";
const MOST_ADDRESSES = 200;
const NET_TO_MEDIA = "1.3.6.1.2.1.4.22.1.2";
const NET_TO_PHYSICAL = "1.3.6.1.2.1.4.35.1.4";
/** ipRouteNextHop of 0.0.0.0; the newer tables carry mask, policy and next hop in the index. */
const OLD_DEFAULT_ROUTE = "1.3.6.1.2.1.4.21.1.7.0.0.0.0";
const CIDR_DEFAULT_ROUTE = "1.3.6.1.2.1.4.24.4.1.4.0.0.0.0.0.0.0.0";
const INET_DEFAULT_ROUTE = "1.3.6.1.2.1.4.24.7.1.7.1.4.0.0.0.0.0";

const MOST_ARP = 2000;

/** Tables that many devices lack, and values that all are asked for. */
export const FORWARDING_ROOTS = [
  BASE_PORT_IF_INDEX,
  Q_PORT,
  D_PORT,
  ADDRESS_IF_INDEX,
  INET_ADDRESS_IF_INDEX,
  NET_TO_MEDIA,
  NET_TO_PHYSICAL,
  CIDR_DEFAULT_ROUTE,
  INET_DEFAULT_ROUTE,
] as const;
export const FORWARDING_VALUES = [BRIDGE_ADDRESS, OLD_DEFAULT_ROUTE] as const;

export type Forwarding = Omit<TopologyTables, "neighbours" | "chassis"> & {
  /** ifIndex by number of the bridge's port. */
  readonly bridgePorts: ReadonlyMap<number, number>;
};

export async function readForwarding(table: ReadTable, instances: ReadInstances): Promise<Forwarding> {
  const ports = await table([IF_DESCR, IF_PHYS_ADDRESS, IF_NAME], 20_000);
  const base = await table([BASE_PORT_IF_INDEX]);
  const bridgePorts = new Map<number, number>();
  for (const [index, row] of base) {
    const ifIndex = numberOf(row.get(BASE_PORT_IF_INDEX));
    if (ifIndex !== undefined) bridgePorts.set(Number(index), ifIndex);
  }
  const learned = base.size === 0 ? [] : await readLearned(table, bridgePorts);
  const [bridge, oldGateway] = await instances(FORWARDING_VALUES);
  const macs = [
    macText(bytesOf(bridge)),
    ...[...ports.values()].map((row) => macText(bytesOf(row.get(IF_PHYS_ADDRESS)))),
  ];
  const gateway = addressOf(oldGateway) ?? (await readDefaultRoute(table));
  return {
    macs: [...new Set(macs.filter((mac) => mac !== undefined))],
    addresses: await readOwnAddresses(table),
    portNames: portNames(ports),
    learned,
    arp: await readArp(table),
    bridgePorts,
    ...(gateway === undefined ? {} : { gateway }),
  };
}

/** By the old table and the new one: many devices have only one of them. */
async function readOwnAddresses(table: ReadTable): Promise<string[]> {
  const old = [...(await table([ADDRESS_IF_INDEX])).keys()];
  const inet = [...(await table([INET_ADDRESS_IF_INDEX])).keys()].map((index) => new IndexReader(index).inetAddress());
  const all = new Set([...old, ...inet].filter((address) => address !== undefined));
  return [...all].filter((address) => !isNobodys(address)).slice(0, MOST_ADDRESSES);
}

/** Loopback, link-local and nameless addresses, which many have alike; multicast and broadcast are no device's. */
function isNobodys(address: string): boolean {
  return /^(0\.|127\.|169\.254\.|2(2[4-9]|[3-5]\d)\.|0:0:0:0:0:0:0:[01]$|::1?$|fe[89ab][0-9a-f]:|ff[0-9a-f]{2}:)/.test(
    address,
  );
}

function portNames(ports: Rows): Record<number, string> {
  const names = [...ports].map(([index, row]) => {
    const [name, descr] = [bytesOf(row.get(IF_NAME)), bytesOf(row.get(IF_DESCR))].map(
      (bytes) => bytes && cleanText(bytes),
    );
    return [Number(index), name === undefined || name === "" ? (descr ?? "") : name] as const;
  });
  return Object.fromEntries(names.filter(([, name]) => name !== ""));
}

/** The bridge's table by VLAN where there is one, else the plain one. */
async function readLearned(
  table: ReadTable,
  bridgePorts: ReadonlyMap<number, number>,
): Promise<TopologyTables["learned"]> {
  const byVlan = await table([Q_PORT, Q_STATUS], 20_000);
  const [rows, port, status, before] =
    byVlan.size > 0 ? [byVlan, Q_PORT, Q_STATUS, 1] : [await table([D_PORT, D_STATUS], 20_000), D_PORT, D_STATUS, 0];
  const found = new Map<string, { mac: string; ifIndex: number }>();
  for (const [index, row] of rows) {
    const kind = numberOf(row.get(status));
    if (kind !== undefined && kind !== LEARNED) continue;
    const reader = new IndexReader(index);
    for (let skipped = 0; skipped < before; skipped += 1) reader.integer();
    const mac = macText(reader.bytes(6));
    const ifIndex = bridgePorts.get(numberOf(row.get(port)) ?? -1);
    if (mac !== undefined && ifIndex !== undefined) found.set(`${mac} ${ifIndex}`, { mac, ifIndex });
  }
  return [...found.values()];
}

async function readArp(table: ReadTable): Promise<TopologyTables["arp"]> {
  const found = new Map<string, string>();
  const add = (address: string | undefined, value: SnmpValue | undefined) => {
    const mac = macText(bytesOf(value));
    if (address !== undefined && mac !== undefined && found.size < MOST_ARP) found.set(address, mac);
  };
  for (const [index, row] of await table([NET_TO_PHYSICAL])) {
    const reader = new IndexReader(index);
    reader.integer();
    add(reader.inetAddress(), row.get(NET_TO_PHYSICAL));
  }
  if (found.size === 0) {
    for (const [index, row] of await table([NET_TO_MEDIA])) {
      const reader = new IndexReader(index);
      reader.integer();
      add(reader.ipv4(), row.get(NET_TO_MEDIA));
    }
  }
  return [...found].map(([address, mac]) => ({ address, mac }));
}

/** The next hop stands at the end of the index: after the type of service, or after a policy and its own type and length. */
async function readDefaultRoute(table: ReadTable): Promise<string | undefined> {
  for (const column of [CIDR_DEFAULT_ROUTE, INET_DEFAULT_ROUTE]) {
    for (const index of (await table([column], 20)).keys()) {
      const address = index.split(".").slice(-4).join(".");
      if (/^\d+(\.\d+){3}$/.test(address) && address !== "0.0.0.0") return address;
    }
  }
  return undefined;
}

export function numberOf(value: SnmpValue | undefined): number | undefined {
  return value?.type === "integer" || value?.type === "gauge32" ? value.value : undefined;
}

export function bytesOf(value: SnmpValue | undefined): Buffer | undefined {
  return value?.type === "octets" ? value.value : undefined;
}

function addressOf(value: SnmpValue | undefined): string | undefined {
  return value?.type === "ipAddress" && value.value !== "0.0.0.0" ? value.value : undefined;
}
