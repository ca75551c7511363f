/** Toshiba UPS with a RemotEye 4 card: battery, three lines, bypass. */
import { text } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const UPS = "1.3.6.1.4.1.186.1.19.2.5.1";
const TENTHS = { scale: 0.1, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };

export const toshibaUps = listedMib({
  name: "toshiba-ups",
  title: "Toshiba UPS (RemotEye)",
  source: "TIC-RMTI4-G9000-G2020-MIB (Toshiba International)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.186.1.19"] }],
  instead: { sensors: ["ups-mib"] },
  identity: {
    os: "remoteye",
    vendor: "Toshiba",
    kind: "ups",
    hardware: text(`${UPS}.1.2.0`),
    version: text(`${UPS}.1.3.0`),
  },
  single: {
    inputAb: measure("voltage", `${UPS}.2.2.0`, "Input L1-L2", KNOWN),
    inputBc: measure("voltage", `${UPS}.2.3.0`, "Input L2-L3", KNOWN),
    inputCa: measure("voltage", `${UPS}.2.4.0`, "Input L3-L1", KNOWN),
    inputFrequency: measure("frequency", `${UPS}.2.11.0`, "Input", TENTHS),
    inputPowerA: measure("power", `${UPS}.2.12.0`, "Input L1", KNOWN),
    inputPowerB: measure("power", `${UPS}.2.13.0`, "Input L2", KNOWN),
    inputPowerC: measure("power", `${UPS}.2.14.0`, "Input L3", KNOWN),
    inputPower: measure("power", `${UPS}.2.15.0`, "Input", KNOWN),
    source: condition(`${UPS}.3.1.0`, "Output source", {
      1: ["other", "unknown"],
      2: ["none", "critical", "off"],
      3: ["normal", "ok"],
      4: ["bypass", "warning"],
      5: ["battery", "critical", "battery"],
    }),
    outputAb: measure("voltage", `${UPS}.3.3.0`, "Output L1-L2", KNOWN),
    outputBc: measure("voltage", `${UPS}.3.4.0`, "Output L2-L3", KNOWN),
    outputCa: measure("voltage", `${UPS}.3.5.0`, "Output L3-L1", KNOWN),
    outputFrequency: measure("frequency", `${UPS}.3.9.0`, "Output", TENTHS),
    outputPower: measure("power", `${UPS}.3.13.0`, "Output", { scale: 1000, absentBelow: 0 }),
    load: measure("load", `${UPS}.3.14.0`, "Output", KNOWN),
    factor: measure("power_factor", `${UPS}.3.15.0`, "Output", { scale: 0.01, absentBelow: 0 }),
    bypassAb: measure("voltage", `${UPS}.4.2.0`, "Bypass L1-L2", KNOWN),
    bypassBc: measure("voltage", `${UPS}.4.3.0`, "Bypass L2-L3", KNOWN),
    bypassCa: measure("voltage", `${UPS}.4.4.0`, "Bypass L3-L1", KNOWN),
    bypassFrequency: measure("frequency", `${UPS}.4.5.0`, "Bypass", TENTHS),
    battery: danger(
      "battery",
      condition(`${UPS}.5.1.0`, "Battery", {
        1: ["unknown", "unknown"],
        2: ["batteryNormal", "ok"],
        3: ["batteryLow", "critical", "low"],
        4: ["batteryDepleted", "critical", "low"],
        5: ["batteryDischarging", "critical", "battery"],
        6: ["batteryFailure", "critical"],
      }),
    ),
    onBattery: measure("runtime", `${UPS}.5.2.0`, "Time on battery", { scale: 1 / 60, absentBelow: 0 }),
    remaining: measure("runtime", `${UPS}.5.3.0`, "Battery", KNOWN),
    batteryVoltage: measure("voltage", `${UPS}.5.4.0`, "Battery", KNOWN),
    charge: measure("charge", `${UPS}.5.6.0`, "Battery", KNOWN),
    alarms: measure("count", `${UPS}.6.1.0`, "Alarms present"),
  },
});
