/** Riello MDU distribution units: the feed, outlets, what is out of range. */
import { text, type StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const MDU = "1.3.6.1.4.1.5491.11";
const TENTHS = { scale: 0.1, absentBelow: 0 };
const TOO: Readonly<Record<number, StateMeaning>> = { 0: ["no", "ok"], 1: ["yes", "warning"] };

export const rielloMdu = listedMib({
  name: "riello-mdu",
  title: "Riello MDU",
  source: "RIELLOMDU-MIB (Riello)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5491"], present: [`${MDU}.2.2.0`] }],
  identity: {
    os: "netmanplus",
    vendor: "Riello",
    kind: "pdu",
    hardware: text(`${MDU}.1.2.0`),
    version: text(`${MDU}.1.3.0`),
  },
  single: {
    frequency: measure("frequency", `${MDU}.2.1.0`, "Input", TENTHS),
    voltage: measure("voltage", `${MDU}.2.2.0`, "Input", { absentBelow: 0 }),
    current: measure("current", `${MDU}.2.3.0`, "Input", TENTHS),
    lowVoltage: condition(`${MDU}.2.5.0`, "Input voltage low", TOO),
    highVoltage: condition(`${MDU}.2.6.0`, "Input voltage high", TOO),
    lowCurrent: condition(`${MDU}.2.7.0`, "Input current low", TOO),
    highCurrent: condition(`${MDU}.2.8.0`, "Input current high", TOO),
    bypass: condition(`${MDU}.2.11.0`, "Manual bypass", TOO),
    temperature: measure("temperature", `${MDU}.2.12.0`, "Unit", { absentBelow: 1 }),
  },
  rows: {
    outlets: {
      called: "Outlet",
      items: {
        current: measure("current", `${MDU}.2.4.1.2`, "", TENTHS),
        status: danger(
          "overload",
          condition(`${MDU}.2.4.1.5`, "", {
            0: ["off", "ok"],
            1: ["on", "ok"],
            2: ["shutdownActive", "ok"],
            3: ["shutdownImminent", "warning"],
            4: ["restoreActive", "ok"],
            5: ["overload", "critical"],
            6: ["locked", "warning"],
          }),
        ),
      },
    },
  },
});
