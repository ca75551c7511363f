/** Buffalo NAS (TeraStation, LinkStation): disks, how full they are, their S.M.A.R.T. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf, storage } from "../facts.ts";

const DISK = "1.3.6.1.4.1.5227.27.1.2.1";
const GIB = 1024 ** 3;

export const buffalo = defineMib({
  name: "buffalo",
  title: "Buffalo NAS",
  source: "BUFFALO-NAS-MIB (Buffalo)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5227"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${DISK}.2.1`] }],
  tables: {
    disks: {
      columns: {
        // What an array of that number consists of is as well as a single disk.
        status: danger(
          "disk",
          state(`${DISK}.2`, {
            [-1]: ["notSupport", "notPresent"],
            1: ["normal", "ok"],
            2: ["array1", "ok"],
            3: ["array2", "ok"],
            4: ["standby", "ok"],
            5: ["degrade", "critical"],
            6: ["remove", "warning"],
            7: ["standbyRemoved", "warning"],
            8: ["degradeRemoved", "critical"],
            9: ["removeRemoved", "warning"],
            10: ["array3", "ok"],
            11: ["array4", "ok"],
            12: ["mediaCartridge", "ok"],
            13: ["array5", "ok"],
            14: ["array6", "ok"],
          }),
        ),
        percent: number(`${DISK}.4`, { absentBelow: 0 }),
        smart: danger(
          "disk",
          state(`${DISK}.5`, {
            [-2]: ["unavailable", "notPresent"],
            [-1]: ["unknown", "unknown"],
            1: ["normal", "ok"],
            2: ["caution", "warning"],
            3: ["fail", "critical"],
          }),
        ),
        size: number(`${DISK}.24`, { scale: GIB, absentBelow: 1 }),
        model: text(`${DISK}.30`),
      },
    },
  },
  facts({ tables }) {
    const name = (row: { index: string; model: { value: string } | undefined }) =>
      ["Disk", row.index, row.model?.value].filter(Boolean).join(" ");
    return {
      identity: { os: "buffalo", vendor: "Buffalo", kind: "nas" },
      storage: tables.disks.map((row) =>
        storage(name(row), { totalBytes: row.size?.value, percent: row.percent?.value, oid: row.percent?.oid }),
      ),
      sensors: tables.disks.flatMap((row) => [
        stateOf(row.status, name(row), { group: "Disks" }),
        stateOf(row.smart, name(row), { group: "Disk S.M.A.R.T." }),
      ]),
    };
  },
});
