/** Epson printers: model and serial number. Supplies and trays: Printer-MIB. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const DEVICE = "1.3.6.1.4.1.1248.1.2.2.1.1.1";

export const epsonPrinter = defineMib({
  name: "epson-printer",
  title: "Epson printer",
  source: "EPSON-MIB: IEEE 1284 device id (Seiko Epson)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1248.1"] }],
  scalars: {
    // IEEE 1284 device id.
    deviceId: text(`${DEVICE}.1.1`),
    model: text(`${DEVICE}.2.1`),
    serial: text(`${DEVICE}.5.1`),
  },
  facts({ scalars: s }) {
    const [, model] = /MDL:([^;]{1,100});/.exec(s.deviceId?.value ?? "") ?? [];
    const hardware = (s.model?.value ?? model)?.replace(/^EPSON /i, "");
    return { identity: { os: "epson", vendor: "Epson", kind: "printer", hardware, serial: s.serial?.value } };
  },
});
