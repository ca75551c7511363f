/** Aruba CX switches: fans, power supplies, temperatures with the words of the switch. Values beside: ENTITY-SENSOR-MIB. */
import { danger } from "../danger.ts";
import { number, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const CHASSIS = "1.3.6.1.4.1.47196.4.1.1.3.11";
const SUPPLY = `${CHASSIS}.2.1.1`;
const TEMPERATURE = `${CHASSIS}.3.1.1`;
const FAN = `${CHASSIS}.5.1.1`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";

const WORDS = {
  ok: "ok",
  normal: "ok",
  min: "ok",
  max: "warning",
  uninitialized: "unknown",
  initializing: "unknown",
  unknown: "unknown",
  absent: "notPresent",
  empty: "notPresent",
  low_critical: "critical",
  critical: "critical",
  fault: "critical",
  fault_input: "critical",
  fault_output: "critical",
  fault_poe: "critical",
  fault_no_recov: "critical",
  alert: "warning",
  emergency: "critical",
  warning: "warning",
  unsupported: "warning",
} as const;

export const arubaCx = defineMib({
  name: "aruba-cx",
  title: "Aruba CX switches",
  source: "ARUBAWIRED-POWERSUPPLY-MIB, ARUBAWIRED-TEMPSENSOR-MIB, ARUBAWIRED-FAN-MIB (HPE Aruba)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.47196"] }],
  scalars: {
    // Row 1 is the chassis or the stack, 101001 a stack's first member; the description names the product.
    chassis1: text(`${ENT}.2.1`),
    chassis101001: text(`${ENT}.2.101001`),
  },
  tables: {
    supplies: {
      columns: {
        name: text(`${SUPPLY}.3`),
        state: danger("powerSupply", stateText(`${SUPPLY}.4`, WORDS)),
        power: number(`${SUPPLY}.7`),
        most: number(`${SUPPLY}.8`, { absent: [0] }),
      },
    },
    temperatures: {
      columns: {
        name: text(`${TEMPERATURE}.5`),
        state: danger("heat", stateText(`${TEMPERATURE}.6`, WORDS)),
        value: number(`${TEMPERATURE}.7`, { scale: 0.001 }),
      },
    },
    fans: {
      columns: {
        name: text(`${FAN}.4`),
        state: stateText(`${FAN}.5`, WORDS),
        speed: number(`${FAN}.8`, { absentBelow: 0 }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [, version] = /\b([A-Z]{2}\.\d\d\.\d\d[\w.]{0,20})/.exec(system.descr) ?? [];
    const product = [s.chassis1, s.chassis101001].find((cell) => /\d{4}/.test(cell?.value ?? ""));
    return {
      identity: { os: "arubaos-cx", vendor: "Aruba", kind: "switch", hardware: product?.value, version },
      sensors: [
        ...tables.supplies.flatMap((row) => {
          const name = `Power supply ${row.name?.value ?? row.index}`;
          return [
            stateOf(row.state, name, { group: "Power supplies" }),
            reading("power", row.power, name, { limits: { criticalHigh: row.most } }),
          ];
        }),
        ...tables.temperatures.flatMap((row) => {
          const name = row.name?.value ?? `Sensor ${row.index}`;
          return [stateOf(row.state, name, { group: "Temperatures" }), reading("temperature", row.value, name)];
        }),
        ...tables.fans.flatMap((row) => {
          const name = `Fan ${row.name?.value ?? row.index}`;
          return [stateOf(row.state, name, { group: "Fans" }), reading("fanspeed", row.speed, name)];
        }),
      ],
    };
  },
});
