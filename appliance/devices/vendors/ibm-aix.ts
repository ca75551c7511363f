/** IBM AIX: machine, serial number, processor load, file systems, paging spaces. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, storage } from "../facts.ts";

const AIX = "1.3.6.1.4.1.2.6.191";
const MIB = 1024 ** 2;

export const ibmAix = defineMib({
  name: "ibm-aix",
  title: "IBM AIX",
  source: "IBM-AIX-MIB (IBM); sysDescr",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2.3.1.2.1.1", AIX] }],
  scalars: {
    load: number(`${AIX}.1.2.1.0`, { absentBelow: 0 }),
    machine: text(`${AIX}.1.3.6.0`),
    serial: text(`${AIX}.1.3.7.0`),
  },
  tables: {
    paging: {
      columns: {
        name: text(`${AIX}.2.4.2.1.1`),
        size: number(`${AIX}.2.4.2.1.4`, { scale: MIB, absentBelow: 1 }),
        percent: number(`${AIX}.2.4.2.1.5`, { absentBelow: 0 }),
      },
    },
    fileSystems: {
      columns: {
        mount: text(`${AIX}.6.2.1.3`),
        size: number(`${AIX}.6.2.1.5`, { scale: MIB, absentBelow: 1 }),
        free: number(`${AIX}.6.2.1.6`, { scale: MIB, absentBelow: 0 }),
      },
    },
  },
  facts({ system, scalars: s, tables: t }) {
    // "... Base Operating System Runtime AIX version: 07.02.0004.0011 ..."
    const [, version] = /AIX version: (\d[\d.]{1,30})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "aix",
        vendor: "IBM",
        kind: "server",
        hardware: s.machine?.value,
        version: version?.split(".").map(Number).join("."),
        serial: s.serial?.value,
      },
      processors: [processor(s.load, "Processors")],
      memory: t.paging.map((row) =>
        memory(
          `Paging space ${row.name?.value ?? row.index}`,
          { totalBytes: row.size?.value, percent: row.percent?.value, oid: row.percent?.oid },
          "swap",
        ),
      ),
      storage: t.fileSystems.map((row) =>
        storage(row.mount?.value ?? row.index, {
          totalBytes: row.size?.value,
          freeBytes: row.free?.value,
          oid: row.free?.oid,
        }),
      ),
    };
  },
});
