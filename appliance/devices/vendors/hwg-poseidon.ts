/** HW group Poseidon: whatever sensors are plugged in, each with its unit and limits, and dry contacts. */
import { number, rounded, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const POSEIDON = "1.3.6.1.4.1.21796.3.3";

export const hwgPoseidon = defineMib({
  name: "hwg-poseidon",
  title: "HW group Poseidon",
  source: "POSEIDON-MIB (HW group)",
  verified: "recording",
  matches: [{ sysObjectID: [POSEIDON] }],
  tables: {
    inputs: {
      columns: {
        value: state(`${POSEIDON}.1.1.2`, { 0: ["open", "ok"], 1: ["closed", "ok"] }),
        name: text(`${POSEIDON}.1.1.3`),
        alarm: state(`${POSEIDON}.1.1.5`, { 0: ["normal", "ok"], 1: ["alarm", "critical"] }),
      },
    },
    sensors: {
      columns: {
        name: text(`${POSEIDON}.3.1.2`),
        // invalid: unplugged; alarmstate: out of range, not yet told; alarm: told.
        state: state(`${POSEIDON}.3.1.4`, {
          0: ["invalid", "unknown"],
          1: ["normal", "ok"],
          2: ["alarmstate", "warning"],
          3: ["alarm", "critical"],
        }),
        value: number(`${POSEIDON}.3.1.6`, { scale: 0.1 }),
        unit: number(`${POSEIDON}.3.1.9`),
      },
    },
    limits: {
      after: ["sensors"],
      columns: {
        low: number(`${POSEIDON}.99.1.2.1.6`, { scale: 0.1 }),
        high: number(`${POSEIDON}.99.1.2.1.7`, { scale: 0.1 }),
      },
    },
  },
  facts({ system, tables }) {
    const limits = new Map(tables.limits.map((row) => [row.index, { criticalLow: row.low, criticalHigh: row.high }]));
    // "Poseidon 4002 SNMP Supervisor v2.0.15"
    const [, hardware, version] = /^(Poseidon\S{0,40}(?: \S{1,40})?) SNMP Supervisor v(\S+)/.exec(system.descr) ?? [];
    return {
      identity: { os: "hwg-poseidon", kind: "environment", hardware, version },
      sensors: [
        ...tables.inputs.flatMap((row) => [
          stateOf(row.value, row.name?.value ?? `Input ${row.index}`, { group: "Inputs" }),
          stateOf(row.alarm, row.name?.value ?? `Input ${row.index}`, { group: "Input alarms" }),
        ]),
        ...tables.sensors.flatMap((row) => {
          const name = row.name?.value ?? `Sensor ${row.index}`;
          const measured = row.state?.value === 0 ? undefined : measuredBy(row.value, row.unit);
          return [
            measured &&
              reading(measured.class, measured.cell, name, {
                limits: measured.inUnit ? limits.get(row.index) : undefined,
              }),
            stateOf(row.state, name),
          ];
        }),
      ],
    };
  },
});

interface Measured {
  readonly class: SensorClass;
  readonly cell: NumberCell;
  /** The value is in the unit the limits are in. */
  readonly inUnit: boolean;
}

/** UnitType of the MIB. Limits are set in Celsius whatever unit is shown. */
function measuredBy(value: NumberCell | undefined, unit: NumberCell | undefined): Measured | undefined {
  if (value === undefined) return undefined;
  const as = (sensorClass: SensorClass, inUnit = true, figure = value.value): Measured => ({
    class: sensorClass,
    cell: { value: rounded(figure), oid: value.oid },
    inUnit,
  });
  switch (unit?.value) {
    case 0: // celsius
    case 9: // dewPoint
      return as("temperature");
    case 1: // fahrenheit
      return as("temperature", true, ((value.value - 32) * 5) / 9);
    case 2: // kelvin
      return as("temperature", true, value.value - 273.15);
    case 3: // percent
      return as("humidity");
    case 4: // volt
      return as("voltage");
    case 5: // miliAmper
      return as("current", false, value.value / 1000);
    case 7: // pulse
      return as("count");
    default:
      return undefined;
  }
}
