/** Server Technology Sentry 3 PDUs: towers, infeeds, outlets, temperature and humidity sensors. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SENTRY = "1.3.6.1.4.1.1718.3";
const INFEED = `${SENTRY}.2.2.1`;
const OUTLET = `${SENTRY}.2.3.1`;
const SENSOR = `${SENTRY}.2.5.1`;
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });

/** Infeeds and outlets: off is what somebody chose; what waits to be switched is on its way. */
const SWITCHED: Readonly<Record<number, StateMeaning>> = {
  0: ["off", "ok"],
  1: ["on", "ok"],
  2: ["offWait", "ok"],
  3: ["onWait", "ok"],
  4: ["offError", "critical"],
  5: ["onError", "critical"],
  6: ["noComm", "critical"],
  7: ["reading", "ok"],
  8: ["offFuse", "critical"],
  9: ["onFuse", "critical"],
};

const GOOD: ReadonlySet<number | undefined> = new Set([0, 3, 4]);

export const serverTechnologySentry3 = defineMib({
  name: "server-technology-sentry3",
  title: "Server Technology Sentry 3",
  source: "Sentry3-MIB (Server Technology)",
  verified: "text",
  matches: [{ sysObjectID: [SENTRY] }],
  scalars: {
    version: text(`${SENTRY}.1.1.0`),
    serial: text(`${SENTRY}.1.2.0`),
  },
  tables: {
    towers: { columns: { serial: text(`${SENTRY}.2.1.1.6`), model: text(`${SENTRY}.2.1.1.12`) } },
    infeeds: {
      columns: {
        name: text(`${INFEED}.3`),
        status: state(`${INFEED}.5`, SWITCHED),
        current: known(`${INFEED}.7`, 0.01),
        // In tenths of a volt; watts.
        voltage: known(`${INFEED}.11`, 0.1),
        power: known(`${INFEED}.12`),
      },
    },
    outlets: {
      columns: {
        name: text(`${OUTLET}.3`),
        status: state(`${OUTLET}.5`, SWITCHED),
        current: known(`${OUTLET}.7`, 0.01),
      },
    },
    sensors: {
      columns: {
        name: text(`${SENSOR}.3`),
        status: number(`${SENSOR}.4`),
        temperatureStatus: number(`${SENSOR}.5`),
        temperature: known(`${SENSOR}.6`, 0.1),
        humidityStatus: number(`${SENSOR}.9`),
        humidity: known(`${SENSOR}.10`),
        // 1: the temperature is told in Fahrenheit. Older ones do not have it, and tell Celsius.
        scale: number(`${SENSOR}.13`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const tower = tables.towers[0];
    return {
      identity: {
        os: "sentry3",
        vendor: "Server Technology",
        kind: "pdu",
        hardware: tower?.model?.value,
        version: s.version?.value.replace(/^.*Version /, ""),
        serial: tower?.serial?.value ?? s.serial?.value,
      },
      sensors: [
        ...tables.infeeds.flatMap((row) => {
          const name = row.name?.value ?? `Infeed ${row.index}`;
          return [
            stateOf(row.status, name, { group: "Infeeds" }),
            reading("current", row.current, name, { group: "Infeeds" }),
            reading("voltage", row.voltage, name, { group: "Infeeds" }),
            reading("power", row.power, name, { group: "Infeeds" }),
          ];
        }),
        ...tables.outlets.flatMap((row) => {
          const name = row.name?.value ?? `Outlet ${row.index}`;
          return [
            stateOf(row.status, name, { group: "Outlets" }),
            reading("current", row.current, name, { group: "Outlets" }),
          ];
        }),
        ...tables.sensors.flatMap((row) => {
          const name = row.name?.value ?? `Sensor ${row.index}`;
          const inFahrenheit = row.scale?.value === 1;
          const cell = row.temperature;
          const celsius = cell && inFahrenheit ? { ...cell, value: ((cell.value - 32) * 5) / 9 } : cell;
          // The sensor is found with 0. Values are good while normal(0), low(3) or high(4); else not there, or lost.
          const isFound = row.status?.value === 0;
          return [
            isFound && GOOD.has(row.temperatureStatus?.value) ? reading("temperature", celsius, name) : undefined,
            isFound && GOOD.has(row.humidityStatus?.value) ? reading("humidity", row.humidity, name) : undefined,
          ];
        }),
      ],
    };
  },
});
