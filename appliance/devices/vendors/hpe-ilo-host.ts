/** What an HPE management board knows of the operating system that runs on its server: load, memory, file systems. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, storage } from "../facts.ts";

const HOST = "1.3.6.1.4.1.232.11.2";
const MIB = 1024 * 1024;
const size = (oid: string) => number(oid, { scale: MIB, absentBelow: 0 });

export const hpeIloHost = defineMib({
  name: "hpe-ilo-host",
  title: "HPE iLO: the operating system",
  source: "CPQHOST-MIB (HPE)",
  verified: "text",
  // Agents on the operating system itself have HOST-RESOURCES-MIB beside it.
  matches: [{ sysObjectID: ["1.3.6.1.4.1.232.9"], present: [`${HOST}.13.1.0`] }],
  scalars: {
    total: size(`${HOST}.13.1.0`),
    free: size(`${HOST}.13.2.0`),
    pagingTotal: size(`${HOST}.13.3.0`),
    pagingFree: size(`${HOST}.13.4.0`),
  },
  tables: {
    processors: {
      columns: {
        minute: number(`${HOST}.3.1.1.2`, { absentBelow: 0 }),
        fiveMinutes: number(`${HOST}.3.1.1.3`, { absentBelow: 0 }),
      },
    },
    fileSystems: {
      columns: {
        name: text(`${HOST}.4.1.1.2`),
        total: size(`${HOST}.4.1.1.3`),
        used: size(`${HOST}.4.1.1.4`),
        percent: number(`${HOST}.4.1.1.5`, { absentBelow: 0 }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      processors: tables.processors.map((row) => processor(row.minute ?? row.fiveMinutes, `Processor ${row.index}`)),
      memory: [
        memory("Physical Memory", { totalBytes: s.total?.value, freeBytes: s.free?.value, oid: s.free?.oid }),
        memory(
          "Paging Memory",
          { totalBytes: s.pagingTotal?.value, freeBytes: s.pagingFree?.value, oid: s.pagingFree?.oid },
          "swap",
        ),
      ],
      storage: tables.fileSystems.map((row) =>
        storage(row.name?.value ?? row.index, {
          totalBytes: row.total?.value,
          usedBytes: row.used?.value,
          percent: row.percent?.value,
          oid: row.used?.oid ?? row.percent?.oid,
        }),
      ),
    };
  },
});
