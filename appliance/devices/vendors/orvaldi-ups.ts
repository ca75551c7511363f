/** UPS on Orvaldi and Voltronic cards: battery halves, lines, bypass, environment. */
import { text, type StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const UPS = "1.3.6.1.4.1.21111.1.1";
const TENTHS = { scale: 0.1, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };
const HUNDREDTHS = { scale: 0.01, absentBelow: 0 };
const SOURCE: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["none", "critical", "off"],
  3: ["normal", "ok"],
  4: ["bypass", "warning"],
  5: ["battery", "critical", "battery"],
  6: ["booster", "warning"],
  7: ["reducer", "warning"],
  8: ["batterytest", "ok"],
  9: ["fault", "critical"],
  10: ["HE-ECOmode", "ok"],
  11: ["convertermode", "ok"],
};

export const orvaldiUps = listedMib({
  name: "orvaldi-ups",
  title: "Orvaldi UPS",
  source: "UPS MIB of Orvaldi's cards (companyMIB)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.21111"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${UPS}.3.1.0`] }],
  instead: { sensors: ["ups-mib"] },
  identity: {
    os: "orvaldi-ups",
    vendor: "Orvaldi",
    kind: "ups",
    hardware: text(`${UPS}.1.3.0`),
    version: text(`${UPS}.1.6.0`),
    serial: text(`${UPS}.1.4.0`),
  },
  single: {
    battery: danger(
      "battery",
      condition(`${UPS}.3.1.0`, "Battery", {
        1: ["unknown", "unknown"],
        2: ["batteryNormal", "ok"],
        3: ["batteryLow", "critical", "low"],
        4: ["batteryDepleted", "critical", "low"],
        5: ["batteryDischarging", "critical", "battery"],
        6: ["batteryFailure", "critical"],
        7: ["batteryReplace", "critical"],
        8: ["batterysilence", "ok"],
      }),
    ),
    onBattery: measure("runtime", `${UPS}.3.2.0`, "Time on battery", { scale: 1 / 60, absentBelow: 0 }),
    remaining: measure("runtime", `${UPS}.3.3.0`, "Battery", KNOWN),
    charge: measure("charge", `${UPS}.3.4.0`, "Battery", KNOWN),
    positive: measure("voltage", `${UPS}.3.5.0`, "Battery positive", TENTHS),
    negative: measure("voltage", `${UPS}.3.6.0`, "Battery negative", TENTHS),
    temperature: measure("temperature", `${UPS}.3.13.0`, "Battery", { scale: 0.1, absentBelow: 1 }),
    source: condition(`${UPS}.5.1.0`, "Output source", SOURCE),
    power: measure("power", `${UPS}.5.4.0`, "Output", TENTHS),
    load: measure("load", `${UPS}.5.5.0`, "Output", KNOWN),
    bypassFrequency: measure("frequency", `${UPS}.6.1.0`, "Bypass", TENTHS),
    test: condition(`${UPS}.7.2.0`, "Battery test", {
      1: ["donePassed", "ok"],
      2: ["doneWarning", "warning"],
      3: ["doneError", "critical"],
      4: ["aborted", "ok"],
      5: ["inProgress", "ok"],
      6: ["noTestsInitiated", "notPresent"],
    }),
    room: measure("temperature", `${UPS}.13.1.0`, "Environment", { scale: 0.1, absentBelow: 1 }),
    humidity: measure("humidity", `${UPS}.13.2.0`, "Environment", { absentBelow: 1 }),
  },
  rows: {
    inputs: {
      called: "Input",
      items: {
        frequency: measure("frequency", `${UPS}.4.5.1.2`, "", TENTHS),
        voltage: measure("voltage", `${UPS}.4.5.1.3`, "", TENTHS),
        current: measure("current", `${UPS}.4.5.1.4`, "", TENTHS),
        power: measure("power", `${UPS}.4.5.1.6`, "", TENTHS),
        factor: measure("power_factor", `${UPS}.4.5.1.7`, "", HUNDREDTHS),
      },
    },
    outputs: {
      called: "Output",
      items: {
        voltage: measure("voltage", `${UPS}.5.7.1.2`, "", TENTHS),
        current: measure("current", `${UPS}.5.7.1.3`, "", TENTHS),
        power: measure("power", `${UPS}.5.7.1.5`, "", TENTHS),
        factor: measure("power_factor", `${UPS}.5.7.1.6`, "", HUNDREDTHS),
        load: measure("load", `${UPS}.5.7.1.7`, "", KNOWN),
        frequency: measure("frequency", `${UPS}.5.7.1.9`, "", TENTHS),
      },
    },
    bypass: {
      called: "Bypass",
      items: {
        voltage: measure("voltage", `${UPS}.6.3.1.2`, "", TENTHS),
        current: measure("current", `${UPS}.6.3.1.3`, "", TENTHS),
        power: measure("power", `${UPS}.6.3.1.4`, "", TENTHS),
      },
    },
  },
});
