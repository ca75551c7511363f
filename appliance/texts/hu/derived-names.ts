/** Hungarian names of the services that a device's profile makes. */
import type { DerivedKind, ThingKind } from "#model/derived-name.ts";
import type { LogPattern } from "#model/log-patterns.ts";
import type { Template } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { text } from "./format.ts";

/** Kinds of things as part of another name: `Hőmérséklet lemez 1`. */
const THINGS: Readonly<Partial<Record<ThingKind, string>>> = {
  disk: "lemez",
  fan: "ventilátor",
  powerSupply: "tápegység",
  battery: "akkumulátor",
  transceiver: "adó-vevő",
  accessPoint: "hozzáférési pont",
  memoryModule: "memóriamodul",
  processorModule: "processzor",
  outlet: "aljzat",
};

/** `Kötet C:\`; a label that says the word itself, here or in Hungarian, stays as it is. Without a label the word is enough. */
function called(word: string, english = word): Template {
  return ({ label, thing }) => {
    const shown = [THINGS[text(thing) as ThingKind], text(label)].filter(Boolean).join(" ");
    if (shown === "") return word;
    const said = shown.toLowerCase();
    return said.startsWith(word.toLowerCase()) || said.startsWith(english.toLowerCase())
      ? upperFirst(shown)
      : `${word} ${shown}`;
  };
}

/** `Toner black`; what has no colour, by what the device calls it. */
function coloured(word: string, english = word): Template {
  return ({ label, colour }) => {
    if (colour !== undefined) return [word, text(colour), text(label)].filter(Boolean).join(" ");
    const shown = text(label);
    const said = shown.toLowerCase();
    return said.includes(word.toLowerCase()) || said.includes(english.toLowerCase())
      ? upperFirst(shown)
      : [word, shown].filter(Boolean).join(" ");
  };
}

/** What is recognised among what comes in by itself: `Lemezhibák (naplósorok)`. */
const RECOGNISED: Readonly<Record<LogPattern, string>> = {
  "config-changed": "konfigurációváltozás",
  "login-failures": "sikertelen bejelentkezések",
  "disk-errors": "lemezhibák",
  "storage-full": "megtelt tároló",
  "link-down": "megszakadt kapcsolatok",
  "link-flaps": "ingadozó kapcsolatok",
  loops: "hurok a hálózatban",
  power: "áramellátás",
  temperature: "hőmérséklet",
  fans: "ventilátorok",
  "vpn-down": "megszakadt VPN-alagutak",
  "ha-failover": "fürt átállása",
  intrusions: "behatolási kísérletek",
  restarts: "újraindulások",
};

function recognised(word: string): Template {
  return ({ label }) => {
    const known: Readonly<Record<string, string>> = RECOGNISED;
    const name = known[text(label)];
    return name === undefined ? `${word} ${text(label)}` : `${upperFirst(name)} (${word.toLowerCase()})`;
  };
}

/** What speaks for itself: `Output status`. */
const itself: Template = ({ label }) => (label === "" ? "Állapot" : upperFirst(text(label)));

export const derivedNames = {
  processor: called("Processzor", "Processor"),
  memory: called("Memória", "Memory"),
  swap: called("Lapozóterület", "Swap"),
  storage: called("Tároló", "Storage"),
  supply: called("Kellékanyag", "Supply"),
  tray: called("Papírtálca", "Tray"),
  port: ({ label, alias }) => `Port ${text(label)}${alias === undefined ? "" : ` (${text(alias)})`}`,
  toner: coloured("Toner"),
  ink: coloured("Tinta", "Ink"),
  drum: coloured("Dob", "Drum"),
  wasteBox: called("Hulladékgyűjtő", "Waste box"),
  state: itself,
  fan: called("Ventilátor", "Fan"),
  powerSupply: called("Tápegység", "Power supply"),
  disk: called("Lemez", "Disk"),
  array: called("Lemeztömb", "Array"),
  battery: (p, words) =>
    /\bbatter/i.test(text(p.label)) ? upperFirst(text(p.label)) : called("Akkumulátor")(p, words),
  memoryModule: called("Memóriamodul", "Memory module"),
  processorModule: called("Processzor", "Processor"),
  licence: called("Licenc", "Licence"),
  updates: called("Frissítések", "Updates"),
  suspended: called("Letiltott port", "Suspended port"),
  poePort: called("PoE-port", "PoE port"),
  stackPort: called("Stackport", "Stack port"),
  stack: called("Stack"),
  manager: called("Kapcsolat:", "Connection to"),
  redundancy: called("Redundancia", "Redundancy"),
  transceiver: called("Adó-vevő", "Transceiver"),
  outlet: called("Aljzat", "Outlet"),
  communication: called("Kommunikáció", "Communication"),
  input: called("Bemenet", "Input"),
  inputAlarm: called("Bemenet", "Input"),
  radio: called("Rádió", "Radio"),
  accessPoint: called("Hozzáférési pont", "Access point"),
  tunnel: called("VPN-alagút", "VPN tunnel"),
  circuit: itself,
  overall: () => "Összesített állapot",
  licences: () => "Licencek",
  allUpdates: () => "Frissítések",
  suspendedPorts: () => "Letiltott portok",
  poePorts: () => "PoE-portok",
  stackPorts: () => "Stackportok",
  stackMembers: () => "Stack",
  managers: called("Kapcsolat:", "Connection to"),
  radios: () => "Rádiók",
  fans: () => "Ventilátorok",
  voltages: () => "Feszültségek",
  currents: () => "Áramerősségek",
  temperatures: ({ thing }) =>
    thing === undefined ? "Hőmérsékletek" : `Hőmérsékletek (${THINGS[text(thing) as ThingKind] ?? text(thing)})`,
  memoryModules: () => "Memóriamodulok",
  processorModules: () => "Processzormodulok",
  circuits: ({ label, count }) => `${upperFirst(text(label))} (${text(count)})`,
  temperature: called("Hőmérséklet", "Temperature"),
  humidity: called("Páratartalom", "Humidity"),
  voltage: called("Feszültség", "Voltage"),
  current: called("Áramerősség", "Current"),
  power: called("Teljesítmény", "Power"),
  apparent_power: called("Látszólagos teljesítmény", "Apparent power"),
  power_consumed: called("Energia", "Energy"),
  power_factor: called("Teljesítménytényező", "Power factor"),
  frequency: called("Frekvencia", "Frequency"),
  load: called("Terhelés", "Load"),
  charge: called("Akkumulátortöltöttség", "Battery charge"),
  runtime: called("Áthidalási idő", "Runtime"),
  delay: called("Késleltetés", "Delay"),
  fanspeed: called("Ventilátor-fordulatszám", "Fan speed"),
  percent: called("Százalék", "Percent"),
  dbm: called("Jelszint", "Level"),
  signal: called("Jel", "Signal"),
  snr: called("SNR"),
  loss: called("Veszteség", "Loss"),
  pressure: called("Nyomás", "Pressure"),
  airflow: called("Légáramlás", "Air flow"),
  waterflow: called("Vízáramlás", "Water flow"),
  count: called("Darabszám", "Count"),
  bitrate: called("Bitsebesség", "Bit rate"),
  distance: called("Távolság", "Distance"),
  sensor: called("Érzékelő", "Sensor"),
  logLines: recognised("Naplósorok"),
  notifications: recognised("Értesítések"),
} satisfies Readonly<Record<DerivedKind, Template>>;
