/** Fortinet FortiWeb: model, version, load, memory, log disk. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, storage } from "../facts.ts";

const WEB = "1.3.6.1.4.1.12356.107";
const SYSTEM = `${WEB}.2.1`;
const MEGABYTE = 1_048_576;

export const fortinetFortiweb = defineMib({
  name: "fortinet-fortiweb",
  title: "Fortinet FortiWeb",
  source: "FORTINET-FORTIWEB-MIB, FORTINET-CORE-MIB (Fortinet)",
  verified: "text",
  matches: [{ sysObjectID: [WEB] }],
  scalars: {
    serial: text("1.3.6.1.4.1.12356.100.1.1.1.0"),
    model: text(`${SYSTEM}.1.0`),
    version: text(`${SYSTEM}.2.0`),
    cpu: number(`${SYSTEM}.5.0`),
    memoryUsage: number(`${SYSTEM}.7.0`),
    memoryTotal: number(`${SYSTEM}.8.0`, { scale: MEGABYTE, absent: [0] }),
    diskUsage: number(`${SYSTEM}.9.0`),
    diskTotal: number(`${SYSTEM}.10.0`, { scale: MEGABYTE, absent: [0] }),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "fortiweb",
        vendor: "Fortinet",
        kind: "server",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        memory("Memory", {
          totalBytes: s.memoryTotal?.value,
          percent: s.memoryUsage?.value,
          oid: s.memoryUsage?.oid,
        }),
      ],
      storage: [
        s.diskTotal &&
          storage("Log disk", {
            totalBytes: s.diskTotal.value,
            percent: s.diskUsage?.value,
            oid: s.diskUsage?.oid,
          }),
      ],
    };
  },
});
