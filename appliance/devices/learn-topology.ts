/**
 * From what several devices know of each other to who hangs on which port, and from where the box stands to parents: the
 * hosts without which another cannot be reached. Pure.
 *
 * 1. Whose are the MAC addresses, names and IP addresses: hosts are recognised by them.
 * 2. Links between devices: announcements; where there are none, the ports on which devices see each other.
 * 3. Everybody else hangs on the port that has learned his address and leads to no other device.
 * 4. From the box outwards along the links: a host's parents are those it is reached through first.
 */
import type { PortUse } from "./profile-ports.ts";
import type { TopologyTables } from "./topology-tables.ts";

export interface TopologyHost {
  readonly id: string;
  /** IP address; names are nobody's here. */
  readonly address: string;
  readonly tables?: TopologyTables | undefined;
}

/** Where the box stands. */
export interface BoxPlace {
  readonly addresses: readonly string[];
  readonly macs: readonly string[];
  readonly gateways: readonly string[];
  readonly arp: readonly { readonly address: string; readonly mac: string }[];
  /** Whether an address lies in one of the box's own networks. */
  readonly isNear: (address: string) => boolean;
}

/** `from` has `to` on its port. */
export interface TopologyLink {
  readonly from: string;
  readonly ifIndex?: number;
  readonly port?: string;
  /** A host's id, or undefined for a stranger, who has a name or an address. */
  readonly to?: string;
  readonly toName?: string;
  readonly toPort?: string;
  readonly by: "lldp" | "cdp" | "bridge";
}

export interface Topology {
  readonly links: readonly TopologyLink[];
  /** Learned parents by host; none has itself among its ancestors. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly portUse: ReadonlyMap<string, ReadonlyMap<number, PortUse>>;
  /** Hosts by each address that is theirs alone, those of their other interfaces included. */
  readonly hostOf: ReadonlyMap<string, string>;
}

/** Stands for the box among the nodes; no host's id has this form. */
const BOX = "#box";

export function learnTopology(hosts: readonly TopologyHost[], box: BoxPlace): Topology {
  const who = recognise(hosts, box);
  const announced = announcedLinks(hosts, who);
  const attached = attachedLinks(hosts, who, announced);
  const links = [...announced, ...attached].filter(({ to }) => to !== BOX);
  const parents = findParents(hosts, box, who, [...announced, ...attached]);
  const hostOf = new Map([...who.byAddress].filter(([, id]) => id !== BOX));
  return { links, parents, portUse: portUses(hosts, announced), hostOf };
}

interface Directory {
  readonly byMac: ReadonlyMap<string, string>;
  readonly byAddress: ReadonlyMap<string, string>;
}

/** What two hosts claim is nobody's: virtual router addresses, cloned machines. */
function recognise(hosts: readonly TopologyHost[], box: BoxPlace): Directory {
  const byMac = new Map<string, string | undefined>();
  const byAddress = new Map<string, string | undefined>();
  const claim = (map: Map<string, string | undefined>, key: string, id: string) => {
    map.set(key, map.has(key) && map.get(key) !== id ? undefined : id);
  };
  for (const mac of box.macs) claim(byMac, mac, BOX);
  for (const address of box.addresses) claim(byAddress, address, BOX);
  for (const { id, address, tables } of hosts) {
    claim(byAddress, address, id);
    for (const own of tables?.addresses ?? []) if (own !== address) claim(byAddress, own, id);
    for (const mac of tables?.macs ?? []) claim(byMac, mac, id);
    if (tables?.chassis !== undefined) claim(byMac, tables.chassis, id);
  }
  const addresses = definite(byAddress);
  for (const { address, mac } of [box.arp, ...hosts.map(({ tables }) => tables?.arp ?? [])].flat()) {
    const id = addresses.get(address);
    if (id !== undefined && !byMac.has(mac)) byMac.set(mac, id);
  }
  return { byMac: definite(byMac), byAddress: addresses };
}

function definite(map: ReadonlyMap<string, string | undefined>): Map<string, string> {
  return new Map([...map].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function announcedLinks(hosts: readonly TopologyHost[], who: Directory): TopologyLink[] {
  const links = hosts.flatMap(({ id, tables }) =>
    (tables?.neighbours ?? []).map(({ by, ifIndex, chassis, name, port, addresses }): TopologyLink => {
      const known = [
        chassis === undefined ? undefined : who.byMac.get(chassis),
        ...addresses.map((a) => who.byAddress.get(a)),
      ];
      const to = known.find((found) => found !== undefined && found !== id);
      const toName = name ?? addresses[0] ?? chassis;
      return link({ from: id, ifIndex, port: nameOfPort(tables, ifIndex), to, toName, toPort: port, by });
    }),
  );
  // LLDP and CDP of one neighbour on one port are one link.
  const seen = new Set<string>();
  return links.filter(({ from, ifIndex, to, toName }) => {
    const key = `${from} ${ifIndex} ${to ?? toName}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** For each host that a bridge has learned: the bridge's port nearest to it. */
function attachedLinks(
  hosts: readonly TopologyHost[],
  who: Directory,
  announced: readonly TopologyLink[],
): TopologyLink[] {
  const bridges = hosts.filter(({ tables }) => (tables?.learned.length ?? 0) > 0);
  const bridgeIds = new Set(bridges.map(({ id }) => id));
  const trunks = new Set(
    announced
      .filter(({ to }) => to !== undefined && bridgeIds.has(to))
      .map(({ from, ifIndex }) => `${from} ${ifIndex}`),
  );
  const linked = new Set(
    announced.flatMap(({ from, to }) => (to === undefined ? [] : [`${from} ${to}`, `${to} ${from}`])),
  );
  const placed = new Set(announced.flatMap(({ from, to }) => (to === undefined ? [] : [from, to])));
  /** Hosts seen behind each port of each bridge. */
  const behind = new Map<string, Map<number, { hosts: Set<string>; addresses: number }>>();
  for (const { id, tables } of bridges) {
    const ports = new Map<number, { hosts: Set<string>; addresses: number }>();
    for (const { mac, ifIndex } of tables?.learned ?? []) {
      const port = ports.get(ifIndex) ?? { hosts: new Set<string>(), addresses: 0 };
      const host = who.byMac.get(mac);
      if (host !== undefined && host !== id) port.hosts.add(host);
      port.addresses += 1;
      ports.set(ifIndex, port);
    }
    behind.set(id, ports);
  }
  const nearest = new Map<string, { from: string; ifIndex: number; weight: number; bridges: number }>();
  for (const [from, ports] of behind) {
    for (const [ifIndex, port] of ports) {
      for (const host of port.hosts) {
        if (linked.has(`${from} ${host}`)) continue;
        const others = [...port.hosts].filter((other) => other !== host && bridgeIds.has(other)).length;
        // Behind a trunk there is a nearer bridge; and where a bridge stands is told by its own announcements, if any.
        if (bridgeIds.has(host) ? placed.has(host) : trunks.has(`${from} ${ifIndex}`)) continue;
        const best = nearest.get(host);
        if (best === undefined || others < best.bridges || (others === best.bridges && port.addresses < best.weight))
          nearest.set(host, { from, ifIndex, weight: port.addresses, bridges: others });
      }
    }
  }
  return [...nearest].map(([to, { from, ifIndex }]) => {
    const tables = hosts.find(({ id }) => id === from)?.tables;
    return link({ from, ifIndex, port: nameOfPort(tables, ifIndex), to, by: "bridge" });
  });
}

function nameOfPort(tables: TopologyTables | undefined, ifIndex: number | undefined): string | undefined {
  return ifIndex === undefined ? undefined : tables?.portNames[ifIndex];
}

function link(known: { [K in keyof TopologyLink]: TopologyLink[K] | undefined }): TopologyLink {
  return Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined),
  ) as unknown as TopologyLink;
}

/**
 * Breadth first from the box. Without a place for the box on any port nothing is learned: a direction that is guessed
 * would call the wrong hosts unreachable. Hosts of other networks are reached through the gateway.
 */
function findParents(
  hosts: readonly TopologyHost[],
  box: BoxPlace,
  who: Directory,
  links: readonly TopologyLink[],
): Map<string, readonly string[]> {
  const next = new Map<string, Set<string>>();
  const join = (a: string, b: string) => next.set(a, (next.get(a) ?? new Set()).add(b));
  for (const { from, to } of links) {
    if (to === undefined || to === from) continue;
    join(from, to);
    join(to, from);
  }
  const depth = new Map([[BOX, 0]]);
  const queue = [BOX];
  // Leaves forward for nobody: only those with tables of their own (or the box) are passed through.
  const forwards = new Set([BOX, ...links.map(({ from }) => from)]);
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (!forwards.has(node)) continue;
    for (const neighbour of next.get(node) ?? []) {
      if (depth.has(neighbour)) continue;
      depth.set(neighbour, (depth.get(node) ?? 0) + 1);
      queue.push(neighbour);
    }
  }
  const gateway = box.gateways
    .map((address) => who.byAddress.get(address))
    .find((id) => id !== undefined && id !== BOX);
  const parents = new Map<string, readonly string[]>();
  for (const { id, address } of hosts) {
    const own = depth.get(id);
    const before = [...(next.get(id) ?? [])].filter(
      (other) => own !== undefined && depth.get(other) === own - 1 && forwards.has(other) && other !== BOX,
    );
    if (own !== undefined && own > 0) {
      if (before.length > 0) parents.set(id, before.toSorted());
    } else if (gateway !== undefined && gateway !== id && !box.isNear(address) && /^[0-9a-f.:]+$/i.test(address)) {
      parents.set(id, [gateway]);
    }
  }
  return parents;
}

function portUses(
  hosts: readonly TopologyHost[],
  announced: readonly TopologyLink[],
): Map<string, Map<number, PortUse>> {
  const uses = new Map<string, Map<number, PortUse>>();
  for (const { id, tables } of hosts) {
    if (tables === undefined) continue;
    const ports = new Map<number, PortUse>();
    const at = (ifIndex: number) => ports.get(ifIndex) ?? { neighbours: 0, addresses: 0 };
    for (const { ifIndex } of tables.learned) {
      const use = at(ifIndex);
      ports.set(ifIndex, { ...use, addresses: use.addresses + 1 });
    }
    const known = new Set(
      announced.filter(({ from, to }) => from === id && to !== undefined).map(({ ifIndex }) => ifIndex),
    );
    for (const { ifIndex, forwards } of tables.neighbours) {
      if (ifIndex === undefined || !(forwards || known.has(ifIndex))) continue;
      const use = at(ifIndex);
      ports.set(ifIndex, { ...use, neighbours: use.neighbours + 1 });
    }
    uses.set(id, ports);
  }
  return uses;
}
