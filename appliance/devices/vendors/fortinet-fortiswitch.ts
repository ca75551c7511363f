/** Fortinet FortiSwitch: version, serial number, processor, memory, disk. Sensors: ENTITY-SENSOR-MIB. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, storage } from "../facts.ts";

const FORTINET = "1.3.6.1.4.1.12356";
const SYSTEM = `${FORTINET}.106.4.1`;

export const fortinetFortiswitch = defineMib({
  name: "fortinet-fortiswitch",
  title: "Fortinet FortiSwitch",
  source: "FORTINET-CORE-MIB, FORTINET-FORTISWITCH-MIB (Fortinet)",
  verified: "text",
  matches: [{ sysObjectID: [`${FORTINET}.106`] }],
  scalars: {
    coreSerial: text(`${FORTINET}.100.1.1.1.0`),
    serial: text(`${FORTINET}.106.1.1.1.0`),
    version: text(`${SYSTEM}.1.0`),
    cpu: number(`${SYSTEM}.2.0`),
    memoryUsed: number(`${SYSTEM}.3.0`, { scale: 1024 }),
    memoryTotal: number(`${SYSTEM}.4.0`, { scale: 1024 }),
    diskUsed: number(`${SYSTEM}.5.0`, { scale: 1024 }),
    // No disk: 0.
    diskTotal: number(`${SYSTEM}.6.0`, { scale: 1024, absent: [0] }),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "fortiswitch",
        vendor: "Fortinet",
        kind: "switch",
        version: s.version?.value,
        serial: s.coreSerial?.value ?? s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        memory("Memory", { totalBytes: s.memoryTotal?.value, usedBytes: s.memoryUsed?.value, oid: s.memoryUsed?.oid }),
      ],
      storage: [
        s.diskTotal &&
          storage("Disk", { totalBytes: s.diskTotal.value, usedBytes: s.diskUsed?.value, oid: s.diskUsed?.oid }),
      ],
    };
  },
});
