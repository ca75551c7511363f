/** FortiSandbox: processor, memory, disk. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, storage } from "../facts.ts";

const SYS = "1.3.6.1.4.1.12356.118.3.1";
const MIB_BYTES = 1024 * 1024;

export const fortinetFortisandbox = defineMib({
  name: "fortinet-fortisandbox",
  title: "FortiSandbox",
  source: "FORTINET-FORTISANDBOX-MIB (Fortinet)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.12356.118"] }],
  scalars: {
    version: text(`${SYS}.1.0`),
    cpu: number(`${SYS}.2.0`),
    memoryPercent: number(`${SYS}.3.0`),
    // Kilobytes.
    memoryTotal: number(`${SYS}.4.0`, { scale: 1024 }),
    diskUsed: number(`${SYS}.5.0`, { scale: MIB_BYTES }),
    diskTotal: number(`${SYS}.6.0`, { scale: MIB_BYTES }),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "fortisandbox",
        vendor: "Fortinet",
        kind: "firewall",
        version: s.version?.value.replace(/^v(?=\d)/i, ""),
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        memory("Memory", {
          totalBytes: s.memoryTotal?.value,
          percent: s.memoryPercent?.value,
          oid: s.memoryPercent?.oid,
        }),
      ],
      storage: [
        storage("Disk", { totalBytes: s.diskTotal?.value, usedBytes: s.diskUsed?.value, oid: s.diskUsed?.oid }),
      ],
    };
  },
});
