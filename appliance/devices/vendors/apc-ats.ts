/** APC automatic transfer switch: which source feeds, whether the other could, and its output. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ATS = "1.3.6.1.4.1.318.1.1.8";
const known = (oid: string, scale = 1) => number(oid, { scale, absent: [-1] });

export const apcAts = defineMib({
  name: "apc-ats",
  title: "APC automatic transfer switch",
  source: "PowerNet-MIB (APC/Schneider Electric): automaticXferSwitch",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.318"], present: [`${ATS}.1.5.0`] }],
  scalars: {
    model: text(`${ATS}.1.5.0`),
    serial: text(`${ATS}.1.6.0`),
    source: state(`${ATS}.5.1.2.0`, { 1: ["sourceA", "ok"], 2: ["sourceB", "ok"] }),
    redundancy: state(`${ATS}.5.1.3.0`, { 1: ["atsRedundancyLost", "critical"], 2: ["atsFullyRedundant", "ok"] }),
    overCurrent: state(`${ATS}.5.1.4.0`, { 1: ["atsOverCurrent", "critical"], 2: ["atsCurrentOK", "ok"] }),
    supply5: state(`${ATS}.5.1.5.0`, { 1: ["atsPowerSupplyFailure", "critical"], 2: ["atsPowerSupplyOK", "ok"] }),
    supply24: state(`${ATS}.5.1.6.0`, { 1: ["atsPowerSupplyFailure", "critical"], 2: ["atsPowerSupplyOK", "ok"] }),
  },
  tables: {
    inputs: { columns: { frequency: known(`${ATS}.5.3.2.1.4`), name: text(`${ATS}.5.3.2.1.6`) } },
    inputPhases: { columns: { voltage: known(`${ATS}.5.3.3.1.3`) } },
    outputPhases: {
      columns: {
        voltage: known(`${ATS}.5.4.3.1.3`),
        current: known(`${ATS}.5.4.3.1.4`, 0.1),
        load: known(`${ATS}.5.4.3.1.10`),
        // Named a power, and told in volt-amperes.
        apparent: known(`${ATS}.5.4.3.1.13`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const names = new Map(tables.inputs.map((row) => [row.index, row.name?.value]));
    return {
      identity: { kind: "pdu", vendor: "APC", hardware: s.model?.value, serial: s.serial?.value },
      sensors: [
        stateOf(s.source, "Selected source"),
        stateOf(s.redundancy, "Redundancy"),
        stateOf(s.overCurrent, "Output current"),
        stateOf(s.supply5, "5 V supply"),
        stateOf(s.supply24, "24 V supply"),
        ...tables.inputs.map((row) => reading("frequency", row.frequency, row.name?.value ?? `Input ${row.index}`)),
        ...tables.inputPhases.map((row) => {
          const [input = row.index, phase] = row.index.split(".").filter((_, i) => i !== 1);
          return reading(
            "voltage",
            row.voltage,
            [names.get(input) ?? `Input ${input}`, phase].filter(Boolean).join(" "),
          );
        }),
        ...tables.outputPhases.flatMap((row) => {
          const name = `Output ${row.index.split(".").at(-1)}`;
          return [
            reading("voltage", row.voltage, name),
            reading("current", row.current, name),
            reading("load", row.load, name),
            reading("apparent_power", row.apparent, name),
          ];
        }),
      ],
    };
  },
});
