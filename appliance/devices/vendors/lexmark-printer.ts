/** Lexmark printers: model, firmware, serial number. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const GENERAL = "1.3.6.1.4.1.641.2.1.2.1";

export const lexmarkPrinter = defineMib({
  name: "lexmark-printer",
  title: "Lexmark printer",
  source: "LEXMARK-PVT-MIB: prtgenInfoTable (Lexmark)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.641"] }],
  tables: {
    general: {
      mostRows: 4,
      columns: { name: text(`${GENERAL}.2`), code: text(`${GENERAL}.4`), serial: text(`${GENERAL}.6`) },
    },
  },
  facts({ system, tables }) {
    const first = tables.general[0];
    // "Lexmark MS610dn version NH61.DN.N637 kernel 3.0.0 ..."
    const [, model, version] = /^Lexmark (.{1,60}?) version (\S{1,60})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "lexmark",
        vendor: "Lexmark",
        kind: "printer",
        hardware: first?.name?.value.replace(/^Lexmark /, "") ?? model,
        version: first?.code?.value ?? version,
        serial: first?.serial?.value,
      },
    };
  },
});
