/** APC automatic transfer switch: which source feeds, whether the other could, and its output. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ATS = "1.3.6.1.4.1.318.1.1.8";
const known = (oid: string, scale = 1) => number(oid, { scale, absent: [-1] });
const SUPPLY: Readonly<Record<number, StateMeaning>> = {
  1: ["atsPowerSupplyFailure", "critical"],
  2: ["atsPowerSupplyOK", "ok"],
};
const FAIL: Readonly<Record<number, StateMeaning>> = { 1: ["fail", "critical"], 2: ["ok", "ok"] };
const FUSE: Readonly<Record<number, StateMeaning>> = {
  1: ["atsFuseStatusClose", "ok"],
  2: ["atsFuseStatusOpen", "critical"],
};
const LOAD: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["lowload", "ok"],
  3: ["nearoverload", "warning"],
  4: ["overload", "critical"],
};

export const apcAts = defineMib({
  name: "apc-ats",
  title: "APC automatic transfer switch",
  source: "PowerNet-MIB (APC/Schneider Electric): automaticXferSwitch",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.318"], present: [`${ATS}.1.5.0`] }],
  scalars: {
    firmware: text(`${ATS}.1.2.0`),
    model: text(`${ATS}.1.5.0`),
    serial: text(`${ATS}.1.6.0`),
    source: state(`${ATS}.5.1.2.0`, { 1: ["sourceA", "ok"], 2: ["sourceB", "ok"] }),
    redundancy: state(`${ATS}.5.1.3.0`, { 1: ["atsRedundancyLost", "critical"], 2: ["atsFullyRedundant", "ok"] }),
    overCurrent: danger(
      "overload",
      state(`${ATS}.5.1.4.0`, { 1: ["atsOverCurrent", "critical"], 2: ["atsCurrentOK", "ok"] }),
    ),
    communication: state(`${ATS}.5.1.1.0`, {
      1: ["atsNeverDiscovered", "unknown"],
      2: ["atsCommEstablished", "ok"],
      3: ["atsCommLost", "critical"],
    }),
    supply5: danger("powerSupply", state(`${ATS}.5.1.5.0`, SUPPLY)),
    supply24: danger("powerSupply", state(`${ATS}.5.1.6.0`, SUPPLY)),
    supply24b: danger("powerSupply", state(`${ATS}.5.1.7.0`, SUPPLY)),
    supply12: danger("powerSupply", state(`${ATS}.5.1.8.0`, SUPPLY)),
    supplyMinus12: danger("powerSupply", state(`${ATS}.5.1.9.0`, SUPPLY)),
    switching: state(`${ATS}.5.1.10.0`, FAIL),
    sourceA: state(`${ATS}.5.1.12.0`, FAIL),
    sourceB: state(`${ATS}.5.1.13.0`, FAIL),
    // Two feeds of different transformers are out of phase for good.
    sync: state(`${ATS}.5.1.14.0`, { 1: ["inSync", "ok"], 2: ["outOfSync", "warning"] }),
    outputVoltage: state(`${ATS}.5.1.15.0`, FAIL),
    hardware: state(`${ATS}.5.1.16.0`, FAIL),
    supply3: danger("powerSupply", state(`${ATS}.5.1.17.0`, SUPPLY)),
    supply1: danger("powerSupply", state(`${ATS}.5.1.18.0`, SUPPLY)),
    boostA: state(`${ATS}.5.1.19.0`, SUPPLY),
    boostB: state(`${ATS}.5.1.20.0`, SUPPLY),
    fuseA: state(`${ATS}.5.1.21.0`, FUSE),
    fuseB: state(`${ATS}.5.1.22.0`, FUSE),
  },
  tables: {
    inputs: { columns: { frequency: known(`${ATS}.5.3.2.1.4`), name: text(`${ATS}.5.3.2.1.6`) } },
    inputPhases: {
      columns: {
        voltage: known(`${ATS}.5.3.3.1.3`),
        current: known(`${ATS}.5.3.3.1.6`),
        power: known(`${ATS}.5.3.3.1.9`),
      },
    },
    outputPhases: {
      columns: {
        voltage: known(`${ATS}.5.4.3.1.3`),
        current: known(`${ATS}.5.4.3.1.4`, 0.1),
        load: known(`${ATS}.5.4.3.1.10`),
        // Named a power, and told in volt-amperes.
        apparent: known(`${ATS}.5.4.3.1.13`),
        state: state(`${ATS}.5.4.3.1.19`, LOAD),
      },
    },
    banks: {
      after: ["outputPhases"],
      columns: {
        // 1 is the total of all banks.
        number: number(`${ATS}.5.4.5.1.3`),
        current: known(`${ATS}.5.4.5.1.4`, 0.1),
        state: state(`${ATS}.5.4.5.1.5`, LOAD),
        load: known(`${ATS}.5.4.5.1.12`),
        apparent: known(`${ATS}.5.4.5.1.15`),
      },
    },
    bankLimits: {
      after: ["banks"],
      columns: { near: known(`${ATS}.4.14.1.4`), over: known(`${ATS}.4.14.1.5`) },
    },
  },
  facts({ scalars: s, tables }) {
    const names = new Map(tables.inputs.map((row) => [row.index, row.name?.value]));
    const limits = new Map(
      tables.bankLimits.map((row) => [row.index, { warningHigh: row.near, criticalHigh: row.over }] as const),
    );
    return {
      identity: {
        kind: "pdu",
        vendor: "APC",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.source, "Selected source"),
        stateOf(s.redundancy, "Redundancy"),
        stateOf(s.overCurrent, "Output current"),
        stateOf(s.supply5, "5 V supply"),
        stateOf(s.supply24, "24 V supply"),
        stateOf(s.supply24b, "24 V supply of source B"),
        stateOf(s.supply12, "12 V supply"),
        stateOf(s.supplyMinus12, "-12 V supply"),
        stateOf(s.supply3, "3.3 V supply"),
        stateOf(s.supply1, "1.0 V supply"),
        stateOf(s.boostA, "Boost supply of source A"),
        stateOf(s.boostB, "Boost supply of source B"),
        stateOf(s.communication, "Communication"),
        stateOf(s.switching, "Switch"),
        stateOf(s.sourceA, "Source A"),
        stateOf(s.sourceB, "Source B"),
        stateOf(s.sync, "Phase synchronization"),
        stateOf(s.outputVoltage, "Output voltage"),
        stateOf(s.hardware, "Hardware"),
        stateOf(s.fuseA, "Fuse of source A"),
        stateOf(s.fuseB, "Fuse of source B"),
        ...tables.inputs.map((row) => reading("frequency", row.frequency, row.name?.value ?? `Input ${row.index}`)),
        ...tables.inputPhases.flatMap((row) => {
          const [input = row.index, phase] = row.index.split(".").filter((_, i) => i !== 1);
          const name = [names.get(input) ?? `Input ${input}`, phase].filter(Boolean).join(" ");
          return [
            reading("voltage", row.voltage, name),
            reading("current", row.current, name),
            reading("power", row.power, name),
          ];
        }),
        ...tables.outputPhases.flatMap((row) => {
          const name = `Output ${row.index.split(".").at(-1)}`;
          return [
            reading("voltage", row.voltage, name),
            reading("current", row.current, name),
            reading("load", row.load, name),
            reading("apparent_power", row.apparent, name),
            stateOf(row.state, `${name} load`),
          ];
        }),
        ...tables.banks.flatMap((row) => {
          const name = (row.number?.value ?? 1) === 1 ? "All banks" : `Bank ${(row.number?.value ?? 1) - 1}`;
          return [
            reading("current", row.current, name, { limits: limits.get(row.index) }),
            reading("load", row.load, name),
            reading("apparent_power", row.apparent, name),
            stateOf(row.state, `${name} load`),
          ];
        }),
      ],
    };
  },
});
