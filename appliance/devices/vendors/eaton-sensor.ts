/** Eaton environment probes of the second generation (EMP002) on network cards: temperature, humidity, digital inputs. */
import { number, rounded, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SENSOR = "1.3.6.1.4.1.534.6.8.1";
const DEVICES = `${SENSOR}.1`;

const ALARM: Readonly<Record<number, StateMeaning>> = {
  0: ["good", "ok"],
  1: ["lowWarning", "warning"],
  2: ["lowCritical", "critical"],
  3: ["highWarning", "warning"],
  4: ["highCritical", "critical"],
};
/** Communication: 3 is lost. */
const LOST = 3;
/** Configuration and values of temperatures and of humidities stand alike. */
const settings = (table: number) => ({
  after: ["devices"],
  columns: {
    name: text(`${SENSOR}.${table}.2.1.1`),
    warningLow: number(`${SENSOR}.${table}.2.1.5`, { scale: 0.1 }),
    criticalLow: number(`${SENSOR}.${table}.2.1.6`, { scale: 0.1 }),
    warningHigh: number(`${SENSOR}.${table}.2.1.7`, { scale: 0.1 }),
    criticalHigh: number(`${SENSOR}.${table}.2.1.8`, { scale: 0.1 }),
  },
});
const values = (table: number) => ({
  after: ["devices"],
  columns: {
    alarm: state(`${SENSOR}.${table}.3.1.1`, ALARM),
    value: number(`${SENSOR}.${table}.3.1.3`, { scale: 0.1 }),
    communication: number(`${SENSOR}.${table}.3.1.4`),
  },
});

export const eatonSensor = defineMib({
  name: "eaton-sensor",
  title: "Eaton environment probes",
  source: "EATON-SENSOR-MIB (Eaton)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.534", "1.3.6.1.4.1.705"], present: [`${SENSOR}.1.1.0`] },
    { sysObjectID: ["1.3.6.1.4.1.534", "1.3.6.1.4.1.705"], present: [`${SENSOR}.2.5.0`] },
  ],
  // 0 tenths of a kelvin, 1 of a degree Celsius, 2 Fahrenheit.
  scalars: { unit: number(`${SENSOR}.2.5.0`) },
  tables: {
    devices: {
      columns: {
        name: text(`${DEVICES}.3.1.1`),
        status: state(`${DEVICES}.4.1.1`, {
          0: ["unknown", "unknown"],
          2: ["communicationOK", "ok"],
          3: ["communicationLost", "critical"],
        }),
      },
    },
    temperatureSettings: settings(2),
    temperatures: values(2),
    humiditySettings: settings(3),
    humidities: values(3),
    inputSettings: { after: ["devices"], columns: { name: text(`${SENSOR}.4.2.1.1`) } },
    inputs: {
      after: ["devices"],
      columns: {
        alarm: state(`${SENSOR}.4.3.1.1`, {
          0: ["good", "ok"],
          1: ["informational", "ok"],
          2: ["warning", "warning"],
          3: ["critical", "critical"],
        }),
        state: state(`${SENSOR}.4.3.1.3`, { 0: ["inactive", "ok"], 1: ["active", "ok"] }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const devices = new Map(t.devices.map((row) => [row.index, row.name?.value]));
    const named = (index: string, name: string | undefined, kind: string) => {
      const [device = "", probe = ""] = index.split(".");
      return [devices.get(device) ?? `Sensor ${device}`, name ?? `${kind} ${probe}`].join(" ");
    };
    const temperatures = new Map(t.temperatureSettings.map((row) => [row.index, row]));
    const humidities = new Map(t.humiditySettings.map((row) => [row.index, row]));
    const inputs = new Map(t.inputSettings.map((row) => [row.index, row.name?.value]));
    const celsius = (cell: NumberCell | undefined) => cell && { ...cell, value: inCelsius(cell.value, s.unit?.value) };
    return {
      sensors: [
        ...t.devices.map((row) => stateOf(row.status, `${row.name?.value ?? `Sensor ${row.index}`} communication`)),
        ...t.temperatures.flatMap((row) => {
          if (row.communication?.value === LOST) return [];
          const own = temperatures.get(row.index);
          const name = named(row.index, own?.name?.value, "Temperature");
          const limits = {
            criticalLow: celsius(own?.criticalLow),
            warningLow: celsius(own?.warningLow),
            warningHigh: celsius(own?.warningHigh),
            criticalHigh: celsius(own?.criticalHigh),
          };
          return [
            reading("temperature", celsius(row.value), name, { limits, severity: row.alarm?.severity }),
            stateOf(row.alarm, `${name} temperature`),
          ];
        }),
        ...t.humidities.flatMap((row) => {
          if (row.communication?.value === LOST) return [];
          const own = humidities.get(row.index);
          const name = named(row.index, own?.name?.value, "Humidity");
          return [
            reading("humidity", row.value, name, { limits: own, severity: row.alarm?.severity }),
            stateOf(row.alarm, `${name} humidity`),
          ];
        }),
        ...t.inputs.flatMap((row) => {
          const name = named(row.index, inputs.get(row.index), "Input");
          return [stateOf(row.state, name), stateOf(row.alarm, `${name} alarm`)];
        }),
      ],
    };
  },
});

function inCelsius(value: number, unit: number | undefined): number {
  if (unit === 0) return rounded(value - 273.15);
  return unit === 2 ? rounded(((value - 32) * 5) / 9) : value;
}
