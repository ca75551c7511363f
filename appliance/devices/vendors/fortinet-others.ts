/** Fortinet FortiSwitch, FortiManager, FortiAnalyzer, FortiMail, FortiWeb: version, serial, processor, memory. */
import type { DeviceKind } from "#model/device.ts";
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor } from "../facts.ts";

const FORTINET = "1.3.6.1.4.1.12356";
const SWITCH = `${FORTINET}.106.4.1`;
const MANAGER = `${FORTINET}.103.2.1`;

/** By the number under Fortinet's in sysObjectID. */
const PRODUCTS: Readonly<Record<string, readonly [os: string, kind: DeviceKind]>> = {
  102: ["fortianalyzer", "server"],
  103: ["fortimanager", "server"],
  105: ["fortimail", "server"],
  106: ["fortiswitch", "switch"],
  107: ["fortiweb", "server"],
};

export const fortinetOthers = defineMib({
  name: "fortinet-others",
  title: "Fortinet FortiSwitch, FortiManager, FortiAnalyzer",
  source: "FORTINET-CORE-MIB, FORTINET-FORTISWITCH-MIB, FORTINET-FORTIMANAGER-FORTIANALYZER-MIB (Fortinet)",
  verified: "text",
  matches: [{ sysObjectID: Object.keys(PRODUCTS).map((product) => `${FORTINET}.${product}`) }],
  scalars: {
    serial: text(`${FORTINET}.100.1.1.1.0`),
    switchVersion: text(`${SWITCH}.1.0`),
    switchCpu: number(`${SWITCH}.2.0`),
    switchMemoryUsed: number(`${SWITCH}.3.0`, { scale: 1024 }),
    switchMemoryTotal: number(`${SWITCH}.4.0`, { scale: 1024 }),
    managerCpu: number(`${MANAGER}.1.0`),
    managerMemoryUsed: number(`${MANAGER}.2.0`, { scale: 1024 }),
    managerMemoryTotal: number(`${MANAGER}.3.0`, { scale: 1024 }),
    managerVersion: text(`${MANAGER}.7.0`),
  },
  facts({ system, scalars: s }) {
    const [os, kind] = PRODUCTS[system.objectId.split(".")[7] ?? ""] ?? [];
    const used = s.switchMemoryUsed ?? s.managerMemoryUsed;
    return {
      identity: {
        os,
        kind,
        vendor: "Fortinet",
        serial: s.serial?.value,
        version: s.switchVersion?.value ?? s.managerVersion?.value,
      },
      processors: [processor(s.switchCpu ?? s.managerCpu, "Processor")],
      memory: [
        memory("Memory", {
          totalBytes: (s.switchMemoryTotal ?? s.managerMemoryTotal)?.value,
          usedBytes: used?.value,
          oid: used?.oid,
        }),
      ],
    };
  },
});
