/** Eltek DC power systems with a Smartpack2, Smartpack S or Compack: mains, rectifiers, battery, load, fuses, inputs. */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SP2 = "1.3.6.1.4.1.12148.10";
const MAINS = `${SP2}.3`;
const RECTIFIER = `${SP2}.5`;
const LOAD = `${SP2}.9`;
const BATTERY = `${SP2}.10`;
/** One enumeration for everything; `event` and the kinds of values are no states of a thing. */
const STATUS: Readonly<Record<number, StateMeaning>> = {
  0: ["error", "critical"],
  1: ["normal", "ok"],
  2: ["minorAlarm", "warning"],
  3: ["majorAlarm", "critical"],
  4: ["disabled", "notPresent"],
  5: ["disconnected", "warning"],
  6: ["notPresent", "notPresent"],
  7: ["minorAndMajor", "critical"],
  8: ["majorLow", "critical"],
  9: ["minorLow", "warning"],
  10: ["majorHigh", "critical"],
  11: ["minorHigh", "warning"],
  18: ["critical", "critical"],
  19: ["warning", "warning"],
};
const HUNDREDTHS = { scale: 0.01 };
/** 0..9999 by its type. */
const DEGREES = { absentFrom: 9999 };

export const eltekSmartpack = defineMib({
  name: "eltek-smartpack",
  title: "Eltek DC power systems",
  source: "SP2-MIB (Eltek)",
  verified: "text",
  matches: [{ sysObjectID: [SP2] }, { sysObjectID: ["1.3.6.1.4.1.12148"], present: [`${SP2}.2.1.0`] }],
  scalars: {
    status: state(`${SP2}.2.1.0`, STATUS),
    model: text(`${SP2}.2.6.0`),
    serial: text(`${SP2}.2.7.0`),
    tenthsOfAmperes: number(`${SP2}.2.15.0`),
    fahrenheit: number(`${SP2}.2.16.0`),
    percents: number(`${SP2}.2.17.0`),
    mains: state(`${MAINS}.1.0`, STATUS),
    mainsFailure: danger("powerSupply", state(`${MAINS}.2.1.0`, STATUS)),
    rectifiers: state(`${RECTIFIER}.1.0`, STATUS),
    rectifierCurrent: number(`${RECTIFIER}.2.5.0`),
    rectifierLoad: number(`${RECTIFIER}.3.5.0`),
    rectifierLoadMost: number(`${RECTIFIER}.3.6.0`, { absentBelow: 1 }),
    rectifierLoadMore: number(`${RECTIFIER}.3.7.0`, { absentBelow: 1 }),
    load: state(`${LOAD}.1.0`, STATUS),
    loadCurrent: number(`${LOAD}.2.5.0`),
    loadFuses: state(`${LOAD}.3.0`, STATUS),
    battery: danger("battery", state(`${BATTERY}.1.0`, STATUS)),
    batteryFuses: state(`${BATTERY}.4.0`, STATUS),
    batteryVoltage: number(`${BATTERY}.5.5.0`, HUNDREDTHS),
    voltageMajorHigh: number(`${BATTERY}.5.6.0`, HUNDREDTHS),
    voltageMinorHigh: number(`${BATTERY}.5.7.0`, HUNDREDTHS),
    voltageMinorLow: number(`${BATTERY}.5.8.0`, HUNDREDTHS),
    voltageMajorLow: number(`${BATTERY}.5.9.0`, HUNDREDTHS),
    batteryCurrent: number(`${BATTERY}.6.5.0`),
    batteryTemperature: number(`${BATTERY}.7.5.0`, DEGREES),
    temperatureMajorHigh: number(`${BATTERY}.7.6.0`),
    temperatureMinorHigh: number(`${BATTERY}.7.7.0`),
    temperatureMinorLow: number(`${BATTERY}.7.8.0`),
    temperatureMajorLow: number(`${BATTERY}.7.9.0`),
    remaining: number(`${BATTERY}.9.5.0`),
    remainingMinor: number(`${BATTERY}.9.6.0`),
    remainingMajor: number(`${BATTERY}.9.7.0`),
    quality: number(`${BATTERY}.12.5.0`, { absentBelow: 1 }),
  },
  tables: {
    mainsPhases: {
      columns: {
        status: state(`${MAINS}.4.1.2`, STATUS),
        name: text(`${MAINS}.4.1.3`),
        voltage: number(`${MAINS}.4.1.6`),
        majorHigh: number(`${MAINS}.4.1.7`),
        minorHigh: number(`${MAINS}.4.1.8`),
        minorLow: number(`${MAINS}.4.1.9`),
        majorLow: number(`${MAINS}.4.1.10`),
      },
    },
    rectifierRows: {
      columns: {
        status: danger("powerSupply", state(`${RECTIFIER}.6.1.2`, STATUS)),
        current: number(`${RECTIFIER}.6.1.3`),
        voltage: number(`${RECTIFIER}.6.1.4`),
      },
    },
    loadFuseRows: { columns: { status: state(`${LOAD}.7.1.1`, STATUS), name: text(`${LOAD}.7.1.2`) } },
    batteryBanks: { columns: { status: danger("battery", state(`${BATTERY}.18.2.1.2`, STATUS)) } },
    batteryFuseRows: {
      columns: { status: state(`${BATTERY}.18.5.1.2`, STATUS), name: text(`${BATTERY}.18.5.1.3`) },
    },
    inputs: { columns: { status: state(`${SP2}.11.2.1.2`, STATUS), name: text(`${SP2}.11.2.1.3`) } },
    controlUnits: {
      columns: {
        name: text(`${SP2}.13.8.2.1.2`),
        status: state(`${SP2}.13.8.2.1.3`, STATUS),
        serial: text(`${SP2}.13.8.2.1.4`),
        version: text(`${SP2}.13.8.2.1.8`),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const amperes = (cell: NumberCell | undefined) =>
      cell === undefined || s.tenthsOfAmperes?.value !== 1 ? cell : { ...cell, value: cell.value * 0.1 };
    const celsius = (cell: NumberCell | undefined) =>
      cell === undefined || s.fahrenheit?.value !== 1 ? cell : { ...cell, value: (cell.value - 32) / 1.8 };
    const inPercent = s.percents?.value === 1;
    const unit = t.controlUnits.find(({ name }) => name !== undefined);
    return {
      identity: {
        os: "eltek-smartpack",
        vendor: "Eltek",
        kind: "ups",
        hardware: unit?.name?.value ?? s.model?.value,
        version: unit?.version?.value,
        serial: s.serial?.value ?? unit?.serial?.value,
      },
      sensors: [
        stateOf(s.status, "System"),
        stateOf(s.mains, "Mains"),
        stateOf(s.mainsFailure, "Mains failure"),
        stateOf(s.rectifiers, "Rectifiers"),
        reading("current", amperes(s.rectifierCurrent), "Rectifiers"),
        reading("load", s.rectifierLoad, "Rectifiers", {
          limits: { warningHigh: s.rectifierLoadMore, criticalHigh: s.rectifierLoadMost },
        }),
        stateOf(s.load, "Load"),
        reading("current", amperes(s.loadCurrent), "Load"),
        stateOf(s.loadFuses, "Load fuses"),
        stateOf(s.battery, "Battery"),
        stateOf(s.batteryFuses, "Battery fuses"),
        reading("voltage", s.batteryVoltage, "Battery", {
          limits: {
            criticalLow: s.voltageMajorLow,
            warningLow: s.voltageMinorLow,
            warningHigh: s.voltageMinorHigh,
            criticalHigh: s.voltageMajorHigh,
          },
        }),
        reading("current", amperes(s.batteryCurrent), "Battery"),
        reading("temperature", celsius(s.batteryTemperature), "Battery", {
          limits: {
            criticalLow: celsius(s.temperatureMajorLow),
            warningLow: celsius(s.temperatureMinorLow),
            warningHigh: celsius(s.temperatureMinorHigh),
            criticalHigh: celsius(s.temperatureMajorHigh),
          },
        }),
        // Else it is told in ampere hours.
        reading("charge", inPercent ? s.remaining : undefined, "Battery", {
          limits: { warningLow: s.remainingMinor, criticalLow: s.remainingMajor },
        }),
        reading("percent", s.quality, "Battery quality"),
        ...t.mainsPhases.flatMap((row) => {
          const name = row.name?.value ?? `Mains ${row.index}`;
          const limits = {
            criticalLow: row.majorLow,
            warningLow: row.minorLow,
            warningHigh: row.minorHigh,
            criticalHigh: row.majorHigh,
          };
          return [reading("voltage", row.voltage, name, { limits }), stateOf(row.status, name, { group: "Mains" })];
        }),
        ...t.rectifierRows.flatMap((row) => {
          const name = `Rectifier ${row.index}`;
          if (row.status === undefined) return [];
          return [
            stateOf(row.status, name),
            reading("current", amperes(row.current), name),
            reading("voltage", row.voltage, `${name} input`),
          ];
        }),
        ...t.loadFuseRows.map((row) =>
          stateOf(row.status, row.name?.value ?? `Fuse ${row.index}`, { group: "Load fuses" }),
        ),
        ...t.batteryBanks.map((row) => stateOf(row.status, `Battery bank ${row.index}`)),
        ...t.batteryFuseRows.map((row) =>
          stateOf(row.status, row.name?.value ?? `Fuse ${row.index}`, { group: "Battery fuses" }),
        ),
        ...t.inputs.map((row) => stateOf(row.status, row.name?.value ?? `Input ${row.index}`, { group: "Inputs" })),
        ...t.controlUnits.map((row) => stateOf(row.status, row.name?.value ?? `Control unit ${row.index}`)),
      ],
    };
  },
});
