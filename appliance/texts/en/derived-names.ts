/** English names of the services that a device's profile makes. */
import type { DerivedKind, ThingKind } from "#model/derived-name.ts";
import type { LogPattern } from "#model/log-patterns.ts";
import type { Template } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { text } from "./format.ts";

/** Kinds of things as part of another name: `Temperature disk 1`. */
const THINGS: Readonly<Partial<Record<ThingKind, string>>> = {
  disk: "disk",
  fan: "fan",
  powerSupply: "power supply",
  battery: "battery",
  transceiver: "transceiver",
  accessPoint: "access point",
  memoryModule: "memory module",
  processorModule: "processor",
  outlet: "outlet",
};

/** `Storage C:\`; a label that says the word itself stays as it is: `Memory pool 1`. Without a label the word is enough. */
function called(word: string): Template {
  return ({ label, thing }) => {
    const shown = [THINGS[text(thing) as ThingKind], text(label)].filter(Boolean).join(" ");
    if (shown === "") return word;
    return shown.toLowerCase().startsWith(word.toLowerCase()) ? upperFirst(shown) : `${word} ${shown}`;
  };
}

/** `Toner black`; what has no colour, by what the device calls it. */
function coloured(word: string): Template {
  return ({ label, colour }) => {
    if (colour !== undefined) return [word, text(colour), text(label)].filter(Boolean).join(" ");
    const shown = text(label);
    return shown.toLowerCase().includes(word.toLowerCase())
      ? upperFirst(shown)
      : [word, shown].filter(Boolean).join(" ");
  };
}

/** What is recognised among what comes in by itself: `Disk errors (log lines)`. */
const RECOGNISED: Readonly<Record<LogPattern, string>> = {
  "config-changed": "configuration changed",
  "login-failures": "log-in failures",
  "disk-errors": "disk errors",
  "storage-full": "storage full",
  "link-down": "links down",
  "link-flaps": "links that flap",
  loops: "loops in the network",
  power: "power",
  temperature: "temperature",
  fans: "fans",
  "vpn-down": "VPN tunnels down",
  "ha-failover": "failover of a cluster",
  intrusions: "intrusion attempts",
  restarts: "restarts",
};

function recognised(word: string): Template {
  return ({ label }) => {
    const known: Readonly<Record<string, string>> = RECOGNISED;
    const name = known[text(label)];
    return name === undefined ? `${word} ${text(label)}` : `${upperFirst(name)} (${word.toLowerCase()})`;
  };
}

/** What speaks for itself: `Output status`. */
const itself: Template = ({ label }) => (label === "" ? "State" : upperFirst(text(label)));

export const derivedNames = {
  processor: called("Processor"),
  memory: called("Memory"),
  swap: called("Swap"),
  storage: called("Storage"),
  supply: called("Supply"),
  tray: called("Tray"),
  port: ({ label, alias }) => `Port ${text(label)}${alias === undefined ? "" : ` (${text(alias)})`}`,
  toner: coloured("Toner"),
  ink: coloured("Ink"),
  drum: coloured("Drum"),
  wasteBox: called("Waste box"),
  state: itself,
  fan: called("Fan"),
  powerSupply: called("Power supply"),
  disk: called("Disk"),
  array: called("Array"),
  battery: (p, words) => (/\bbatter/i.test(text(p.label)) ? upperFirst(text(p.label)) : called("Battery")(p, words)),
  memoryModule: called("Memory module"),
  processorModule: called("Processor"),
  licence: called("Licence"),
  updates: called("Updates"),
  suspended: called("Suspended port"),
  poePort: called("PoE port"),
  stackPort: called("Stack port"),
  stack: called("Stack"),
  manager: called("Connection to"),
  redundancy: called("Redundancy"),
  transceiver: called("Transceiver"),
  outlet: called("Outlet"),
  communication: called("Communication"),
  input: called("Input"),
  inputAlarm: called("Input"),
  radio: called("Radio"),
  accessPoint: called("Access point"),
  tunnel: called("VPN tunnel"),
  circuit: itself,
  overall: () => "Overall state",
  licences: () => "Licences",
  allUpdates: () => "Updates",
  suspendedPorts: () => "Suspended ports",
  poePorts: () => "PoE ports",
  stackPorts: () => "Stack ports",
  stackMembers: () => "Stack",
  managers: called("Connection to"),
  radios: () => "Radios",
  fans: () => "Fans",
  voltages: () => "Voltages",
  currents: () => "Currents",
  temperatures: ({ thing }) =>
    thing === undefined ? "Temperatures" : upperFirst(`${THINGS[text(thing) as ThingKind] ?? ""} temperatures`),
  memoryModules: () => "Memory modules",
  processorModules: () => "Processor modules",
  circuits: ({ label, count }) => `${upperFirst(text(label))} (${text(count)})`,
  temperature: called("Temperature"),
  humidity: called("Humidity"),
  voltage: called("Voltage"),
  current: called("Current"),
  power: called("Power"),
  apparent_power: called("Apparent power"),
  power_consumed: called("Energy"),
  power_factor: called("Power factor"),
  frequency: called("Frequency"),
  load: called("Load"),
  charge: called("Battery charge"),
  runtime: called("Runtime"),
  delay: called("Delay"),
  fanspeed: called("Fan speed"),
  percent: called("Percent"),
  dbm: called("Level"),
  signal: called("Signal"),
  snr: called("SNR"),
  loss: called("Loss"),
  pressure: called("Pressure"),
  airflow: called("Air flow"),
  waterflow: called("Water flow"),
  count: called("Count"),
  bitrate: called("Bit rate"),
  distance: called("Distance"),
  sensor: called("Sensor"),
  logLines: recognised("Log lines"),
  notifications: recognised("Notifications"),
} satisfies Readonly<Record<DerivedKind, Template>>;
