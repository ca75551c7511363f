/** Fortinet FortiAP: processor, memory, temperature, clients, power over Ethernet. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const AP = "1.3.6.1.4.1.12356.120";

export const fortinetFortiap = defineMib({
  name: "fortinet-fortiap",
  title: "Fortinet FortiAP",
  source: "FORTINET-FORTIAP-MIB (Fortinet)",
  verified: "recording",
  matches: [{ sysObjectID: [AP] }],
  scalars: {
    version: text(`${AP}.1.1.0`),
    serial: text(`${AP}.1.2.0`),
    poe: state(`${AP}.3.4.0`, {
      0: ["autoDetect", "ok"],
      1: ["ieee8023Af", "ok"],
      2: ["ieee8023At", "ok"],
      3: ["powerAdapter", "ok"],
      4: ["acControlled", "ok"],
      5: ["fullPower", "ok"],
      6: ["highPowerMode", "ok"],
      7: ["lowPowerMode", "warning"],
    }),
    cpu: number(`${AP}.3.41.0`),
    memory: number(`${AP}.3.42.0`),
    clients: number(`${AP}.3.43.0`),
    temperature: number(`${AP}.3.44.0`, { absent: [0] }),
  },
  facts({ scalars: s }) {
    // "FP231G-v7.4-build0771"
    const model = /^FP(\w{3,8})-/.exec(s.version?.value ?? "")?.[1];
    return {
      identity: {
        os: "fortiap",
        vendor: "Fortinet",
        kind: "access-point",
        hardware: model && `FortiAP ${model}`,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [memory("Memory", { percent: s.memory?.value, oid: s.memory?.oid })],
      sensors: [
        reading("count", s.clients, "Clients"),
        reading("temperature", s.temperature, "Temperature"),
        stateOf(s.poe, "Power over Ethernet"),
      ],
    };
  },
});
