/** Aerohive (Extreme IQ Engine) access points: model, version, serial number, load, memory, clients. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading } from "../facts.ts";

const SYSTEM = "1.3.6.1.4.1.26928.1.2";

export const aerohive = defineMib({
  name: "aerohive",
  title: "Aerohive, Extreme IQ Engine",
  source: "AH-SYSTEM-MIB (Aerohive)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.26928"] }],
  scalars: {
    cpu: number(`${SYSTEM}.3.0`),
    memoryUsage: number(`${SYSTEM}.4.0`),
    serial: text(`${SYSTEM}.5.0`),
    mode: text(`${SYSTEM}.6.0`),
    clients: number(`${SYSTEM}.9.0`),
    version: text(`${SYSTEM}.12.0`),
  },
  facts({ system, scalars: s }) {
    // "AP230, HiveOS 8.2r4 build-206153"
    const [, model] = /^((?:AP|SR|BR)\d{2,4}\w{0,6})/.exec(system.descr) ?? [];
    const [, version] = /\b(?:HiveOS|IQ Engine) (\d[\w.]{1,20})/.exec(s.version?.value ?? system.descr) ?? [];
    return {
      identity: {
        os: "hiveos",
        vendor: "Aerohive",
        kind: "access-point",
        hardware: model ?? s.mode?.value,
        version: version ?? s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [memory("Memory", { percent: s.memoryUsage?.value, oid: s.memoryUsage?.oid })],
      sensors: [reading("count", s.clients, "Clients")],
    };
  },
});
