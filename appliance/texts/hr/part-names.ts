/** Croatian names of the kinds of parts that a device may have several of. */
import type { PartKind } from "#model/part-kind.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { number, text } from "./format.ts";

/** @property title all of them @property of them in the genitive plural, behind `2 od 4` @property breaks whether it works or not, rather than being measured */
interface PartWords {
  readonly title: string;
  readonly of: string;
  readonly breaks?: true;
}

const broken = (title: string, of: string): PartWords => ({ title, of, breaks: true });
const measured = (title: string, of: string): PartWords => ({ title, of });

export const PART_WORDS: Readonly<Record<PartKind, PartWords>> = {
  "access-points": broken("Pristupne točke", "pristupnih točaka"),
  arrays: broken("Diskovna polja", "diskovnih polja"),
  batteries: measured("Baterije", "provjera baterija"),
  "cluster-members": broken("Članovi klastera", "članova klastera"),
  currents: measured("Struje", "struja"),
  disks: broken("Diskovi", "diskova"),
  enclosures: broken("Kućišta", "kućišta"),
  fans: broken("Ventilatori", "ventilatora"),
  feeds: broken("Dovodi", "dovoda"),
  health: measured("Ukupna stanja", "ukupnih stanja"),
  humidity: measured("Vlažnost", "vlažnosti"),
  licences: measured("Licence", "licenci"),
  loads: measured("Opterećenja", "opterećenja"),
  memory: measured("Memorija", "memorija"),
  "memory-modules": broken("Memorijski moduli", "memorijskih modula"),
  modules: broken("Moduli", "modula"),
  neighbours: broken("Susjedi", "susjeda"),
  outlets: broken("Utičnice", "utičnica"),
  "poe-ports": broken("Napajanje putem Etherneta (PoE)", "PoE porta"),
  ports: measured("Portovi", "porta"),
  power: measured("Snaga", "mjerenja snage"),
  "power-supplies": broken("Napajanja", "napajanja"),
  "processor-modules": broken("Procesori", "procesora"),
  processors: measured("Procesori", "procesora"),
  radios: broken("Radiji", "radija"),
  redundancy: measured("Redundancija", "stanja redundancije"),
  servers: broken("Poslužitelji iza uređaja", "poslužitelja"),
  "stack-members": broken("Stog", "članova stoga"),
  "stack-ports": broken("Portovi stoga", "porta stoga"),
  supplies: measured("Toner i tinta", "potrošnih materijala"),
  temperatures: measured("Temperature", "temperatura"),
  transceivers: measured("Primopredajnici", "mjerenja primopredajnika"),
  trays: measured("Ladice za papir", "ladica"),
  tunnels: broken("Tuneli", "tunela"),
  updates: measured("Ažuriranja", "ažuriranja"),
  voltages: measured("Naponi", "napona"),
  volumes: measured("Svesci", "svezaka"),
};

/** Under `part.KIND`: the name of all of them. */
export const partNames = Object.fromEntries(
  Object.entries(PART_WORDS).map(([kind, { title }]): [string, Template] => [kind, () => title]),
) as Readonly<Record<PartKind, Template>>;

/**
 * `SW-1: u kvaru 2 od 4 ventilatora: Fan 2, Fan 3`; `NAS-01: kritično 1 od 8 svezaka: /var: 99 % puno`. Without the device where it is not
 * among the parameters.
 * @param seen what the worst of them says; told where it is the only one, because that is what people ask next
 */
export function partsFail(p: Parameters, state: "critical" | "warning" | "unknown", seen: string): string {
  const { of, breaks } = PART_WORDS[text(p.parts) as PartKind] ?? { of: "dijelova", breaks: undefined };
  const verb = VERBS[state === "critical" && breaks === true ? "broken" : state];
  const device = p.what === undefined ? "" : `${text(p.what)}: `;
  const share = `${verb} ${number(p.partsFailing, 0)} od ${number(p.partsTotal, 0)} ${of}`;
  return `${device}${share}: ${namedParts(p)}${p.partsFailing === 1 ? seen : ""}${milder(p)}`;
}

const VERBS = {
  broken: "u kvaru",
  critical: "kritično",
  warning: "treba pogledati",
  unknown: "ne može se provjeriti",
} as const;

/** Names begin with the worst; those that fail less badly stand behind them. */
function namedParts({ partsNamed, partsFailing }: Parameters): string {
  const names = Array.isArray(partsNamed) ? partsNamed : [];
  const failing = typeof partsFailing === "number" ? partsFailing : names.length;
  const shown = names.slice(0, failing);
  return failing > shown.length ? `${shown.join(", ")} i još ${failing - shown.length}` : shown.join(", ");
}

function milder({ partsMilder }: Parameters): string {
  return typeof partsMilder !== "number" || partsMilder === 0 ? "" : `; još ${partsMilder} nije kako treba`;
}
