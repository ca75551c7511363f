/** Socomec UPS (NetVision): battery, input, output, bypass. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const UPS = "1.3.6.1.4.1.4555.1.1.1.1";
const tenths = (oid: string) => number(oid, { scale: 0.1, absentBelow: 0 });

export const socomec = defineMib({
  name: "socomec",
  title: "Socomec UPS",
  source: "SOCOMECUPS-MIB (Socomec), as cards before release 7 number it",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.4555"] }],
  scalars: {
    model: text(`${UPS}.1.1.0`),
    firmware: text(`${UPS}.1.2.0`),
    serial: text(`${UPS}.1.4.0`),
    battery: state(`${UPS}.2.1.0`, {
      1: ["unknown", "unknown"],
      2: ["batteryNormal", "ok"],
      3: ["batteryLow", "critical"],
      4: ["batteryDepleted", "critical"],
      5: ["batteryDischarging", "critical"],
      6: ["batteryFailure", "critical"],
      7: ["upsOff", "critical"],
    }),
    onBattery: number(`${UPS}.2.2.0`, { scale: 1 / 60, absentBelow: 0 }),
    remaining: number(`${UPS}.2.3.0`, { absentBelow: 0 }),
    charge: number(`${UPS}.2.4.0`, { absentBelow: 0 }),
    batteryVoltage: tenths(`${UPS}.2.5.0`),
    batteryTemperature: number(`${UPS}.2.6.0`, { scale: 0.1, absentBelow: 1 }),
    ambient: number(`${UPS}.2.7.0`, { scale: 0.1, absentBelow: 1 }),
    inputFrequency: tenths(`${UPS}.3.2.0`),
    // As cards from release 7 number the sources.
    source: state(`${UPS}.4.1.0`, {
      1: ["unknown", "unknown"],
      2: ["onMaintenBypass", "warning"],
      3: ["onInverter", "ok"],
      4: ["normalMode", "ok"],
      5: ["ecoMode", "ok"],
      6: ["onBypass", "warning"],
      7: ["standby", "warning"],
      8: ["upsOff", "critical"],
      9: ["lineInteractive", "ok"],
      10: ["flexMode", "ok"],
    }),
    outputFrequency: tenths(`${UPS}.4.2.0`),
    bypassFrequency: tenths(`${UPS}.5.1.0`),
    alarms: number(`${UPS}.6.1.0`, { absentBelow: 0 }),
  },
  tables: {
    inputs: { columns: { voltage: tenths(`${UPS}.3.3.1.2`), current: tenths(`${UPS}.3.3.1.3`) } },
    outputs: {
      columns: {
        voltage: tenths(`${UPS}.4.4.1.2`),
        current: tenths(`${UPS}.4.4.1.3`),
        load: number(`${UPS}.4.4.1.4`, { absentBelow: 0 }),
        // Tenths of a kilovolt-ampere, of a kilowatt.
        apparent: number(`${UPS}.4.4.1.5`, { scale: 100, absentBelow: 0 }),
        power: number(`${UPS}.4.4.1.6`, { scale: 100, absentBelow: 0 }),
      },
    },
    bypass: { columns: { voltage: tenths(`${UPS}.5.3.1.2`) } },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "netvision",
        vendor: "Socomec",
        kind: "ups",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.battery, "Battery Status"),
        stateOf(s.source, "Output Source"),
        reading("runtime", s.onBattery, "Time on battery"),
        reading("runtime", s.remaining, "Estimated time remaining"),
        reading("charge", s.charge, "Battery"),
        reading("voltage", s.batteryVoltage, "Battery"),
        reading("temperature", s.batteryTemperature, "Battery"),
        reading("temperature", s.ambient, "Ambient"),
        reading("frequency", s.inputFrequency, "Input"),
        reading("frequency", s.outputFrequency, "Output"),
        reading("frequency", s.bypassFrequency, "Bypass"),
        reading("count", s.alarms, "Alarms present"),
        ...tables.inputs.flatMap((row) => [
          reading("voltage", row.voltage, `Input ${row.index}`),
          reading("current", row.current, `Input ${row.index}`),
        ]),
        ...tables.outputs.flatMap((row) => [
          reading("voltage", row.voltage, `Output ${row.index}`),
          reading("current", row.current, `Output ${row.index}`),
          reading("load", row.load, `Output ${row.index}`),
          reading("apparent_power", row.apparent, `Output ${row.index}`),
          reading("power", row.power, `Output ${row.index}`),
        ]),
        ...tables.bypass.map((row) => reading("voltage", row.voltage, `Bypass ${row.index}`)),
      ],
    };
  },
});
