/** Cisco's own sensor table, older and fuller than ENTITY-SENSOR-MIB, with the thresholds that the device holds. */
import type { Limits } from "#model/device.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, type SensorClass } from "../facts.ts";
import { SENSOR_TYPES, UNAVAILABLE, scaledValue } from "../standard/entity-sensor.ts";

const SENSOR = "1.3.6.1.4.1.9.9.91.1.1.1.1";
const THRESHOLD = "1.3.6.1.4.1.9.9.91.1.2.1.1";
const ENT = "1.3.6.1.2.1.47.1.1.1.1";

/** SensorDataType: as in ENTITY-SENSOR-MIB, and dBm(14). */
const TYPES: Readonly<Record<number, readonly [SensorClass, number]>> = { ...SENSOR_TYPES, 14: ["dbm", 1] };

interface Scaling {
  readonly scale: NumberCell | undefined;
  readonly precision: NumberCell | undefined;
}

export const ciscoEntitySensor = defineMib({
  name: "cisco-entity-sensor",
  title: "Cisco sensors",
  source: "CISCO-ENTITY-SENSOR-MIB (Cisco): entSensorValueTable, entSensorThresholdTable; names from ENTITY-MIB",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.9"] }],
  instead: { sensors: ["entity-sensor"] },
  tables: {
    sensors: {
      columns: {
        type: number(`${SENSOR}.1`),
        scale: number(`${SENSOR}.2`),
        precision: number(`${SENSOR}.3`),
        value: number(`${SENSOR}.4`, { absent: [-1_000_000_000, 1_000_000_000] }),
        status: state(`${SENSOR}.5`, {
          1: ["ok", "ok"],
          2: ["unavailable", "unknown"],
          3: ["nonoperational", "warning"],
        }),
      },
    },
    names: {
      after: ["sensors"],
      pick: ({ sensors = [] }) => sensors.map((row) => row.index),
      columns: { descr: text(`${ENT}.2`), name: text(`${ENT}.7`) },
    },
    thresholds: {
      after: ["sensors"],
      columns: {
        severity: number(`${THRESHOLD}.2`),
        relation: number(`${THRESHOLD}.3`),
        value: number(`${THRESHOLD}.4`),
      },
    },
  },
  facts({ tables }) {
    const names = new Map(tables.names.map((row) => [row.index, row.descr?.value ?? row.name?.value]));
    const thresholds = Map.groupBy(tables.thresholds, (row) => row.index.split(".")[0] ?? "");
    return {
      sensors: tables.sensors.map((row) => {
        const kind = TYPES[row.type?.value ?? 0];
        if (kind === undefined || row.value === undefined || row.status?.value === UNAVAILABLE) return undefined;
        const [sensorClass, factor] = kind;
        const scaled = (cell: NumberCell, { scale, precision }: Scaling) =>
          scaledValue(cell.value, scale?.value, precision?.value, factor);
        const name = names.get(row.index) ?? `Sensor ${row.index}`;
        return reading(sensorClass, { value: scaled(row.value, row), oid: row.value.oid }, name, {
          limits: limitsOf(thresholds.get(row.index) ?? [], (cell) => scaled(cell, row)),
          severity: row.status?.severity === "ok" ? undefined : row.status?.severity,
        });
      }),
    };
  },
});

interface Threshold {
  readonly severity: NumberCell | undefined;
  readonly relation: NumberCell | undefined;
  readonly value: NumberCell | undefined;
}

/** entSensorThresholdSeverity: minor(10) warns, major(20) and critical(30) are critical; relation 1, 2: below, 3, 4: above. */
function limitsOf(thresholds: readonly Threshold[], scaled: (cell: NumberCell) => number): Limits {
  const limits: Limits = {};
  for (const { severity, relation, value } of thresholds) {
    if (severity === undefined || relation === undefined || value === undefined) continue;
    const isLow = relation.value === 1 || relation.value === 2;
    if (!isLow && relation.value !== 3 && relation.value !== 4) continue;
    const critical = severity.value >= 20;
    if (!critical && severity.value < 10) continue;
    const name = `${critical ? "critical" : "warning"}${isLow ? "Low" : "High"}` as const;
    const limit = scaled(value);
    const before = limits[name];
    // Of two limits of one kind the one that is reached first.
    limits[name] = before === undefined ? limit : isLow ? Math.max(before, limit) : Math.min(before, limit);
  }
  return limits;
}
