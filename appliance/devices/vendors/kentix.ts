/** Kentix sensors (MultiSensor and their kin, tree 5): temperature, humidity, dew point, their alarms. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const DEVICES = "1.3.6.1.4.1.37954.5";
const ALARM: Readonly<Record<number, StateMeaning>> = {
  0: ["normal", "ok"],
  1: ["alarm", "critical"],
  2: ["warning", "warning"],
};
/** A table of one kind of values, by the same index as the sensors; limits are in whole units. */
const values = (table: number) => ({
  value: number(`${DEVICES}.2.${table}.1.2`),
  alarm: state(`${DEVICES}.2.${table}.1.3`, ALARM),
  least: number(`${DEVICES}.2.${table}.1.4`),
  most: number(`${DEVICES}.2.${table}.1.5`),
});
const alarms = (table: number) => ({ alarm: state(`${DEVICES}.2.${table}.1.3`, ALARM) });

export const kentix = defineMib({
  name: "kentix",
  title: "Kentix sensors",
  source: "KENTIXDEVICES (Kentix)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.37954"] }, { sysDescr: [/^kentix/i] }],
  scalars: {
    // Values are so many times what they mean.
    ofTemperature: number(`${DEVICES}.1.1.1.0`, { absentBelow: 1 }),
    ofHumidity: number(`${DEVICES}.1.1.2.0`, { absentBelow: 1 }),
    ofDewPoint: number(`${DEVICES}.1.1.3.0`, { absentBelow: 1 }),
  },
  tables: {
    sensors: { columns: { name: text(`${DEVICES}.2.1.1.2`) } },
    temperatures: { columns: values(2) },
    humidities: { columns: values(3) },
    dewPoints: {
      columns: { value: number(`${DEVICES}.2.4.1.2`), ...alarms(4) },
    },
    carbonMonoxide: { columns: alarms(5) },
    vibration: { columns: alarms(7) },
  },
  facts({ scalars: s, tables: t }) {
    const names = new Map(t.sensors.map((row) => [row.index, row.name?.value]));
    const nameOf = ({ index }: { readonly index: string }) => names.get(index) ?? `Sensor ${index}`;
    // Without its factor a value says nothing.
    const divided = <C extends { readonly value: number }>(
      cell: C | undefined,
      by: { readonly value: number } | undefined,
    ) => (cell === undefined || by === undefined ? undefined : { ...cell, value: cell.value / by.value });
    return {
      identity: { os: "kentix", vendor: "Kentix", kind: "environment" },
      sensors: [
        ...t.temperatures.flatMap((row) => [
          reading("temperature", divided(row.value, s.ofTemperature), nameOf(row), {
            limits: { criticalLow: row.least, criticalHigh: row.most },
          }),
          stateOf(row.alarm, nameOf(row), { group: "Temperature" }),
        ]),
        ...t.humidities.flatMap((row) => [
          reading("humidity", divided(row.value, s.ofHumidity), nameOf(row), {
            limits: { criticalLow: row.least, criticalHigh: row.most },
          }),
          stateOf(row.alarm, nameOf(row), { group: "Humidity" }),
        ]),
        ...t.dewPoints.flatMap((row) => [
          reading("temperature", divided(row.value, s.ofDewPoint), `${nameOf(row)} dew point`),
          stateOf(row.alarm, nameOf(row), { group: "Dew point" }),
        ]),
        ...t.carbonMonoxide.map((row) => stateOf(row.alarm, nameOf(row), { group: "Carbon monoxide" })),
        ...t.vibration.map((row) => stateOf(row.alarm, nameOf(row), { group: "Vibration" })),
      ],
    };
  },
});
