/** Eaton ATS: which source feeds, how each of the two is, the output, and the environment probe. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ATS = "1.3.6.1.4.1.534.10.2";
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });
const good = (oid: string, bad: string) => state(oid, { 1: ["good", "ok"], 2: [bad, "critical"] });

export const eatonAts2 = defineMib({
  name: "eaton-ats2",
  title: "Eaton automatic transfer switch",
  source: "EATON-ATS2-MIB (Eaton)",
  verified: "text",
  matches: [{ sysObjectID: [ATS] }, { sysObjectID: ["1.3.6.1.4.1.534"], present: [`${ATS}.1.2.0`] }],
  scalars: {
    model: text(`${ATS}.1.2.0`),
    version: text(`${ATS}.1.3.0`),
    serial: text(`${ATS}.1.5.0`),
    mode: state(`${ATS}.2.4.0`, {
      1: ["initialization", "ok"],
      2: ["diagnosis", "warning"],
      3: ["off", "critical", "off"],
      4: ["source1", "ok"],
      5: ["source2", "ok"],
      6: ["safe", "warning"],
      7: ["fault", "critical"],
    }),
    outputVoltage: known(`${ATS}.2.3.1.0`, 0.1),
    outputCurrent: known(`${ATS}.2.3.2.0`, 0.1),
    failure: good(`${ATS}.3.3.1.0`, "internalFailure"),
    output: state(`${ATS}.3.3.2.0`, { 1: ["outputNotPowered", "critical", "off"], 2: ["outputPowered", "ok"] }),
    overload: danger(
      "overload",
      state(`${ATS}.3.3.3.0`, {
        1: ["noOverload", "ok"],
        2: ["warningOverload", "warning"],
        3: ["criticalOverload", "critical"],
      }),
    ),
    overTemperature: danger(
      "heat",
      state(`${ATS}.3.3.4.0`, { 1: ["noOverTemperature", "ok"], 2: ["overTemperature", "critical"] }),
    ),
    shortCircuit: state(`${ATS}.3.3.5.0`, { 1: ["noShortCircuit", "ok"], 2: ["shortCircuit", "critical"] }),
    communication: good(`${ATS}.3.3.6.0`, "communicationLost"),
    configuration: good(`${ATS}.3.3.7.0`, "configurationFailure"),
    remote: number(`${ATS}.5.1.0`),
    humidity: known(`${ATS}.5.2.0`),
    remoteLow: number(`${ATS}.5.5.0`),
    remoteHigh: number(`${ATS}.5.6.0`, { absentBelow: 1 }),
    humidityLow: known(`${ATS}.5.7.0`),
    humidityHigh: number(`${ATS}.5.8.0`, { absentBelow: 1 }),
  },
  tables: {
    inputs: { columns: { voltage: known(`${ATS}.2.2.2.1.2`, 0.1), frequency: known(`${ATS}.2.2.2.1.3`, 0.1) } },
    inputStates: {
      columns: {
        frequency: state(`${ATS}.3.2.2.1.2`, { 1: ["good", "ok"], 2: ["outOfRange", "warning"] }),
        quality: state(`${ATS}.3.2.2.1.3`, {
          1: ["voltageOrFreqOutofRange", "critical"],
          2: ["voltageAndFreqNormalRange", "ok"],
          3: ["voltageDeratedRangeAndFreqNormalRange", "warning"],
          4: ["voltageAndFreqNormalRangeWaveformNok", "warning"],
        }),
        failure: good(`${ATS}.3.2.2.1.4`, "internalFailure"),
        voltage: state(`${ATS}.3.2.2.1.5`, {
          1: ["normalRange", "ok"],
          2: ["deratedRange", "warning"],
          3: ["outofRange", "critical"],
          4: ["missing", "critical"],
        }),
        used: state(`${ATS}.3.2.2.1.6`, { 1: ["notPoweringLoad", "ok"], 2: ["poweringLoad", "ok"] }),
      },
    },
    contacts: {
      columns: {
        // 4: not used.
        type: number(`${ATS}.5.4.1.2`),
        state: state(`${ATS}.5.4.1.3`, {
          1: ["open", "ok"],
          2: ["closed", "ok"],
          3: ["openWithNotice", "warning"],
          4: ["closedWithNotice", "warning"],
        }),
        name: text(`${ATS}.5.4.1.4`),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "eaton-ats",
        vendor: "Eaton",
        kind: "pdu",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.mode, "Operation mode"),
        stateOf(s.failure, "Output failure"),
        stateOf(s.output, "Output"),
        stateOf(s.overload, "Output load"),
        stateOf(s.overTemperature, "Temperature"),
        stateOf(s.shortCircuit, "Short circuit"),
        stateOf(s.communication, "Communication"),
        stateOf(s.configuration, "Configuration"),
        reading("voltage", s.outputVoltage, "Output"),
        reading("current", s.outputCurrent, "Output"),
        reading("temperature", s.remote, "Remote", { limits: { warningLow: s.remoteLow, warningHigh: s.remoteHigh } }),
        reading("humidity", s.humidity, "Remote", {
          limits: { warningLow: s.humidityLow, warningHigh: s.humidityHigh },
        }),
        ...t.inputs.flatMap((row) => [
          reading("voltage", row.voltage, `Source ${row.index}`),
          reading("frequency", row.frequency, `Source ${row.index}`),
        ]),
        ...t.inputStates.flatMap((row) => [
          stateOf(row.quality, `Source ${row.index}`),
          stateOf(row.voltage, `Source ${row.index} voltage`),
          stateOf(row.frequency, `Source ${row.index} frequency`),
          stateOf(row.failure, `Source ${row.index} failure`),
          stateOf(row.used, `Source ${row.index} relay`),
        ]),
        ...t.contacts.map((row) =>
          row.type?.value === 4
            ? undefined
            : stateOf(row.state, row.name?.value ?? `Contact ${row.index}`, { group: "Contacts" }),
        ),
      ],
    };
  },
});
