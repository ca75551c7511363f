/** Meru (FortiWLC) wireless controllers: processor and memory. */
import { number } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";

const USAGE = "1.3.6.1.4.1.15983.1.1.3.1.14";

export const meru = listedMib({
  name: "meru",
  title: "Meru, FortiWLC",
  source: "MERU-GLOBAL-STATISTICS-MIB (Fortinet)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.15983"] }],
  identity: { os: "meru", vendor: "Meru", kind: "wireless-controller" },
  processors: { Processor: number(`${USAGE}.13.0`) },
  memory: {
    Memory: {
      total: number(`${USAGE}.4.0`, { scale: 1024 }),
      used: number(`${USAGE}.5.0`, { scale: 1024 }),
    },
  },
});
