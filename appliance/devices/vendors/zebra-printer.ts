/** Zebra label printers, print servers and mobile printers: model, firmware, serial number, media, head, battery, lengths. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ESI = "1.3.6.1.4.1.683";
const QL = "1.3.6.1.4.1.10642.200";

export const zebraPrinter = defineMib({
  name: "zebra-printer",
  title: "Zebra label printer",
  source: "ESI-MIB, ZEBRA-QL-MIB (Zebra)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.10642", ESI] }],
  scalars: {
    product: text(`${ESI}.1.3.0`),
    number: text(`${ESI}.1.4.0`),
    serial: text(`${ESI}.1.5.0`),
    version: text(`${ESI}.1.9.0`),
    charge: number(`${QL}.14.2.0`),
    cycles: number(`${QL}.14.23.0`),
    labels: number(`${QL}.17.2.0`),
    length: number(`${QL}.17.3.0`),
    application: text(`${QL}.18.3.0`),
    name: text(`${QL}.19.7.0`),
  },
  tables: {
    outputs: {
      mostRows: 8,
      columns: {
        status: state(`${ESI}.6.2.3.2.1.5`, {
          1: ["none", "ok"],
          2: ["no-Printer-Attached", "critical"],
          3: ["toner-Low", "warning"],
          4: ["paper-Out", "critical"],
          5: ["paper-Jam", "critical"],
          6: ["door-Open", "critical"],
          15: ["printer-Error", "critical"],
        }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "zebra",
        vendor: "Zebra",
        kind: "printer",
        hardware: s.number?.value ?? s.name?.value ?? s.product?.value,
        version: s.version?.value ?? s.application?.value,
        serial: s.serial?.value,
      },
      sensors: [
        ...t.outputs.map((row) => stateOf(row.status, `Output ${row.index}`)),
        reading("charge", s.charge, "Battery"),
        reading("count", s.cycles, "Battery cycles"),
        reading("count", s.labels, "Labels printed"),
        reading("count", s.length, "Length printed"),
      ],
    };
  },
});
