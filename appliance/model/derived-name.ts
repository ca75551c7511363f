/**
 * What a service is called that a device's profile made: the kind of thing as a code, and what the device calls it as a
 * parameter. `texts/` makes the words; ids and what is kept under them are made elsewhere (`devices/profile-ids.ts`).
 */
import type { Sentence } from "./sentence.ts";

/** Things of a device, and the classes of its sensors. */
export const DERIVED_KINDS = [
  "processor",
  "memory",
  "swap",
  "storage",
  "supply",
  "tray",
  "port",
  "state",
  "temperature",
  "humidity",
  "voltage",
  "current",
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
] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

const LONGEST = 120;

/**
 * @param kind a kind of thing; one without words of its own is a sensor
 * @param label what the device calls it; cut after 120 characters
 * @param alias what people called it on the device
 */
export function derivedName(kind: string, label: string, alias?: string): Sentence {
  const known = (DERIVED_KINDS as readonly string[]).includes(kind) ? kind : "sensor";
  const parameters = { label: shortened(label), ...(alias === undefined ? {} : { alias: shortened(alias) }) };
  return { code: `derived.${known}`, parameters };
}

function shortened(text: string): string {
  return text.slice(0, LONGEST).toWellFormed();
}
