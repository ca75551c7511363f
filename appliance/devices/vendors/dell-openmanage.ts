/** Dell OpenManage Server Administrator on a server's own operating system: hardware, disks and volumes. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { OBJECT_STATUS, dellServerSensors, dellServerTables } from "./make-dell-server.ts";

const SERVER = "1.3.6.1.4.1.674.10892.1";
const STORAGE = "1.3.6.1.4.1.674.10893.1.20";

/** arrayDiskState; 0 and some others stand only in the description. */
const DISK_STATE: Readonly<Record<number, StateMeaning>> = {
  0: ["unknown", "unknown"],
  1: ["ready", "ok"],
  2: ["failed", "critical"],
  3: ["online", "ok"],
  4: ["offline", "critical"],
  6: ["degraded", "warning"],
  7: ["recovering", "warning"],
  11: ["removed", "warning"],
  13: ["non-raid", "ok"],
  14: ["notReady", "warning"],
  15: ["resynching", "warning"],
  22: ["replacing", "warning"],
  23: ["spinningDown", "ok"],
  24: ["rebuild", "warning"],
  25: ["noMedia", "unknown"],
  26: ["formatting", "warning"],
  27: ["unusable", "critical"],
  28: ["diagnostics", "warning"],
  34: ["predictiveFailure", "critical"],
  35: ["initializing", "warning"],
  39: ["foreign", "warning"],
  40: ["clear", "ok"],
  41: ["unsupported", "warning"],
  53: ["incompatible", "warning"],
  56: ["readOnly", "warning"],
};
/** virtualDiskState numbers some of the same words otherwise: 7 verifies here and recovers there. */
const VOLUME_STATE: Readonly<Record<number, StateMeaning>> = {
  0: ["unknown", "unknown"],
  1: ["ready", "ok"],
  2: ["failed", "critical"],
  3: ["online", "ok"],
  4: ["offline", "critical"],
  6: ["degraded", "warning"],
  7: ["verifying", "ok"],
  15: ["resynching", "warning"],
  16: ["regenerating", "warning"],
  18: ["failedRedundancy", "critical"],
  24: ["rebuilding", "warning"],
  26: ["formatting", "warning"],
  32: ["reconstructing", "warning"],
  35: ["initializing", "warning"],
  36: ["backgroundInit", "ok"],
  38: ["resynchingPaused", "warning"],
  52: ["permanentlyDegraded", "critical"],
  54: ["degradedRedundancy", "warning"],
};

export const dellOpenmanage = defineMib({
  name: "dell-openmanage",
  title: "Dell OpenManage Server Administrator",
  source: "MIB-Dell-10892, StorageManagement-MIB (Dell)",
  verified: "text",
  // The agent of the operating system answers; the first chassis' model name is there.
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.311", SERVER], present: [`${SERVER}.300.10.1.9.1`] }],
  tables: {
    chassis: {
      columns: {
        status: state(`${SERVER}.300.10.1.4`, OBJECT_STATUS),
        model: text(`${SERVER}.300.10.1.9`),
        serviceTag: text(`${SERVER}.300.10.1.11`),
      },
    },
    ...dellServerTables(SERVER),
    controllers: {
      columns: { name: text(`${STORAGE}.130.1.1.2`), status: state(`${STORAGE}.130.1.1.38`, OBJECT_STATUS) },
    },
    disks: {
      after: ["controllers"],
      columns: {
        name: text(`${STORAGE}.130.4.1.2`),
        state: danger("disk", state(`${STORAGE}.130.4.1.4`, DISK_STATE)),
        endurance: number(`${STORAGE}.130.4.1.49`, { absent: [255], absentBelow: 0 }),
      },
    },
    volumes: {
      after: ["controllers"],
      columns: {
        name: text(`${STORAGE}.140.1.1.2`),
        state: danger("array", state(`${STORAGE}.140.1.1.4`, VOLUME_STATE)),
      },
    },
  },
  facts({ tables }) {
    const chassis = tables.chassis[0];
    const group = "Storage";
    return {
      identity: {
        vendor: "Dell",
        kind: "server",
        hardware: chassis?.model?.value,
        serial: chassis?.serviceTag?.value,
      },
      sensors: [
        ...tables.chassis.map((row) => stateOf(row.status, `Chassis ${row.index}`, { group: "Chassis" })),
        ...dellServerSensors(tables),
        ...tables.controllers.map((row) =>
          stateOf(row.status, row.name?.value ?? `Controller ${row.index}`, { group }),
        ),
        ...tables.disks.flatMap((row) => {
          const name = row.name?.value ?? `Disk ${row.index}`;
          return [
            stateOf(row.state, name, { group }),
            reading("percent", row.endurance, `${name} Remaining Rated Write Endurance`, { group }),
          ];
        }),
        ...tables.volumes.map((row) => stateOf(row.state, row.name?.value ?? `Volume ${row.index}`, { group })),
      ],
    };
  },
});
