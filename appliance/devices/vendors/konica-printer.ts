/** Konica Minolta printers: model, firmware, counters by function and colour. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const KONICA = "1.3.6.1.4.1.18334.1.1.1";
const COUNTERS = `${KONICA}.5.7.2`;
/** The counter table's index: colour, function. */
const COLOURS: Readonly<Record<string, string>> = { 1: "black", 2: "color", 3: "single color", 4: "two color" };
const FUNCTIONS: Readonly<Record<string, string>> = { 1: "copy", 2: "print", 3: "scan", 4: "fax" };

const MAKER = /^(KONICA MINOLTA|Develop) /i;

export const konicaPrinter = defineMib({
  name: "konica-printer",
  title: "Konica Minolta printer",
  source: "KONICA-MINOLTA-MIB: kmSystem, kmCounter (Konica Minolta)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.18334"] }],
  scalars: {
    version: text(`${KONICA}.1.6.1.0`),
    model: text(`${KONICA}.1.6.2.1.0`),
    total: number(`${COUNTERS}.1.1.0`),
    duplex: number(`${COUNTERS}.1.3.0`),
    scans: number(`${COUNTERS}.1.5.0`),
  },
  tables: { counters: { mostRows: 60, columns: { count: number(`${COUNTERS}.2.1.5`) } } },
  facts({ system, scalars: s, tables }) {
    const group = "Konica MIB";
    const model = s.model?.value ?? (MAKER.test(system.descr) ? system.descr : undefined);
    // The same machines are sold as Develop.
    const isDevelop = /^develop /i.test(s.model?.value ?? system.descr);
    return {
      identity: {
        os: isDevelop ? "developprinter" : "konica",
        vendor: isDevelop ? "Develop" : "Konica Minolta",
        kind: "printer",
        hardware: model?.replace(MAKER, ""),
        version: s.version?.value,
      },
      sensors: [
        reading("count", s.total, "Total", { group }),
        reading("count", s.duplex, "Total print duplex", { group }),
        reading("count", s.scans, "Total scans", { group }),
        ...tables.counters.map((row) => {
          const [colour = "", what = ""] = row.index.split(".");
          const [colourName, whatName] = [COLOURS[colour], FUNCTIONS[what]];
          return colourName === undefined || whatName === undefined
            ? undefined
            : reading("count", row.count, `Total ${whatName} ${colourName}`, { group });
        }),
      ],
    };
  },
});
