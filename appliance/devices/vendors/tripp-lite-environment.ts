/** Tripp Lite EnviroSense probes: temperature, humidity, contacts. */
import { danger } from "../danger.ts";
import { number, rounded, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ENVIRONMENT = "1.3.6.1.4.1.850.1.1.3.3";
const VALUES = `${ENVIRONMENT}.3`;
const LIMITS = `${ENVIRONMENT}.5.1.1`;
const ALARM = { 1: ["inAlarm", "critical"], 2: ["normal", "ok"] } as const;
const CONTACT = { 0: ["open", "ok"], 1: ["closed", "ok"] } as const;

export const trippLiteEnvironment = defineMib({
  name: "tripp-lite-environment",
  title: "Tripp Lite EnviroSense",
  source: "TRIPPLITE-PRODUCTS (Tripp Lite/Eaton): tlpEnvirosense",
  verified: "text",
  // How many probes; the first one's temperature.
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.850"], present: [`${VALUES}.1.1.1.1`] },
    { sysObjectID: ["1.3.6.1.4.1.850"], present: [`${VALUES}.1.1.1.2`] },
  ],
  tables: {
    temperatures: {
      columns: {
        celsius: number(`${VALUES}.1.1.1`, { scale: 0.1 }),
        alarm: danger("heat", state(`${VALUES}.1.1.3`, ALARM)),
      },
    },
    humidities: { columns: { percent: number(`${VALUES}.2.1.1`), alarm: state(`${VALUES}.2.1.2`, ALARM) } },
    // Whole degrees Fahrenheit, and percent.
    limits: {
      columns: {
        low: number(`${LIMITS}.1`),
        high: number(`${LIMITS}.2`),
        humidLow: number(`${LIMITS}.3`),
        humidHigh: number(`${LIMITS}.4`),
      },
    },
    contacts: {
      columns: {
        name: text(`${VALUES}.3.1.2`),
        state: state(`${VALUES}.3.1.4`, CONTACT),
        alarm: state(`${VALUES}.3.1.5`, ALARM),
      },
    },
    outputs: { columns: { name: text(`${VALUES}.4.1.2`), state: state(`${VALUES}.4.1.4`, CONTACT) } },
  },
  facts({ tables: t }) {
    const limits = new Map(t.limits.map((row) => [row.index, row]));
    return {
      sensors: [
        ...t.temperatures.flatMap((row) => {
          const own = limits.get(row.index);
          const set = { warningLow: celsius(own?.low), warningHigh: celsius(own?.high) };
          return [
            reading("temperature", row.celsius, `Probe ${row.index}`, { limits: set }),
            stateOf(row.alarm, `Probe ${row.index} temperature`),
          ];
        }),
        ...t.humidities.flatMap((row) => {
          const own = limits.get(row.index);
          const set = { warningLow: own?.humidLow, warningHigh: own?.humidHigh };
          return [
            reading("humidity", row.percent, `Probe ${row.index}`, { limits: set }),
            stateOf(row.alarm, `Probe ${row.index} humidity`),
          ];
        }),
        ...t.contacts.flatMap((row) => {
          const name = row.name?.value ?? `Contact ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Input contacts" }),
            stateOf(row.alarm, `${name} alarm`, { group: "Input contacts" }),
          ];
        }),
        ...t.outputs.map((row) =>
          stateOf(row.state, row.name?.value ?? `Output ${row.index}`, { group: "Output contacts" }),
        ),
      ],
    };
  },
});

function celsius(cell: NumberCell | undefined): NumberCell | undefined {
  return cell && { ...cell, value: rounded(((cell.value - 32) * 5) / 9) };
}
