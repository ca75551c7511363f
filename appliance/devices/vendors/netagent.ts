/** UPS of many makers on a Megatec NetAgent card: battery, input, output, one phase or three, environment. */
import { danger } from "../danger.ts";
import { text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { condition, limit, measure, sensorList } from "../sensor-list.ts";

const UPS = "1.3.6.1.4.1.935.1.1.1";
const THREE = `${UPS}.8`;
const ENVIRONMENT = `${UPS}.9`;
/** What is not measured reads zero. */
const TENTHS = { scale: 0.1, absentBelow: 1 };
const KNOWN = { absentBelow: 0 };
const YES_IS_BAD: Readonly<Record<number, StateMeaning>> = { 14: ["yes", "critical"], 16: ["no", "ok"] };
const ABNORMAL: Readonly<Record<number, StateMeaning>> = { 1: ["normal", "ok"], 2: ["abnormal", "critical"] };

const single = sensorList({
  battery: danger(
    "battery",
    condition(`${UPS}.2.1.1.0`, "Battery", {
      1: ["unknown", "unknown"],
      2: ["batteryNormal", "ok"],
      3: ["batteryLow", "critical", "low"],
    }),
  ),
  charge: measure("charge", `${UPS}.2.2.1.0`, "Battery Charge", KNOWN),
  batteryVolts: measure("voltage", `${UPS}.2.2.2.0`, "Battery", TENTHS),
  temperature: measure("temperature", `${UPS}.2.2.3.0`, "UPS", TENTHS),
  remaining: measure("runtime", `${UPS}.2.2.4.0`, "Battery", { scale: 1 / 60, absentBelow: 1 }),
  replace: danger(
    "battery",
    condition(`${UPS}.2.2.5.0`, "Battery replacement", {
      1: ["noBatteryNeedsReplacing", "ok"],
      2: ["batteryNeedsReplacing", "critical"],
    }),
  ),
  inputVolts: measure("voltage", `${UPS}.3.2.1.0`, "Input", TENTHS),
  inputHertz: measure("frequency", `${UPS}.3.2.4.0`, "Input", TENTHS),
  output: condition(`${UPS}.4.1.1.0`, "Output", {
    1: ["unknown", "unknown"],
    2: ["onLine", "ok"],
    3: ["onBattery", "critical", "battery"],
    4: ["onBoost", "warning"],
    5: ["sleeping", "warning", "off"],
    6: ["onBypass", "warning"],
    7: ["rebooting", "warning"],
    8: ["standBy", "warning", "off"],
    9: ["onBuck", "warning"],
  }),
  outputVolts: measure("voltage", `${UPS}.4.2.1.0`, "Output", TENTHS),
  outputHertz: measure("frequency", `${UPS}.4.2.2.0`, "Output", TENTHS),
  load: measure("load", `${UPS}.4.2.3.0`, "Output load", KNOWN),
  test: condition(`${UPS}.7.2.3.0`, "Last self-test", {
    1: ["ok", "ok"],
    2: ["failed", "critical"],
    3: ["invalidTest", "ok"],
    4: ["testInProgress", "ok"],
  }),
});
const three = sensorList({
  batteryVolts3: measure("voltage", `${THREE}.1.1.0`, "Battery (three-phase)", TENTHS),
  remaining3: measure("runtime", `${THREE}.1.3.0`, "Battery (three-phase)", { absentBelow: 1 }),
  temperature3: measure("temperature", `${THREE}.1.5.0`, "Battery (three-phase)", TENTHS),
  inputHertz3: measure("frequency", `${THREE}.2.1.0`, "In (three-phase)", TENTHS),
  inputR: measure("voltage", `${THREE}.2.2.0`, "In L1 (R)", TENTHS),
  inputS: measure("voltage", `${THREE}.2.3.0`, "In L2 (S)", TENTHS),
  inputT: measure("voltage", `${THREE}.2.4.0`, "In L3 (T)", TENTHS),
  outputHertz3: measure("frequency", `${THREE}.3.1.0`, "Out (three-phase)", TENTHS),
  outputR: measure("voltage", `${THREE}.3.2.0`, "Out L1 (R)", TENTHS),
  outputS: measure("voltage", `${THREE}.3.3.0`, "Out L2 (S)", TENTHS),
  outputT: measure("voltage", `${THREE}.3.4.0`, "Out L3 (T)", TENTHS),
  loadR: measure("load", `${THREE}.3.5.0`, "Out L1 (R)", { scale: 0.1, absentBelow: 0 }),
  loadS: measure("load", `${THREE}.3.6.0`, "Out L2 (S)", { scale: 0.1, absentBelow: 0 }),
  loadT: measure("load", `${THREE}.3.7.0`, "Out L3 (T)", { scale: 0.1, absentBelow: 0 }),
  bypassHertz3: measure("frequency", `${THREE}.4.1.0`, "Bypass (three-phase)", TENTHS),
  bypassR: measure("voltage", `${THREE}.4.2.0`, "Bypass L1 (R)", TENTHS),
  bypassS: measure("voltage", `${THREE}.4.3.0`, "Bypass L2 (S)", TENTHS),
  bypassT: measure("voltage", `${THREE}.4.4.0`, "Bypass L3 (T)", TENTHS),
  mains: condition(`${THREE}.6.3.0`, "Mains", { 10: ["normal", "ok"], 11: ["abnormal", "critical", "battery"] }),
  staticSwitch: condition(`${THREE}.6.4.0`, "Static switch", {
    12: ["invermode", "ok"],
    13: ["bypassmode", "warning"],
  }),
  emergency: condition(`${THREE}.7.1.0`, "Emergency stop", YES_IS_BAD),
  highDc: condition(`${THREE}.7.2.0`, "High DC shutdown", YES_IS_BAD),
  overload: danger("overload", condition(`${THREE}.7.4.0`, "Overload", YES_IS_BAD)),
  inverterFail: condition(`${THREE}.7.5.0`, "Inverter output failure", YES_IS_BAD),
  overTemperature: danger("heat", condition(`${THREE}.7.6.0`, "Over temperature", YES_IS_BAD)),
  shortCircuit: condition(`${THREE}.7.7.0`, "Short circuit", YES_IS_BAD),
});
const environment = sensorList({
  ambient: measure("temperature", `${ENVIRONMENT}.1.1.0`, "Environment", {
    ...TENTHS,
    limits: { warningHigh: "ambientHigh", warningLow: "ambientLow" },
  }),
  ambientHigh: limit(`${ENVIRONMENT}.2.1.0`, TENTHS),
  ambientLow: limit(`${ENVIRONMENT}.2.2.0`, TENTHS),
  humidity: measure("humidity", `${ENVIRONMENT}.1.2.0`, "Environment", {
    absentBelow: 1,
    limits: { warningHigh: "humidityHigh", warningLow: "humidityLow" },
  }),
  humidityHigh: limit(`${ENVIRONMENT}.2.3.0`, { absentBelow: 1 }),
  humidityLow: limit(`${ENVIRONMENT}.2.4.0`, { absentBelow: 1 }),
  water: condition(`${ENVIRONMENT}.1.3.0`, "Water", ABNORMAL),
  smoke: condition(`${ENVIRONMENT}.1.4.0`, "Smoke", ABNORMAL),
});

export const netagent = defineMib({
  name: "netagent",
  title: "UPS on Megatec NetAgent cards",
  source: "XPPC-MIB (Megatec); scales of three-phase objects, which it does not tell, as monitoring systems use them",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.935"], present: [`${UPS}.2.1.1.0`] },
    { sysObjectID: ["1.3.6.1.4.1.935"], present: [`${UPS}.4.2.3.0`] },
  ],
  scalars: {
    model: text(`${UPS}.1.1.1.0`),
    firmware: text(`${UPS}.1.2.1.0`),
    serial: text(`${UPS}.1.2.3.0`),
    ...single.columns,
    ...three.columns,
    ...environment.columns,
  },
  facts({ scalars: s }) {
    // A UPS of one phase has the objects of three too, without sense.
    const isThreePhase = s.inputS !== undefined || s.outputS !== undefined;
    return {
      identity: {
        os: "netagent2",
        vendor: "Megatec",
        kind: "ups",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [...single.of(s), ...(isThreePhase ? three.of(s) : []), ...environment.of(s)],
    };
  },
});
