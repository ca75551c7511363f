/**
 * Which ports are watched: on a switch its uplinks and trunks and what somebody gave a name, not every desk; elsewhere
 * every port that is up. Pure.
 */
import type { Device, Port } from "#model/device.ts";
import { derivedName } from "#model/derived-name.ts";
import type { NotWatched } from "#model/not-watched.ts";
import type { ThresholdPair } from "#model/site.ts";
import type { Draft } from "./derived-service.ts";
import { hasPlug, nameOf, whyNotPort } from "./not-watched.ts";

/** What topology knows of a port. */
export interface PortUse {
  /** Neighbours that announce themselves (LLDP, CDP) and forward for others: switches, routers, access points. */
  readonly neighbours: number;
  /** MAC addresses learned on it. */
  readonly addresses: number;
}

/** A port with more addresses leads to another switch. */
const MANY_ADDRESSES = 5;
/** Kinds whose ports mostly lead to desks. */
const WITH_DESKS: ReadonlySet<string> = new Set(["switch", "wireless-controller"]);
/** More are not watched without being asked for. */
const MOST_PORTS = 24;

export function portDrafts(
  device: Device,
  portUse: ReadonlyMap<number, PortUse> | undefined,
  thresholds: Record<string, ThresholdPair>,
): Draft[] {
  const ports = device.ports ?? [];
  const trunks = WITH_DESKS.has(device.kind ?? "") ? trunksOf(device, portUse) : undefined;
  const names = countNames(ports);
  const all = new Set(names.keys());
  let watched = 0;
  return ports.map((port) => {
    const why = whyNotPort({ port, device, names: all, matters: trunks?.has(port) });
    if (why === undefined) watched += 1;
    const aside = why ?? (watched > MOST_PORTS ? "deskPort" : undefined);
    return draftOf(port, names, thresholds, aside);
  });
}

/** Ports that lead to other network devices, as far as can be told. */
function trunksOf(device: Device, portUse: ReadonlyMap<number, PortUse> | undefined): ReadonlySet<Port> {
  const names = new Set((device.ports ?? []).map(nameOf));
  const usable = (device.ports ?? []).filter((port) => whyNotPort({ port, device, names }) === undefined);
  const told = usable.filter((port) => isTrunk(port, device, portUse));
  if (told.length > 0) return new Set(told);
  // Nothing tells an uplink from a desk.
  return new Set(usable.length <= FEW_PORTS ? usable : busiest(usable));
}

/** So few connected ports are watched all. */
const FEW_PORTS = 4;

/** The port by which most has come in: on a switch that is the way on. */
function busiest(ports: readonly Port[]): Port[] {
  const counted = ports.filter(({ ifInOctets: octets = 0 }) => octets > 0);
  return counted.toSorted((a, b) => (b.ifInOctets ?? 0) - (a.ifInOctets ?? 0)).slice(0, 1);
}

function isTrunk(port: Port, device: Device, portUse: ReadonlyMap<number, PortUse> | undefined): boolean {
  const use = portUse?.get(port.ifIndex);
  const common = commonSpeed(device.ports ?? []);
  return (
    isNamed(port, device.ports ?? []) ||
    (use !== undefined && (use.neighbours > 0 || use.addresses >= MANY_ADDRESSES)) ||
    (common !== undefined && (port.ifSpeed_bps ?? 0) > common)
  );
}

/** Words that several ports share are of a class of ports: `VOICE + DATA`. */
const MOST_OF_ONE_NAME = 2;

function isNamed(port: Port, ports: readonly Port[]): boolean {
  return hasAlias(port) && ports.filter(({ ifAlias }) => ifAlias === port.ifAlias).length <= MOST_OF_ONE_NAME;
}

/** A word that somebody chose; some agents repeat the port's own name there. */
function hasAlias({ ifAlias, ifName, ifDescr }: Port): boolean {
  return ifAlias !== undefined && ifAlias !== "" && ifAlias !== ifName && ifAlias !== ifDescr;
}

/** What most ports with a plug can do: faster ones are uplinks. */
function commonSpeed(ports: readonly Port[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { ifSpeed_bps: speed, ifType } of ports) {
    if (speed === undefined || speed === 0 || !hasPlug(ifType)) continue;
    counts.set(speed, (counts.get(speed) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([a, manyA], [b, manyB]) => manyB - manyA || b - a)[0];
  // Desks that are switched off or slow show less; below a gigabit nothing is an uplink for its speed alone.
  return most === undefined ? undefined : Math.max(most[0], 1e9);
}

function countNames(ports: readonly Port[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const port of ports) counts.set(nameOf(port), (counts.get(nameOf(port)) ?? 0) + 1);
  return counts;
}

function draftOf(
  port: Port,
  names: ReadonlyMap<string, number>,
  thresholds: Record<string, ThresholdPair>,
  aside: NotWatched | undefined,
): Draft {
  const name = nameOf(port);
  // Where several ports share a name, the description or in the end the number must tell them apart.
  const label = (names.get(name) ?? 0) < 2 ? name : `${port.ifDescr ?? name} ${port.ifIndex}`;
  const speed = port.ifSpeed_bps ?? 0;
  const alias = hasAlias(port) ? port.ifAlias : undefined;
  return {
    naming: derivedName("port", label, { alias }),
    check: "device",
    settings: { part: "port", port: { ifIndex: port.ifIndex, ...(speed > 0 ? { speedBps: speed } : {}) } },
    thresholds,
    part: "port",
    label,
    ...(alias === undefined ? {} : { alias }),
    ...(aside === undefined ? {} : { aside }),
  };
}
