/** Toshiba printers: model as sysDescr tells it. Serial number, supplies and trays: Printer-MIB. */
import { defineMib } from "../contract.ts";

export const toshibaPrinter = defineMib({
  name: "toshiba-printer",
  title: "Toshiba printer",
  source: "sysDescr of Toshiba printers",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1129"] }],
  facts({ system }) {
    // "TOSHIBA e-STUDIO3555C"
    const [, model] = /TOSHIBA (?:TEC )?(e-STUDIO ?\w{2,20}|B-\w{2,20})/i.exec(system.descr) ?? [];
    return { identity: { os: "toshiba", vendor: "Toshiba", kind: "printer", hardware: model } };
  },
});
