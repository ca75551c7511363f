/** ENTITY-SENSOR-MIB: sensors of any kind, with scale and precision of their own. */
import { number, rounded, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, type SensorClass } from "../facts.ts";

const SENSOR = "1.3.6.1.2.1.99.1.1.1";
const ENT = "1.3.6.1.2.1.47.1.1.1.1";
/** EntitySensorStatus: the agent has no value; what stands there means nothing. */
export const UNAVAILABLE = 2;

export const entitySensor = defineMib({
  name: "entity-sensor",
  title: "Sensors of the chassis",
  source: "ENTITY-SENSOR-MIB (RFC 3433): entPhySensorTable; names from ENTITY-MIB",
  verified: "recording",
  rank: "standard",
  matches: "always",
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
  },
  facts({ tables }) {
    const names = new Map(tables.names.map((row) => [row.index, row.name?.value ?? row.descr?.value]));
    return {
      sensors: tables.sensors.map((row) => {
        const kind = SENSOR_TYPES[row.type?.value ?? 0];
        if (kind === undefined || row.value === undefined || row.status?.value === UNAVAILABLE) return undefined;
        const [sensorClass, factor] = kind;
        const value = scaledValue(row.value.value, row.scale?.value, row.precision?.value, factor);
        return reading(sensorClass, { value, oid: row.value.oid }, names.get(row.index) ?? `Sensor ${row.index}`, {
          severity: row.status?.severity === "ok" ? undefined : row.status?.severity,
        });
      }),
    };
  },
});

/** EntitySensorDataType: the class, and the factor from its unit to the form's. */
export const SENSOR_TYPES: Readonly<Record<number, readonly [SensorClass, number]>> = {
  3: ["voltage", 1], // voltsAC
  4: ["voltage", 1], // voltsDC
  5: ["current", 1], // amperes
  6: ["power", 1], // watts
  7: ["frequency", 1], // hertz
  8: ["temperature", 1], // celsius
  9: ["humidity", 1], // percentRH
  10: ["fanspeed", 1], // rpm
  11: ["airflow", 35.3147], // cubic metres per minute
};

/** EntitySensorDataScale: units(9) is 10^0, each step a factor of 1000. */
const UNITS_SCALE = 9;

/**
 * EntitySensorValue with its scale (1..17) and precision (-8..9: decimal places), in the form's unit. NaN, which is no
 * reading, where they are out of their ranges.
 */
export function scaledValue(
  value: number,
  scale: number | undefined,
  precision: number | undefined,
  factor = 1,
): number {
  const thousands = (scale ?? UNITS_SCALE) - UNITS_SCALE;
  const places = precision ?? 0;
  if (Math.abs(thousands) > 8 || Math.abs(places) > 9) return Number.NaN;
  // Exponents add up before they are applied, so that 21625 milli-degrees become 21.625 and nothing else.
  const exponent = thousands * 3 - places;
  const scaled = exponent < 0 ? value / 10 ** -exponent : value * 10 ** exponent;
  return rounded(scaled * factor);
}
