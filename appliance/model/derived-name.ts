/**
 * What a service is called that a device's profile made: the kind of thing as a code, and what the device calls it as a
 * parameter. `texts/` makes the words; ids and what is kept under them are made elsewhere (`devices/profile-ids.ts`).
 */
import type { Sentence } from "./sentence.ts";

/** Kinds of things that tell of their state; `state` is any other. */
export const THING_KINDS = [
  "state",
  "fan",
  "powerSupply",
  "disk",
  "array",
  "battery",
  "memoryModule",
  "processorModule",
  "licence",
  "updates",
  "suspended",
  "poePort",
  "stackPort",
  "stack",
  "manager",
  "redundancy",
  "transceiver",
  "outlet",
  "communication",
  "input",
  "inputAlarm",
  "radio",
  "accessPoint",
  "tunnel",
  "circuit",
  "overall",
  "voltage",
  "current",
  "temperature",
  "humidity",
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** Kinds of which several are told as one check, by the word for all of them. */
export const TOGETHER_KINDS = [
  "licences",
  "allUpdates",
  "suspendedPorts",
  "poePorts",
  "stackPorts",
  "stackMembers",
  "managers",
  "radios",
  "fans",
  "voltages",
  "currents",
  "temperatures",
  "memoryModules",
  "processorModules",
  "circuits",
] as const;
export type TogetherKind = (typeof TOGETHER_KINDS)[number];

/** Things of a device, and the classes of its sensors. */
export const DERIVED_KINDS = [
  "processor",
  "memory",
  "swap",
  "storage",
  "supply",
  "tray",
  "port",
  "toner",
  "ink",
  "drum",
  "wasteBox",
  "power",
  "apparent_power",
  "power_consumed",
  "power_factor",
  "frequency",
  "load",
  "charge",
  "runtime",
  "delay",
  "fanspeed",
  "percent",
  "dbm",
  "signal",
  "snr",
  "loss",
  "pressure",
  "airflow",
  "waterflow",
  "count",
  "bitrate",
  "distance",
  "sensor",
  "logLines",
  "notifications",
  ...THING_KINDS,
  ...TOGETHER_KINDS,
] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

const LONGEST = 120;

/** What a name says besides kind and label. */
export interface NameMore {
  /** What people called it on the device. */
  readonly alias?: string | undefined;
  /** A kind of thing that a reading belongs to. */
  readonly thing?: ThingKind | undefined;
  /** One of `COLOURS`, of a toner or an ink. */
  readonly colour?: string | undefined;
  /** How many of a kind are told as one. */
  readonly count?: number | undefined;
}

export const COLOURS = ["black", "cyan", "magenta", "yellow"] as const;

/**
 * @param kind a kind of thing; one without words of its own is a sensor
 * @param label what the device calls it; cut after 120 characters; empty where it is the only one
 */
export function derivedName(kind: string, label: string, more: NameMore = {}): Sentence {
  const known = (DERIVED_KINDS as readonly string[]).includes(kind) ? kind : "sensor";
  const { alias, ...others } = more;
  const parameters = {
    label: shortened(label),
    ...others,
    ...(alias === undefined ? {} : { alias: shortened(alias) }),
  };
  return { code: `derived.${known}`, parameters: Object.fromEntries(definedOf(parameters)) };
}

function definedOf<T extends object>(record: T): [string, string | number][] {
  return Object.entries(record).filter(([, value]) => value !== undefined) as [string, string | number][];
}

function shortened(text: string): string {
  return text.slice(0, LONGEST).toWellFormed();
}
