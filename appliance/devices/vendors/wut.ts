/** Wiesemann & Theis Web-Thermo-Hygrograph: temperature and humidity in tenths, names as somebody entered them. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, type SensorClass } from "../facts.ts";

const HYGROGRAPH = "1.3.6.1.4.1.5040.1.2.9";
/** The first sensor of this product measures temperature, the second humidity. */
const MEASURES: Readonly<Record<string, SensorClass>> = { 1: "temperature", 2: "humidity" };

export const wut = defineMib({
  name: "wut",
  title: "Wiesemann & Theis Web-Thermo-Hygrograph",
  source: "WebGraph-Thermo-Hygrometer-MIB (Wiesemann & Theis)",
  verified: "recording",
  matches: [{ sysObjectID: [HYGROGRAPH] }],
  scalars: { device: text(`${HYGROGRAPH}.3.3.5.0`), article: text(`${HYGROGRAPH}.3.3.6.0`) },
  tables: {
    values: {
      columns: {
        // 0x4FFF6: no valid value.
        tenths: number(`${HYGROGRAPH}.1.4.1.1`, { scale: 0.1, absent: [0x4fff6] }),
      },
    },
    ports: { columns: { name: text(`${HYGROGRAPH}.3.2.1.1.1`) } },
  },
  facts({ scalars: s, tables }) {
    const names = new Map(tables.ports.map((row) => [row.index, row.name?.value]));
    return {
      identity: {
        os: "wut",
        vendor: "Wiesemann Theis",
        kind: "environment",
        hardware: s.article?.value ?? s.device?.value,
      },
      sensors: tables.values.map((row) => {
        const measures = MEASURES[row.index];
        return measures && reading(measures, row.tenths, names.get(row.index) ?? `Sensor ${row.index}`);
      }),
    };
  },
});
