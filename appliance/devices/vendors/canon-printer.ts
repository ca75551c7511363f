/** Canon printers: model and firmware. Serial number, supplies and trays: Printer-MIB. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const PRODUCT = "1.3.6.1.4.1.1602.1.1.1";

export const canonPrinter = defineMib({
  name: "canon-printer",
  title: "Canon printer",
  source: "CANON-MIB: canProductInfo (Canon)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1602"] }],
  scalars: { model: text(`${PRODUCT}.1.0`), version: text(`${PRODUCT}.4.0`) },
  facts({ system, scalars: s }) {
    // "Canon iR-ADV C5235 /P"
    const [, byDescr] = /^Canon ([^/]{1,60})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "canonprinter",
        vendor: "Canon",
        kind: "printer",
        hardware: (s.model?.value ?? byDescr)?.replace(/^Canon /, "").trim(),
        version: s.version?.value,
      },
    };
  },
});
