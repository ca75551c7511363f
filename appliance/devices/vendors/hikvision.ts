/** Hikvision cameras and recorders: model, firmware, processor, memory. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor } from "../facts.ts";

const HIK = "1.3.6.1.4.1.39165.1";

export const hikvision = defineMib({
  name: "hikvision",
  title: "Hikvision camera",
  source: "HIK-DEVICE-MIB (Hikvision)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.39165", "1.3.6.1.4.1.50001"] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${HIK}.1.0`] },
  ],
  scalars: {
    model: text(`${HIK}.1.0`),
    version: text(`${HIK}.3.0`),
    // Percentages as text: "26 PERCENT".
    cpu: number(`${HIK}.7.0`),
    memoryPercent: number(`${HIK}.11.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "hikvision-cam",
        vendor: "Hikvision",
        kind: "camera",
        hardware: s.model?.value,
        version: s.version?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [memory("Memory", { percent: s.memoryPercent?.value, oid: s.memoryPercent?.oid })],
    };
  },
});
