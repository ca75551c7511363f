/** Dell iDRAC: the server's hardware and its storage, as the management board sees them. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { OBJECT_STATUS, dellServerSensors, dellServerTables } from "./make-dell-server.ts";

const DELL = "1.3.6.1.4.1.674.10892";
const IDRAC = `${DELL}.5`;
const STORAGE = `${IDRAC}.5.1.20`;

/** States of what is in an enclosure. */
const ENCLOSURE_STATE: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "unknown"],
  2: ["ready", "ok"],
  3: ["failed", "critical"],
  4: ["missing", "critical"],
  5: ["degraded", "warning"],
};

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
    controllers: {
      columns: {
        name: text(`${STORAGE}.130.1.1.2`),
        rollUp: state(`${STORAGE}.130.1.1.37`, OBJECT_STATUS),
        status: state(`${STORAGE}.130.1.1.38`, OBJECT_STATUS),
        display: text(`${STORAGE}.130.1.1.79`),
      },
    },
    enclosures: {
      columns: {
        name: text(`${STORAGE}.130.3.1.2`),
        state: state(`${STORAGE}.130.3.1.4`, ENCLOSURE_STATE),
      },
    },
    disks: {
      columns: {
        name: text(`${STORAGE}.130.4.1.2`),
        state: state(`${STORAGE}.130.4.1.4`, {
          1: ["unknown", "unknown"],
          2: ["ready", "ok"],
          3: ["online", "ok"],
          4: ["foreign", "warning"],
          5: ["offline", "critical"],
          6: ["blocked", "critical"],
          7: ["failed", "critical"],
          8: ["nonraid", "ok"],
          9: ["removed", "critical"],
          10: ["readonly", "warning"],
        }),
        smart: state(`${STORAGE}.130.4.1.31`, { 0: ["noSmartAlert", "ok"], 1: ["smartAlert", "critical"] }),
        // 255: a disk that does not wear out by being written to.
        endurance: number(`${STORAGE}.130.4.1.49`, { absent: [255] }),
        progress: number(`${STORAGE}.130.4.1.51`),
      },
    },
    enclosureFans: {
      after: ["enclosures"],
      columns: { name: text(`${STORAGE}.130.7.1.2`), state: state(`${STORAGE}.130.7.1.4`, ENCLOSURE_STATE) },
    },
    enclosurePower: {
      after: ["enclosures"],
      columns: { name: text(`${STORAGE}.130.9.1.2`), state: state(`${STORAGE}.130.9.1.4`, ENCLOSURE_STATE) },
    },
    enclosureTemperatures: {
      after: ["enclosures"],
      columns: {
        name: text(`${STORAGE}.130.11.1.2`),
        state: state(`${STORAGE}.130.11.1.4`, ENCLOSURE_STATE),
        warningLow: number(`${STORAGE}.130.11.1.7`),
        criticalLow: number(`${STORAGE}.130.11.1.8`),
        warningHigh: number(`${STORAGE}.130.11.1.9`),
        criticalHigh: number(`${STORAGE}.130.11.1.10`),
        value: number(`${STORAGE}.130.11.1.11`),
      },
    },
    virtualDisks: {
      columns: {
        name: text(`${STORAGE}.140.1.1.2`),
        state: state(`${STORAGE}.140.1.1.4`, {
          1: ["unknown", "unknown"],
          2: ["online", "ok"],
          3: ["failed", "critical"],
          4: ["degraded", "warning"],
        }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const group = "Storage";
    const named = (row: { index: string; name: { value: string } | undefined }) =>
      row.name?.value ?? `Number ${row.index}`;
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
        ...dellServerSensors(tables),
        ...tables.controllers.flatMap((row) => {
          const name = [row.name?.value, row.display?.value].filter(Boolean).join(" ") || `Controller ${row.index}`;
          return [
            stateOf(row.status, name, { group }),
            stateOf(row.rollUp, `${name} with everything on it`, { group }),
          ];
        }),
        ...tables.enclosures.map((row) => stateOf(row.state, `Enclosure ${named(row)}`, { group })),
        ...tables.disks.flatMap((row) => [
          stateOf(row.state, named(row), { group }),
          stateOf(row.smart, `${named(row)} S.M.A.R.T.`, { group }),
          reading("percent", row.endurance, `${named(row)} Remaining Rated Write Endurance`, { group }),
          reading("percent", row.progress, `${named(row)} Operation Progress`, { group }),
        ]),
        ...tables.enclosureFans.map((row) => stateOf(row.state, `Enclosure fan ${named(row)}`, { group })),
        ...tables.enclosurePower.map((row) => stateOf(row.state, `Enclosure power supply ${named(row)}`, { group })),
        ...tables.enclosureTemperatures.flatMap((row) => [
          stateOf(row.state, `Enclosure probe ${named(row)}`, { group }),
          reading("temperature", row.value, `Enclosure probe ${named(row)}`, { group, limits: row }),
        ]),
        ...tables.virtualDisks.map((row) => stateOf(row.state, named(row), { group })),
      ],
    };
  },
});
