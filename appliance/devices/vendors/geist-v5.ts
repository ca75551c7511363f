/** Geist and Vertiv rack PDUs, upgradable and of the fifth MIB: totals, phases, breakers, lines, outlets, and the probes. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { measure, sensorList } from "../sensor-list.ts";
import { isThere, probeSensors, probeTables } from "./make-geist-probes.ts";

const GEIST = "1.3.6.1.4.1.21239.5.2";
const PDU = `${GEIST}.3`;
/** Phases and outlets number their columns alike; breakers have current before voltage. */
const powers = (table: number, volts: number, amps: number) =>
  sensorList({
    volts: measure("voltage", `${PDU}.${table}.1.${volts}`, "", { scale: 0.1 }),
    amps: measure("current", `${PDU}.${table}.1.${amps}`, "", { scale: 0.01 }),
    power: measure("power", `${PDU}.${table}.1.12`, ""),
    apparent: measure("apparent_power", `${PDU}.${table}.1.13`, ""),
    factor: measure("power_factor", `${PDU}.${table}.1.14`, "", { scale: 0.01 }),
    energy: measure("power_consumed", `${PDU}.${table}.1.15`, "", { scale: 0.001 }),
  });
const phases = powers(2, 4, 8);
const breakers = powers(3, 8, 4);
const outlets = powers(6, 4, 8);
const labels = (table: number, first = 2) => ({
  name: text(`${PDU}.${table}.1.${first}`),
  label: text(`${PDU}.${table}.1.${first + 1}`),
});

export const geistV5 = defineMib({
  name: "geist-v5",
  title: "Geist and Vertiv rack PDU",
  source: "VERTIV-V5-MIB (Vertiv, Geist)",
  verified: "text",
  matches: [{ sysObjectID: [GEIST] }],
  scalars: {
    product: text(`${GEIST}.1.1.0`),
    version: text(`${GEIST}.1.2.0`),
    unit: number(`${GEIST}.1.7.0`),
    model: text(`${GEIST}.1.8.0`),
    serial: text(`${GEIST}.1.10.0`),
    alarms: number(`${GEIST}.1.13.0`),
    warnings: number(`${GEIST}.1.14.0`),
  },
  tables: {
    units: {
      columns: {
        serial: text(`${PDU}.1.1.2`),
        ...labels(1, 3),
        there: number(`${PDU}.1.1.5`),
        power: number(`${PDU}.1.1.9`),
        apparent: number(`${PDU}.1.1.10`),
        factor: number(`${PDU}.1.1.11`, { scale: 0.01 }),
        energy: number(`${PDU}.1.1.12`, { scale: 0.001 }),
      },
    },
    phases: { columns: { ...labels(2), ...phases.columns } },
    breakers: { columns: { ...labels(3), ...breakers.columns } },
    lines: { columns: { ...labels(4), amps: number(`${PDU}.4.1.4`, { scale: 0.01 }) } },
    switches: {
      columns: {
        ...labels(5),
        // Off, or on its way there, is what somebody chose.
        state: state(`${PDU}.5.1.4`, {
          1: ["on", "ok"],
          2: ["off", "ok"],
          3: ["on2off", "ok"],
          4: ["off2on", "ok"],
          5: ["rebootOn", "ok"],
          6: ["rebootOff", "ok"],
          7: ["unavailable", "notPresent"],
        }),
        relay: state(`${PDU}.5.1.5`, { 1: ["relayFailure", "critical"], 2: ["relayOk", "ok"] }),
      },
    },
    outlets: { columns: { ...labels(6), ...outlets.columns } },
    ...probeTables(GEIST),
  },
  facts({ scalars: s, tables: t }) {
    const nameOf = (row: Labelled, kind: string) => row.label?.value ?? row.name?.value ?? `${kind} ${row.index}`;
    return {
      identity: {
        os: "geist-pdu",
        vendor: "Geist",
        kind: "pdu",
        hardware: s.model?.value ?? s.product?.value,
        version: s.version?.value,
        serial: s.serial?.value ?? t.units[0]?.serial?.value,
      },
      sensors: [
        reading("count", s.alarms, "Alarms"),
        reading("count", s.warnings, "Warnings"),
        ...t.units.filter(isThere).flatMap((row) => {
          const name = `${nameOf(row, "PDU")} total`;
          return [
            reading("power", row.power, name),
            reading("apparent_power", row.apparent, name),
            reading("power_factor", row.factor, name),
            reading("power_consumed", row.energy, name),
          ];
        }),
        ...t.phases.flatMap((row) => phases.of(row, nameOf(row, "Phase"))),
        ...t.breakers.flatMap((row) => breakers.of(row, nameOf(row, "Breaker"), "Breakers")),
        ...t.lines.map((row) => reading("current", row.amps, nameOf(row, "Line"), { group: "Lines" })),
        ...t.switches.flatMap((row) => {
          const name = nameOf(row, "Outlet");
          return [
            stateOf(row.state, name, { group: "Outlets" }),
            row.state && stateOf(row.relay, `${name} relay`, { group: "Outlets" }),
          ];
        }),
        ...t.outlets.flatMap((row) => outlets.of(row, nameOf(row, "Outlet"), "Outlets")),
        ...probeSensors(t, s.unit?.value === 0),
      ],
    };
  },
});

interface Labelled {
  readonly index: string;
  readonly name: { readonly value: string } | undefined;
  readonly label: { readonly value: string } | undefined;
}
