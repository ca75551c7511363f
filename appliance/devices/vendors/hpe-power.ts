/** HP and HPE UPS and PDU on their power management cards: identity, battery, lines, breakers, inputs, environment. */
import { danger } from "../danger.ts";
import { number, state, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { condition, limit, measure, sensorList } from "../sensor-list.ts";

const POWER = "1.3.6.1.4.1.232.165";
const PDU = `${POWER}.2`;
const UPS = `${POWER}.3`;
const HPDU = `${POWER}.9`;
const KNOWN = { absentBelow: 0 };
const TENTHS = { scale: 0.1, absentBelow: 0 };
const HUNDREDTHS = { scale: 0.01, absentBelow: 0 };

const ups = sensorList({
  remaining: measure("runtime", `${UPS}.2.1.0`, "Battery", { scale: 1 / 60, absentBelow: 0 }),
  batteryVolts: measure("voltage", `${UPS}.2.2.0`, "Battery", KNOWN),
  batteryAmps: measure("current", `${UPS}.2.3.0`, "Battery"),
  charge: measure("charge", `${UPS}.2.4.0`, "Battery", KNOWN),
  battery: danger(
    "battery",
    condition(`${UPS}.2.5.0`, "Battery", {
      1: ["batteryCharging", "ok"],
      2: ["batteryDischarging", "critical", "battery"],
      3: ["batteryFloating", "ok"],
      4: ["batteryResting", "ok"],
      5: ["unknown", "unknown"],
    }),
  ),
  inputHertz: measure("frequency", `${UPS}.3.1.0`, "Input", TENTHS),
  load: measure("load", `${UPS}.4.1.0`, "Output", KNOWN),
  outputHertz: measure("frequency", `${UPS}.4.2.0`, "Output", TENTHS),
  source: condition(`${UPS}.4.5.0`, "Output source", {
    1: ["other", "unknown"],
    2: ["none", "critical", "off"],
    3: ["normal", "ok"],
    4: ["bypass", "warning"],
    5: ["battery", "critical", "battery"],
    6: ["booster", "warning"],
    7: ["reducer", "warning"],
    8: ["parallelCapacity", "ok"],
    9: ["parallelRedundant", "ok"],
    10: ["highEfficiencyMode", "ok"],
  }),
  bypassHertz: measure("frequency", `${UPS}.5.1.0`, "Bypass", TENTHS),
  ambient: measure("temperature", `${UPS}.6.1.0`, "Ambient", {
    absentBelow: -99,
    limits: { warningLow: "ambientLow", warningHigh: "ambientHigh" },
  }),
  ambientLow: limit(`${UPS}.6.2.0`),
  ambientHigh: limit(`${UPS}.6.3.0`, { absentBelow: 1 }),
  humidity: measure("humidity", `${UPS}.6.4.0`, "Ambient", { absentBelow: 1 }),
  test: condition(`${UPS}.7.2.0`, "Battery test", {
    1: ["unknown", "notPresent"],
    2: ["passed", "ok"],
    3: ["failed", "critical"],
    4: ["inProgress", "ok"],
    5: ["notSupported", "notPresent"],
    6: ["inhibited", "ok"],
    7: ["scheduled", "ok"],
  }),
});
const lines = (table: string) =>
  sensorList({
    volts: measure("voltage", `${table}.2`, "", KNOWN),
    amps: measure("current", `${table}.3`, "", KNOWN),
    power: measure("power", `${table}.4`, "", KNOWN),
  });
const inputs = lines(`${UPS}.3.4.1`);
const outputs = lines(`${UPS}.4.4.1`);
const pduInputs = sensorList({
  volts: measure("voltage", `${PDU}.2.1.1.2`, "", KNOWN),
  amps: measure("current", `${PDU}.2.1.1.3`, "", HUNDREDTHS),
});
const pduOutputs = sensorList({
  load: measure("load", `${PDU}.3.1.1.2`, "", KNOWN),
  power: measure("power", `${PDU}.3.1.1.4`, "", KNOWN),
});
const breakers = sensorList({
  volts: measure("voltage", `${PDU}.3.2.1.2`, "", KNOWN),
  amps: measure("current", `${PDU}.3.2.1.3`, "", HUNDREDTHS),
  load: measure("load", `${PDU}.3.2.1.4`, "", KNOWN),
  state: condition(`${PDU}.3.2.1.5`, "", {
    1: ["normal", "ok"],
    2: ["overloadWarning", "warning"],
    3: ["overloadCritical", "critical"],
    4: ["voltageRangeWarning", "warning"],
    5: ["voltageRangeCritical", "critical"],
  }),
});
const meters = sensorList({
  volts: measure("voltage", `${HPDU}.2.1.1.4`, "", TENTHS),
  amps: measure("current", `${HPDU}.2.1.1.5`, "", HUNDREDTHS),
  apparent: measure("apparent_power", `${HPDU}.2.1.1.6`, "", KNOWN),
  power: measure("power", `${HPDU}.2.1.1.7`, "", KNOWN),
  factor: measure("power_factor", `${HPDU}.2.1.1.8`, "", HUNDREDTHS),
  energy: measure("power_consumed", `${HPDU}.2.1.1.11`, "", { scale: 0.001, absentBelow: 0 }),
});
const outlets = sensorList({
  load: measure("load", `${HPDU}.3.1.1.4`, "", KNOWN),
  volts: measure("voltage", `${HPDU}.3.1.1.5`, "", TENTHS),
  amps: measure("current", `${HPDU}.3.1.1.6`, "", HUNDREDTHS),
  power: measure("power", `${HPDU}.3.1.1.8`, "", KNOWN),
});

export const hpePower = defineMib({
  name: "hpe-power",
  title: "HP and HPE UPS, PDU",
  source: "CPQPOWER-MIB (HP, HPE): ups, pdu, hpdu",
  verified: "text",
  matches: [{ sysObjectID: [POWER] }, { sysObjectID: ["1.3.6.1.4.1.232"], present: [`${POWER}.1.2.2.0`] }],
  scalars: {
    maker: text(`${POWER}.1.2.1.0`),
    model: text(`${POWER}.1.2.2.0`),
    firmware: text(`${POWER}.1.2.3.0`),
    serial: text(`${POWER}.1.2.7.0`),
    upsModel: text(`${UPS}.1.2.0`),
    ...ups.columns,
  },
  tables: {
    inputs: { columns: inputs.columns },
    outputs: { columns: outputs.columns },
    pdus: {
      columns: {
        model: text(`${PDU}.1.2.1.3`),
        serial: text(`${PDU}.1.2.1.7`),
        status: state(`${PDU}.1.2.1.8`, {
          1: ["other", "unknown"],
          2: ["ok", "ok"],
          3: ["degraded", "warning"],
          4: ["failed", "critical"],
        }),
      },
    },
    pduInputs: { after: ["pdus"], columns: pduInputs.columns },
    pduOutputs: { after: ["pdus"], columns: pduOutputs.columns },
    breakers: { after: ["pdus"], columns: breakers.columns },
    cores: {
      columns: {
        model: text(`${HPDU}.1.2.1.3`),
        firmware: text(`${HPDU}.1.2.1.5`),
        serial: text(`${HPDU}.1.2.1.8`),
        fan: stateText(`${HPDU}.1.2.1.16`, { OK: "ok", FAIL: "critical" }),
        temperature: number(`${HPDU}.1.2.1.17`, TENTHS),
      },
    },
    meters: { after: ["cores"], columns: meters.columns },
    outlets: { after: ["cores"], columns: outlets.columns },
  },
  facts({ scalars: s, tables: t }) {
    const [pdu, core] = [t.pdus[0], t.cores[0]];
    const isPdu = pdu !== undefined || core !== undefined;
    return {
      identity: {
        os: isPdu ? "hpe-pdu" : "hpe-rtups",
        vendor: s.maker?.value ?? "HPE",
        kind: isPdu ? "pdu" : "ups",
        hardware: s.model?.value ?? s.upsModel?.value ?? pdu?.model?.value ?? core?.model?.value,
        version: s.firmware?.value ?? core?.firmware?.value,
        serial: s.serial?.value ?? pdu?.serial?.value ?? core?.serial?.value,
      },
      sensors: [
        ...ups.of(s),
        ...t.inputs.flatMap((row) => inputs.of(row, `Input ${row.index}`)),
        ...t.outputs.flatMap((row) => outputs.of(row, `Output ${row.index}`)),
        ...t.pdus.map((row) => stateOf(row.status, `PDU ${row.index}`)),
        ...t.pduInputs.flatMap((row) => pduInputs.of(row, `PDU input ${row.index}`)),
        ...t.pduOutputs.flatMap((row) => pduOutputs.of(row, `PDU output ${row.index}`)),
        ...t.breakers.flatMap((row) => breakers.of(row, `Breaker ${row.index}`)),
        ...t.cores.flatMap((row) => [
          stateOf(row.fan, `Fan ${row.index}`),
          reading("temperature", row.temperature, `PDU ${row.index}`),
        ]),
        ...t.meters.flatMap((row) => meters.of(row, `PDU input ${row.index}`)),
        ...t.outlets.flatMap((row) => outlets.of(row, `Outlet ${row.index}`, "Outlets")),
      ],
    };
  },
});
