/** Dell printers: model and firmware. Serial number, supplies and trays: Printer-MIB. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const DELL = "1.3.6.1.4.1.674.10898.100.1.1.1";

export const dellPrinter = defineMib({
  name: "dell-printer",
  title: "Dell printer",
  source: "Dell's own MIB; sysDescr",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.674.10898"] }],
  scalars: { version: text(`${DELL}.1.0`) },
  facts({ system, scalars: s }) {
    // "Dell Color Laser 5110cn; Net 8.53, Controller 200611021036, Engine 05.19.00"
    const [, model] = /^Dell ([^;,]{2,60})/.exec(system.descr) ?? [];
    const [, version] = /(?:version|Engine) (\d[\w.]{1,30})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "dell-laser",
        vendor: "Dell",
        kind: "printer",
        hardware: model?.replace(/ version .*$/, ""),
        version: s.version?.value ?? version,
      },
    };
  },
});
