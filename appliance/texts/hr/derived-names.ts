/** Croatian names of the services that a device's profile makes. */
import type { DerivedKind, ThingKind } from "#model/derived-name.ts";
import type { LogPattern } from "#model/log-patterns.ts";
import type { Template } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { text } from "./format.ts";

/** Kinds of things as part of another name: `Temperatura disk 1`. */
const THINGS: Readonly<Partial<Record<ThingKind, string>>> = {
  disk: "disk",
  fan: "ventilator",
  powerSupply: "napajanje",
  battery: "baterija",
  transceiver: "primopredajnik",
  accessPoint: "pristupna točka",
  memoryModule: "memorijski modul",
  processorModule: "procesor",
  outlet: "utičnica",
};

/** `Pohrana C:\`; a label that says the word itself, here or in English, stays as it is. Without a label the word is enough. */
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

/** What is recognised among what comes in by itself: `Greške diskova (redci dnevnika)`. */
const RECOGNISED: Readonly<Record<LogPattern, string>> = {
  "config-changed": "promjene konfiguracije",
  "login-failures": "neuspjele prijave",
  "disk-errors": "greške diskova",
  "storage-full": "puna pohrana",
  "link-down": "prekinute veze",
  "link-flaps": "nestabilne veze",
  loops: "petlje u mreži",
  power: "napajanje",
  temperature: "temperatura",
  fans: "ventilatori",
  "vpn-down": "prekinuti VPN tuneli",
  "ha-failover": "preuzimanje u klasteru",
  intrusions: "pokušaji upada",
  restarts: "ponovna pokretanja",
};

function recognised(word: string): Template {
  return ({ label }) => {
    const known: Readonly<Record<string, string>> = RECOGNISED;
    const name = known[text(label)];
    return name === undefined ? `${word} ${text(label)}` : `${upperFirst(name)} (${word.toLowerCase()})`;
  };
}

/** What speaks for itself: `Output status`. */
const itself: Template = ({ label }) => (label === "" ? "Stanje" : upperFirst(text(label)));

export const derivedNames = {
  processor: called("Procesor", "Processor"),
  memory: called("Memorija", "Memory"),
  swap: called("Swap"),
  storage: called("Pohrana", "Storage"),
  supply: called("Potrošni materijal", "Supply"),
  tray: called("Ladica", "Tray"),
  port: ({ label, alias }) => `Port ${text(label)}${alias === undefined ? "" : ` (${text(alias)})`}`,
  toner: coloured("Toner"),
  ink: coloured("Tinta", "Ink"),
  drum: coloured("Bubanj", "Drum"),
  wasteBox: called("Spremnik otpada", "Waste box"),
  state: itself,
  fan: called("Ventilator", "Fan"),
  powerSupply: called("Napajanje", "Power supply"),
  disk: called("Disk"),
  array: called("Diskovno polje", "Array"),
  battery: (p, words) =>
    /\bbatter|\bbaterij/i.test(text(p.label)) ? upperFirst(text(p.label)) : called("Baterija")(p, words),
  memoryModule: called("Memorijski modul", "Memory module"),
  processorModule: called("Procesor", "Processor"),
  licence: called("Licenca", "Licence"),
  updates: called("Ažuriranja", "Updates"),
  suspended: called("Zaustavljeni port", "Suspended port"),
  poePort: called("PoE port"),
  stackPort: called("Port stoga", "Stack port"),
  stack: called("Stog", "Stack"),
  manager: called("Veza prema"),
  redundancy: called("Redundancija", "Redundancy"),
  transceiver: called("Primopredajnik", "Transceiver"),
  outlet: called("Utičnica", "Outlet"),
  communication: called("Komunikacija", "Communication"),
  input: called("Ulaz", "Input"),
  inputAlarm: called("Ulaz", "Input"),
  radio: called("Radio"),
  accessPoint: called("Pristupna točka", "Access point"),
  tunnel: called("VPN tunel", "VPN tunnel"),
  circuit: itself,
  overall: () => "Ukupno stanje",
  licences: () => "Licence",
  allUpdates: () => "Ažuriranja",
  suspendedPorts: () => "Zaustavljeni portovi",
  poePorts: () => "PoE portovi",
  stackPorts: () => "Portovi stoga",
  stackMembers: () => "Stog",
  managers: called("Veza prema"),
  radios: () => "Radiji",
  fans: () => "Ventilatori",
  voltages: () => "Naponi",
  currents: () => "Struje",
  temperatures: ({ thing }) =>
    thing === undefined ? "Temperature" : `Temperature (${THINGS[text(thing) as ThingKind] ?? text(thing)})`,
  memoryModules: () => "Memorijski moduli",
  processorModules: () => "Procesorski moduli",
  circuits: ({ label, count }) => `${upperFirst(text(label))} (${text(count)})`,
  temperature: called("Temperatura", "Temperature"),
  humidity: called("Vlažnost", "Humidity"),
  voltage: called("Napon", "Voltage"),
  current: called("Struja", "Current"),
  power: called("Snaga", "Power"),
  apparent_power: called("Prividna snaga", "Apparent power"),
  power_consumed: called("Energija", "Energy"),
  power_factor: called("Faktor snage", "Power factor"),
  frequency: called("Frekvencija", "Frequency"),
  load: called("Opterećenje", "Load"),
  charge: called("Napunjenost baterije", "Battery charge"),
  runtime: called("Preostalo vrijeme baterije", "Runtime"),
  delay: called("Kašnjenje", "Delay"),
  fanspeed: called("Brzina ventilatora", "Fan speed"),
  percent: called("Postotak", "Percent"),
  dbm: called("Razina", "Level"),
  signal: called("Signal"),
  snr: called("SNR"),
  loss: called("Gubitak", "Loss"),
  pressure: called("Tlak", "Pressure"),
  airflow: called("Protok zraka", "Air flow"),
  waterflow: called("Protok vode", "Water flow"),
  count: called("Broj", "Count"),
  bitrate: called("Brzina prijenosa", "Bit rate"),
  distance: called("Udaljenost", "Distance"),
  sensor: called("Senzor", "Sensor"),
  logLines: recognised("Redci dnevnika"),
  notifications: recognised("Obavijesti"),
} satisfies Readonly<Record<DerivedKind, Template>>;
