/** Nexans (Aginode) fibre to the office switches: model, version, temperature with its limit, voltages, PoE input, optical modules. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const NEXANS = "1.3.6.1.4.1.266";
const INFO = `${NEXANS}.20.1`;
const SFP = `${NEXANS}.20.5.1.1`;

export const nexans = defineMib({
  name: "nexans",
  title: "Nexans switches",
  source: "NEXANS-BM-MIB (Nexans)",
  verified: "text",
  matches: [{ sysObjectID: [NEXANS] }],
  scalars: {
    descr: text(`${INFO}.1.0`),
    production: text(`${INFO}.5.0`),
    version: text(`${INFO}.9.0`),
    temperature: number(`${INFO}.12.0`),
    temperatureMost: number(`${INFO}.13.0`, { absent: [0] }),
    voltage25: number(`${INFO}.14.0`, { scale: 0.001, absent: [0] }),
    voltage33: number(`${INFO}.15.0`, { scale: 0.001, absent: [0] }),
  },
  tables: {
    modules: {
      columns: {
        temperature: number(`${SFP}.14`),
        voltage: number(`${SFP}.15`, { scale: 0.001, absent: [0] }),
        tx: number(`${SFP}.18`),
        rx: number(`${SFP}.20`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "nexans",
        vendor: "Nexans",
        kind: "switch",
        hardware: s.descr?.value,
        version: s.version?.value,
        serial: s.production?.value,
      },
      sensors: [
        reading("temperature", s.temperature, "Case", { limits: { warningHigh: s.temperatureMost } }),
        reading("voltage", s.voltage25, "2.5 V"),
        reading("voltage", s.voltage33, "3.3 V"),
        ...tables.modules.flatMap((row) => {
          // A module without diagnostics has no voltage.
          if (row.voltage === undefined) return [];
          return [
            reading("temperature", row.temperature, `Port ${row.index}`, { group: "Transceivers" }),
            reading("voltage", row.voltage, `Port ${row.index}`, { group: "Transceivers" }),
            reading("dbm", row.tx, `Port ${row.index} Tx`, { group: "Transceivers" }),
            reading("dbm", row.rx, `Port ${row.index} Rx`, { group: "Transceivers" }),
          ];
        }),
      ],
    };
  },
});
