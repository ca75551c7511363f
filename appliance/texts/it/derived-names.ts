/** Italian names of the services that a device's profile makes. */
import type { DerivedKind, ThingKind } from "#model/derived-name.ts";
import type { LogPattern } from "#model/log-patterns.ts";
import type { Template } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { text } from "./format.ts";

/** Kinds of things as part of another name: `Temperatura disco 1`. */
const THINGS: Readonly<Partial<Record<ThingKind, string>>> = {
  disk: "disco",
  fan: "ventola",
  powerSupply: "alimentatore",
  battery: "batteria",
  transceiver: "transceiver",
  accessPoint: "access point",
  memoryModule: "modulo di memoria",
  processorModule: "processore",
  outlet: "presa",
};

/** `Volume C:\`; a label that says the word itself, here or in English, stays as it is. Without a label the word is enough. */
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

/** What is recognised among what comes in by itself: `Errori dei dischi (righe di log)`. */
const RECOGNISED: Readonly<Record<LogPattern, string>> = {
  "config-changed": "modifiche alla configurazione",
  "login-failures": "accessi falliti",
  "disk-errors": "errori dei dischi",
  "storage-full": "memoria di massa piena",
  "link-down": "collegamenti caduti",
  "link-flaps": "collegamenti instabili",
  loops: "loop nella rete",
  power: "alimentazione",
  temperature: "temperatura",
  fans: "ventole",
  "vpn-down": "tunnel VPN caduti",
  "ha-failover": "failover del cluster",
  intrusions: "tentativi di intrusione",
  restarts: "riavvii",
};

function recognised(word: string): Template {
  return ({ label }) => {
    const known: Readonly<Record<string, string>> = RECOGNISED;
    const name = known[text(label)];
    return name === undefined ? `${word} ${text(label)}` : `${upperFirst(name)} (${word.toLowerCase()})`;
  };
}

/** What speaks for itself: `Output status`. */
const itself: Template = ({ label }) => (label === "" ? "Stato" : upperFirst(text(label)));

export const derivedNames = {
  processor: called("Processore", "Processor"),
  memory: called("Memoria", "Memory"),
  swap: called("Swap"),
  storage: called("Volume", "Storage"),
  supply: called("Materiale di consumo", "Supply"),
  tray: called("Cassetto", "Tray"),
  port: ({ label, alias }) => `Porta ${text(label)}${alias === undefined ? "" : ` (${text(alias)})`}`,
  toner: coloured("Toner"),
  ink: coloured("Inchiostro", "Ink"),
  drum: coloured("Tamburo", "Drum"),
  wasteBox: called("Vaschetta di recupero", "Waste box"),
  state: itself,
  fan: called("Ventola", "Fan"),
  powerSupply: called("Alimentatore", "Power supply"),
  disk: called("Disco", "Disk"),
  array: called("Array"),
  battery: (p, words) => (/\bbatter/i.test(text(p.label)) ? upperFirst(text(p.label)) : called("Batteria")(p, words)),
  memoryModule: called("Modulo di memoria", "Memory module"),
  processorModule: called("Processore", "Processor"),
  licence: called("Licenza", "Licenze"),
  updates: called("Aggiornamenti", "Updates"),
  suspended: called("Porta sospesa", "Suspended port"),
  poePort: called("Porta PoE", "PoE port"),
  stackPort: called("Porta dello stack", "Stack port"),
  stack: called("Stack"),
  manager: called("Collegamento a"),
  redundancy: called("Ridondanza", "Redundancy"),
  transceiver: called("Transceiver"),
  outlet: called("Presa", "Outlet"),
  communication: called("Comunicazione", "Communication"),
  input: called("Ingresso", "Input"),
  inputAlarm: called("Ingresso", "Input"),
  radio: called("Radio"),
  accessPoint: called("Access point"),
  tunnel: called("Tunnel VPN", "VPN tunnel"),
  circuit: itself,
  overall: () => "Stato complessivo",
  licences: () => "Licenze",
  allUpdates: () => "Aggiornamenti",
  suspendedPorts: () => "Porte sospese",
  poePorts: () => "Porte PoE",
  stackPorts: () => "Porte dello stack",
  stackMembers: () => "Stack",
  managers: called("Collegamento a"),
  radios: () => "Radio",
  fans: () => "Ventole",
  voltages: () => "Tensioni",
  currents: () => "Correnti",
  temperatures: ({ thing }) =>
    thing === undefined ? "Temperature" : `Temperature (${THINGS[text(thing) as ThingKind] ?? text(thing)})`,
  memoryModules: () => "Moduli di memoria",
  processorModules: () => "Moduli processore",
  circuits: ({ label, count }) => `${upperFirst(text(label))} (${text(count)})`,
  temperature: called("Temperatura", "Temperature"),
  humidity: called("Umidità", "Humidity"),
  voltage: called("Tensione", "Voltage"),
  current: called("Corrente", "Current"),
  power: called("Potenza", "Power"),
  apparent_power: called("Potenza apparente", "Apparent power"),
  power_consumed: called("Energia", "Energy"),
  power_factor: called("Fattore di potenza", "Power factor"),
  frequency: called("Frequenza", "Frequency"),
  load: called("Carico", "Load"),
  charge: called("Carica della batteria", "Battery charge"),
  runtime: called("Autonomia", "Runtime"),
  delay: called("Ritardo", "Delay"),
  fanspeed: called("Velocità ventola", "Fan speed"),
  percent: called("Percentuale", "Percent"),
  dbm: called("Livello", "Level"),
  signal: called("Segnale", "Signal"),
  snr: called("SNR"),
  loss: called("Perdita", "Loss"),
  pressure: called("Pressione", "Pressure"),
  airflow: called("Flusso d'aria", "Air flow"),
  waterflow: called("Flusso d'acqua", "Water flow"),
  count: called("Numero", "Count"),
  bitrate: called("Velocità di trasmissione", "Bit rate"),
  distance: called("Distanza", "Distance"),
  sensor: called("Sensore", "Sensor"),
  logLines: recognised("Righe di log"),
  notifications: recognised("Notifiche"),
} satisfies Readonly<Record<DerivedKind, Template>>;
