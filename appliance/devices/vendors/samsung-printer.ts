/** Samsung printers, and those it makes for others: model, firmware, serial number. Supplies and trays: Printer-MIB. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const SYSTEM = "1.3.6.1.4.1.236.11.5.1.1.1";

export const samsungPrinter = defineMib({
  name: "samsung-printer",
  title: "Samsung printer",
  source: "Samsung's own MIB; sysDescr",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.236.11.5"] }],
  scalars: { model: text(`${SYSTEM}.1.0`), version: text(`${SYSTEM}.2.0`), serial: text(`${SYSTEM}.4.0`) },
  facts({ system, scalars: s }) {
    // "Samsung M332x 382x 402x Series; V3.00.01.08 JUN-15-2015; Engine 0.41.69; NIC V4.01.06; S/N ZD..."
    const [, model, version] = /Samsung ([^;]{2,60});? ?V?(\d[\w.]{0,30})?/.exec(system.descr) ?? [];
    const [, serial] = /S\/N (\S{4,30})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "samsungprinter",
        vendor: "Samsung",
        kind: "printer",
        hardware: (s.model?.value ?? model)?.replace(/^Samsung /, "").replace(/ Series$/, ""),
        version: s.version?.value ?? version,
        serial: s.serial?.value ?? serial,
      },
    };
  },
});
