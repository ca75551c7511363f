/** Comet T3610 and its kin: temperature, humidity and a computed value, with the limits the device holds. */
import { number, state, text, type NumberOptions, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const T3610 = "1.3.6.1.4.1.22626.1.2";
const TENTHS: NumberOptions = { scale: 0.1 };
const ALARM: Readonly<Record<number, StateMeaning>> = {
  0: ["none", "ok"],
  1: ["high", "critical"],
  2: ["low", "critical"],
};

export const comet = defineMib({
  name: "comet",
  title: "Comet web sensors",
  source: "T3610-MIB (Comet)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.22626"] }],
  scalars: {
    name: text(`${T3610}.2.1.0`),
    serial: text(`${T3610}.2.2.0`),
    temperatureUnit: text(`${T3610}.1.9.0`),
    computedUnit: text(`${T3610}.1.11.0`),
    temperature: number(`${T3610}.3.1.0`, TENTHS),
    humidity: number(`${T3610}.3.2.0`, TENTHS),
    computed: number(`${T3610}.3.3.0`, TENTHS),
    temperatureAlarm: state(`${T3610}.3.5.0`, ALARM),
    humidityAlarm: state(`${T3610}.3.6.0`, ALARM),
    computedAlarm: state(`${T3610}.3.7.0`, ALARM),
    temperatureLow: number(`${T3610}.4.1.0`, TENTHS),
    temperatureHigh: number(`${T3610}.4.2.0`, TENTHS),
    humidityLow: number(`${T3610}.4.3.0`, TENTHS),
    humidityHigh: number(`${T3610}.4.4.0`, TENTHS),
    computedLow: number(`${T3610}.4.5.0`, TENTHS),
    computedHigh: number(`${T3610}.4.6.0`, TENTHS),
  },
  facts({ scalars: s }) {
    // Both may be set to degrees Fahrenheit; the computed value may be something else altogether.
    const fahrenheit = s.temperatureUnit?.value.endsWith("F") === true;
    const celsius = <C extends { readonly value: number } | undefined>(cell: C) =>
      cell === undefined || !fahrenheit ? cell : { ...cell, value: (cell.value - 32) / 1.8 };
    const isDewPoint = /[CF]$/.test(s.computedUnit?.value ?? "");
    return {
      identity: { os: "comet", vendor: "Comet", kind: "environment", serial: s.serial?.value },
      sensors: [
        reading("temperature", celsius(s.temperature), s.name?.value ?? "Temperature", {
          limits: { criticalLow: celsius(s.temperatureLow), criticalHigh: celsius(s.temperatureHigh) },
        }),
        reading("humidity", s.humidity, s.name?.value ?? "Humidity", {
          limits: { criticalLow: s.humidityLow, criticalHigh: s.humidityHigh },
        }),
        reading("temperature", isDewPoint ? celsius(s.computed) : undefined, "Dew point", {
          limits: { criticalLow: celsius(s.computedLow), criticalHigh: celsius(s.computedHigh) },
        }),
        stateOf(s.temperatureAlarm, "Temperature alarm"),
        stateOf(s.humidityAlarm, "Humidity alarm"),
        stateOf(s.computedAlarm, "Computed value alarm"),
      ],
    };
  },
});
