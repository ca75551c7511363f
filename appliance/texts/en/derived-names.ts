/** English names of the services that a device's profile makes. */
import type { DerivedKind } from "#model/derived-name.ts";
import type { Template } from "../template.ts";
import { text } from "./format.ts";

/** `Storage C:\`; a label that says the word itself stays as it is: `Memory pool 1`. */
function called(word: string): Template {
  return ({ label }) => {
    const shown = text(label);
    return shown.toLowerCase().startsWith(word.toLowerCase()) ? shown : `${word} ${shown}`;
  };
}

export const derivedNames = {
  processor: called("Processor"),
  memory: called("Memory"),
  swap: called("Swap"),
  storage: called("Storage"),
  supply: called("Supply"),
  tray: called("Tray"),
  port: ({ label, alias }) => `Port ${text(label)}${alias === undefined ? "" : ` (${text(alias)})`}`,
  state: called("State"),
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
  charge: called("Charge"),
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
} satisfies Readonly<Record<DerivedKind, Template>>;
