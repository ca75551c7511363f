/** Riello MTS transfer switches (ATS, STS): both sources, load, faults. */
import { text, type StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const MTS = "1.3.6.1.4.1.5491.12";
const AT = `${MTS}.2`;
const TENTHS = { scale: 0.1, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };
const BAD: Readonly<Record<number, StateMeaning>> = { 0: ["ok", "ok"], 1: ["bad", "warning"] };
const FAULT: Readonly<Record<number, StateMeaning>> = { 0: ["no", "ok"], 1: ["yes", "critical"] };

export const rielloMts = listedMib({
  name: "riello-mts",
  title: "Riello MTS transfer switch",
  source: "RIELLOMTS-MIB (Riello)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5491"], present: [`${AT}.1.0`] }],
  identity: {
    os: "netmanplus",
    vendor: "Riello",
    kind: "pdu",
    hardware: text(`${MTS}.1.2.0`),
    version: text(`${MTS}.1.3.0`),
  },
  single: {
    frequency1: measure("frequency", `${AT}.1.0`, "Source 1", TENTHS),
    voltage1a: measure("voltage", `${AT}.2.0`, "Source 1 L1", KNOWN),
    voltage1b: measure("voltage", `${AT}.3.0`, "Source 1 L2", KNOWN),
    voltage1c: measure("voltage", `${AT}.4.0`, "Source 1 L3", KNOWN),
    frequency2: measure("frequency", `${AT}.5.0`, "Source 2", TENTHS),
    voltage2a: measure("voltage", `${AT}.6.0`, "Source 2 L1", KNOWN),
    voltage2b: measure("voltage", `${AT}.7.0`, "Source 2 L2", KNOWN),
    voltage2c: measure("voltage", `${AT}.8.0`, "Source 2 L3", KNOWN),
    load1: measure("load", `${AT}.10.0`, "Output L1", KNOWN),
    load2: measure("load", `${AT}.11.0`, "Output L2", KNOWN),
    load3: measure("load", `${AT}.12.0`, "Output L3", KNOWN),
    current1: measure("current", `${AT}.13.0`, "Output L1", TENTHS),
    current2: measure("current", `${AT}.14.0`, "Output L2", TENTHS),
    current3: measure("current", `${AT}.15.0`, "Output L3", TENTHS),
    temperature: measure("temperature", `${AT}.16.0`, "Unit", { absentBelow: 1 }),
    supply2: condition(`${AT}.19.0`, "Auxiliary supply 2", BAD),
    supply1: condition(`${AT}.20.0`, "Auxiliary supply 1", BAD),
    source2: condition(`${AT}.25.0`, "Source 2", BAD),
    source1: condition(`${AT}.26.0`, "Source 1", BAD),
    off: condition(`${AT}.30.0`, "Output switched off", { 0: ["no", "ok"], 1: ["yes", "warning", "off"] }),
    hot: danger("heat", condition(`${AT}.42.0`, "Overtemperature", FAULT)),
    overload: danger("overload", condition(`${AT}.43.0`, "Overload", FAULT)),
    failure: condition(`${AT}.44.0`, "General failure", FAULT),
  },
});
