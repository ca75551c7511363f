/** APC cooling units of later generations: whatever values the unit lists, each with its unit and its scale. */
import { number, rounded, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, type SensorClass } from "../facts.ts";

const APC = "1.3.6.1.4.1.318";
const UNIT = `${APC}.1.1.27.1`;
const ANALOG = `${UNIT}.4.1.2.1`;

/** Units as they are written, with the class they belong to, and the factor and offset to its unit. */
const CLASSES: Readonly<Record<string, readonly [SensorClass, number, number]>> = {
  c: ["temperature", 1, 0],
  "deg c": ["temperature", 1, 0],
  f: ["temperature", 5 / 9, -160 / 9],
  "deg f": ["temperature", 5 / 9, -160 / 9],
  kw: ["power", 1000, 0],
  w: ["power", 1, 0],
  kpa: ["pressure", 1, 0],
  pa: ["pressure", 0.001, 0],
  "l/s": ["waterflow", 60, 0],
  cfm: ["airflow", 1, 0],
  v: ["voltage", 1, 0],
  a: ["current", 1, 0],
  hz: ["frequency", 1, 0],
  rpm: ["fanspeed", 1, 0],
  "%": ["percent", 1, 0],
  "% rh": ["humidity", 1, 0],
  "%rh": ["humidity", 1, 0],
};

export const apcCoolingUnit = defineMib({
  name: "apc-cooling-unit",
  title: "APC cooling unit",
  source: "PowerNet-MIB (APC/Schneider Electric): coolingUnit",
  verified: "text",
  matches: [
    { sysObjectID: [APC], present: [`${UNIT}.1.1.0`] },
    { sysObjectID: [APC], present: [`${ANALOG}.3.1.1`] },
  ],
  tables: {
    about: { columns: { name: text(`${UNIT}.3.2.1.2`), value: text(`${UNIT}.3.2.1.3`) } },
    values: {
      columns: {
        name: text(`${ANALOG}.2`),
        value: number(`${ANALOG}.3`),
        unit: text(`${ANALOG}.4`),
        scale: number(`${ANALOG}.5`, { absentBelow: 1 }),
      },
    },
  },
  facts({ tables }) {
    const about = (pattern: RegExp) => tables.about.find((row) => pattern.test(row.name?.value ?? ""))?.value?.value;
    const several = tables.values.some((row) => row.index.split(".")[0] !== "1");
    return {
      identity: {
        vendor: "APC",
        kind: "environment",
        hardware: about(/^Model/i),
        serial: about(/^Serial/i),
        version: about(/^Firmware/i),
      },
      sensors: tables.values.map((row) => {
        const known = CLASSES[row.unit?.value.toLowerCase() ?? ""];
        if (known === undefined) return undefined;
        const [sensorClass, factor, offset] = known;
        const name = row.name?.value ?? `Value ${row.index}`;
        const cell = scaled(row.value, (row.scale?.value ?? 1) / factor, offset);
        return reading(sensorClass, cell, several ? `Unit ${row.index.split(".")[0]} ${name}` : name);
      }),
    };
  },
});

function scaled(cell: NumberCell | undefined, divisor: number, offset: number): NumberCell | undefined {
  return cell && { ...cell, value: rounded(cell.value / divisor + offset) };
}
