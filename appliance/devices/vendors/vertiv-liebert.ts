/** Vertiv (Liebert) UPS and cooling: identity, ambient temperatures and humidities. Battery and lines: UPS-MIB. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const LIEBERT = "1.3.6.1.4.1.476.1.42";

export const vertivLiebert = defineMib({
  name: "vertiv-liebert",
  title: "Vertiv (Liebert)",
  source: "LIEBERT-GP-AGENT-MIB, LIEBERT-GP-ENVIRONMENTAL-MIB (Vertiv)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.476"] }],
  scalars: {
    model: text(`${LIEBERT}.2.1.2.0`),
    version: text(`${LIEBERT}.2.1.3.0`),
    serial: text(`${LIEBERT}.2.1.4.0`),
  },
  tables: {
    temperatures: { columns: { celsius: number(`${LIEBERT}.3.4.1.3.3.1.3`, { absentFrom: 2_147_483_647 }) } },
    humidities: { columns: { percent: number(`${LIEBERT}.3.4.2.2.3.1.3`, { absentFrom: 2_147_483_647 }) } },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "liebert",
        vendor: "Vertiv",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        ...tables.temperatures.map((row) => reading("temperature", row.celsius, `Temperature ${row.index}`)),
        ...tables.humidities.map((row) => reading("humidity", row.percent, `Humidity ${row.index}`)),
      ],
    };
  },
});
