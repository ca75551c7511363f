/** Eaton UPS with the MGE MIB: identity, faults of battery, input and output; battery and lines themselves: UPS-MIB too. */
import { number, state, text, type PowerWord, type StateMeaning } from "../columns.ts";
import type { Severity } from "#model/device.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const MG = "1.3.6.1.4.1.705.1";
/** Most objects ask whether something is so: 1 yes, 2 no. Severity and words for both answers. */
const answer = (oid: string, yes: string, severity: Severity, no: string, power?: PowerWord) => {
  const meanings: Readonly<Record<number, StateMeaning>> = { 1: [yes, severity, power], 2: [no, "ok"] };
  return state(oid, meanings);
};
const CONTACT: Readonly<Record<number, StateMeaning>> = { 1: ["closed", "ok"], 2: ["open", "ok"] };

export const eatonMgeUps = defineMib({
  name: "eaton-mge-ups",
  title: "Eaton UPS (MGE)",
  source: "MG-SNMP-UPS-MIB (MGE/Eaton)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.705", "1.3.6.1.4.1.534"], present: [`${MG}.1.1.0`] }],
  scalars: {
    family: text(`${MG}.1.1.0`),
    model: text(`${MG}.1.2.0`),
    firmware: text(`${MG}.1.4.0`),
    serial: text(`${MG}.1.7.0`),
    // Seconds.
    remaining: number(`${MG}.5.1.0`),
    temperature: number(`${MG}.5.7.0`, { absentBelow: 1 }),
    fault: answer(`${MG}.5.9.0`, "Fault", "critical", "OK"),
    missing: answer(`${MG}.5.10.0`, "No battery", "critical", "OK"),
    replace: answer(`${MG}.5.11.0`, "Replace", "critical", "OK"),
    unavailable: answer(`${MG}.5.12.0`, "Not available", "critical", "OK"),
    notCharged: answer(`${MG}.5.13.0`, "Not fully charged", "ok", "OK"),
    low: answer(`${MG}.5.14.0`, "Low", "critical", "OK", "low"),
    charger: answer(`${MG}.5.15.0`, "Fault", "critical", "OK"),
    condition: answer(`${MG}.5.16.0`, "Low condition", "critical", "OK"),
    inputBad: answer(`${MG}.6.3.0`, "Bad", "critical", "OK", "battery"),
    lineFail: state(`${MG}.6.4.0`, {
      1: ["No Failure", "ok"],
      2: ["Voltage out of tolerance", "warning"],
      3: ["Frequency out of tolerance", "warning"],
      4: ["Utility off", "critical", "battery"],
    }),
    onBattery: answer(`${MG}.7.3.0`, "On Battery", "critical", "On Input Power", "battery"),
    onBypass: answer(`${MG}.7.4.0`, "Active", "warning", "Not Active"),
    utilityOff: answer(`${MG}.7.7.0`, "Utility Off", "critical", "Output OK"),
    onBoost: answer(`${MG}.7.8.0`, "Boosting", "warning", "Not boosting"),
    // A UPS that is not of the double-conversion kind has its inverter off while all is well.
    inverterOff: answer(`${MG}.7.9.0`, "Inverter Off", "ok", "Inverter On"),
    overload: answer(`${MG}.7.10.0`, "Yes", "critical", "No"),
    overTemperature: answer(`${MG}.7.11.0`, "Over Temperature", "critical", "OK"),
    onBuck: answer(`${MG}.7.12.0`, "Bucking", "warning", "Not bucking"),
    ambient: number(`${MG}.8.1.0`, { scale: 0.1, absentBelow: 1 }),
    humidity: number(`${MG}.8.2.0`, { scale: 0.1, absentBelow: 1 }),
  },
  tables: {
    probes: {
      columns: {
        // 1: it does not answer.
        silent: number(`${MG}.8.7.1.2`),
        temperature: number(`${MG}.8.7.1.3`, { scale: 0.1 }),
        humidity: number(`${MG}.8.7.1.6`, { scale: 0.1, absentBelow: 1 }),
        input1: state(`${MG}.8.7.1.9`, CONTACT),
        input2: state(`${MG}.8.7.1.10`, CONTACT),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "eaton-mgeups",
        vendor: "Eaton",
        kind: "ups",
        hardware: [s.family?.value, s.model?.value].filter(Boolean).join(" ") || undefined,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        reading("delay", s.remaining, "Remaining time"),
        reading("temperature", s.temperature, "Battery (MGE)"),
        reading("temperature", s.ambient, "Environment"),
        reading("humidity", s.humidity, "Environment (MGE)"),
        stateOf(s.fault, "Battery Fault"),
        stateOf(s.missing, "Battery Presence"),
        stateOf(s.replace, "Battery Replacement Status"),
        stateOf(s.unavailable, "Battery Availability"),
        stateOf(s.notCharged, "Battery High Charge"),
        stateOf(s.low, "Battery Charge Status"),
        stateOf(s.charger, "Battery Charger Status"),
        stateOf(s.condition, "Battery Condition"),
        stateOf(s.inputBad, "Input Status"),
        stateOf(s.lineFail, "Input Line Fail Cause"),
        stateOf(s.onBattery, "Output On Battery"),
        stateOf(s.onBypass, "Bypass Status"),
        stateOf(s.utilityOff, "Utility Status"),
        stateOf(s.onBoost, "Boost"),
        stateOf(s.onBuck, "Buck"),
        stateOf(s.inverterOff, "UPS Inverter Status"),
        stateOf(s.overload, "Output OverLoad"),
        stateOf(s.overTemperature, "Over Temperature"),
        ...tables.probes.flatMap((row) => {
          const name = `Environment sensor ${row.index}`;
          if (row.silent?.value === 1) return [];
          return [
            reading("temperature", row.temperature, name),
            reading("humidity", row.humidity, name),
            stateOf(row.input1, `${name} input 1`),
            stateOf(row.input2, `${name} input 2`),
          ];
        }),
      ],
    };
  },
});
