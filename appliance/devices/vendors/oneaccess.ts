/** OneAccess (Ekinops) routers: load of each core and memory. */
import { number } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor } from "../facts.ts";

const SYS = "1.3.6.1.4.1.13191.10.3.3.1";

export const oneaccess = defineMib({
  name: "oneaccess",
  title: "OneAccess routers",
  source: "ONEACCESS-SYS-MIB (OneAccess)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.13191"] }],
  scalars: {
    free: number(`${SYS}.1.1.0`),
    total: number(`${SYS}.1.3.0`),
    busy: number(`${SYS}.2.1.0`),
  },
  tables: { cores: { columns: { busy: number(`${SYS}.2.3.1.3`) } } },
  facts({ scalars: s, tables }) {
    const cores = tables.cores.map((row) => processor(row.busy, `Core ${row.index}`));
    return {
      identity: { os: "oneos", vendor: "OneAccess", kind: "router" },
      processors: cores.some(Boolean) ? cores : [processor(s.busy, "Processor")],
      memory: [memory("Memory", { totalBytes: s.total?.value, freeBytes: s.free?.value, oid: s.free?.oid })],
    };
  },
});
