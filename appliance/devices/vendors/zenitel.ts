/** Zenitel (Vingtor-Stentofon) intercom stations: model, temperatures, fans, voltages, power sources, SIP registration. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ZENITEL = "1.3.6.1.4.1.26122";
const INFO = `${ZENITEL}.3.1`;

export const zenitel = defineMib({
  name: "zenitel",
  title: "Zenitel intercom",
  source: "VS-DEVICE-MIB (Zenitel)",
  verified: "text",
  matches: [{ sysObjectID: [ZENITEL] }],
  scalars: {
    software: text(`${ZENITEL}.2.1.1.0`),
    package: text(`${INFO}.1.0`),
    model: text(`${INFO}.2.0`),
  },
  tables: {
    temperatures: {
      columns: { name: text(`${ZENITEL}.3.2.2.1.2`), value: number(`${ZENITEL}.3.2.2.1.3`) },
    },
    fans: { columns: { name: text(`${ZENITEL}.3.3.2.1.2`), speed: number(`${ZENITEL}.3.3.2.1.3`) } },
    voltages: {
      columns: { name: text(`${ZENITEL}.3.4.2.1.2`), value: number(`${ZENITEL}.3.4.2.1.3`, { scale: 0.001 }) },
    },
    sources: {
      columns: {
        name: text(`${ZENITEL}.3.5.1.1.3`),
        // One source feeds a station; the other is not connected as a rule.
        status: state(`${ZENITEL}.3.5.1.1.5`, {
          1: ["unknown", "unknown"],
          2: ["notConnected", "unknown"],
          3: ["connected", "ok"],
        }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "zenitel",
        vendor: "Zenitel",
        kind: "phone",
        hardware: s.model?.value,
        version: s.package?.value ?? s.software?.value,
      },
      sensors: [
        ...tables.temperatures.map((row) => reading("temperature", row.value, row.name?.value ?? row.index)),
        ...tables.fans.map((row) => reading("fanspeed", row.speed, row.name?.value ?? `Fan ${row.index}`)),
        ...tables.voltages.map((row) => reading("voltage", row.value, row.name?.value ?? row.index)),
        ...tables.sources.map((row) => stateOf(row.status, row.name?.value ?? row.index, { group: "Power" })),
      ],
    };
  },
});
