/** Eaton ePDU of the third generation: units, inputs, groups, outlets, and the environment probe, each with its thresholds. */
import type { Sensor } from "#model/device.ts";
import {
  number,
  rounded,
  state,
  text,
  type NumberCell,
  type StateCell,
  type StateMeaning,
  type TextCell,
} from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const EPDU = "1.3.6.1.4.1.534.6.6.7";

/** How the PDU judges a value by its thresholds. */
const THRESHOLD: Readonly<Record<number, StateMeaning>> = {
  0: ["good", "ok"],
  1: ["lowWarning", "warning"],
  2: ["lowCritical", "critical"],
  3: ["highWarning", "warning"],
  4: ["highCritical", "critical"],
};
const GOOD: Readonly<Record<number, StateMeaning>> = { 0: ["good", "ok"], 1: ["communicationLost", "critical"] };
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });
/** The value, how it is judged, and four thresholds, which stand in a row wherever there are some. Below zero: none. */
const judged = (value: number, table: string, scale: number) => ({
  columns: {
    value: known(`${EPDU}.${table}.${value}`, scale),
    judged: state(`${EPDU}.${table}.${value + 1}`, THRESHOLD),
    warningLow: known(`${EPDU}.${table}.${value + 2}`, scale),
    criticalLow: known(`${EPDU}.${table}.${value + 3}`, scale),
    warningHigh: known(`${EPDU}.${table}.${value + 4}`, scale),
    criticalHigh: known(`${EPDU}.${table}.${value + 5}`, scale),
  },
});
/** Apparent power, power, energy; the factor stands further on. */
const powers = (first: number, table: string, factor: number) => ({
  columns: {
    apparent: known(`${EPDU}.${table}.${first}`),
    power: known(`${EPDU}.${table}.${first + 1}`),
    energy: known(`${EPDU}.${table}.${first + 2}`, 0.001),
    factor: known(`${EPDU}.${table}.${factor}`, 0.001),
  },
});
/** Probe status: 1 is connected. */
const probe = (table: string) => ({
  columns: { name: text(`${EPDU}.${table}.2`), status: number(`${EPDU}.${table}.3`), ...judged(4, table, 0.1).columns },
});

export const eatonEpdu = defineMib({
  name: "eaton-epdu",
  title: "Eaton ePDU",
  source: "EATON-EPDU-MIB (Eaton)",
  verified: "text",
  matches: [{ sysObjectID: [EPDU] }],
  tables: {
    units: {
      columns: {
        product: text(`${EPDU}.1.2.1.2`),
        part: text(`${EPDU}.1.2.1.3`),
        serial: text(`${EPDU}.1.2.1.4`),
        firmware: text(`${EPDU}.1.2.1.5`),
        // temperatureScale: 0 Celsius, 1 Fahrenheit.
        scale: number(`${EPDU}.1.2.1.9`),
        communication: state(`${EPDU}.1.2.1.30`, GOOD),
        internal: state(`${EPDU}.1.2.1.31`, { 0: ["good", "ok"], 1: ["internalFailure", "critical"] }),
      },
    },
    inputs: {
      columns: {
        frequency: known(`${EPDU}.3.1.1.3`, 0.1),
        frequencyState: state(`${EPDU}.3.1.1.4`, { 0: ["good", "ok"], 1: ["outOfRange", "warning"] }),
      },
    },
    inputVoltages: judged(3, "3.2.1", 0.001),
    inputCurrents: {
      columns: {
        ...judged(4, "3.3.1", 0.001).columns,
        load: known(`${EPDU}.3.3.1.11`),
        phase: text(`${EPDU}.3.3.1.12`),
      },
    },
    inputPowers: powers(3, "3.4.1", 7),
    totals: powers(3, "3.5.1", 7),
    groupNames: {
      columns: {
        name: text(`${EPDU}.5.1.1.3`),
        // A breaker that is off has tripped, or somebody has switched it off by hand.
        breaker: state(`${EPDU}.5.1.1.5`, {
          0: ["notApplicable", "notPresent"],
          1: ["breakerOn", "ok"],
          2: ["breakerOff", "critical"],
        }),
      },
    },
    groupVoltages: judged(3, "5.3.1", 0.001),
    groupCurrents: { columns: { ...judged(3, "5.4.1", 0.001).columns, load: known(`${EPDU}.5.4.1.10`) } },
    groupPowers: powers(2, "5.5.1", 6),
    outletNames: { columns: { name: text(`${EPDU}.6.1.1.3`) } },
    outletVoltages: { after: ["outletNames"], ...judged(2, "6.3.1", 0.001) },
    outletCurrents: { after: ["outletNames"], ...judged(3, "6.4.1", 0.001) },
    outletPowers: { after: ["outletNames"], ...powers(2, "6.5.1", 6) },
    outletStates: {
      after: ["outletNames"],
      columns: {
        // Off is what somebody chose.
        state: state(`${EPDU}.6.6.1.2`, {
          0: ["off", "ok"],
          1: ["on", "ok"],
          2: ["pendingOff", "ok"],
          3: ["pendingOn", "ok"],
        }),
      },
    },
    temperatures: probe("7.1.1"),
    humidities: probe("7.2.1"),
    contacts: {
      columns: {
        name: text(`${EPDU}.7.3.1.2`),
        status: number(`${EPDU}.7.3.1.3`),
        state: state(`${EPDU}.7.3.1.4`, {
          [-1]: ["contactBad", "unknown"],
          0: ["contactOpen", "ok"],
          1: ["contactClosed", "ok"],
        }),
      },
    },
  },
  facts({ tables: t }) {
    const unit = t.units[0];
    const groups = namesOf(t.groupNames);
    const outlets = namesOf(t.outletNames);
    const phases = new Map(t.inputCurrents.map((row) => [row.index, row.phase?.value]));
    const inFahrenheit = new Set(t.units.filter((row) => row.scale?.value === 1).map((row) => row.index));
    // The index of a probe begins with its unit's.
    const isFahrenheit = (index: string) => inFahrenheit.has(index.split(".")[0] ?? "");
    const inCelsius = (row: Judged): Judged =>
      isFahrenheit(row.index)
        ? {
            ...row,
            value: celsius(row.value),
            warningLow: celsius(row.warningLow),
            criticalLow: celsius(row.criticalLow),
            warningHigh: celsius(row.warningHigh),
            criticalHigh: celsius(row.criticalHigh),
          }
        : row;
    const isThere = (row: { status: { value: number } | undefined }) => row.status?.value === 1;
    const input = ({ index }: { index: string }) => ["Input", phases.get(index) ?? index].join(" ");
    const group = ({ index }: { index: string }) => groups.get(index) ?? `Group ${index}`;
    const outlet = ({ index }: { index: string }) => outlets.get(index) ?? `Outlet ${index}`;
    return {
      identity: {
        os: "eatonpdu",
        vendor: "Eaton",
        kind: "pdu",
        hardware: [unit?.product?.value, unit?.part?.value].filter(Boolean).join(" ") || undefined,
        version: unit?.firmware?.value,
        serial: unit?.serial?.value,
      },
      sensors: [
        ...t.units.flatMap((row) => [
          stateOf(row.communication, `Unit ${row.index} communication`),
          stateOf(row.internal, `Unit ${row.index}`),
        ]),
        ...t.inputs.flatMap((row) => [
          reading("frequency", row.frequency, `Input ${row.index}`),
          stateOf(row.frequencyState, `Input ${row.index} frequency`),
        ]),
        ...t.inputVoltages.flatMap((row) => judgedSensors("voltage", row, `Input ${row.index}`)),
        ...t.inputCurrents.flatMap((row) => [
          ...judgedSensors("current", row, input(row)),
          reading("load", row.load, input(row)),
        ]),
        ...t.inputPowers.flatMap((row) => powerSensors(row, `Input ${row.index}`)),
        ...t.totals.flatMap((row) => powerSensors(row, `Input ${row.index} total`)),
        ...t.groupNames.map((row) => stateOf(row.breaker, `${group(row)} breaker`, { group: "Groups" })),
        ...t.groupVoltages.flatMap((row) => judgedSensors("voltage", row, group(row), "Groups")),
        ...t.groupCurrents.flatMap((row) => [
          ...judgedSensors("current", row, group(row), "Groups"),
          reading("load", row.load, group(row), { group: "Groups" }),
        ]),
        ...t.groupPowers.flatMap((row) => powerSensors(row, group(row), "Groups")),
        ...t.outletVoltages.flatMap((row) => judgedSensors("voltage", row, outlet(row), "Outlets")),
        ...t.outletCurrents.flatMap((row) => judgedSensors("current", row, outlet(row), "Outlets")),
        ...t.outletPowers.flatMap((row) => powerSensors(row, outlet(row), "Outlets")),
        ...t.outletStates.map((row) => stateOf(row.state, outlet(row), { group: "Outlets" })),
        ...t.temperatures
          .filter(isThere)
          .flatMap((row) => judgedSensors("temperature", inCelsius(row), row.name?.value ?? `Probe ${row.index}`)),
        ...t.humidities
          .filter(isThere)
          .flatMap((row) => judgedSensors("humidity", row, row.name?.value ?? `Probe ${row.index}`)),
        // Contacts inside the unit have no status.
        ...t.contacts
          .filter((row) => row.status === undefined || isThere(row))
          .map((row) => stateOf(row.state, row.name?.value ?? `Contact ${row.index}`, { group: "Contacts" })),
      ],
    };
  },
});

interface Judged {
  readonly index: string;
  readonly value: NumberCell | undefined;
  readonly judged: StateCell | undefined;
  readonly warningLow: NumberCell | undefined;
  readonly criticalLow: NumberCell | undefined;
  readonly warningHigh: NumberCell | undefined;
  readonly criticalHigh: NumberCell | undefined;
}

/** A value with its limits, and the PDU's own judgement of it. */
function judgedSensors(sensorClass: SensorClass, row: Judged, name: string, group?: string): (Sensor | undefined)[] {
  const { warningLow, criticalLow, warningHigh, criticalHigh } = row;
  const limits = { warningLow, criticalLow, warningHigh, criticalHigh };
  return [
    reading(sensorClass, row.value, name, { group, limits, severity: row.judged?.severity }),
    stateOf(row.judged, `${name} ${sensorClass}`, { group }),
  ];
}

type Powers = Readonly<Record<"apparent" | "power" | "energy" | "factor", NumberCell | undefined>>;

function powerSensors(row: Powers, name: string, group?: string): (Sensor | undefined)[] {
  return [
    reading("apparent_power", row.apparent, name, { group }),
    reading("power", row.power, name, { group }),
    reading("power_consumed", row.energy, name, { group }),
    reading("power_factor", row.factor, name, { group }),
  ];
}

function namesOf(rows: readonly { readonly index: string; readonly name: TextCell | undefined }[]) {
  return new Map(rows.map((row) => [row.index, row.name?.value]));
}

function celsius(cell: NumberCell | undefined): NumberCell | undefined {
  return cell && { ...cell, value: rounded(((cell.value - 32) * 5) / 9) };
}
