/** Aruba wireless controllers (ArubaOS): processors, memory, storage, fans, power supplies, access points. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

const EXT = "1.3.6.1.4.1.14823.2.2.1.2.1";
const WLAN = "1.3.6.1.4.1.14823.2.2.1.5.2.1.4.1";
const MB = 1024 * 1024;

export const arubaController = defineMib({
  name: "aruba-controller",
  title: "Aruba wireless controllers",
  source: "WLSX-SYSTEMEXT-MIB, WLSX-WLAN-MIB (Aruba)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.14823.1.1"] }],
  scalars: {
    model: text(`${EXT}.3.0`),
    version: text(`${EXT}.28.0`),
    serial: text(`${EXT}.29.0`),
    // "32.00 degrees Celsius (Normal)"
    temperature: number(`${EXT}.10.0`),
  },
  tables: {
    processors: { columns: { descr: text(`${EXT}.13.1.2`), load: number(`${EXT}.13.1.3`) } },
    storage: {
      columns: {
        size: number(`${EXT}.14.1.3`, { scale: MB }),
        used: number(`${EXT}.14.1.4`, { scale: MB }),
        name: text(`${EXT}.14.1.5`),
      },
    },
    memory: {
      columns: { total: number(`${EXT}.15.1.2`, { scale: 1024 }), used: number(`${EXT}.15.1.3`, { scale: 1024 }) },
    },
    fans: { columns: { status: state(`${EXT}.17.1.2`, { 1: ["active", "ok"], 2: ["inactive", "critical"] }) } },
    supplies: {
      columns: {
        status: danger("powerSupply", state(`${EXT}.18.1.2`, { 1: ["active", "ok"], 2: ["inactive", "critical"] })),
      },
    },
    accessPoints: {
      columns: {
        name: text(`${WLAN}.3`),
        status: state(`${WLAN}.19`, { 1: ["up", "ok"], 2: ["down", "critical"] }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [, version] = /Version ([\w.-]{3,40})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "arubaos",
        vendor: "Aruba",
        kind: "wireless-controller",
        hardware: s.model?.value ?? /MODEL: ([\w-]{2,30})/.exec(system.descr)?.[1],
        version: version ?? s.version?.value,
        serial: s.serial?.value,
      },
      processors: tables.processors.map((row) => processor(row.load, row.descr?.value ?? `Processor ${row.index}`)),
      memory: tables.memory.map((row) =>
        memory(`Memory ${row.index}`, { totalBytes: row.total?.value, usedBytes: row.used?.value, oid: row.used?.oid }),
      ),
      storage: tables.storage.map((row) =>
        storage(row.name?.value ?? `Storage ${row.index}`, {
          totalBytes: row.size?.value,
          usedBytes: row.used?.value,
          oid: row.used?.oid,
        }),
      ),
      sensors: [
        reading("temperature", s.temperature, "Internal"),
        ...tables.fans.map((row) => stateOf(row.status, `Fan ${row.index}`)),
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`)),
        ...tables.accessPoints.map((row) =>
          stateOf(row.status, row.name?.value ?? row.index, { group: "Access points" }),
        ),
      ],
    };
  },
});
