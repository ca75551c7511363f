/** Moxa switches since MX-NOS 3: processor, memory, power inputs, PoE, optical modules. Older ones: what sysDescr says. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const MOXA = "1.3.6.1.4.1.8691";
const PRODUCT = `${MOXA}.602.1.1.2.2`;
const USAGE = `${MOXA}.602.1.3.2`;
const INPUTS = `${MOXA}.602.8.6.2`;
const FIBER = `${MOXA}.603.5.3.2.1.1.1`;
const POE = `${MOXA}.608.2.2.1`;

export const moxa = defineMib({
  name: "moxa",
  title: "Moxa switches",
  source:
    "MOXA-SYSTEM-INFO-MIB, MOXA-SYSTEM-UTILIZATION-MIB, MOXA-DEVICE-IO-MIB, MOXA-FIBER-CHECK-MIB, MOXA-POE-BT-MIB (Moxa)",
  verified: "text",
  matches: [{ sysObjectID: [MOXA] }],
  scalars: {
    version: text(`${PRODUCT}.1.0`),
    serial: text(`${PRODUCT}.3.0`),
    model: text(`${PRODUCT}.5.0`),
    cpu: number(`${USAGE}.1.0`),
    memoryPercent: number(`${USAGE}.3.0`),
    power: number(`${USAGE}.4.0`),
    poeBudget: number(`${POE}.3.0`),
    poeUsed: number(`${POE}.4.0`),
  },
  tables: {
    // A second input that nobody wired is off all its life.
    inputs: { columns: { state: state(`${INPUTS}.1.1.2`, { 0: ["off", "unknown"], 1: ["on", "ok"] }) } },
    fibers: {
      columns: {
        temperature: number(`${FIBER}.5`),
        voltage: number(`${FIBER}.7`),
        tx: number(`${FIBER}.8`),
        rx: number(`${FIBER}.9`),
        temperatureLimit: number(`${FIBER}.10`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [model] = /\b(?:EDS|IKS|ICS|PT|SDS|RKS|MDS|TN|EDR|TSN|AWK|NPort)-?[A-Z]?\d\S{0,40}/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "moxa",
        vendor: "Moxa",
        kind: kindOf(s.model?.value ?? model ?? ""),
        hardware: s.model?.value ?? model,
        version: s.version?.value.replace(/^V(?=\d)/i, ""),
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [memory("Memory", { percent: s.memoryPercent?.value, oid: s.memoryPercent?.oid })],
      sensors: [
        reading("power", s.power, "Consumption"),
        reading("power", s.poeBudget, "PoE budget"),
        reading("power", s.poeUsed, "PoE"),
        ...tables.inputs.map((row) => stateOf(row.state, `Power input ${row.index}`)),
        ...tables.fibers.flatMap((row) => [
          reading("temperature", row.temperature, `Port ${row.index}`, {
            group: "Transceivers",
            limits: { warningHigh: row.temperatureLimit },
          }),
          reading("voltage", row.voltage, `Port ${row.index}`, { group: "Transceivers" }),
          reading("dbm", row.tx, `Port ${row.index} Tx`, { group: "Transceivers" }),
          reading("dbm", row.rx, `Port ${row.index} Rx`, { group: "Transceivers" }),
        ]),
      ],
    };
  },
});

function kindOf(model: string) {
  if (/^NPort/i.test(model)) return "other";
  if (/^AWK/i.test(model)) return "access-point";
  return /^EDR/i.test(model) ? "router" : "switch";
}
