/**
 * The hardware tables of Dell's servers: the same columns stand under iDRAC's number and under OpenManage's. This makes the
 * tables and their sensors from the number under which they stand. It is no MIB by itself.
 */
import { danger } from "../danger.ts";
import type { Sensor } from "#model/device.ts";
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import type { Row } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

/** ObjectStatusEnum. */
export const OBJECT_STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["unknown", "unknown"],
  3: ["ok", "ok"],
  4: ["nonCritical", "warning"],
  5: ["critical", "critical"],
  6: ["nonRecoverable", "critical"],
  // OpenManage's alone.
  7: ["notPresent", "notPresent"],
};
/** StatusProbeEnum. */
const PROBE_STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["unknown", "unknown"],
  3: ["ok", "ok"],
  4: ["nonCriticalUpper", "warning"],
  5: ["criticalUpper", "critical"],
  6: ["nonRecoverableUpper", "critical"],
  7: ["nonCriticalLower", "warning"],
  8: ["criticalLower", "critical"],
  9: ["nonRecoverableLower", "critical"],
  10: ["failed", "critical"],
};
/** StatusRedundancyEnum. */
const REDUNDANCY: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["unknown", "unknown"],
  3: ["full", "ok"],
  4: ["degraded", "warning"],
  5: ["lost", "critical"],
  6: ["notRedundant", "ok"],
  7: ["redundancyOffline", "warning"],
};

/** Columns of a probe table: status 5, reading 6, location 8, thresholds 10 to 13. */
function probeColumns(table: string, scale: number) {
  return {
    status: state(`${table}.1.5`, PROBE_STATUS),
    value: number(`${table}.1.6`, { scale }),
    name: text(`${table}.1.8`),
    criticalHigh: number(`${table}.1.10`, { scale }),
    warningHigh: number(`${table}.1.11`, { scale }),
    warningLow: number(`${table}.1.12`, { scale }),
    criticalLow: number(`${table}.1.13`, { scale }),
  };
}

/** @param root systemDetailsGroup of iDRAC, or OpenManage's root */
export function dellServerTables(root: string) {
  return {
    intrusions: {
      columns: {
        status: state(`${root}.300.70.1.5`, OBJECT_STATUS),
        reading: state(`${root}.300.70.1.6`, {
          1: ["chassisNotBreached", "ok"],
          2: ["chassisBreached", "critical"],
          3: ["chassisBreachedPrior", "warning"],
          4: ["chassisBreachSensorFailure", "critical"],
          // OpenManage's alone.
          5: ["driveBayOpen", "warning"],
          6: ["driveBayOpenExtended", "warning"],
        }),
        name: text(`${root}.300.70.1.8`),
      },
    },
    powerUnits: {
      columns: {
        redundancy: state(`${root}.600.10.1.5`, REDUNDANCY),
        name: text(`${root}.600.10.1.7`),
        status: state(`${root}.600.10.1.8`, OBJECT_STATUS),
      },
    },
    powerSupplies: {
      columns: {
        status: danger("powerSupply", state(`${root}.600.12.1.5`, OBJECT_STATUS)),
        name: text(`${root}.600.12.1.8`),
        inputVoltage: number(`${root}.600.12.1.16`),
      },
    },
    voltages: { columns: probeColumns(`${root}.600.20`, 0.001) },
    // The unit depends on the type: watts, tenths of amperes, or milliamperes.
    amperages: { columns: { ...probeColumns(`${root}.600.30`, 1), type: number(`${root}.600.30.1.7`) } },
    batteries: {
      columns: {
        status: danger("battery", state(`${root}.600.50.1.5`, OBJECT_STATUS)),
        name: text(`${root}.600.50.1.7`),
      },
    },
    coolingUnits: {
      columns: {
        redundancy: state(`${root}.700.10.1.5`, REDUNDANCY),
        name: text(`${root}.700.10.1.7`),
        status: state(`${root}.700.10.1.8`, OBJECT_STATUS),
      },
    },
    fans: { columns: probeColumns(`${root}.700.12`, 1) },
    temperatures: { columns: probeColumns(`${root}.700.20`, 0.1) },
    processors: {
      columns: {
        status: state(`${root}.1100.30.1.5`, OBJECT_STATUS),
        brand: text(`${root}.1100.30.1.23`),
        place: text(`${root}.1100.30.1.26`),
      },
    },
    memory: {
      columns: { status: state(`${root}.1100.50.1.5`, OBJECT_STATUS), name: text(`${root}.1100.50.1.8`) },
    },
  };
}

type Tables = ReturnType<typeof dellServerTables>;
type Rows = { readonly [K in keyof Tables]: readonly Row<Tables[K]["columns"]>[] };
type Probe = Rows["voltages"][number];

export function dellServerSensors(tables: Rows): (Sensor | undefined)[] {
  const named = (
    row: { readonly index: string; readonly name: { readonly value: string } | undefined },
    what: string,
  ) => row.name?.value ?? `${what} ${row.index.split(".").at(-1)}`;
  return [
    ...tables.intrusions.flatMap((row) => [
      stateOf(row.status, named(row, "Intrusion"), { group: "Chassis" }),
      stateOf(row.reading, `${named(row, "Intrusion")} Reading`, { group: "Chassis" }),
    ]),
    ...tables.powerUnits.flatMap((row) => [
      stateOf(row.redundancy, `${named(row, "Power Unit")} Redundancy`, { group: "Power" }),
      stateOf(row.status, named(row, "Power Unit"), { group: "Power" }),
    ]),
    ...tables.powerSupplies.flatMap((row) => [
      stateOf(row.status, named(row, "Power Supply"), { group: "Power supplies" }),
      reading("voltage", row.inputVoltage, named(row, "Power Supply"), { group: "Power supplies" }),
    ]),
    ...tables.voltages.flatMap((row) => probe("voltage", row, named(row, "Voltage"))),
    ...tables.amperages.flatMap((row) => amperage(row, named(row, "Current"))),
    ...tables.batteries.map((row) => stateOf(row.status, named(row, "Battery"), { group: "Batteries" })),
    ...tables.coolingUnits.flatMap((row) => [
      stateOf(row.redundancy, `${named(row, "Cooling Unit")} Redundancy`, { group: "Cooling" }),
      stateOf(row.status, named(row, "Cooling Unit"), { group: "Cooling" }),
    ]),
    ...tables.fans.flatMap((row) => probe("fanspeed", row, named(row, "Fan"))),
    ...tables.temperatures.flatMap((row) => probe("temperature", row, named(row, "Temperature"))),
    ...tables.processors.map((row) =>
      stateOf(row.status, [row.place?.value ?? `CPU ${row.index}`, row.brand?.value].filter(Boolean).join(" "), {
        group: "Processors",
      }),
    ),
    ...tables.memory.map((row) => stateOf(row.status, named(row, "Memory"), { group: "Memory" })),
  ];
}

function probe(sensorClass: SensorClass, row: Probe, name: string): (Sensor | undefined)[] {
  const group = sensorClass === "voltage" ? "Voltages" : undefined;
  return [reading(sensorClass, row.value, name, { limits: row, group }), stateOf(row.status, name, { group })];
}

/** AmperageProbeType: 23 of a power supply in tenths of amperes; 24 and 26 in watts; others in milliamperes. */
function amperage(row: Rows["amperages"][number], name: string): (Sensor | undefined)[] {
  const status = stateOf(row.status, name, { group: "Currents" });
  const type = row.type?.value;
  if (type === 24 || type === 26) return [reading("power", row.value, name, { limits: row }), status];
  const scale = type === 23 ? 0.1 : 0.001;
  const scaled = (cell: NumberCell | undefined) => cell && { ...cell, value: Number((cell.value * scale).toFixed(3)) };
  const limits = {
    criticalHigh: scaled(row.criticalHigh),
    warningHigh: scaled(row.warningHigh),
    warningLow: scaled(row.warningLow),
    criticalLow: scaled(row.criticalLow),
  };
  return [reading("current", scaled(row.value), name, { limits }), status];
}
