/** Italian names of the kinds of parts that a device may have several of: all of them, one of them, several. */
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
  "access-points": broken("Access point", "access point", "access point"),
  arrays: broken("Array di dischi", "array", "array"),
  batteries: measured("Batterie", "controllo di batteria", "controlli di batteria"),
  "cluster-members": broken("Membri del cluster", "membro del cluster", "membri del cluster"),
  currents: measured("Correnti", "corrente", "correnti"),
  disks: broken("Dischi", "disco", "dischi"),
  enclosures: broken("Cabinet", "cabinet", "cabinet"),
  fans: broken("Ventole", "ventola", "ventole"),
  feeds: broken("Linee di alimentazione", "linea", "linee"),
  health: measured("Stati complessivi", "stato complessivo", "stati complessivi"),
  humidity: measured("Umidità", "umidità", "umidità"),
  licences: measured("Licenze", "licenza", "licenze"),
  loads: measured("Carichi", "carico", "carichi"),
  memory: measured("Memoria", "memoria", "memorie"),
  "memory-modules": broken("Moduli di memoria", "modulo di memoria", "moduli di memoria"),
  modules: broken("Moduli", "modulo", "moduli"),
  neighbours: broken("Vicini", "vicino", "vicini"),
  outlets: broken("Prese", "presa", "prese"),
  "poe-ports": broken("Power over Ethernet", "porta PoE", "porte PoE"),
  ports: measured("Porte", "porta", "porte"),
  power: measured("Potenza", "misura di potenza", "misure di potenza"),
  "power-supplies": broken("Alimentatori", "alimentatore", "alimentatori"),
  "processor-modules": broken("Processori", "processore", "processori"),
  processors: measured("Processori", "processore", "processori"),
  radios: broken("Radio", "radio", "radio"),
  redundancy: measured("Ridondanza", "stato di ridondanza", "stati di ridondanza"),
  servers: broken("Server a valle", "server", "server"),
  "stack-members": broken("Stack", "membro dello stack", "membri dello stack"),
  "stack-ports": broken("Porte dello stack", "porta dello stack", "porte dello stack"),
  supplies: measured("Toner e inchiostro", "materiale di consumo", "materiali di consumo"),
  temperatures: measured("Temperature", "temperatura", "temperature"),
  transceivers: measured("Transceiver", "misura di transceiver", "misure di transceiver"),
  trays: measured("Cassetti della carta", "cassetto", "cassetti"),
  tunnels: broken("Tunnel", "tunnel", "tunnel"),
  updates: measured("Aggiornamenti", "aggiornamento", "aggiornamenti"),
  voltages: measured("Tensioni", "tensione", "tensioni"),
  volumes: measured("Volumi", "volume", "volumi"),
};

/** Under `part.KIND`: the name of all of them. */
export const partNames = Object.fromEntries(
  Object.entries(PART_WORDS).map(([kind, { title }]): [string, Template] => [kind, () => title]),
) as Readonly<Record<PartKind, Template>>;

/**
 * `SW-1: guasto per 2 su 4 ventole: Fan 2, Fan 3`; `NAS-01: critico per 1 su 8 volumi: /var: 99%`. Without the device where it is not among the
 * parameters.
 * @param seen what the worst of them says; told where it is the only one, because that is what people ask next
 */
export function partsFail(p: Parameters, state: "critical" | "warning" | "unknown", seen: string): string {
  const { one, many, breaks } = PART_WORDS[text(p.parts) as PartKind] ?? {
    one: "parte",
    many: "parti",
    breaks: undefined,
  };
  const word = STATES[state === "critical" && breaks === true ? "broken" : state];
  const device = p.what === undefined ? "" : `${text(p.what)}: `;
  const share = `${word} ${number(p.partsFailing, 0)} su ${number(p.partsTotal, 0)} ${p.partsTotal === 1 ? one : many}`;
  return `${device}${share}: ${namedParts(p)}${p.partsFailing === 1 ? seen : ""}${milder(p)}`;
}

const STATES = {
  broken: "guasto per",
  critical: "critico per",
  warning: "attenzione per",
  unknown: "controllo impossibile per",
} as const;

/** Names begin with the worst; those that fail less badly stand behind them. */
function namedParts({ partsNamed, partsFailing }: Parameters): string {
  const names = Array.isArray(partsNamed) ? partsNamed : [];
  const failing = typeof partsFailing === "number" ? partsFailing : names.length;
  const shown = names.slice(0, failing);
  return failing > shown.length ? `${shown.join(", ")} e altri ${failing - shown.length}` : shown.join(", ");
}

function milder({ partsMilder }: Parameters): string {
  if (typeof partsMilder !== "number" || partsMilder === 0) return "";
  return partsMilder === 1 ? "; ancora 1 non è come dovrebbe" : `; altri ${partsMilder} non sono come dovrebbero`;
}
