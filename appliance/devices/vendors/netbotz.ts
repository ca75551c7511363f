/** NetBotz monitors: whatever sensors stand on the appliance and its pods, each with the appliance's own judgement. */
import { number, state, text, type NumberCell, type StateCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const NETBOTZ = "1.3.6.1.4.1.5528.100";

/** ErrorStatus: how the appliance judges a sensor by the thresholds set on it. */
const ERROR: Readonly<Record<number, StateMeaning>> = {
  0: ["normal", "ok"],
  1: ["info", "ok"],
  2: ["warning", "warning"],
  3: ["error", "critical"],
  4: ["critical", "critical"],
  5: ["failure", "critical"],
};
/** Values are told in tenths. */
const measured = (table: string) => ({
  columns: {
    value: number(`${table}.1.2`, { scale: 0.1 }),
    error: state(`${table}.1.3`, ERROR),
    label: text(`${table}.1.4`),
    words: text(`${table}.1.7`),
  },
});
const told = (table: string) => ({
  columns: { error: state(`${table}.1.3`, ERROR), label: text(`${table}.1.4`) },
});
/** Units of sensors that have no table of their own. */
const CLASSES: Readonly<Record<string, SensorClass>> = {
  v: "voltage",
  volts: "voltage",
  a: "current",
  amps: "current",
  w: "power",
  watts: "power",
  va: "apparent_power",
  kwh: "power_consumed",
  hz: "frequency",
  "%": "percent",
};

export const netbotz = defineMib({
  name: "netbotz",
  title: "NetBotz environment monitor",
  source: "NETBOTZV2-MIB (APC NetBotz)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5528"] }],
  tables: {
    enclosures: { columns: { error: state(`${NETBOTZ}.2.1.1.3`, ERROR), label: text(`${NETBOTZ}.2.1.1.4`) } },
    temperatures: measured(`${NETBOTZ}.4.1.1`),
    humidities: measured(`${NETBOTZ}.4.1.2`),
    dewPoints: measured(`${NETBOTZ}.4.1.3`),
    // Metres a minute are no volume of air: the appliance's judgement alone.
    airflows: told(`${NETBOTZ}.4.1.5`),
    currents: measured(`${NETBOTZ}.4.1.6`),
    numbers: {
      columns: { ...measured(`${NETBOTZ}.4.1.10`).columns, unit: text(`${NETBOTZ}.4.1.10.1.9`) },
    },
    contacts: told(`${NETBOTZ}.4.2.1`),
    doors: told(`${NETBOTZ}.4.2.2`),
    motion: told(`${NETBOTZ}.4.2.3`),
    others: told(`${NETBOTZ}.4.2.10`),
  },
  facts({ system, tables: t }) {
    // "Linux NetBotz ...", "NetBotz 500 ... "
    const [, hardware] = /\b(NetBotz \d{3}[A-Z]?)\b/i.exec(system.descr) ?? [];
    return {
      identity: { os: "netbotz", vendor: "APC", kind: "environment", hardware },
      sensors: [
        ...t.enclosures.map((row) => stateOf(row.error, row.label?.value ?? row.index, { group: "Enclosures" })),
        ...t.temperatures.map((row) => sensorOf("temperature", row)),
        ...t.humidities.map((row) => sensorOf("humidity", row)),
        ...t.dewPoints.map((row) => sensorOf("temperature", row, "Dew point")),
        ...t.airflows.map((row) => stateOf(row.error, row.label?.value ?? row.index, { group: "Air flow" })),
        ...t.currents.map((row) => sensorOf("current", row, "Amp detectors")),
        ...t.numbers.map((row) => {
          const sensorClass = CLASSES[row.unit?.value.toLowerCase() ?? ""];
          return sensorClass && sensorOf(sensorClass, row, "Other sensors");
        }),
        ...t.contacts.map((row) => stateOf(row.error, row.label?.value ?? row.index, { group: "Contacts" })),
        ...t.doors.map((row) => stateOf(row.error, row.label?.value ?? row.index, { group: "Doors" })),
        ...t.motion.map((row) => stateOf(row.error, row.label?.value ?? row.index, { group: "Camera motion" })),
        ...t.others.map((row) => stateOf(row.error, row.label?.value ?? row.index, { group: "Other states" })),
      ],
    };
  },
});

interface Measured {
  readonly index: string;
  readonly value: NumberCell | undefined;
  readonly error: StateCell | undefined;
  readonly label: { readonly value: string } | undefined;
  readonly words: { readonly value: string } | undefined;
}

/** A sensor that is unplugged has no value in words. */
function sensorOf(sensorClass: SensorClass, row: Measured, group?: string) {
  if (row.words !== undefined && !/\d/.test(row.words.value)) return undefined;
  return reading(sensorClass, row.value, row.label?.value ?? row.index, { group, severity: row.error?.severity });
}
