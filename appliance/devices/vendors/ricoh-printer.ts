/** Ricoh printers, and those it makes for others: model, firmware, serial number. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

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
  facts({ scalars: s }) {
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
    };
  },
});
