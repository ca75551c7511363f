/** Brother printers: model, firmware, serial number. Supplies and trays: Printer-MIB. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const BROTHER = "1.3.6.1.4.1.2435.2";

export const brotherPrinter = defineMib({
  name: "brother-printer",
  title: "Brother printer",
  source: "BROTHER-MIB (Brother)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2435"] }],
  scalars: {
    model: text(`${BROTHER}.4.3.2435.5.13.3.0`),
    // IEEE 1284 device id.
    deviceId: text(`${BROTHER}.3.9.1.1.7.0`),
    firmware: text(`${BROTHER}.4.3.1240.6.5.0`),
    serial: text(`${BROTHER}.3.9.4.2.1.5.5.1.0`),
  },
  facts({ scalars: s }) {
    const [, byId] = /;MDL:([^;]{1,100});/.exec(s.deviceId?.value ?? "") ?? [];
    return {
      identity: {
        os: "brother",
        vendor: "Brother",
        kind: "printer",
        hardware: (s.model?.value ?? byId)?.replace(/^Brother /, "").replace(/ series$/, ""),
        version: s.firmware?.value.replace(/^Firmware Ver\./, ""),
        serial: s.serial?.value,
      },
    };
  },
});
