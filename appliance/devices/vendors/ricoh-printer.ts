/** Ricoh printers, and those it makes for others: model, firmware, serial number; toner that Printer-MIB does not tell. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { supply } from "../facts.ts";
import { hidesLevels, standardLevels } from "./make-standard-levels.ts";

const RICOH = "1.3.6.1.4.1.367.3.2.1";

export const ricohPrinter = defineMib({
  name: "ricoh-printer",
  title: "Ricoh printer",
  source: "RICOH-PRIVATE-MIB (Ricoh)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.367"] }],
  scalars: {
    model: text(`${RICOH}.1.1.1.0`),
    version: text(`${RICOH}.1.1.2.0`),
    maker: text(`${RICOH}.1.1.7.0`),
    serial: text(`${RICOH}.2.1.4.0`),
  },
  tables: {
    // -100: almost empty, -2: unknown, -3: some left.
    toner: { columns: { name: text(`${RICOH}.2.24.1.1.3`), level: number(`${RICOH}.2.24.1.1.5`, { absentBelow: 0 }) } },
    levels: { ...standardLevels, after: ["toner"] },
  },
  beside: ["supplies"],
  facts({ scalars: s, tables: t }) {
    // Sold under other names too: SAVIN, LANIER, NRG, Gestetner.
    const maker = s.maker?.value;
    return {
      identity: {
        os: "ricoh",
        vendor: maker === undefined || /^ricoh$/i.test(maker) ? "Ricoh" : maker,
        kind: "printer",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      supplies: hidesLevels(t.levels)
        ? t.toner.map(
            (row) =>
              row.level &&
              supply("toner", row.name?.value ?? `Toner ${row.index}`, {
                percent: Math.min(100, row.level.value),
                oid: row.level.oid,
              }),
          )
        : [],
    };
  },
});
