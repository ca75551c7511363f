/** Clavister firewalls on cOS Core: processor, memory, built-in sensors. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, type SensorClass } from "../facts.ts";

const SYSTEM = "1.3.6.1.4.1.5089.1.2.1";
const KIB = { scale: 1024 };
/** clvHWSensorUnit is text. */
const UNITS: Readonly<Record<string, SensorClass>> = {
  c: "temperature",
  "°c": "temperature",
  celsius: "temperature",
  rpm: "fanspeed",
  v: "voltage",
};

export const clavister = defineMib({
  name: "clavister",
  title: "Clavister firewalls",
  source: "CLAVISTER-MIB (Clavister)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5089"] }],
  scalars: {
    load: number(`${SYSTEM}.1.0`),
    memoryShare: number(`${SYSTEM}.12.0`),
    memoryUsed: number(`${SYSTEM}.18.0`, KIB),
    memoryFree: number(`${SYSTEM}.19.0`, KIB),
  },
  tables: {
    sensors: {
      columns: {
        name: text(`${SYSTEM}.11.1.2`),
        value: number(`${SYSTEM}.11.1.3`),
        unit: text(`${SYSTEM}.11.1.4`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const figures =
      s.memoryUsed !== undefined && s.memoryFree !== undefined
        ? { usedBytes: s.memoryUsed.value, freeBytes: s.memoryFree.value, oid: s.memoryUsed.oid }
        : { percent: s.memoryShare?.value, oid: s.memoryShare?.oid };
    return {
      identity: { os: "cos-core", vendor: "Clavister", kind: "firewall" },
      processors: [processor(s.load, "Processor")],
      memory: [memory("Memory", figures)],
      sensors: tables.sensors.map((row) => {
        const measured = UNITS[row.unit?.value.toLowerCase() ?? ""];
        return measured === undefined
          ? undefined
          : reading(measured, row.value, row.name?.value ?? `Sensor ${row.index}`);
      }),
    };
  },
});
