/** Kyocera printers: model, firmware, serial number. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const KYOCERA = "1.3.6.1.4.1.1347.43.5";

export const kyoceraPrinter = defineMib({
  name: "kyocera-printer",
  title: "Kyocera printer",
  source: "KYOCERA-Private-MIB (Kyocera)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1347"] }],
  tables: {
    models: { mostRows: 4, columns: { model: text(`${KYOCERA}.1.1.1`), serial: text(`${KYOCERA}.1.1.28`) } },
    firmware: { mostRows: 20, columns: { version: text(`${KYOCERA}.4.1.5`) } },
  },
  facts({ tables }) {
    const first = tables.models[0];
    return {
      identity: {
        os: "kyocera",
        vendor: "Kyocera",
        kind: "printer",
        hardware: first?.model?.value,
        version: tables.firmware[0]?.version?.value,
        serial: first?.serial?.value,
      },
    };
  },
});
