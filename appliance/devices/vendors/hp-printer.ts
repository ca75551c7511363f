/** HP printers (JetDirect): model, firmware, counters. Supplies and trays: Printer-MIB. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const JETDIRECT = "1.3.6.1.4.1.11.2.3.9";
const DEVICE = `${JETDIRECT}.4.2.1`;

export const hpPrinter = defineMib({
  name: "hp-printer",
  title: "HP printer",
  source: "HP-LASERJET-COMMON-MIB, JETDIRECT3-MIB (HP)",
  verified: "recording",
  matches: [{ sysObjectID: [JETDIRECT] }],
  scalars: {
    // IEEE 1284 device id: "MFG:HP;...;MDL:HP LaserJet ...;..."
    deviceId: text(`${JETDIRECT}.1.1.7.0`),
    model: text(`${DEVICE}.1.3.2.0`),
    serial: text(`${DEVICE}.1.3.3.0`),
    firmwareDate: text(`${DEVICE}.1.3.5.0`),
    firmware: text(`${DEVICE}.1.3.6.0`),
    scanned: number(`${DEVICE}.2.2.1.74.0`),
    pages: number(`${DEVICE}.4.1.2.5.0`),
    mono: number(`${DEVICE}.4.1.2.6.0`),
    colour: number(`${DEVICE}.4.1.2.7.0`),
    duplex: number(`${DEVICE}.4.1.2.22.0`),
    jams: number(`${DEVICE}.4.1.2.34.0`),
  },
  facts({ scalars: s }) {
    const [, byId] = /;(?:MDL|MODEL):([^;]{1,100});/.exec(s.deviceId?.value ?? "") ?? [];
    const hardware = (byId ?? s.model?.value)?.replace(/^(HP|Hewlett-Packard) /, "");
    const group = "HP-Printer";
    return {
      identity: {
        os: "jetdirect",
        vendor: "HP",
        kind: "printer",
        hardware,
        version: s.firmwareDate?.value ?? s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        reading("count", s.pages, "Total page cnt", { group }),
        reading("count", s.mono, "Total Mono cnt", { group }),
        reading("count", s.colour, "Total Color cnt", { group }),
        reading("count", s.duplex, "Total Duplex cnt", { group }),
        reading("count", s.jams, "Total Jam cnt", { group }),
        reading("count", s.scanned, "Lifetime scanned", { group: "HP-Scanner" }),
      ],
    };
  },
});
