/** Infoblox NIOS: model, version, serial number, load, memory, temperatures of the processors. */
import { number, text } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { measure } from "../sensor-list.ts";

const IB = "1.3.6.1.4.1.7779.3.1.1.2.1";

export const infoblox = listedMib({
  name: "infoblox",
  title: "Infoblox NIOS",
  source: "IB-PLATFORMONE-MIB (Infoblox)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.7779"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${IB}.7.0`] }],
  identity: {
    os: "nios",
    vendor: "Infoblox",
    kind: "server",
    hardware: text(`${IB}.4.0`),
    version: text(`${IB}.7.0`),
    serial: text(`${IB}.6.0`),
  },
  processors: { Processor: number(`${IB}.8.1.1.0`) },
  memory: { Memory: { percent: number(`${IB}.8.2.1.0`) } },
  single: {
    swap: measure("percent", `${IB}.8.3.1.0`, "Swap used"),
    // Texts with a figure in them.
    cpu1: measure("temperature", `${IB}.17.0`, "Processor 1", { absent: [0] }),
    cpu2: measure("temperature", `${IB}.18.0`, "Processor 2", { absent: [0] }),
  },
});
