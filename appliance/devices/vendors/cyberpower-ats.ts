/** CyberPower automatic transfer switch: which source feeds, its supplies and relays, the sources, and the outlets. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ATS = "1.3.6.1.4.1.3808.1.1.5";
const STATUS = `${ATS}.2.1`;
const INPUT = `${ATS}.2.2.2.1`;
const SUPPLY = `${STATUS}.10.1`;
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });
const supply = (oid: string) =>
  danger("powerSupply", state(oid, { 1: ["powerSupplyOK", "ok"], 2: ["powerSupplyFailure", "critical"] }));

export const cyberpowerAts = defineMib({
  name: "cyberpower-ats",
  title: "CyberPower automatic transfer switch",
  source: "CPS-MIB (CyberPower): ats",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3808"], present: [`${ATS}.1.2.0`] }],
  scalars: {
    model: text(`${ATS}.1.2.0`),
    firmware: text(`${ATS}.1.4.0`),
    serial: text(`${ATS}.1.5.0`),
    communication: state(`${STATUS}.1.0`, {
      1: ["atsNeverDiscovered", "unknown"],
      2: ["atsCommEstablished", "ok"],
      3: ["atsCommLost", "critical"],
    }),
    source: state(`${STATUS}.2.0`, { 1: ["sourceA", "ok"], 2: ["sourceB", "ok"] }),
    redundancy: state(`${STATUS}.3.0`, { 1: ["atsRedundancyLost", "critical"], 2: ["atsFullyRedundant", "ok"] }),
    // Two feeds of different transformers are out of phase for good.
    sync: state(`${STATUS}.4.0`, { 1: ["inSync", "ok"], 2: ["outOfSync", "warning"] }),
    sourceRelay: state(`${STATUS}.5.0`, { 1: ["sourceRelayNormal", "ok"], 2: ["sourceRelayFail", "critical"] }),
    inputRelay: state(`${STATUS}.6.0`, { 1: ["inputRelayNormal", "ok"], 2: ["inputRelayFail", "critical"] }),
    outputRelay: state(`${STATUS}.7.0`, { 1: ["outputRelayNormal", "ok"], 2: ["outputRelayFail", "critical"] }),
  },
  tables: {
    supplies: {
      columns: { high: supply(`${SUPPLY}.3`), middle: supply(`${SUPPLY}.4`), low: supply(`${SUPPLY}.5`) },
    },
    inputs: {
      columns: {
        name: text(`${INPUT}.2`),
        voltage: known(`${INPUT}.5`, 0.1),
        frequency: known(`${INPUT}.6`, 0.1),
        voltageState: state(`${INPUT}.7`, {
          1: ["normal", "ok"],
          2: ["overVoltage", "critical"],
          3: ["underVoltage", "critical"],
        }),
        frequencyState: state(`${INPUT}.8`, {
          1: ["normal", "ok"],
          2: ["overFrequency", "critical"],
          3: ["underFrequency", "critical"],
        }),
      },
    },
    outlets: {
      columns: {
        name: text(`${ATS}.6.3.1.2`),
        // Off is what somebody chose.
        state: state(`${ATS}.6.3.1.3`, { 1: ["outletStatusOn", "ok"], 2: ["outletStatusOff", "ok"] }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "cyberpower",
        vendor: "CyberPower",
        kind: "pdu",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.communication, "Communication"),
        stateOf(s.source, "Selected source"),
        stateOf(s.redundancy, "Redundancy"),
        stateOf(s.sync, "Phase synchronization"),
        stateOf(s.sourceRelay, "Source relay"),
        stateOf(s.inputRelay, "Input relay"),
        stateOf(s.outputRelay, "Output relay"),
        ...t.supplies.flatMap((row) => [
          stateOf(row.high, `Supply ${row.index} 12 V`),
          stateOf(row.middle, `Supply ${row.index} 5 V`),
          stateOf(row.low, `Supply ${row.index} 3.3 V`),
        ]),
        ...t.inputs.flatMap((row) => {
          const name = row.name?.value ?? `Source ${row.index}`;
          return [
            reading("voltage", row.voltage, name),
            reading("frequency", row.frequency, name),
            stateOf(row.voltageState, `${name} voltage`),
            stateOf(row.frequencyState, `${name} frequency`),
          ];
        }),
        ...t.outlets.map((row) => stateOf(row.state, row.name?.value ?? `Outlet ${row.index}`, { group: "Outlets" })),
      ],
    };
  },
});
