/** Barracuda Web Application Firewall, Load Balancer ADC: firmware, serial number, load, temperature, fans. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading } from "../facts.ts";

const BWS = "1.3.6.1.4.1.20632.8";

export const barracudaWaf = defineMib({
  name: "barracuda-waf",
  title: "Barracuda Web Application Firewall",
  source: "BWS-MIB (Barracuda)",
  verified: "text",
  matches: [
    { sysObjectID: [BWS] },
    { sysObjectID: ["1.3.6.1.4.1.20632", "1.3.6.1.4.1.8072"], present: [`${BWS}.25.0`] },
  ],
  scalars: {
    cpuFan: number(`${BWS}.9.0`, { absent: [0] }),
    systemFan: number(`${BWS}.10.0`, { absent: [0] }),
    cpuTemperature: number(`${BWS}.11.0`, { absent: [0] }),
    // Percentages as text.
    memoryUsage: number(`${BWS}.19.0`),
    cpu: number(`${BWS}.20.0`),
    version: text(`${BWS}.25.0`),
    serial: text(`${BWS}.28.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "barracuda-waf",
        vendor: "Barracuda",
        kind: "firewall",
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [memory("Memory", { percent: s.memoryUsage?.value, oid: s.memoryUsage?.oid })],
      sensors: [
        reading("fanspeed", s.cpuFan, "Processor"),
        reading("fanspeed", s.systemFan, "System"),
        reading("temperature", s.cpuTemperature, "Processor"),
      ],
    };
  },
});
