/** Supermicro's health agent (SuperDoctor) on a server: fans, voltages, temperatures, each with its limits. */
import type { Sensor } from "#model/device.ts";
import { number, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, type SensorClass } from "../facts.ts";

const MONITOR = "1.3.6.1.4.1.10876.2.1.1.1.1";

/** smHealthMonitorType: what the row measures. Others (intrusion, power failure) are told as numbers without meaning. */
const CLASSES: Readonly<Record<number, SensorClass>> = { 0: "fanspeed", 1: "voltage", 2: "temperature" };

export const supermicro = defineMib({
  name: "supermicro",
  title: "Supermicro server health",
  source: "SUPERMICRO-HEALTH-MIB (Supermicro)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.10876"] },
    { sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.311"], present: ["1.3.6.1.4.1.10876.2.2.0"] },
  ],
  tables: {
    monitors: {
      columns: {
        name: text(`${MONITOR}.2`),
        type: number(`${MONITOR}.3`),
        value: number(`${MONITOR}.4`),
        high: number(`${MONITOR}.5`, { absentBelow: 1 }),
        low: number(`${MONITOR}.6`, { absentBelow: 1 }),
        unit: text(`${MONITOR}.11`),
      },
    },
  },
  facts({ system, tables }) {
    const onBoard = system.objectId.startsWith("1.3.6.1.4.1.10876");
    return {
      identity: tables.monitors.length > 0 || onBoard ? { vendor: "Supermicro", kind: "server" } : {},
      sensors: tables.monitors.map((row): Sensor | undefined => {
        const sensorClass = CLASSES[row.type?.value ?? -1];
        if (sensorClass === undefined) return undefined;
        // Voltages are told in millivolts where the unit says so.
        const factor = row.unit?.value === "mV" ? 0.001 : 1;
        const scaled = (cell: NumberCell | undefined) =>
          cell && { ...cell, value: Math.round(cell.value * factor * 1000) / 1000 };
        return reading(sensorClass, scaled(row.value), row.name?.value ?? row.index, {
          limits: { criticalHigh: scaled(row.high), criticalLow: scaled(row.low) },
        });
      }),
    };
  },
});
