/** OKI printers: model and firmware as sysDescr tells them. Serial number, supplies and trays: Printer-MIB. */
import { defineMib } from "../contract.ts";

export const okiPrinter = defineMib({
  name: "oki-printer",
  title: "OKI printer",
  source: "sysDescr of OKI printers",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2001"] }],
  facts({ system }) {
    // "OKI OkiLAN 8450e Rev.07.25 10/100BASE Ethernet PrintServer: Attached to C711 Rev.C0.01 : (C)2012 ..."
    const [, model, version] = /Attached to (\S{2,40}) Rev\.(\S{1,20})/.exec(system.descr) ?? [];
    return { identity: { os: "okilan", vendor: "OKI", kind: "printer", hardware: model, version } };
  },
});
