/** Dell iDRAC: the server's hardware and its storage, as the management board sees them. */
import { state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";
import { OBJECT_STATUS, dellServerSensors, dellServerTables } from "./make-dell-server.ts";
import { dellStorageSensors, dellStorageTables } from "./make-dell-storage.ts";

const DELL = "1.3.6.1.4.1.674.10892";
const IDRAC = `${DELL}.5`;
const STORAGE = `${IDRAC}.5.1.20`;

export const dellIdrac = defineMib({
  name: "dell-idrac",
  title: "Dell iDRAC",
  source: "IDRAC-MIB-SMIv2, DELL-RAC-MIB (Dell)",
  verified: "recording",
  matches: [{ sysObjectID: [IDRAC] }],
  scalars: {
    firmware: text(`${IDRAC}.1.1.8.0`),
    serviceTag: text(`${IDRAC}.1.3.2.0`),
    model: text(`${IDRAC}.1.3.12.0`),
    // Redundant SD cards, combined.
    sdModule: state(`${IDRAC}.4.200.10.1.58.1`, OBJECT_STATUS),
    sdCards: state(`${IDRAC}.4.200.10.1.60.1`, OBJECT_STATUS),
    racStatus: state(`${DELL}.2.2.1.0`, OBJECT_STATUS),
    systemStatus: state(`${IDRAC}.2.1.0`, OBJECT_STATUS),
    lcdStatus: state(`${IDRAC}.2.2.0`, OBJECT_STATUS),
    storageStatus: state(`${IDRAC}.2.3.0`, OBJECT_STATUS),
    powerState: state(`${IDRAC}.2.4.0`, {
      1: ["other", "unknown"],
      2: ["unknown", "unknown"],
      3: ["off", "warning"],
      4: ["on", "ok"],
    }),
  },
  tables: {
    ...dellServerTables(`${IDRAC}.4`),
    ...dellStorageTables(STORAGE),
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "drac",
        vendor: "Dell",
        kind: "server-bmc",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serviceTag?.value,
      },
      sensors: [
        stateOf(s.racStatus, "Global System"),
        stateOf(s.systemStatus, "System"),
        stateOf(s.lcdStatus, "LCD"),
        stateOf(s.storageStatus, "Storage"),
        stateOf(s.powerState, "Power State"),
        stateOf(s.sdModule, "SD card module"),
        stateOf(s.sdCards, "SD cards"),
        ...dellServerSensors(tables),
        ...dellStorageSensors(tables),
      ],
    };
  },
});
