/** BDT FlexStor tape libraries, also under other makers' names: status, model, firmware, serial number. */
import { state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const AGENT = "1.3.6.1.4.1.20884.10893.2.101";

export const bdtFlexstor = defineMib({
  name: "bdt-flexstor",
  title: "BDT FlexStor tape library",
  source: "BDT-MIB (BDT)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.20884"] }],
  scalars: {
    status: state(`${AGENT}.2.1.0`, {
      1: ["other", "unknown"],
      2: ["unknown", "unknown"],
      3: ["ok", "ok"],
      4: ["non-critical", "warning"],
      5: ["critical", "critical"],
      6: ["non-Recoverable", "critical"],
    }),
    serial: text(`${AGENT}.4.1.0`),
    vendor: text(`${AGENT}.4.2.0`),
    product: text(`${AGENT}.4.3.0`),
    firmware: text(`${AGENT}.4.4.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "bdt-flexstor",
        vendor: s.vendor?.value ?? "BDT",
        kind: "other",
        hardware: s.product?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [stateOf(s.status, "Library")],
    };
  },
});
