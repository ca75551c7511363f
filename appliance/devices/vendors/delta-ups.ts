/** Delta UPS on an InsightPower card: battery, lines, environment, and the alarms one is woken for. */
import { danger } from "../danger.ts";
import { text, type PowerWord, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { condition, limit, measure, sensorList } from "../sensor-list.ts";

const UPS = "1.3.6.1.4.1.2254.2.4";
const TENTHS = { scale: 0.1, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };

const alarm = (at: number, descr: string, severity: "warning" | "critical" = "critical", power?: PowerWord) => {
  const meanings: Readonly<Record<number, StateMeaning>> = { 0: ["off", "ok"], 1: ["on", severity, power] };
  return condition(`${UPS}.9.${at}.0`, descr, meanings);
};
const input = (line: number) => {
  const first = 2 + (line - 1) * 3;
  return [
    measure("frequency", `${UPS}.4.${first}.0`, `Input ${line}`, TENTHS),
    measure("voltage", `${UPS}.4.${first + 1}.0`, `Input ${line}`, TENTHS),
    measure("current", `${UPS}.4.${first + 2}.0`, `Input ${line}`, TENTHS),
  ] as const;
};
const output = (line: number) => {
  const first = 4 + (line - 1) * 4;
  return [
    measure("voltage", `${UPS}.5.${first}.0`, `Output ${line}`, TENTHS),
    measure("current", `${UPS}.5.${first + 1}.0`, `Output ${line}`, TENTHS),
    measure("power", `${UPS}.5.${first + 2}.0`, `Output ${line}`, KNOWN),
    measure("load", `${UPS}.5.${first + 3}.0`, `Output ${line}`, KNOWN),
  ] as const;
};
const bypass = (line: number) => {
  const first = 3 + (line - 1) * 3;
  return [
    measure("voltage", `${UPS}.6.${first}.0`, `Bypass ${line}`, TENTHS),
    measure("current", `${UPS}.6.${first + 1}.0`, `Bypass ${line}`, TENTHS),
    measure("power", `${UPS}.6.${first + 2}.0`, `Bypass ${line}`, KNOWN),
  ] as const;
};
const [inputHertz1, inputVolts1, inputAmps1] = input(1);
const [inputHertz2, inputVolts2, inputAmps2] = input(2);
const [inputHertz3, inputVolts3, inputAmps3] = input(3);
const [outputVolts1, outputAmps1, outputPower1, outputLoad1] = output(1);
const [outputVolts2, outputAmps2, outputPower2, outputLoad2] = output(2);
const [outputVolts3, outputAmps3, outputPower3, outputLoad3] = output(3);
const [bypassVolts1, bypassAmps1, bypassPower1] = bypass(1);
const [bypassVolts2, bypassAmps2, bypassPower2] = bypass(2);
const [bypassVolts3, bypassAmps3, bypassPower3] = bypass(3);

const unit = sensorList({
  source: condition(`${UPS}.5.1.0`, "Output Source", {
    0: ["normal", "ok"],
    1: ["battery", "critical", "battery"],
    2: ["bypass", "warning"],
    3: ["reducing", "warning"],
    4: ["boosting", "warning"],
    5: ["manualBypass", "warning"],
    6: ["other", "unknown"],
    7: ["none", "critical", "off"],
  }),
  condition: danger(
    "battery",
    condition(`${UPS}.7.1.0`, "Battery Condition", {
      0: ["good", "ok"],
      1: ["weak", "warning"],
      2: ["replace", "critical"],
    }),
  ),
  battery: danger(
    "battery",
    condition(`${UPS}.7.2.0`, "Battery Status", {
      0: ["ok", "ok"],
      1: ["low", "critical", "low"],
      2: ["depleted", "critical", "low"],
    }),
  ),
  charging: condition(`${UPS}.7.3.0`, "Battery Charge", {
    0: ["floating", "ok"],
    1: ["charging", "ok"],
    2: ["resting", "ok"],
    3: ["discharging", "critical", "battery"],
  }),
  remaining: measure("runtime", `${UPS}.7.5.0`, "Battery", KNOWN),
  batteryVolts: measure("voltage", `${UPS}.7.6.0`, "Battery", TENTHS),
  batteryAmps: measure("current", `${UPS}.7.7.0`, "Battery", { scale: 0.1 }),
  charge: measure("charge", `${UPS}.7.8.0`, "Battery", KNOWN),
  temperature: measure("temperature", `${UPS}.7.9.0`, "Battery", { absentBelow: 1 }),
  ambient: measure("temperature", `${UPS}.10.1.0`, "Environment", {
    absentBelow: 1,
    limits: { warningHigh: "ambientHigh" },
  }),
  ambientHigh: limit(`${UPS}.10.3.0`, { absentBelow: 1 }),
  humidity: measure("humidity", `${UPS}.10.2.0`, "Environment", {
    absentBelow: 1,
    limits: { warningHigh: "humidityHigh" },
  }),
  humidityHigh: limit(`${UPS}.10.4.0`, { absentBelow: 1 }),
  test: condition(`${UPS}.8.2.0`, "Last test", {
    0: ["noTestsInitiated", "notPresent"],
    1: ["donePass", "ok"],
    2: ["inProgress", "ok"],
    3: ["generalTestFail", "critical"],
    4: ["batteryTestFail", "critical"],
    5: ["deepBatteryTestFail", "critical"],
  }),
  disconnected: alarm(1, "UPS disconnected"),
  powerFail: alarm(2, "Input power failed", "critical", "battery"),
  batteryLow: alarm(3, "Battery low", "critical", "low"),
  fault: alarm(7, "UPS fault"),
  groundFault: alarm(8, "Battery ground fault"),
  fuse: alarm(11, "Fuse failure"),
  overload: alarm(12, "Output overload"),
  overheat: alarm(18, "Over temperature"),
  bypassBad: alarm(20, "Bypass bad", "warning"),
  charger: alarm(22, "Charger failed"),
  fan: alarm(23, "Fan failed"),
  outputHertz: measure("frequency", `${UPS}.5.2.0`, "Output", TENTHS),
  bypassHertz: measure("frequency", `${UPS}.6.1.0`, "Bypass", TENTHS),
  inputHertz1,
  inputVolts1,
  inputAmps1,
  inputHertz2,
  inputVolts2,
  inputAmps2,
  inputHertz3,
  inputVolts3,
  inputAmps3,
  outputVolts1,
  outputAmps1,
  outputPower1,
  outputLoad1,
  outputVolts2,
  outputAmps2,
  outputPower2,
  outputLoad2,
  outputVolts3,
  outputAmps3,
  outputPower3,
  outputLoad3,
  bypassVolts1,
  bypassAmps1,
  bypassPower1,
  bypassVolts2,
  bypassAmps2,
  bypassPower2,
  bypassVolts3,
  bypassAmps3,
  bypassPower3,
});

export const deltaUps = defineMib({
  name: "delta-ups",
  title: "Delta UPS",
  source: "DeltaUPS-MIB (Delta Electronics)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.2254.2.4"] },
    { sysObjectID: ["1.3.6.1.4.1.2254"], present: [`${UPS}.1.2.0`] },
  ],
  // UPS-MIB shows the same battery and lines.
  instead: { sensors: ["ups-mib"] },
  scalars: {
    maker: text(`${UPS}.1.1.0`),
    model: text(`${UPS}.1.2.0`),
    firmware: text(`${UPS}.1.3.0`),
    ...unit.columns,
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "deltaups",
        // Cards of other makers' UPS name those.
        vendor: s.maker?.value ?? "Delta",
        kind: "ups",
        hardware: s.model?.value,
        version: s.firmware?.value,
      },
      sensors: unit.of(s),
    };
  },
});
