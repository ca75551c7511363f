/** Hungarian names of the kinds of parts that a device may have several of: all of them, and one or several behind a number. */
import type { PartKind } from "#model/part-kind.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { number, text } from "./format.ts";

/** @property counted of them behind a number, where Hungarian has one form @property breaks whether it works or not, rather than being measured */
interface PartWords {
  readonly title: string;
  readonly counted: string;
  readonly breaks?: true;
}

const broken = (title: string, counted: string): PartWords => ({ title, counted, breaks: true });
const measured = (title: string, counted: string): PartWords => ({ title, counted });

export const PART_WORDS: Readonly<Record<PartKind, PartWords>> = {
  "access-points": broken("Hozzáférési pontok", "hozzáférési pont"),
  arrays: broken("Lemeztömbök", "lemeztömb"),
  batteries: measured("Akkumulátorok", "akkumulátor-ellenőrzés"),
  "cluster-members": broken("Fürttagok", "fürttag"),
  currents: measured("Áramerősségek", "áramerősség"),
  disks: broken("Lemezek", "lemez"),
  enclosures: broken("Házak", "ház"),
  fans: broken("Ventilátorok", "ventilátor"),
  feeds: broken("Betáplálások", "betáplálás"),
  health: measured("Összesített állapotok", "összesített állapot"),
  humidity: measured("Páratartalom", "páratartalom-érték"),
  licences: measured("Licencek", "licenc"),
  loads: measured("Terhelések", "terhelés"),
  memory: measured("Memória", "memória"),
  "memory-modules": broken("Memóriamodulok", "memóriamodul"),
  modules: broken("Modulok", "modul"),
  neighbours: broken("Szomszédok", "szomszéd"),
  outlets: broken("Aljzatok", "aljzat"),
  "poe-ports": broken("Táplálás Etherneten (PoE)", "PoE-port"),
  ports: measured("Portok", "port"),
  power: measured("Teljesítmény", "teljesítményérték"),
  "power-supplies": broken("Tápegységek", "tápegység"),
  "processor-modules": broken("Processzorok", "processzor"),
  processors: measured("Processzorok", "processzor"),
  radios: broken("Rádiók", "rádió"),
  redundancy: measured("Redundancia", "redundanciaállapot"),
  servers: broken("Mögöttes kiszolgálók", "kiszolgáló"),
  "stack-members": broken("Stack", "stacktag"),
  "stack-ports": broken("Stackportok", "stackport"),
  supplies: measured("Toner és tinta", "kellékanyag"),
  temperatures: measured("Hőmérsékletek", "hőmérséklet"),
  transceivers: measured("Adó-vevők", "adó-vevő érték"),
  trays: measured("Papírtálcák", "papírtálca"),
  tunnels: broken("Alagutak", "alagút"),
  updates: measured("Frissítések", "frissítés"),
  voltages: measured("Feszültségek", "feszültség"),
  volumes: measured("Kötetek", "kötet"),
};

/** Under `part.KIND`: the name of all of them. */
export const partNames = Object.fromEntries(
  Object.entries(PART_WORDS).map(([kind, { title }]): [string, Template] => [kind, () => title]),
) as Readonly<Record<PartKind, Template>>;

/**
 * `SW-1: 4 ventilátor közül 2 meghibásodott: Fan 2, Fan 3`; `NAS-01: 8 kötet közül 1 kritikus: /var: majdnem megtelt`. Without the
 * device where it is not among the parameters.
 * @param seen what the worst of them says; told where it is the only one, because that is what people ask next
 */
export function partsFail(p: Parameters, state: "critical" | "warning" | "unknown", seen: string): string {
  const { counted, breaks } = PART_WORDS[text(p.parts) as PartKind] ?? { counted: "alkatrész", breaks: undefined };
  const verb = VERBS[state === "critical" && breaks === true ? "broken" : state];
  const device = p.what === undefined ? "" : `${text(p.what)}: `;
  const share = `${number(p.partsTotal, 0)} ${counted} közül ${number(p.partsFailing, 0)} ${verb}`;
  return `${device}${share}: ${namedParts(p)}${p.partsFailing === 1 ? seen : ""}${milder(p)}`;
}

const VERBS = {
  broken: "meghibásodott",
  critical: "kritikus",
  warning: "figyelmet igényel",
  unknown: "nem ellenőrizhető",
} as const;

/** Names begin with the worst; those that fail less badly stand behind them. */
function namedParts({ partsNamed, partsFailing }: Parameters): string {
  const names = Array.isArray(partsNamed) ? partsNamed : [];
  const failing = typeof partsFailing === "number" ? partsFailing : names.length;
  const shown = names.slice(0, failing);
  return failing > shown.length ? `${shown.join(", ")} és további ${failing - shown.length}` : shown.join(", ");
}

function milder({ partsMilder }: Parameters): string {
  if (typeof partsMilder !== "number" || partsMilder === 0) return "";
  return `; további ${partsMilder} sincs rendben`;
}
