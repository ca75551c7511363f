/** UCD-SNMP-MIB: what net-snmp says of processor, memory and disks where HOST-RESOURCES-MIB is not built in. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, storage } from "../facts.ts";

const UCD = "1.3.6.1.4.1.2021";

export const ucdSnmp = defineMib({
  name: "ucd-snmp",
  title: "net-snmp's own figures",
  source: "UCD-SNMP-MIB (net-snmp): memory, systemStats, dskTable",
  verified: "recording",
  rank: "makeshift",
  matches: [{ present: [`${UCD}.4.5.0`] }, { present: [`${UCD}.11.11.0`] }],
  scalars: {
    swapTotal: number(`${UCD}.4.3.0`, { scale: 1024 }),
    swapFree: number(`${UCD}.4.4.0`, { scale: 1024 }),
    total: number(`${UCD}.4.5.0`, { scale: 1024 }),
    free: number(`${UCD}.4.6.0`, { scale: 1024 }),
    buffers: number(`${UCD}.4.14.0`, { scale: 1024 }),
    cached: number(`${UCD}.4.15.0`, { scale: 1024 }),
    idle: number(`${UCD}.11.11.0`),
  },
  tables: {
    disks: {
      columns: {
        path: text(`${UCD}.9.1.2`),
        total: number(`${UCD}.9.1.6`, { scale: 1024 }),
        used: number(`${UCD}.9.1.8`, { scale: 1024 }),
        percent: number(`${UCD}.9.1.9`, { absent: [-1] }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const reclaimable = (s.buffers?.value ?? 0) + (s.cached?.value ?? 0);
    return {
      processors: [s.idle && processor({ value: 100 - s.idle.value, oid: s.idle.oid }, "Processor")],
      memory: [
        s.total &&
          memory("Physical memory", {
            totalBytes: s.total.value,
            freeBytes: s.free && s.free.value + reclaimable,
            oid: s.free?.oid,
          }),
        s.swapTotal &&
          memory(
            "Swap space",
            { totalBytes: s.swapTotal.value, freeBytes: s.swapFree?.value, oid: s.swapFree?.oid },
            "swap",
          ),
      ],
      storage: tables.disks.map((row) =>
        storage(row.path?.value ?? row.index, {
          totalBytes: row.total?.value,
          usedBytes: row.used?.value,
          percent: row.percent?.value,
          oid: row.used?.oid ?? row.percent?.oid,
        }),
      ),
    };
  },
});
