/** English names of the kinds of parts that a device may have several of: all of them, one of them, several. */
import type { PartKind } from "#model/part-kind.ts";
import type { Template } from "../template.ts";

/** @property breaks whether it works or not, rather than being measured */
interface PartWords {
  readonly title: string;
  readonly one: string;
  readonly many: string;
  readonly breaks?: true;
}

const broken = (title: string, one: string, many: string): PartWords => ({ title, one, many, breaks: true });
const measured = (title: string, one: string, many: string): PartWords => ({ title, one, many });

export const PART_WORDS: Readonly<Record<PartKind, PartWords>> = {
  "access-points": broken("Access points", "access point", "access points"),
  arrays: broken("Arrays", "array", "arrays"),
  batteries: broken("Batteries", "battery", "batteries"),
  "cluster-members": broken("Cluster members", "cluster member", "cluster members"),
  currents: measured("Currents", "current", "currents"),
  disks: broken("Disks", "disk", "disks"),
  fans: broken("Fans", "fan", "fans"),
  feeds: broken("Feeds", "feed", "feeds"),
  humidity: measured("Humidity", "humidity", "humidities"),
  licences: measured("Licences", "licence", "licences"),
  loads: measured("Loads", "load", "loads"),
  memory: measured("Memory", "memory", "memories"),
  modules: broken("Modules", "module", "modules"),
  neighbours: broken("Neighbours", "neighbour", "neighbours"),
  outlets: broken("Outlets", "outlet", "outlets"),
  "poe-ports": broken("Power over Ethernet", "PoE port", "PoE ports"),
  ports: measured("Ports", "port", "ports"),
  power: measured("Power", "power reading", "power readings"),
  "power-supplies": broken("Power supplies", "power supply", "power supplies"),
  processors: measured("Processors", "processor", "processors"),
  radios: broken("Radios", "radio", "radios"),
  servers: broken("Servers behind it", "server", "servers"),
  "stack-members": broken("Stack", "stack member", "stack members"),
  "stack-ports": broken("Stack ports", "stack port", "stack ports"),
  supplies: measured("Toner and ink", "supply", "supplies"),
  temperatures: measured("Temperatures", "temperature", "temperatures"),
  transceivers: measured("Transceivers", "transceiver reading", "transceiver readings"),
  trays: measured("Paper trays", "tray", "trays"),
  tunnels: broken("Tunnels", "tunnel", "tunnels"),
  updates: measured("Updates", "update", "updates"),
  voltages: measured("Voltages", "voltage", "voltages"),
  volumes: measured("Volumes", "volume", "volumes"),
};

/** Under `part.KIND`: the name of all of them. */
export const partNames = Object.fromEntries(
  Object.entries(PART_WORDS).map(([kind, { title }]): [string, Template] => [kind, () => title]),
) as Readonly<Record<PartKind, Template>>;
