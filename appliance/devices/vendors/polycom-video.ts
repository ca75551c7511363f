/** Poly (Polycom) room video systems: model, status of the device, registration, microphones, cameras. */
import { state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const ENDPOINT = "1.3.6.1.4.1.13885.101.1";
const IDENTITY = `${ENDPOINT}.1`;
const SERVICE = `${ENDPOINT}.2`;
const HARDWARE = `${ENDPOINT}.3`;

const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["disabled", "ok"],
  2: ["ok", "ok"],
  3: ["failed", "critical"],
};

export const polycomVideo = defineMib({
  name: "polycom-video",
  title: "Poly video systems",
  source: "POLYCOM-ENDPOINT-MIB (Polycom)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.13885"] }],
  scalars: {
    software: text(`${IDENTITY}.1.0`),
    model: text(`${IDENTITY}.4.0`),
    serial: text(`${IDENTITY}.5.0`),
    status: state(`${IDENTITY}.6.0`, STATUS),
    h323: state(`${SERVICE}.7.2.0`, STATUS),
    sip: state(`${SERVICE}.8.1.0`, STATUS),
    hardware: state(`${HARDWARE}.1.0`, STATUS),
    microphones: state(`${HARDWARE}.5.1.0`, STATUS),
    cameras: state(`${HARDWARE}.6.1.0`, STATUS),
  },
  tables: { registrations: { columns: { status: state(`${SERVICE}.8.3.1.2`, STATUS) } } },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "polycom",
        vendor: "Poly",
        kind: "other",
        hardware: s.model?.value,
        version: s.software?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.status, "Device"),
        stateOf(s.hardware, "Hardware"),
        stateOf(s.microphones, "Microphones"),
        stateOf(s.cameras, "Cameras"),
        stateOf(s.h323, "H.323 registration"),
        stateOf(s.sip, "SIP"),
        ...tables.registrations.map((row) => stateOf(row.status, `SIP registration ${row.index}`)),
      ],
    };
  },
});
