/** Epson printers: the kind of thing; model, serial number, supplies and trays: HOST-RESOURCES-MIB and Printer-MIB. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

export const epsonPrinter = defineMib({
  name: "epson-printer",
  title: "Epson printer",
  source: "EPSON-MIB: IEEE 1284 device id (Seiko Epson)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1248.1"] }],
  scalars: { deviceId: text("1.3.6.1.4.1.1248.1.2.2.1.1.1.1.1") },
  facts({ scalars: s }) {
    const [, model] = /MDL:([^;]{1,100});/.exec(s.deviceId?.value ?? "") ?? [];
    return { identity: { os: "epson", vendor: "Epson", kind: "printer", hardware: model?.replace(/^EPSON /i, "") } };
  },
});
