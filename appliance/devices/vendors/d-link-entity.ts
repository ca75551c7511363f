/**
 * D-Link keeps the tables of its newer family (DLINKSW-ENTITY-EXT-MIB) under more than one number: processors, memory, temperatures,
 * fans, power supplies. It is no MIB by itself.
 */
import { number, state, text, type Columns, type StateMeaning } from "../columns.ts";
import type { Row } from "../contract.ts";
import { danger } from "../danger.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const MEMORY_KINDS: Readonly<Record<string, string>> = { 1: "DRAM", 2: "Flash", 3: "NVRAM" };

/** @param root under which the tables stand  @param emptySupply what an empty place for a power supply means */
export function entityTables(root: string, emptySupply: StateMeaning[1]) {
  return {
    temperatures: {
      columns: {
        descr: text(`${root}.1.1.1.3`),
        value: number(`${root}.1.1.1.4`),
        low: number(`${root}.1.1.1.5`),
        high: number(`${root}.1.1.1.6`),
        status: danger("heat", state(`${root}.1.1.1.7`, { 1: ["ok", "ok"], 2: ["abnormal", "critical"] })),
      },
    },
    fans: {
      columns: {
        descr: text(`${root}.1.2.1.3`),
        status: state(`${root}.1.2.1.4`, { 1: ["ok", "ok"], 2: ["fault", "critical"] }),
      },
    },
    supplies: {
      columns: {
        descr: text(`${root}.1.3.1.3`),
        power: number(`${root}.1.3.1.4`, { absent: [0] }),
        status: danger(
          "powerSupply",
          state(`${root}.1.3.1.6`, {
            1: ["inOperation", "ok"],
            2: ["failed", "critical"],
            3: ["empty", emptySupply],
          }),
        ),
      },
    },
    memory: {
      columns: { total: number(`${root}.4.1.3`, { scale: 1024 }), used: number(`${root}.4.1.4`, { scale: 1024 }) },
    },
    processors: { columns: { busy1min: number(`${root}.7.1.4`) } },
    versions: { columns: { runtime: text(`${root}.8.1.3`) } },
  };
}

type Tables = ReturnType<typeof entityTables>;
type RowOf<T extends { readonly columns: Columns }> = Row<T["columns"]>;

export function memoryOf(row: RowOf<Tables["memory"]>) {
  const [unit = "", kind = ""] = row.index.split(".");
  return memory(`${MEMORY_KINDS[kind] ?? "Memory"} ${unit}`, {
    totalBytes: row.total?.value,
    usedBytes: row.used?.value,
    oid: row.used?.oid,
  });
}

export function processorOf(row: RowOf<Tables["processors"]>) {
  return processor(row.busy1min, `Processor ${row.index}`);
}

export function sensorsOf(tables: {
  readonly [K in "temperatures" | "fans" | "supplies"]: readonly RowOf<Tables[K]>[];
}) {
  return [
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
  ];
}
