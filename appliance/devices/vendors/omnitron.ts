/** Omnitron iConverter: modules of the chassis, power, temperature, fans. */
import { state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { stateOf } from "../facts.ts";
import { told } from "../placeholders.ts";
import { measure, sensorList } from "../sensor-list.ts";

const OST = "1.3.6.1.4.1.7342";
const MODULE = `${OST}.2.1.2.1`;
const AT = `${OST}.2.1.11.1`;
const POWERED: Readonly<Record<number, StateMeaning>> = {
  0: ["notApplicable", "notPresent"],
  1: ["notInstalled", "notPresent"],
  2: ["installedNotPowered", "critical"],
  3: ["installedPowered", "ok"],
};
/** Zero: not told. */
const MILLI = { scale: 0.001, absentBelow: 1 };

const measured = sensorList({
  in1: measure("voltage", `${AT}.2`, "power supply 1 input", MILLI),
  out1: measure("voltage", `${AT}.3`, "power supply 1", MILLI),
  current1: measure("current", `${AT}.4`, "power supply 1", MILLI),
  in2: measure("voltage", `${AT}.6`, "power supply 2 input", MILLI),
  out2: measure("voltage", `${AT}.7`, "power supply 2", MILLI),
  current2: measure("current", `${AT}.8`, "power supply 2", MILLI),
  temperature: measure("temperature", `${AT}.9`, "", { absent: [0] }),
  speed1: measure("fanspeed", `${AT}.11`, "fan 1", { absentBelow: 1 }),
  speed2: measure("fanspeed", `${AT}.13`, "fan 2", { absentBelow: 1 }),
  speed3: measure("fanspeed", `${AT}.15`, "fan 3", { absentBelow: 1 }),
});

export const omnitron = defineMib({
  name: "omnitron",
  title: "Omnitron iConverter",
  source: "OMNITRON-MIB (Omnitron Systems)",
  verified: "text",
  matches: [{ sysObjectID: [OST] }],
  tables: {
    modules: {
      columns: {
        part: text(`${MODULE}.10`),
        serial: text(`${MODULE}.11`),
        name: text(`${MODULE}.13`),
        version: text(`${MODULE}.32`),
      },
    },
    environment: {
      columns: {
        supply1: danger("powerSupply", state(`${AT}.1`, POWERED)),
        supply2: danger("powerSupply", state(`${AT}.5`, POWERED)),
        fan1: state(`${AT}.10`, POWERED),
        fan2: state(`${AT}.12`, POWERED),
        fan3: state(`${AT}.14`, POWERED),
        ...measured.columns,
      },
    },
  },
  facts({ tables }) {
    // The agent runs in the first of the modules.
    const [self] = tables.modules;
    const names = new Map(tables.modules.map((row) => [row.index, told(row.name) ?? told(row.part)]));
    return {
      identity: {
        os: "iconverter",
        vendor: "Omnitron",
        kind: "other",
        hardware: told(self?.part) ?? told(self?.name),
        version: told(self?.version),
        serial: told(self?.serial),
      },
      sensors: tables.environment.flatMap((row) => {
        const name = names.get(row.index) ?? `Module ${row.index}`;
        return [
          stateOf(row.supply1, `${name} power supply 1`),
          stateOf(row.supply2, `${name} power supply 2`),
          stateOf(row.fan1, `${name} fan 1`),
          stateOf(row.fan2, `${name} fan 2`),
          stateOf(row.fan3, `${name} fan 3`),
          ...measured.of(row, name),
        ];
      }),
    };
  },
});
