/** Xerox printers: model and firmware as sysDescr tells them, and the serial number. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

export const xeroxPrinter = defineMib({
  name: "xerox-printer",
  title: "Xerox printer",
  source: "XEROX-HOST-RESOURCES-EXT-MIB, XEROX-GENERAL-MIB (Xerox); sysDescr",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.253"] }],
  scalars: {
    serial: text("1.3.6.1.4.1.253.8.53.3.2.1.3.1"),
    // Of the machines that Samsung makes.
    model: text("1.3.6.1.4.1.236.11.5.1.1.1.1.0"),
    firmware: text("1.3.6.1.4.1.236.11.5.1.1.1.2.0"),
  },
  facts({ system, scalars: s }) {
    // "Xerox WorkCentre 7545 v1 Multifunction System; System Software 061.121.225.20300, ..."
    const [, model] = /^(?:FUJI )?Xerox(?:\(R\))? ([^;,]{1,80})/i.exec(system.descr) ?? [];
    const [, version] = /(?:System Software|System|Net|ESS) v?(\d[\w.]{2,40})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "xerox",
        vendor: "Xerox",
        kind: "printer",
        hardware: (s.model?.value.replace(/^Xerox /, "") ?? model)?.replace(
          / v\d+ Multifunction System$| Multifunction System$/,
          "",
        ),
        version: s.firmware?.value ?? version,
        serial: s.serial?.value,
      },
    };
  },
});
