/** AKCP sensorProbe+ and securityProbe: temperature, humidity, dry contacts, switches. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["noStatus", "unknown"],
  2: ["normal", "ok"],
  3: ["highWarning", "warning"],
  4: ["highCritical", "critical"],
  5: ["lowWarning", "warning"],
  6: ["lowCritical", "critical"],
  7: ["sensorError", "critical"],
};
/** Dry contacts are normal or critical; one that is an output is low or high because somebody chose so. */
const CONTACT_STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["noStatus", "unknown"],
  2: ["normal", "ok"],
  4: ["highCritical", "critical"],
  6: ["lowCritical", "critical"],
  7: ["sensorError", "critical"],
  8: ["outputLow", "ok"],
  9: ["outputHigh", "ok"],
};
/** Kinds of sensors that have a state only, by the number of their kind; others have tables of their own, or values. */
const KINDS: Readonly<Record<number, string>> = {
  9: "Motion",
  10: "Water",
  11: "Security",
  12: "Siren",
  13: "Relay",
  19: "Relay",
  21: "Smoke",
  24: "Water rope",
  130: "Sound",
  131: "Motion",
};
const PLUS = "1.3.6.1.4.1.3854.3.5";
const SECURITY = "1.3.6.1.4.1.3854.2.3";

/** Sensors that measure: both families number their columns alike. */
const measuring = (table: string) => ({
  columns: {
    name: text(`${table}.1.2`),
    value: number(`${table}.1.4`),
    status: state(`${table}.1.6`, STATUS),
    criticalLow: number(`${table}.1.9`),
    warningLow: number(`${table}.1.10`),
    warningHigh: number(`${table}.1.11`),
    criticalHigh: number(`${table}.1.12`),
  },
});
/** Thermometers are set to a unit each. */
const thermometers = (table: string) => ({ columns: { ...measuring(table).columns, unit: text(`${table}.1.5`) } });
/** Every sensor, with its kind. */
const all = (table: string) => ({
  columns: {
    name: text(`${table}.1.2`),
    kind: number(`${table}.1.3`),
    status: state(`${table}.1.6`, CONTACT_STATUS),
  },
});
const contacts = (table: string) => ({
  columns: { name: text(`${table}.1.2`), status: state(`${table}.1.6`, CONTACT_STATUS) },
});

export const akcpPlus = defineMib({
  name: "akcp-plus",
  title: "AKCP sensorProbe+ and securityProbe",
  source: "SPAGENT-MIB (AKCP): sensorProbe+, securityProbe",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3854.2", "1.3.6.1.4.1.3854.3"] }],
  tables: {
    temperatures: thermometers(`${PLUS}.2`),
    humidities: measuring(`${PLUS}.3`),
    contacts: contacts(`${PLUS}.4`),
    securityTemperatures: thermometers(`${SECURITY}.2`),
    securityHumidities: measuring(`${SECURITY}.3`),
    securitySwitches: contacts(`${SECURITY}.4`),
    others: all(`${PLUS}.1`),
    securityOthers: all(`${SECURITY}.1`),
  },
  facts({ tables }) {
    const temperatures = [...tables.temperatures, ...tables.securityTemperatures];
    const humidities = [...tables.humidities, ...tables.securityHumidities];
    return {
      identity: { os: "akcp", vendor: "AKCP", kind: "environment" },
      sensors: [
        ...temperatures.flatMap((row) => {
          const name = row.name?.value ?? `Temperature ${row.index}`;
          const inFahrenheit = row.unit?.value.toUpperCase().endsWith("F") === true;
          const cell = row.value;
          const celsius = cell && { ...cell, value: ((cell.value - 32) * 5) / 9 };
          return row.status?.value === 1 || row.status?.value === 7
            ? [stateOf(row.status, name, { group: "Temperature" })]
            : [
                inFahrenheit
                  ? reading("temperature", celsius, name)
                  : reading("temperature", cell, name, { limits: row }),
                stateOf(row.status, name, { group: "Temperature" }),
              ];
        }),
        ...humidities.flatMap((row) => {
          const name = row.name?.value ?? `Humidity ${row.index}`;
          const isSilent = row.status?.value === 1 || row.status?.value === 7;
          return [
            isSilent ? undefined : reading("humidity", row.value, name, { limits: row }),
            stateOf(row.status, name, { group: "Humidity" }),
          ];
        }),
        ...[...tables.contacts, ...tables.securitySwitches].map((row) =>
          stateOf(row.status, row.name?.value ?? `Contact ${row.index}`, { group: "Contacts" }),
        ),
        ...[...tables.others, ...tables.securityOthers].map((row) => {
          const kind = KINDS[row.kind?.value ?? 0];
          return kind === undefined
            ? undefined
            : stateOf(row.status, row.name?.value ?? `${kind} ${row.index}`, { group: kind });
        }),
      ],
    };
  },
});
