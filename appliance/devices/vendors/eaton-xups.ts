/** Eaton and Powerware UPS with the XUPS MIB: identity, battery, lines, environment probe. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const XUPS = "1.3.6.1.4.1.534.1";
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });

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
    batteryState: state(`${XUPS}.2.5.0`, {
      1: ["batteryCharging", "ok"],
      2: ["batteryDischarging", "critical"],
      3: ["batteryFloating", "ok"],
      4: ["batteryResting", "ok"],
      5: ["unknown", "unknown"],
      6: ["batteryDisconnected", "critical"],
      7: ["batteryUnderTest", "ok"],
      8: ["checkBattery", "critical"],
    }),
    inputFrequency: known(`${XUPS}.3.1.0`, 0.1),
    load: known(`${XUPS}.4.1.0`),
    outputFrequency: known(`${XUPS}.4.2.0`, 0.1),
    source: state(`${XUPS}.4.5.0`, {
      1: ["other", "unknown"],
      2: ["none", "critical"],
      3: ["normal", "ok"],
      4: ["bypass", "warning"],
      5: ["battery", "critical"],
      6: ["booster", "warning"],
      7: ["reducer", "warning"],
      8: ["parallelCapacity", "ok"],
      9: ["parallelRedundant", "ok"],
      10: ["highEfficiencyMode", "ok"],
      11: ["maintenanceBypass", "warning"],
      12: ["essMode", "ok"],
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
      },
    },
    outputs: {
      columns: {
        voltage: known(`${XUPS}.4.4.1.2`),
        current: known(`${XUPS}.4.4.1.3`),
        power: known(`${XUPS}.4.4.1.4`),
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
        reading("runtime", s.remaining, "Battery runtime"),
        reading("voltage", s.batteryVoltage, "Battery (XUPS)"),
        reading("current", s.batteryCurrent, "Battery (XUPS)"),
        reading("charge", s.charge, "Battery (XUPS)"),
        reading("frequency", s.inputFrequency, "Input (XUPS)"),
        reading("frequency", s.outputFrequency, "Output (XUPS)"),
        reading("load", s.load, "Output (XUPS)"),
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
          reading("current", row.current, `Input Phase ${row.index} (XUPS)`),
          reading("power", row.power, `Input Phase ${row.index} (XUPS)`),
        ]),
        ...tables.outputs.flatMap((row) => [
          reading("voltage", row.voltage, `Output Phase ${row.index} (XUPS)`),
          reading("current", row.current, `Output Phase ${row.index} (XUPS)`),
          reading("power", row.power, `Output Phase ${row.index} (XUPS)`),
        ]),
        ...tables.contacts.map((row) =>
          row.type?.value === 4
            ? undefined
            : stateOf(row.state, row.name?.value ?? `Contact ${row.index}`, { group: "Contacts" }),
        ),
      ],
    };
  },
});
