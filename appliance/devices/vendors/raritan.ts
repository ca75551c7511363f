/** Raritan PX2, PX3 and compatible PDUs: every sensor of inlets, breakers, outlets, and what is plugged in. */
import type { Sensor } from "#model/device.ts";
import { number, rounded, state, text, type NumberCell, type StateCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const PDU = "1.3.6.1.4.1.13742.6";

/** SensorStateEnumeration. Off and open are what somebody chose, or the site's business. */
const STATE: Readonly<Record<number, StateMeaning>> = {
  [-1]: ["unavailable", "notPresent"],
  0: ["open", "ok"],
  1: ["closed", "ok"],
  2: ["belowLowerCritical", "critical"],
  3: ["belowLowerWarning", "warning"],
  4: ["normal", "ok"],
  5: ["aboveUpperWarning", "warning"],
  6: ["aboveUpperCritical", "critical"],
  7: ["on", "ok"],
  8: ["off", "ok"],
  9: ["detected", "critical"],
  10: ["notDetected", "ok"],
  11: ["alarmed", "critical"],
  12: ["ok", "ok"],
  13: ["marginal", "warning"],
  14: ["fail", "critical"],
  15: ["yes", "ok"],
  16: ["no", "ok"],
  17: ["standby", "ok"],
  18: ["one", "ok"],
  19: ["two", "ok"],
  20: ["inSync", "ok"],
  21: ["outOfSync", "critical"],
  22: ["i1OpenFault", "critical"],
  23: ["i1ShortFault", "critical"],
  24: ["i2OpenFault", "critical"],
  25: ["i2ShortFault", "critical"],
  26: ["fault", "critical"],
  27: ["warning", "warning"],
  28: ["critical", "critical"],
  29: ["selfTest", "ok"],
  30: ["nonRedundant", "warning"],
  31: ["inactive", "ok"],
  32: ["i1Selected", "ok"],
  33: ["i2Selected", "ok"],
  34: ["i1SelectedAndActive", "ok"],
  35: ["i2SelectedAndActive", "ok"],
  36: ["bypassActive", "warning"],
};
/** SensorTypeEnumeration: what measures, with the factor to the form's unit. Energies are told in watt-hours. */
const MEASURES: Readonly<Record<string, readonly [SensorClass, number, string]>> = {
  1: ["current", 1, ""],
  3: ["percent", 1, "Unbalanced current"],
  4: ["voltage", 1, ""],
  5: ["power", 1, ""],
  6: ["apparent_power", 1, ""],
  7: ["power_factor", 1, ""],
  8: ["power_consumed", 0.001, ""],
  10: ["temperature", 1, ""],
  11: ["humidity", 1, ""],
  23: ["frequency", 1, ""],
  25: ["voltage", 1, "to neutral"],
  26: ["current", 1, "Residual current"],
};
/** The other types have states only. */
const STATES: Readonly<Record<string, string>> = {
  14: "Switch",
  15: "Trip",
  17: "Water",
  18: "Smoke",
  19: "Binary",
  20: "Contact",
  22: "Surge protector",
  27: "Residual current monitor",
  43: "Door contact",
  44: "Tamper",
  45: "Motion",
};

/** IsAvailable, a TruthValue: this sensor cannot be read just now. */
const UNAVAILABLE = 2;
const digits = (table: string) => ({ columns: { digits: number(`${table}.7`, { absentFrom: 10, absentBelow: 0 }) } });
const values = (table: string) => ({
  columns: { available: number(`${table}.2`), state: state(`${table}.3`, STATE), value: number(`${table}.4`) },
});

export const raritan = defineMib({
  name: "raritan",
  title: "Raritan PDU",
  source: "PDU2-MIB (Raritan)",
  verified: "recording",
  matches: [{ sysObjectID: [PDU] }],
  tables: {
    nameplates: { columns: { model: text(`${PDU}.3.2.1.1.3`), serial: text(`${PDU}.3.2.1.1.4`) } },
    boards: { columns: { firmware: text(`${PDU}.3.2.3.1.6`) } },
    inletNames: { columns: { label: text(`${PDU}.3.3.3.1.2`), name: text(`${PDU}.3.3.3.1.3`) } },
    inletDigits: digits(`${PDU}.3.3.4.1`),
    inlets: values(`${PDU}.5.2.3.1`),
    poleDigits: digits(`${PDU}.3.3.6.1`),
    poles: values(`${PDU}.5.2.4.1`),
    breakerNames: { columns: { label: text(`${PDU}.3.4.3.1.2`), name: text(`${PDU}.3.4.3.1.3`) } },
    breakerDigits: digits(`${PDU}.3.4.4.1`),
    breakers: values(`${PDU}.5.3.3.1`),
    outletNames: { columns: { label: text(`${PDU}.3.5.3.1.2`), name: text(`${PDU}.3.5.3.1.3`) } },
    outletDigits: digits(`${PDU}.3.5.4.1`),
    outlets: values(`${PDU}.5.4.3.1`),
    externalKinds: {
      columns: {
        type: number(`${PDU}.3.6.3.1.2`),
        name: text(`${PDU}.3.6.3.1.4`),
        unit: number(`${PDU}.3.6.3.1.16`),
        digits: number(`${PDU}.3.6.3.1.17`, { absentFrom: 10, absentBelow: 0 }),
      },
    },
    externals: { after: ["externalKinds"], ...values(`${PDU}.5.5.3.1`) },
  },
  facts({ system, tables: t }) {
    const [, , version] = /^(PX\d?) (\d{6})/.exec(system.descr) ?? [];
    const kinds = new Map(t.externalKinds.map((row) => [row.index, row]));
    return {
      identity: {
        os: "raritan-pdu",
        vendor: "Raritan",
        kind: "pdu",
        hardware: t.nameplates[0]?.model?.value,
        version: t.boards[0]?.firmware?.value ?? version,
        serial: t.nameplates[0]?.serial?.value,
      },
      sensors: [
        ...sensorsOf("Inlet", t.inlets, t.inletDigits, t.inletNames),
        ...sensorsOf("Inlet pole", t.poles, t.poleDigits, []),
        ...sensorsOf("Overcurrent protector", t.breakers, t.breakerDigits, t.breakerNames),
        ...sensorsOf("Outlet", t.outlets, t.outletDigits, t.outletNames),
        ...t.externals.flatMap((row) => {
          if (row.available?.value === UNAVAILABLE) return [];
          const kind = kinds.get(row.index);
          const type = String(kind?.type?.value ?? "");
          const name = kind?.name?.value ?? `Sensor ${row.index}`;
          const inFahrenheit = kind?.unit?.value === 14;
          const cell = scaled(row.value, kind?.digits, 1);
          const celsius = cell && inFahrenheit ? { ...cell, value: ((cell.value - 32) * 5) / 9 } : cell;
          return sensorOf("External", type, name, celsius, row.state);
        }),
      ],
    };
  },
});

interface Measured {
  readonly index: string;
  readonly available: NumberCell | undefined;
  readonly state: StateCell | undefined;
  readonly value: NumberCell | undefined;
}
interface Named {
  readonly index: string;
  readonly label: { readonly value: string } | undefined;
  readonly name: { readonly value: string } | undefined;
}

/** The index ends in the sensor's type; what stands before is the index of the inlet, breaker or outlet. */
function sensorsOf(
  group: string,
  rows: readonly Measured[],
  digitRows: readonly { readonly index: string; readonly digits: NumberCell | undefined }[],
  nameRows: readonly Named[],
): (Sensor | undefined)[] {
  const digitsOf = new Map(digitRows.map((row) => [row.index, row.digits]));
  const names = new Map(
    nameRows.map((row) => [row.index, [row.label?.value, row.name?.value].filter(Boolean).join(" ")]),
  );
  return rows.flatMap((row) => {
    const cut = row.index.lastIndexOf(".");
    const place = row.index.slice(0, Math.max(0, cut));
    const type = row.index.slice(cut + 1);
    const name = names.get(place) || place.split(".").slice(1).join(".") || place;
    if (row.available?.value === UNAVAILABLE) return [];
    const factor = MEASURES[type]?.[1] ?? 1;
    return sensorOf(group, type, name, scaled(row.value, digitsOf.get(row.index), factor), row.state);
  });
}

function sensorOf(
  group: string,
  type: string,
  name: string,
  cell: NumberCell | undefined,
  status: StateCell | undefined,
): (Sensor | undefined)[] {
  const what = STATES[type];
  if (what !== undefined) return [stateOf(status, `${name} ${what}`, { group })];
  const measures = MEASURES[type];
  if (measures === undefined) return [];
  const [sensorClass, , qualifier] = measures;
  return [reading(sensorClass, cell, `${name} ${qualifier}`.trim(), { group, severity: status?.severity })];
}

/** Values are whole numbers; how many of their digits are decimals stands in the configuration. */
function scaled(
  cell: NumberCell | undefined,
  digitsCell: NumberCell | undefined,
  factor: number,
): NumberCell | undefined {
  return cell && { ...cell, value: rounded((cell.value / 10 ** (digitsCell?.value ?? 0)) * factor) };
}
