/** AKCP sensorProbe: temperature, humidity, switches; whatever hangs on its ports. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const PROBE = "1.3.6.1.4.1.3854.1";
const SENSORS = `${PROBE}.2.2.1`;

const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["noStatus", "unknown"],
  2: ["normal", "ok"],
  3: ["highWarning", "warning"],
  4: ["highCritical", "critical"],
  5: ["lowWarning", "warning"],
  6: ["lowCritical", "critical"],
  7: ["sensorError", "critical"],
};
/** Switches and dry contacts are normal or critical, never in warning; a relay is on or off because somebody chose so. */
const SWITCH_STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["noStatus", "unknown"],
  2: ["normal", "ok"],
  4: ["highCritical", "critical"],
  6: ["lowCritical", "critical"],
  7: ["sensorError", "critical"],
  8: ["relayOn", "ok"],
  9: ["relayOff", "ok"],
};

export const akcp = defineMib({
  name: "akcp",
  title: "AKCP sensorProbe",
  source: "SPAGENT-MIB (AKCP)",
  verified: "recording",
  matches: [{ sysObjectID: [PROBE] }],
  scalars: {
    status: state(`${PROBE}.1.2.0`, {
      1: ["noStatus", "unknown"],
      2: ["normal", "ok"],
      3: ["warning", "warning"],
      4: ["critical", "critical"],
      5: ["sensorError", "critical"],
    }),
    maker: text(`${PROBE}.1.6.0`),
    product: text(`${PROBE}.1.8.0`),
  },
  tables: {
    temperatures: {
      columns: {
        name: text(`${SENSORS}.16.1.1`),
        degrees: number(`${SENSORS}.16.1.3`),
        status: danger("heat", state(`${SENSORS}.16.1.4`, STATUS)),
        online: number(`${SENSORS}.16.1.5`),
        warningHigh: number(`${SENSORS}.16.1.7`),
        criticalHigh: number(`${SENSORS}.16.1.8`),
        warningLow: number(`${SENSORS}.16.1.9`),
        criticalLow: number(`${SENSORS}.16.1.10`),
        unit: number(`${SENSORS}.16.1.12`),
        tenths: number(`${SENSORS}.16.1.14`, { scale: 0.1 }),
      },
    },
    humidities: {
      columns: {
        name: text(`${SENSORS}.17.1.1`),
        percent: number(`${SENSORS}.17.1.3`),
        status: state(`${SENSORS}.17.1.4`, STATUS),
        online: number(`${SENSORS}.17.1.5`),
        warningHigh: number(`${SENSORS}.17.1.7`),
        criticalHigh: number(`${SENSORS}.17.1.8`),
        warningLow: number(`${SENSORS}.17.1.9`),
        criticalLow: number(`${SENSORS}.17.1.10`),
      },
    },
    switches: { columns: { name: text(`${SENSORS}.18.1.1`), status: state(`${SENSORS}.18.1.3`, SWITCH_STATUS) } },
  },
  facts({ scalars: s, tables }) {
    const temperatures = tables.temperatures.filter((row) => row.online?.value === 1);
    const humidities = tables.humidities.filter((row) => row.online?.value === 1);
    return {
      identity: {
        os: "akcp",
        vendor: "AKCP",
        kind: "environment",
        hardware: [s.maker?.value, s.product?.value].filter(Boolean).join(" ") || undefined,
      },
      sensors: [
        stateOf(s.status, "Probe Status", { group: "Probes" }),
        ...temperatures.flatMap((row) => {
          const name = row.name?.value ?? `Temperature ${row.index}`;
          // degreeType 0: the port is set to Fahrenheit, its limits too.
          const inFahrenheit = row.unit?.value === 0;
          const cell = row.tenths ?? row.degrees;
          const celsius = cell && { ...cell, value: ((cell.value - 32) * 5) / 9 };
          return [
            inFahrenheit ? reading("temperature", celsius, name) : reading("temperature", cell, name, { limits: row }),
            stateOf(row.status, name, { group: "Temperature" }),
          ];
        }),
        ...humidities.flatMap((row) => {
          const name = row.name?.value ?? `Humidity ${row.index}`;
          return [
            reading("humidity", row.percent, name, { limits: row }),
            stateOf(row.status, name, { group: "Humidity" }),
          ];
        }),
        ...tables.switches.map((row) =>
          stateOf(row.status, row.name?.value ?? `Switch ${row.index}`, { group: "Switches" }),
        ),
      ],
    };
  },
});
