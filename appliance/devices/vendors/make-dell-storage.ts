/**
 * The storage tables of Dell's management boards: the same columns stand under iDRAC's number and under that of the older
 * cards and chassis controllers. This makes the tables and their sensors from the number under which they stand. It is no
 * MIB by itself.
 */
import { danger } from "../danger.ts";
import type { Sensor } from "#model/device.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import type { Row } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { OBJECT_STATUS } from "./make-dell-server.ts";

/** States of what is in an enclosure. */
const ENCLOSURE_STATE: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "unknown"],
  2: ["ready", "ok"],
  3: ["failed", "critical"],
  4: ["missing", "critical"],
  5: ["degraded", "warning"],
};

/** @param root the number under which `storageManagement` stands */
export function dellStorageTables(root: string) {
  return {
    controllers: {
      columns: {
        name: text(`${root}.130.1.1.2`),
        rollUp: state(`${root}.130.1.1.37`, OBJECT_STATUS),
        status: state(`${root}.130.1.1.38`, OBJECT_STATUS),
        display: text(`${root}.130.1.1.79`),
      },
    },
    enclosures: {
      columns: {
        name: text(`${root}.130.3.1.2`),
        state: state(`${root}.130.3.1.4`, ENCLOSURE_STATE),
      },
    },
    disks: {
      columns: {
        name: text(`${root}.130.4.1.2`),
        state: danger(
          "disk",
          state(`${root}.130.4.1.4`, {
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
        ),
        smart: danger(
          "disk",
          state(`${root}.130.4.1.31`, { 0: ["noSmartAlert", "ok"], 1: ["smartAlert", "critical"] }),
        ),
        // 255: a disk that does not wear out by being written to.
        endurance: number(`${root}.130.4.1.49`, { absent: [255] }),
        progress: number(`${root}.130.4.1.51`),
      },
    },
    enclosureFans: {
      after: ["enclosures"],
      columns: { name: text(`${root}.130.7.1.2`), state: state(`${root}.130.7.1.4`, ENCLOSURE_STATE) },
    },
    enclosurePower: {
      after: ["enclosures"],
      columns: { name: text(`${root}.130.9.1.2`), state: state(`${root}.130.9.1.4`, ENCLOSURE_STATE) },
    },
    enclosureTemperatures: {
      after: ["enclosures"],
      columns: {
        name: text(`${root}.130.11.1.2`),
        state: danger("heat", state(`${root}.130.11.1.4`, ENCLOSURE_STATE)),
        warningLow: number(`${root}.130.11.1.7`),
        criticalLow: number(`${root}.130.11.1.8`),
        warningHigh: number(`${root}.130.11.1.9`),
        criticalHigh: number(`${root}.130.11.1.10`),
        value: number(`${root}.130.11.1.11`),
      },
    },
    virtualDisks: {
      columns: {
        name: text(`${root}.140.1.1.2`),
        state: danger(
          "array",
          state(`${root}.140.1.1.4`, {
            1: ["unknown", "unknown"],
            2: ["online", "ok"],
            3: ["failed", "critical"],
            4: ["degraded", "warning"],
          }),
        ),
      },
    },
    managementModules: {
      after: ["enclosures"],
      columns: { name: text(`${root}.130.13.1.2`), state: state(`${root}.130.13.1.4`, ENCLOSURE_STATE) },
    },
    controllerBatteries: {
      after: ["controllers"],
      columns: {
        state: danger(
          "battery",
          state(`${root}.130.15.1.4`, {
            1: ["unknown", "unknown"],
            2: ["ready", "ok"],
            3: ["failed", "critical"],
            4: ["degraded", "warning"],
            5: ["missing", "critical"],
            6: ["charging", "ok"],
            7: ["belowThreshold", "warning"],
          }),
        ),
        name: text(`${root}.130.15.1.21`),
      },
    },
  };
}

type Tables = ReturnType<typeof dellStorageTables>;
type Rows = { readonly [K in keyof Tables]: readonly Row<Tables[K]["columns"]>[] };

export function dellStorageSensors(tables: Rows): (Sensor | undefined)[] {
  const group = "Storage";
  const named = (row: { index: string; name: { value: string } | undefined }) =>
    row.name?.value ?? `Number ${row.index}`;
  return [
    ...tables.controllers.flatMap((row) => {
      const name = [row.name?.value, row.display?.value].filter(Boolean).join(" ") || `Controller ${row.index}`;
      return [stateOf(row.status, name, { group }), stateOf(row.rollUp, `${name} with everything on it`, { group })];
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
    ...tables.managementModules.map((row) => stateOf(row.state, `Enclosure module ${named(row)}`, { group })),
    ...tables.controllerBatteries.map((row) => stateOf(row.state, `Battery ${named(row)}`, { group })),
  ];
}
