/** Netonix WISP switches: temperatures, voltages, fans, power, PoE of the ports. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const NETONIX = "1.3.6.1.4.1.46242";

export const netonix = defineMib({
  name: "netonix",
  title: "Netonix WISP switch",
  source: "NETONIX-SWITCH-MIB (Netonix)",
  verified: "text",
  matches: [{ sysObjectID: [NETONIX] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${NETONIX}.1.0`] }],
  scalars: {
    version: text(`${NETONIX}.1.0`),
    power: number(`${NETONIX}.6.0`, { scale: 0.1 }),
    inputCurrent: number(`${NETONIX}.7.0`, { scale: 0.1 }),
    efficiency: number(`${NETONIX}.8.0`),
  },
  tables: {
    fans: { columns: { speed: number(`${NETONIX}.2.1.2`) } },
    temperatures: { columns: { name: text(`${NETONIX}.3.1.2`), value: number(`${NETONIX}.3.1.3`) } },
    voltages: { columns: { name: text(`${NETONIX}.4.1.2`), value: number(`${NETONIX}.4.1.3`, { scale: 0.01 }) } },
  },
  facts({ system, scalars: s, tables }) {
    const [model] = /\bW?S-?\d{1,2}\S{0,20}/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "netonix",
        vendor: "Netonix",
        kind: "switch",
        hardware: model,
        version: s.version?.value,
      },
      sensors: [
        reading("power", s.power, "Total"),
        reading("current", s.inputCurrent, "DC input"),
        reading("percent", s.efficiency, "DC converter efficiency"),
        ...tables.fans.map((row) => reading("fanspeed", row.speed, `Fan ${row.index}`)),
        ...tables.temperatures.map((row) =>
          reading("temperature", row.value, row.name?.value ?? `Sensor ${row.index}`),
        ),
        ...tables.voltages.map((row) => reading("voltage", row.value, row.name?.value ?? `Supply ${row.index}`)),
      ],
    };
  },
});
