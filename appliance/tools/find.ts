/**
 * Who has an address, and on which port of which watched switch: by what was learned, and by asking the switches now. A port behind
 * which one device is known is where it hangs; one with many leads on to another switch.
 */
import { isIPv4 } from "node:net";
import { gatherTopology } from "#devices/topology-gather.ts";
import type { TopologyTables } from "#devices/topology-tables.ts";
import { errorCode } from "#lib/errno.ts";
import { Slots } from "#lib/slots.ts";
import type { Host } from "#model/site.ts";
import type { ToolOrders } from "#model/tool.ts";
import { SnmpError } from "#snmp/client.ts";
import type { RunTool, ToolContext } from "./context.ts";
import { findTarget } from "./find-target.ts";
import { sendEcho } from "./ping.ts";

const AT_ONCE = 4;
/** For one switch, milliseconds: thousands of addresses are many requests. */
const SWITCH_MS = 20_000;
const MOST_SWITCHES = 40;
const MOST_LINES = 30;
const USUAL_BYTES = 56;

export const find: RunTool<ToolOrders["find"]> = async (order, context) => {
  const { say, learned } = context;
  const known = learned();
  const sought = await whoIsSought(order, known, context);
  if (sought.macs.size === 0 && order.ask === false) return say("find.noMac", { name: sought.name }, "bad");
  sayLinks(sought.host, context);
  const asked = order.ask === false ? known : await askSwitches(known, context);
  // Routers may have known it by now.
  for (const mac of macsOf(sought.addresses, asked.values())) learn(sought, mac, context);
  if (sought.macs.size === 0) return say("find.noMac", { name: sought.name }, "bad");
  sayAddresses(sought, asked, context);
  const places = placesOf(sought.macs, asked);
  for (const place of places.slice(0, MOST_LINES)) sayPlace(place, places, context);
  if (places.length === 0 && asked.size > 0) say("find.nowhere", { count: asked.size }, "odd");
};

interface Sought {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly macs: Set<string>;
  readonly host?: Host | undefined;
}

async function whoIsSought(
  order: ToolOrders["find"],
  known: ReadonlyMap<string, TopologyTables>,
  context: ToolContext,
): Promise<Sought> {
  if (order.mac !== undefined) {
    const mac = macOf(order.mac);
    const host = context.hosts().find(({ id }) => known.get(id)?.macs.includes(mac) === true);
    const sought: Sought = { name: mac, addresses: [], macs: new Set(), host };
    learn(sought, mac, context);
    return sought;
  }
  const { name, addresses, host } = await findTarget(order, context);
  const sought: Sought = { name, addresses, macs: new Set(), host };
  // Whoever is asked for lately stands in the box's own table.
  for (const address of addresses.slice(0, 2)) await sendEcho(address, USUAL_BYTES, context).catch(() => undefined);
  context.signal.throwIfAborted();
  for (const address of addresses) {
    const mac = isIPv4(address)
      ? context.arp().find((entry) => entry.address === address)?.mac
      : await context.neighbourMac(address);
    if (mac !== undefined && mac !== "none") learn(sought, mac, context, address);
  }
  for (const mac of macsOf(addresses, known.values())) learn(sought, mac, context);
  return sought;
}

/** Tells of a MAC address that was not known to be the sought one's. @param address where the box itself sees it */
function learn(sought: Sought, mac: string, { say, cardMaker }: ToolContext, address?: string): void {
  if (sought.macs.has(mac)) return;
  sought.macs.add(mac);
  const maker = cardMaker(mac);
  const more = { ...(maker !== undefined && { maker }) };
  if (address === undefined) say("find.mac", { mac, ...more });
  else say("find.near", { mac, address, ...more }, "good");
}

/** MAC addresses that devices know behind these addresses. */
function macsOf(addresses: readonly string[], tables: Iterable<TopologyTables>): Set<string> {
  const sought = new Set(addresses);
  return new Set(
    [...tables].flatMap(({ arp }) => arp.flatMap(({ address, mac }) => (sought.has(address) ? [mac] : []))),
  );
}

/** On which ports watched devices say that they have the host: by their announcements, or as it was learned. */
function sayLinks(host: Host | undefined, { hosts, say }: ToolContext): void {
  if (host === undefined) return;
  for (const { name, id, links = [] } of hosts())
    for (const link of links)
      if (link.host === host.id && link.port !== undefined)
        say(
          link.by === "bridge" ? "find.learnedAt" : "find.announced",
          { switch: name ?? id, port: link.port },
          "good",
        );
}

/** The tables of all that may know something, read now. */
async function askSwitches(
  known: ReadonlyMap<string, TopologyTables>,
  context: ToolContext,
): Promise<ReadonlyMap<string, TopologyTables>> {
  const { hosts, say, signal } = context;
  const withSnmp = hosts().filter(({ snmp }) => snmp !== undefined);
  const helpful = withSnmp.filter(({ id }) => {
    const tables = known.get(id);
    return tables !== undefined && (tables.learned.length > 0 || tables.arp.length > 0);
  });
  // Before anything was learned anybody may be a switch.
  const asked = (helpful.length > 0 ? helpful : withSnmp).slice(0, MOST_SWITCHES);
  if (asked.length === 0) return (say("find.noSwitches", {}, "odd"), new Map<string, TopologyTables>());
  say("find.asks", { count: asked.length });
  const slots = new Slots(AT_ONCE);
  const answers = await Promise.all(
    asked.map((host) =>
      slots.run(signal, async () => [host.id, await askOne(host, known.get(host.id), context)] as const),
    ),
  );
  return new Map(answers.flatMap(([id, tables]) => (tables === undefined ? [] : [[id, tables] as const])));
}

/** What was learned stands in for a switch that does not answer. */
async function askOne(
  host: Host,
  before: TopologyTables | undefined,
  { names, snmp, signal, say, admit }: ToolContext,
): Promise<TopologyTables | undefined> {
  if (host.snmp === undefined) return before;
  const within = AbortSignal.any([signal, AbortSignal.timeout(SWITCH_MS)]);
  try {
    const address = await names.resolve(host.address, within);
    admit(address);
    return await gatherTopology({ address, port: host.snmp.port, access: host.snmp.access }, snmp, within);
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof SnmpError ? error.fault : (errorCode(error) ?? "");
    say("find.silent", { switch: host.name ?? host.id, reason }, "odd");
    return before;
  }
}

function sayAddresses(
  { macs, addresses }: Sought,
  tables: ReadonlyMap<string, TopologyTables>,
  context: ToolContext,
): void {
  const { arp, say } = context;
  const all = [...arp(), ...[...tables.values()].flatMap((one) => one.arp)];
  const own = new Set(all.filter(({ mac }) => macs.has(mac)).map(({ address }) => address));
  for (const address of addresses) own.delete(address);
  if (own.size > 0) say("find.addresses", { addresses: [...own].slice(0, MOST_LINES), count: own.size });
}

export interface Place {
  readonly host: string;
  readonly mac: string;
  readonly ifIndex: number;
  readonly port: string;
  /** Addresses that are known behind that port. */
  readonly count: number;
}

/** Where the addresses were learned, the port with the fewest others first. Pure. */
export function placesOf(macs: ReadonlySet<string>, tables: ReadonlyMap<string, TopologyTables>): readonly Place[] {
  const places = [...tables].flatMap(([host, { learned, portNames }]) => {
    const counts = Map.groupBy(learned, ({ ifIndex }) => ifIndex);
    return learned
      .filter(({ mac }) => macs.has(mac))
      .map(({ mac, ifIndex }): Place => {
        const port = portNames[ifIndex] ?? String(ifIndex);
        return { host, mac, ifIndex, port, count: counts.get(ifIndex)?.length ?? 1 };
      });
  });
  return places.toSorted((a, b) => a.count - b.count || a.host.localeCompare(b.host, "en"));
}

function sayPlace(place: Place, all: readonly Place[], { hosts, say }: ToolContext): void {
  const { host, mac, port, count } = place;
  const name = hosts().find(({ id }) => id === host)?.name ?? host;
  const about = { switch: name, port, mac, others: count - 1 };
  if (count === 1) return say("find.alone", about, "good");
  // The fewest neighbours: nearest of those that are watched.
  say(place === all[0] ? "find.nearest" : "find.behind", about, place === all[0] ? "good" : undefined);
}

/** `00:1a:2b:3c:4d:5e` of what people write: `001a.2b3c.4d5e`, `00-1A-2B-3C-4D-5E`. */
export function macOf(typed: string): string {
  return typed
    .replace(/[^0-9a-f]/gi, "")
    .toLowerCase()
    .replace(/(..)(?!$)/g, "$1:");
}
