/** Eaton and Powerware UPS with the XUPS MIB: identity, battery, lines, environment probe. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const XUPS = "1.3.6.1.4.1.534.1";
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });
const YES_IS_BAD: Readonly<Record<number, StateMeaning>> = { 1: ["yes", "critical"], 2: ["no", "ok"] };

export const eatonXups = defineMib({
  name: "eaton-xups",
  title: "Eaton UPS (Powerware)",
  source: "XUPS-MIB (Eaton)",
  verified: "recording",
  // xupsIdentModel, or the environment group, which cards with the MGE MIB have too.
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.534", "1.3.6.1.4.1.705"], present: [`${XUPS}.1.2.0`] },
    { sysObjectID: ["1.3.6.1.4.1.534", "1.3.6.1.4.1.705"], present: [`${XUPS}.6.1.0`] },
  ],
  scalars: {
    model: text(`${XUPS}.1.2.0`),
    version: text(`${XUPS}.1.3.0`),
    serial: text(`${XUPS}.1.6.0`),
    remaining: known(`${XUPS}.2.1.0`, 1 / 60),
    batteryVoltage: known(`${XUPS}.2.2.0`),
    batteryCurrent: number(`${XUPS}.2.3.0`),
    charge: known(`${XUPS}.2.4.0`),
    batteryState: danger(
      "battery",
      state(`${XUPS}.2.5.0`, {
        1: ["batteryCharging", "ok"],
        2: ["batteryDischarging", "critical", "battery"],
        3: ["batteryFloating", "ok"],
        4: ["batteryResting", "ok"],
        5: ["unknown", "unknown"],
        6: ["batteryDisconnected", "critical"],
        7: ["batteryUnderTest", "ok"],
        8: ["checkBattery", "critical"],
      }),
    ),
    batteryFailure: danger("battery", state(`${XUPS}.2.7.0`, YES_IS_BAD)),
    noBattery: danger("battery", state(`${XUPS}.2.8.0`, YES_IS_BAD)),
    aged: state(`${XUPS}.2.9.0`, { 1: ["yes", "warning"], 2: ["no", "ok"] }),
    lowCapacity: state(`${XUPS}.2.10.0`, YES_IS_BAD),
    inputFrequency: known(`${XUPS}.3.1.0`, 0.1),
    inputSource: state(`${XUPS}.3.5.0`, {
      1: ["other", "ok"],
      2: ["none", "critical", "battery"],
      3: ["primaryUtility", "ok"],
      4: ["bypassFeed", "warning"],
      5: ["secondaryUtility", "warning"],
      6: ["generator", "warning"],
      7: ["flywheel", "warning"],
      8: ["fuelcell", "warning"],
    }),
    inputStatus: state(`${XUPS}.3.9.0`, { 1: ["inputBad", "critical", "battery"], 2: ["inputGood", "ok"] }),
    load: known(`${XUPS}.4.1.0`),
    outputFrequency: known(`${XUPS}.4.2.0`, 0.1),
    source: state(`${XUPS}.4.5.0`, {
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
      11: ["maintenanceBypass", "warning"],
      12: ["essMode", "ok"],
    }),
    energy: known(`${XUPS}.4.7.0`, 0.001),
    outputPower: known(`${XUPS}.4.9.3.0`),
    outputApparent: known(`${XUPS}.4.9.4.0`),
    outputFactor: known(`${XUPS}.4.9.5.0`, 0.01),
    outputStatus: state(`${XUPS}.4.10.0`, {
      1: ["outputNotPowered", "critical", "off"],
      2: ["outputNotProtected", "warning"],
      3: ["outputProtected", "ok"],
    }),
    bypassFrequency: known(`${XUPS}.5.1.0`, 0.1),
    batteryTest: state(`${XUPS}.8.2.0`, {
      1: ["unknown", "notPresent"],
      2: ["passed", "ok"],
      3: ["failed", "critical"],
      4: ["inProgress", "ok"],
      5: ["notSupported", "notPresent"],
      6: ["inhibited", "ok"],
      7: ["scheduled", "ok"],
    }),
    ambient: number(`${XUPS}.6.1.0`),
    ambientLow: number(`${XUPS}.6.2.0`),
    ambientHigh: number(`${XUPS}.6.3.0`, { absentBelow: 1 }),
    ambientHumidity: known(`${XUPS}.6.4.0`),
    remote: number(`${XUPS}.6.5.0`),
    remoteHumidity: known(`${XUPS}.6.6.0`),
    remoteLow: number(`${XUPS}.6.9.0`),
    remoteHigh: number(`${XUPS}.6.10.0`, { absentBelow: 1 }),
    humidityLow: known(`${XUPS}.6.11.0`),
    humidityHigh: number(`${XUPS}.6.12.0`, { absentBelow: 1 }),
    alarms: known(`${XUPS}.7.1.0`),
  },
  tables: {
    inputs: {
      columns: {
        voltage: known(`${XUPS}.3.4.1.2`),
        current: known(`${XUPS}.3.4.1.3`),
        power: known(`${XUPS}.3.4.1.4`),
        tenths: known(`${XUPS}.3.4.1.7`, 0.1),
      },
    },
    outputs: {
      columns: {
        voltage: known(`${XUPS}.4.4.1.2`),
        current: known(`${XUPS}.4.4.1.3`),
        power: known(`${XUPS}.4.4.1.4`),
        tenths: known(`${XUPS}.4.4.1.7`, 0.1),
        load: known(`${XUPS}.4.4.1.8`),
        apparent: known(`${XUPS}.4.4.1.9`),
      },
    },
    bypass: { after: ["outputs"], columns: { voltage: known(`${XUPS}.5.3.1.2`) } },
    receptacles: {
      after: ["outputs"],
      columns: {
        // Off, or about to be, is what somebody chose.
        state: state(`${XUPS}.12.2.1.2`, {
          1: ["on", "ok"],
          2: ["off", "ok"],
          3: ["pendingOff", "ok"],
          4: ["pendingOn", "ok"],
          5: ["unknown", "unknown"],
          6: ["reserved", "unknown"],
          7: ["failedClosed", "critical"],
          8: ["failedOpen", "critical"],
        }),
      },
    },
    contacts: {
      columns: {
        // 4: nobody has said what the contact means.
        type: number(`${XUPS}.6.8.1.2`),
        state: state(`${XUPS}.6.8.1.3`, {
          1: ["open", "ok"],
          2: ["closed", "ok"],
          3: ["openWithNotice", "warning"],
          4: ["closedWithNotice", "warning"],
        }),
        name: text(`${XUPS}.6.8.1.4`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "eatonups",
        vendor: "Eaton",
        kind: "ups",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.batteryState, "Battery ABM Status"),
        stateOf(s.source, "Output Source (XUPS)"),
        stateOf(s.batteryFailure, "Battery failure"),
        stateOf(s.noBattery, "Battery missing"),
        stateOf(s.aged, "Battery aged"),
        stateOf(s.lowCapacity, "Battery capacity low"),
        stateOf(s.batteryTest, "Battery test"),
        stateOf(s.inputSource, "Input Source"),
        stateOf(s.inputStatus, "Input"),
        stateOf(s.outputStatus, "Output"),
        reading("runtime", s.remaining, "Battery runtime"),
        reading("voltage", s.batteryVoltage, "Battery (XUPS)"),
        reading("current", s.batteryCurrent, "Battery (XUPS)"),
        reading("charge", s.charge, "Battery (XUPS)"),
        reading("frequency", s.inputFrequency, "Input (XUPS)"),
        reading("frequency", s.outputFrequency, "Output (XUPS)"),
        reading("load", s.load, "Output (XUPS)"),
        reading("frequency", s.bypassFrequency, "Bypass (XUPS)"),
        reading("power", s.outputPower, "Output total"),
        reading("apparent_power", s.outputApparent, "Output total"),
        reading("power_factor", s.outputFactor, "Output total"),
        reading("power_consumed", s.energy, "Output total"),
        reading("count", s.alarms, "Active alarms"),
        reading("temperature", s.ambient, "Ambient", {
          limits: { warningLow: s.ambientLow, warningHigh: s.ambientHigh },
        }),
        reading("humidity", s.ambientHumidity, "Ambient"),
        reading("temperature", s.remote, "Remote", { limits: { warningLow: s.remoteLow, warningHigh: s.remoteHigh } }),
        reading("humidity", s.remoteHumidity, "Environment", {
          limits: { warningLow: s.humidityLow, warningHigh: s.humidityHigh },
        }),
        ...tables.inputs.flatMap((row) => [
          reading("voltage", row.voltage, `Input Phase ${row.index} (XUPS)`),
          reading("current", row.tenths ?? row.current, `Input Phase ${row.index} (XUPS)`),
          reading("power", row.power, `Input Phase ${row.index} (XUPS)`),
        ]),
        ...tables.outputs.flatMap((row) => [
          reading("voltage", row.voltage, `Output Phase ${row.index} (XUPS)`),
          reading("current", row.tenths ?? row.current, `Output Phase ${row.index} (XUPS)`),
          reading("power", row.power, `Output Phase ${row.index} (XUPS)`),
          reading("load", row.load, `Output Phase ${row.index} (XUPS)`),
          reading("apparent_power", row.apparent, `Output Phase ${row.index} (XUPS)`),
        ]),
        ...tables.bypass.map((row) => reading("voltage", row.voltage, `Bypass Phase ${row.index} (XUPS)`)),
        ...tables.receptacles.map((row) => stateOf(row.state, `Receptacle ${row.index}`, { group: "Receptacles" })),
        ...tables.contacts.map((row) =>
          row.type?.value === 4
            ? undefined
            : stateOf(row.state, row.name?.value ?? `Contact ${row.index}`, { group: "Contacts" }),
        ),
      ],
    };
  },
});
