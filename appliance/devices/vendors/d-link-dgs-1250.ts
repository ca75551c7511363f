/** D-Link DGS-1250 series, which has the newer family's objects under its own number: processor, memory, temperatures, fans, supplies. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const EXT = "1.3.6.1.4.1.171.11.165.1000.5.1";
const MEMORY_KINDS: Readonly<Record<string, string>> = { 1: "DRAM", 2: "Flash", 3: "NVRAM" };

export const dLinkDgs1250 = defineMib({
  name: "d-link-dgs-1250",
  title: "D-Link DGS-1250",
  source: "DLINKSW-ENTITY-EXT-MIB of the DGS-1250 series (D-Link)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.171.11.165"] }],
  tables: {
    temperatures: {
      columns: {
        descr: text(`${EXT}.1.1.1.3`),
        value: number(`${EXT}.1.1.1.4`),
        low: number(`${EXT}.1.1.1.5`),
        high: number(`${EXT}.1.1.1.6`),
        status: danger("heat", state(`${EXT}.1.1.1.7`, { 1: ["ok", "ok"], 2: ["abnormal", "critical"] })),
      },
    },
    fans: {
      columns: {
        descr: text(`${EXT}.1.2.1.3`),
        status: state(`${EXT}.1.2.1.4`, { 1: ["ok", "ok"], 2: ["fault", "critical"] }),
      },
    },
    supplies: {
      columns: {
        descr: text(`${EXT}.1.3.1.3`),
        power: number(`${EXT}.1.3.1.4`, { absent: [0] }),
        status: danger(
          "powerSupply",
          state(`${EXT}.1.3.1.6`, {
            1: ["inOperation", "ok"],
            2: ["failed", "critical"],
            3: ["empty", "notPresent"],
          }),
        ),
      },
    },
    memory: {
      columns: { total: number(`${EXT}.4.1.3`, { scale: 1024 }), used: number(`${EXT}.4.1.4`, { scale: 1024 }) },
    },
    processors: { columns: { busy1min: number(`${EXT}.7.1.4`) } },
    versions: { columns: { runtime: text(`${EXT}.8.1.3`) } },
  },
  facts({ tables }) {
    return {
      identity: { version: tables.versions[0]?.runtime?.value },
      processors: tables.processors.map((row) => processor(row.busy1min, `Processor ${row.index}`)),
      memory: tables.memory.map((row) => {
        const [unit = "", kind = ""] = row.index.split(".");
        return memory(`${MEMORY_KINDS[kind] ?? "Memory"} ${unit}`, {
          totalBytes: row.total?.value,
          usedBytes: row.used?.value,
          oid: row.used?.oid,
        });
      }),
      sensors: [
        ...tables.temperatures.flatMap((row) => {
          const name = row.descr?.value ?? `Temperature ${row.index}`;
          return [
            reading("temperature", row.value, name, { limits: { warningLow: row.low, warningHigh: row.high } }),
            stateOf(row.status, name, { group: "Temperature" }),
          ];
        }),
        ...tables.fans.map((row) => stateOf(row.status, row.descr?.value ?? `Fan ${row.index}`, { group: "Fans" })),
        ...tables.supplies.flatMap((row) => {
          const name = row.descr?.value ?? `Power ${row.index}`;
          return [stateOf(row.status, name, { group: "Power supplies" }), reading("power", row.power, name)];
        }),
      ],
    };
  },
});
