/** FireBrick: load of the processors, voltages, temperatures and fans. */
import { number, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, type SensorClass } from "../facts.ts";

const FIREBRICK = "1.3.6.1.4.1.24693";
const READING = `${FIREBRICK}.100.1.1.1`;
const CPU = `${FIREBRICK}.100.2.1.1`;

/** By the words of fbMonReadingType: class and factor to its unit. Values are in thousandths, those of fans in rpm. */
const TYPES: Readonly<Record<string, readonly [SensorClass, number]>> = {
  voltage: ["voltage", 0.001],
  temperature: ["temperature", 0.001],
  rpm: ["fanspeed", 1],
};

export const firebrick = defineMib({
  name: "firebrick",
  title: "FireBrick",
  source: "FIREBRICK-MONITORING, FIREBRICK-CPU-MIB (FireBrick)",
  verified: "text",
  matches: [{ sysObjectID: [FIREBRICK] }],
  tables: {
    // Index: minutes of the average (0: the last second), core.
    processors: { columns: { busy: number(`${CPU}.2`) } },
    readings: {
      columns: { type: text(`${READING}.2`), name: text(`${READING}.3`), value: number(`${READING}.4`) },
    },
  },
  facts({ system, tables }) {
    // "FB2900 FireBrick 1.55.010 Marvin 2020-09-03T13:07:11"
    const [, model] = /\b(FB\d{4}\w{0,4})/.exec(system.descr) ?? [];
    const [, version] = /\b(\d\.\d{1,3}\.\d{1,4})\b/.exec(system.descr) ?? [];
    return {
      identity: { os: "firebrick", vendor: "FireBrick", kind: "firewall", hardware: model, version },
      processors: tables.processors
        .filter((row) => row.index.startsWith("1."))
        .map((row) => processor(row.busy, `Processor ${row.index.slice(2)}`)),
      sensors: tables.readings.map((row) => {
        const kind = TYPES[row.type?.value.toLowerCase() ?? ""];
        return kind && reading(kind[0], scaled(row.value, kind[1]), row.name?.value ?? `Reading ${row.index}`);
      }),
    };
  },
});

function scaled(cell: NumberCell | undefined, factor: number): NumberCell | undefined {
  return cell && { value: cell.value * factor, oid: cell.oid };
}
