/** Sharp printers: model and firmware. Supplies, trays and serial number: Printer-MIB. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const SHARP = "1.3.6.1.4.1.2385.2.1";

export const sharpPrinter = defineMib({
  name: "sharp-printer",
  title: "Sharp printer",
  source: "Sharp's own MIB; sysDescr",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2385"] }],
  scalars: { version: text(`${SHARP}.1.2.1.2.1`), model: text(`${SHARP}.3.2.1.4.13501.1302.1`) },
  facts({ system, scalars: s }) {
    // "SHARP MX-3061"
    const [, byDescr] = /^SHARP ([\w -]{2,40})/i.exec(system.descr) ?? [];
    return {
      identity: {
        os: "sharp",
        vendor: "Sharp",
        kind: "printer",
        hardware: (s.model?.value ?? byDescr)?.replace(/^SHARP /i, "").trim(),
        version: s.version?.value,
      },
    };
  },
});
