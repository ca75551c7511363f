/**
 * Which ports are watched: on a switch its uplinks and trunks and what somebody gave a name, not every desk; elsewhere
 * every port that is up. Pure.
 */
import type { Device, Port } from "#model/device.ts";
import { derivedName } from "#model/derived-name.ts";
import type { ThresholdPair } from "#model/site.ts";
import type { Draft } from "./derived-service.ts";

/** What topology knows of a port. */
export interface PortUse {
  /** Neighbours that announce themselves (LLDP, CDP) and forward for others: switches, routers, access points. */
  readonly neighbours: number;
  /** MAC addresses learned on it. */
  readonly addresses: number;
}

/** A port with more addresses leads to another switch. */
const MANY_ADDRESSES = 5;
const MOST_PORTS = 24;
/** Kinds whose ports mostly lead to desks. */
const WITH_DESKS: ReadonlySet<string> = new Set(["switch", "wireless-controller", "access-point"]);
/**
 * IANAifType-MIB: what has a plug: ethernetCsmacd, gigabitEthernet and its older kin, fibreChannel, ieee80211, DSL, and
 * aggregates (ieee8023adLag). Loopbacks, VLANs, tunnels and bridges show what their ports show already.
 */
const PLUGS: ReadonlySet<number> = new Set([6, 26, 62, 69, 117, 56, 94, 95, 96, 97, 161, 168, 169, 230, 238, 244, 251]);

export function choosePorts(
  device: Device,
  portUse: ReadonlyMap<number, PortUse> | undefined,
  thresholds: Record<string, ThresholdPair>,
): Draft[] {
  const up = (device.ports ?? []).filter(isUp);
  const plugs = up.filter(({ ifType }) => ifType === undefined || PLUGS.has(ifType));
  const chosen = WITH_DESKS.has(device.kind ?? "") ? trunksOf(plugs, device, portUse) : plugs;
  const names = countNames(device.ports ?? []);
  return chosen.slice(0, MOST_PORTS).map((port) => draftOf(port, names, thresholds));
}

function isUp({ ifAdminStatus, ifOperStatus }: Port): boolean {
  return ifOperStatus === "up" && ifAdminStatus !== "down";
}

function trunksOf(
  plugs: readonly Port[],
  device: Device,
  portUse: ReadonlyMap<number, PortUse> | undefined,
): readonly Port[] {
  const common = commonSpeed(device.ports ?? []);
  return plugs.filter((port) => {
    const use = portUse?.get(port.ifIndex);
    return (
      hasAlias(port) ||
      (use !== undefined && (use.neighbours > 0 || use.addresses >= MANY_ADDRESSES)) ||
      (common !== undefined && (port.ifSpeed_bps ?? 0) > common)
    );
  });
}

/** A word that somebody chose; some agents repeat the port's own name there. */
function hasAlias({ ifAlias, ifName, ifDescr }: Port): boolean {
  return ifAlias !== undefined && ifAlias !== "" && ifAlias !== ifName && ifAlias !== ifDescr;
}

/** What most ports with a plug can do: faster ones are uplinks. */
function commonSpeed(ports: readonly Port[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { ifSpeed_bps: speed, ifType } of ports) {
    if (speed === undefined || speed === 0 || (ifType !== undefined && !PLUGS.has(ifType))) continue;
    counts.set(speed, (counts.get(speed) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([a, manyA], [b, manyB]) => manyB - manyA || b - a)[0];
  // Desks that are switched off or slow show less; below a gigabit nothing is an uplink for its speed alone.
  return most === undefined ? undefined : Math.max(most[0], 1e9);
}

function countNames(ports: readonly Port[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const port of ports) counts.set(plainName(port), (counts.get(plainName(port)) ?? 0) + 1);
  return counts;
}

function plainName({ ifName, ifDescr, ifIndex }: Port): string {
  return ifName ?? ifDescr ?? String(ifIndex);
}

function draftOf(port: Port, names: ReadonlyMap<string, number>, thresholds: Record<string, ThresholdPair>): Draft {
  const name = plainName(port);
  // Where several ports share a name, the description or in the end the number must tell them apart.
  const label = (names.get(name) ?? 0) < 2 ? name : `${port.ifDescr ?? name} ${port.ifIndex}`;
  const speed = port.ifSpeed_bps ?? 0;
  const alias = hasAlias(port) ? port.ifAlias : undefined;
  return {
    naming: derivedName("port", label, alias),
    check: "device",
    settings: { part: "port", port: { ifIndex: port.ifIndex, ...(speed > 0 ? { speedBps: speed } : {}) } },
    thresholds,
    part: "port",
    label,
    ...(alias === undefined ? {} : { alias }),
  };
}
