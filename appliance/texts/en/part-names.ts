/** English names of the kinds of parts that a device may have several of: all of them, one of them, several. */
import type { PartKind } from "#model/part-kind.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { number, text } from "./format.ts";

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
  batteries: measured("Batteries", "battery check", "battery checks"),
  "cluster-members": broken("Cluster members", "cluster member", "cluster members"),
  currents: measured("Currents", "current", "currents"),
  disks: broken("Disks", "disk", "disks"),
  enclosures: broken("Enclosures", "enclosure", "enclosures"),
  fans: broken("Fans", "fan", "fans"),
  feeds: broken("Feeds", "feed", "feeds"),
  health: measured("Overall states", "overall state", "overall states"),
  humidity: measured("Humidity", "humidity", "humidities"),
  licences: measured("Licences", "licence", "licences"),
  loads: measured("Loads", "load", "loads"),
  memory: measured("Memory", "memory", "memories"),
  "memory-modules": broken("Memory modules", "memory module", "memory modules"),
  modules: broken("Modules", "module", "modules"),
  neighbours: broken("Neighbours", "neighbour", "neighbours"),
  outlets: broken("Outlets", "outlet", "outlets"),
  "poe-ports": broken("Power over Ethernet", "PoE port", "PoE ports"),
  ports: measured("Ports", "port", "ports"),
  power: measured("Power", "power reading", "power readings"),
  "power-supplies": broken("Power supplies", "power supply", "power supplies"),
  "processor-modules": broken("Processors", "processor", "processors"),
  processors: measured("Processors", "processor", "processors"),
  radios: broken("Radios", "radio", "radios"),
  redundancy: measured("Redundancy", "redundancy state", "redundancy states"),
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

/**
 * `SW-1: 2 of 4 fans have failed: Fan 2, Fan 3`; `NAS-01: 1 of 8 volumes is critical: /var is 99 % full`. Without the device
 * where it is not among the parameters.
 * @param seen what the worst of them says; told where it is the only one, because that is what people ask next
 */
export function partsFail(p: Parameters, state: "critical" | "warning" | "unknown", seen: string): string {
  const { one, many, breaks } = PART_WORDS[text(p.parts) as PartKind] ?? {
    one: "part",
    many: "parts",
    breaks: undefined,
  };
  const isOne = p.partsFailing === 1;
  const total = number(p.partsTotal, 0);
  const verb = VERBS[state === "critical" && breaks === true ? "broken" : state][isOne ? 0 : 1];
  const device = p.what === undefined ? "" : `${text(p.what)}: `;
  return `${device}${number(p.partsFailing, 0)} of ${total} ${p.partsTotal === 1 ? one : many} ${verb}: ${namedParts(p)}${isOne ? seen : ""}${milder(p)}`;
}

const VERBS = {
  broken: ["has failed", "have failed"],
  critical: ["is critical", "are critical"],
  warning: ["needs attention", "need attention"],
  unknown: ["cannot be checked", "cannot be checked"],
} as const;

/** Names begin with the worst; those that fail less badly stand behind them. */
function namedParts({ partsNamed, partsFailing }: Parameters): string {
  const names = Array.isArray(partsNamed) ? partsNamed : [];
  const failing = typeof partsFailing === "number" ? partsFailing : names.length;
  const shown = names.slice(0, failing);
  return failing > shown.length ? `${shown.join(", ")} and ${failing - shown.length} more` : shown.join(", ");
}

function milder({ partsMilder }: Parameters): string {
  if (typeof partsMilder !== "number" || partsMilder === 0) return "";
  return partsMilder === 1 ? "; one more is not as it should be" : `; ${partsMilder} more are not as they should be`;
}
