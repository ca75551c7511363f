/** SonicWall: processor, memory, connections. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading } from "../facts.ts";

const STATISTICS = "1.3.6.1.4.1.8741.1.3.1";
const COMMON = "1.3.6.1.4.1.8741.2.1.1";

export const sonicwall = defineMib({
  name: "sonicwall",
  title: "SonicWall",
  source: "SONICWALL-FIREWALL-IP-STATISTICS-MIB, SNWL-COMMON-MIB (SonicWall)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8741"] }, { sysDescr: [/^SonicWALL/i] }],
  scalars: {
    most: number(`${STATISTICS}.1.0`),
    connections: number(`${STATISTICS}.2.0`),
    cpu: number(`${STATISTICS}.3.0`),
    memory: number(`${STATISTICS}.4.0`),
    model: text(`${COMMON}.1.0`),
    serial: text(`${COMMON}.2.0`),
    version: text(`${COMMON}.3.0`),
  },
  facts({ system, scalars: s }) {
    // "SonicWALL TZ 570 (SonicOS 7.0.1-R1456)"
    const [, model, version] = /^SonicWALL ([^(]{2,40}?) \(([^)]{3,60})\)/i.exec(system.descr) ?? [];
    return {
      identity: {
        os: "sonicwall",
        vendor: "SonicWall",
        kind: "firewall",
        hardware: s.model?.value ?? model,
        version: s.version?.value ?? version,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [memory("Memory", { percent: s.memory?.value, oid: s.memory?.oid })],
      sensors: [
        reading("count", s.connections, "Current connections", { limits: { criticalHigh: s.most } }),
        reading("count", s.most, "Most connections"),
      ],
    };
  },
});
