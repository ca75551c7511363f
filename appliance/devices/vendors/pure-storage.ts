/** Pure Storage FlashArray: product and version; bandwidth, operations and latency of the array. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const PURE = "1.3.6.1.4.1.40482";

export const pureStorage = defineMib({
  name: "pure-storage",
  title: "Pure Storage FlashArray",
  source: "PURESTORAGE-MIB (Pure Storage)",
  verified: "text",
  matches: [{ sysObjectID: [PURE] }, { sysDescr: [/\b(Pure Storage|Purity)\b/] }],
  scalars: {
    product: text(`${PURE}.3.1.0`),
    version: text(`${PURE}.3.2.0`),
    read: number(`${PURE}.4.1.0`, { scale: 8 }),
    write: number(`${PURE}.4.2.0`, { scale: 8 }),
    reads: number(`${PURE}.4.3.0`),
    writes: number(`${PURE}.4.4.0`),
    readLatency: number(`${PURE}.4.5.0`, { scale: 1e-6 }),
    writeLatency: number(`${PURE}.4.6.0`, { scale: 1e-6 }),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "purestorage",
        vendor: "Pure Storage",
        kind: "nas",
        hardware: s.product?.value,
        version: s.version?.value,
      },
      sensors: [
        reading("bitrate", s.read, "Read"),
        reading("bitrate", s.write, "Write"),
        reading("count", s.reads, "Reads a second"),
        reading("count", s.writes, "Writes a second"),
        reading("delay", s.readLatency, "Read latency"),
        reading("delay", s.writeLatency, "Write latency"),
      ],
    };
  },
});
