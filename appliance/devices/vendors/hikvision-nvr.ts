/** Hikvision recorders (and those sold under other names with enterprise 50001): memory, disks. */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, reading, stateOf } from "../facts.ts";

const HIK = "1.3.6.1.4.1.50001.1";
const DISK = `${HIK}.241.1`;
const MEGABYTE = 1_048_576;

export const hikvisionNvr = defineMib({
  name: "hikvision-nvr",
  title: "Hikvision recorder",
  source: "HIKVISION-MIB (Hikvision)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.50001"] }],
  scalars: { memoryUsage: number(`${HIK}.221.0`) },
  tables: {
    disks: {
      columns: {
        volume: text(`${DISK}.2`),
        status: danger(
          "disk",
          state(`${DISK}.3`, {
            0: ["Normal", "ok"],
            1: ["Unformatted", "warning"],
            2: ["Abnormal", "critical"],
            3: ["Smartfailed", "critical"],
            4: ["Mismatch", "warning"],
            5: ["Idle", "ok"],
            6: ["NotOnline", "critical"],
            10: ["Reparing", "warning"],
            11: ["Formatting", "ok"],
          }),
        ),
        free: number(`${DISK}.4`, { scale: MEGABYTE }),
        size: number(`${DISK}.5`, { scale: MEGABYTE, absent: [0] }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const named = (row: { readonly index: string; readonly volume: { readonly value: string } | undefined }) =>
      row.volume?.value ?? `Disk ${row.index}`;
    return {
      identity: { os: "hikvision-nvr", vendor: "Hikvision", kind: tables.disks.length > 0 ? "other" : undefined },
      memory: [memory("Memory", { percent: s.memoryUsage?.value, oid: s.memoryUsage?.oid })],
      // Recorders write in a ring: their disks are full by intention, which is no storage that runs out.
      sensors: tables.disks.flatMap((row) => [
        stateOf(row.status, named(row), { group: "Disks" }),
        reading("percent", row.size && share(row.free, row.size.value), `${named(row)} free`, { group: "Disks" }),
      ]),
    };
  },
});

function share(part: NumberCell | undefined, whole: number): NumberCell | undefined {
  return part && { value: (part.value / whole) * 100, oid: part.oid };
}
