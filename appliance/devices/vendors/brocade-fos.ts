/** Brocade Fibre Channel switches (Fabric OS): processor, memory, sensors, operational status. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const SW = "1.3.6.1.4.1.1588.2.1.1.1";
const SENSOR = `${SW}.1.22.1`;
/** swSensorType. */
const TEMPERATURE = 1;
const FAN = 2;

export const brocadeFos = defineMib({
  name: "brocade-fos",
  title: "Brocade Fabric OS",
  source: "SW-MIB (Brocade)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1588"] }],
  scalars: {
    version: text(`${SW}.1.6.0`),
    status: state(`${SW}.1.7.0`, {
      1: ["online", "ok"],
      2: ["offline", "critical"],
      3: ["testing", "warning"],
      4: ["faulty", "critical"],
    }),
    serial: text(`${SW}.1.10.0`),
    cpu: number(`${SW}.26.1.0`),
    memory: number(`${SW}.26.6.0`),
  },
  tables: {
    sensors: {
      columns: {
        type: number(`${SENSOR}.2`),
        status: state(`${SENSOR}.3`, {
          1: ["unknown", "unknown"],
          2: ["faulty", "critical"],
          3: ["below-min", "critical"],
          4: ["nominal", "ok"],
          5: ["above-max", "critical"],
          6: ["notPresent", "notPresent"],
        }),
        value: number(`${SENSOR}.4`, { absent: [-2_147_483_648] }),
        info: text(`${SENSOR}.5`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "fabos",
        vendor: "Brocade",
        kind: "switch",
        version: s.version?.value.replace(/^v/, ""),
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [memory("Memory", { percent: s.memory?.value, oid: s.memory?.oid })],
      sensors: [
        stateOf(s.status, "Operational status"),
        ...tables.sensors.flatMap((row) => {
          const name = row.info?.value ?? `Sensor ${row.index}`;
          if (row.status === undefined) return [];
          const type = row.type?.value;
          const sensorClass = type === TEMPERATURE ? "temperature" : type === FAN ? "fanspeed" : undefined;
          return [
            stateOf(row.status, name, { group: "Sensors" }),
            sensorClass && reading(sensorClass, row.value, name),
          ];
        }),
      ],
    };
  },
});
