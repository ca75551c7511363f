/** Moxa AWK access points: processor and memory. */
import { number } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";

const USAGE = "1.3.6.1.4.1.8691.15.34.1.11.25";

export const moxaAwk = listedMib({
  name: "moxa-awk",
  title: "Moxa AWK access points",
  source: "MOXA-AWK4131A-MIB (Moxa)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8691.15.34"] }],
  identity: { kind: "access-point" },
  processors: { Processor: number(`${USAGE}.1.0`) },
  memory: {
    Memory: {
      total: number(`${USAGE}.2.0`, { scale: 1024 }),
      used: number(`${USAGE}.3.0`, { scale: 1024 }),
    },
  },
});
