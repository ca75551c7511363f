/** Vertiv (Liebert) MPX and MPH rack PDU: power sources, lines, branches, receptacles, and the sensors plugged in. */
import type { Sensor } from "#model/device.ts";
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const LIEBERT = "1.3.6.1.4.1.476";
const PDU = `${LIEBERT}.1.42.3.8`;
const SOURCE = `${PDU}.30.20.1`;
const LINE = `${PDU}.30.40.1`;
const BRANCH = `${PDU}.40.20.1`;
const RECEPTACLE = `${PDU}.50.20.1`;
const AUX = `${PDU}.60.15.1`;
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0, absentFrom: 2_147_483_647 });
const tenths = (oid: string) => number(oid, { scale: 0.1, absent: [2_147_483_647, -2_147_483_648] });

/** One bit is set. */
const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["normalOperation", "ok"],
  2: ["startUp", "ok"],
  4: ["unknownNoSupport", "unknown"],
  8: ["normalWithWarning", "warning"],
  16: ["normalWithAlarm", "critical"],
  32: ["abnormalOperation", "critical"],
  64: ["unknownCommFailure", "critical"],
};
const CLOSURE: Readonly<Record<number, StateMeaning>> = {
  0: ["not-specified", "notPresent"],
  1: ["open", "ok"],
  2: ["closed", "ok"],
};

export const vertivLiebertPdu = defineMib({
  name: "vertiv-liebert-pdu",
  title: "Vertiv (Liebert) rack PDU",
  source: "LIEBERT-GP-PDU-MIB (Vertiv)",
  verified: "text",
  // How many PDUs the agent watches; the state and the serial number of the first.
  matches: [
    { sysObjectID: [LIEBERT], present: [`${PDU}.19.0`] },
    { sysObjectID: [LIEBERT], present: [`${PDU}.20.1.25.1`] },
  ],
  tables: {
    units: {
      columns: {
        label: text(`${PDU}.20.1.10`),
        status: state(`${PDU}.20.1.25`, STATUS),
        serial: text(`${PDU}.20.1.45`),
      },
    },
    sources: {
      columns: {
        model: text(`${SOURCE}.20`),
        firmware: text(`${SOURCE}.60`),
        power: known(`${SOURCE}.65`),
        neutral: known(`${SOURCE}.70`, 0.1),
        apparent: known(`${SOURCE}.90`),
        factor: known(`${SOURCE}.95`, 0.01),
        residual: known(`${SOURCE}.100`, 0.001),
      },
    },
    lines: {
      columns: {
        voltage: known(`${LINE}.19`, 0.1),
        current: known(`${LINE}.22`, 0.01),
        load: known(`${LINE}.39`, 0.1),
        between: known(`${LINE}.61`, 0.1),
        power: known(`${LINE}.63`),
        apparent: known(`${LINE}.65`),
        factor: known(`${LINE}.67`, 0.01),
      },
    },
    branches: {
      columns: {
        label: text(`${BRANCH}.8`),
        energy: known(`${BRANCH}.85`, 0.1),
        voltage: known(`${BRANCH}.100`, 0.1),
        power: known(`${BRANCH}.115`),
        apparent: known(`${BRANCH}.120`),
        factor: known(`${BRANCH}.125`, 0.01),
        current: known(`${BRANCH}.130`, 0.01),
        load: known(`${BRANCH}.160`, 0.1),
      },
    },
    receptacles: {
      columns: {
        label: text(`${RECEPTACLE}.10`),
        voltage: known(`${RECEPTACLE}.56`, 0.1),
        current: known(`${RECEPTACLE}.61`, 0.01),
        power: known(`${RECEPTACLE}.65`),
        apparent: known(`${RECEPTACLE}.70`),
        factor: known(`${RECEPTACLE}.75`, 0.01),
        state: state(`${RECEPTACLE}.210`, {
          1: ["normalOperation", "ok"],
          2: ["normalWithWarning", "warning"],
          3: ["normalWithAlarm", "critical"],
          4: ["abnormal", "critical"],
        }),
      },
    },
    sensors: {
      columns: {
        // 1 temperature, 2 humidity, 3 door, 4 contact, 5 pressure, 6 leak: what a row says besides is nothing.
        type: number(`${AUX}.10`),
        label: text(`${AUX}.20`),
        temperature: tenths(`${AUX}.70`),
        temperatureUnder: tenths(`${AUX}.75`),
        temperatureOver: tenths(`${AUX}.80`),
        temperatureLow: tenths(`${AUX}.85`),
        temperatureHigh: tenths(`${AUX}.90`),
        humidity: tenths(`${AUX}.95`),
        humidityUnder: tenths(`${AUX}.100`),
        humidityOver: tenths(`${AUX}.105`),
        humidityLow: tenths(`${AUX}.110`),
        humidityHigh: tenths(`${AUX}.115`),
        door: state(`${AUX}.120`, CLOSURE),
        contact: state(`${AUX}.130`, CLOSURE),
        // Tenths of a pascal.
        pressure: number(`${AUX}.140`, { scale: 0.0001 }),
        leak: state(`${AUX}.165`, {
          0: ["not-specified", "notPresent"],
          1: ["no-leak-detected", "ok"],
          2: ["leak-detected", "critical"],
          3: ["leak-detection-pending", "warning"],
          4: ["cable-fault", "warning"],
        }),
      },
    },
  },
  facts({ tables: t }) {
    return {
      identity: {
        vendor: "Vertiv",
        kind: "pdu",
        hardware: t.sources[0]?.model?.value,
        version: t.sources[0]?.firmware?.value,
        serial: t.units[0]?.serial?.value,
      },
      sensors: [
        ...t.units.map((row) => stateOf(row.status, row.label?.value ?? `PDU ${row.index}`)),
        ...t.sources.flatMap((row) => [
          ...powers(row, `Source ${row.index}`),
          reading("current", row.neutral, `Source ${row.index} neutral`),
          reading("current", row.residual, `Source ${row.index} residual`),
        ]),
        ...t.lines.flatMap((row) => [
          reading("voltage", row.voltage, `Line ${row.index}`),
          reading("voltage", row.between, `Line ${row.index} to line`),
          reading("current", row.current, `Line ${row.index}`),
          reading("load", row.load, `Line ${row.index}`),
          ...powers(row, `Line ${row.index}`),
        ]),
        ...t.branches.flatMap((row) => {
          const name = row.label?.value ?? `Branch ${row.index}`;
          return [
            reading("voltage", row.voltage, name, { group: "Branches" }),
            reading("current", row.current, name, { group: "Branches" }),
            reading("load", row.load, name, { group: "Branches" }),
            reading("power_consumed", row.energy, name, { group: "Branches" }),
            ...powers(row, name, "Branches"),
          ];
        }),
        ...t.receptacles.flatMap((row) => {
          const name = row.label?.value ?? `Receptacle ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Receptacles" }),
            reading("voltage", row.voltage, name, { group: "Receptacles" }),
            reading("current", row.current, name, { group: "Receptacles" }),
            ...powers(row, name, "Receptacles"),
          ];
        }),
        ...t.sensors.map((row) => {
          const name = row.label?.value ?? `Sensor ${row.index}`;
          const temperature = {
            criticalLow: row.temperatureUnder,
            warningLow: row.temperatureLow,
            warningHigh: row.temperatureHigh,
            criticalHigh: row.temperatureOver,
          };
          const humidity = {
            criticalLow: row.humidityUnder,
            warningLow: row.humidityLow,
            warningHigh: row.humidityHigh,
            criticalHigh: row.humidityOver,
          };
          switch (row.type?.value) {
            case 1:
              return reading("temperature", row.temperature, name, { limits: temperature });
            case 2:
              return reading("humidity", row.humidity, name, { limits: humidity });
            case 3:
              return stateOf(row.door, name, { group: "Doors" });
            case 4:
              return stateOf(row.contact, name, { group: "Contacts" });
            case 5:
              return reading("pressure", row.pressure, name);
            case 6:
              return stateOf(row.leak, name, { group: "Leaks" });
            default:
              return undefined;
          }
        }),
      ],
    };
  },
});

type Powers = Readonly<Record<"power" | "apparent" | "factor", NumberCell | undefined>>;

function powers(row: Powers, name: string, group?: string): (Sensor | undefined)[] {
  return [
    reading("power", row.power, name, { group }),
    reading("apparent_power", row.apparent, name, { group }),
    reading("power_factor", row.factor, name, { group }),
  ];
}
