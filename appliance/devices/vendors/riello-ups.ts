/** Riello UPS that tell more than UPS-MIB: battery halves, temperatures of the power stages and of the charger. */
import { measure } from "../sensor-list.ts";
import { makeUpsCopy } from "./make-ups-copy.ts";

const UPS = "1.3.6.1.4.1.5491.10.1";
const TENTHS = { scale: 0.1 };
const HEAT = { absentBelow: 1 };

export const rielloUps = makeUpsCopy({
  name: "riello-ups",
  title: "Riello UPS",
  source: "RIELLOUPS-MIB (Riello)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5491"], present: [`${UPS}.2.1.0`] }],
  os: "netmanplus",
  vendor: "Riello",
  root: UPS,
  volts: 1,
  more: {
    positiveVoltage: measure("voltage", `${UPS}.2.8.0`, "Battery positive", { absentBelow: 1 }),
    negativeVoltage: measure("voltage", `${UPS}.2.9.0`, "Battery negative", { absent: [0] }),
    positiveCurrent: measure("current", `${UPS}.2.10.0`, "Battery positive", TENTHS),
    negativeCurrent: measure("current", `${UPS}.2.11.0`, "Battery negative", TENTHS),
    system: measure("temperature", `${UPS}.10.1.0`, "System", HEAT),
    power1: measure("temperature", `${UPS}.10.2.0`, "Power stage 1", HEAT),
    power2: measure("temperature", `${UPS}.10.3.0`, "Power stage 2", HEAT),
    power3: measure("temperature", `${UPS}.10.4.0`, "Power stage 3", HEAT),
    charger: measure("temperature", `${UPS}.10.5.0`, "Charger", HEAT),
    positive: measure("temperature", `${UPS}.10.6.0`, "Battery positive", HEAT),
    negative: measure("temperature", `${UPS}.10.7.0`, "Battery negative", HEAT),
    external: measure("temperature", `${UPS}.10.8.0`, "Battery cabinet", HEAT),
  },
});
