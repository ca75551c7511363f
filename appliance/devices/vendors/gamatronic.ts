/** Gamatronic power systems: mains, output, modules, batteries. */
import { text, type StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const PS = "1.3.6.1.4.1.6050.1";
const MODULE = `${PS}.3.2.1`;
const BATTERY = `${PS}.2.26.1`;
const TENTHS = { scale: 0.1, absentBelow: 0 };
const WELL: Readonly<Record<number, StateMeaning>> = { 0: ["ok", "ok"], 1: ["notok", "critical"] };
const OUTPUT: Readonly<Record<number, StateMeaning>> = {
  0: ["ok", "ok"],
  1: ["overvoltage", "critical"],
  2: ["undervoltage", "critical"],
  3: ["disconnected", "critical"],
};

export const gamatronic = listedMib({
  name: "gamatronic",
  title: "Gamatronic power systems",
  source: "GAMATRONIC-MIB (Gamatronic)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.6050"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${PS}.1.6.0`] }],
  identity: {
    os: "gamatronic",
    vendor: "Gamatronic",
    kind: "ups",
    hardware: text(`${PS}.1.4.0`),
    version: text(`${PS}.1.6.0`),
    serial: text(`${PS}.1.8.0`),
  },
  single: {
    battery: measure("voltage", `${PS}.2.2.0`, "Battery", TENTHS),
    input1: measure("voltage", `${PS}.5.1.0`, "Input 1", TENTHS),
    input2: measure("voltage", `${PS}.5.2.0`, "Input 2", TENTHS),
    input3: measure("voltage", `${PS}.5.3.0`, "Input 3", TENTHS),
    current1: measure("current", `${PS}.5.4.0`, "Input 1", TENTHS),
    current2: measure("current", `${PS}.5.5.0`, "Input 2", TENTHS),
    current3: measure("current", `${PS}.5.6.0`, "Input 3", TENTHS),
    frequency: measure("frequency", `${PS}.5.7.0`, "Input", { scale: 0.01, absentBelow: 1 }),
    mains: condition(`${PS}.5.8.0`, "Mains", { 0: ["ok", "ok"], 1: ["notok", "critical", "battery"] }),
    surge: condition(`${PS}.5.9.0`, "Surge arrester", { 0: ["ok", "ok"], 1: ["notok", "warning"] }),
    output: measure("voltage", `${PS}.6.1.0`, "Output", TENTHS),
    outputCurrent: measure("current", `${PS}.6.2.0`, "Output", TENTHS),
    outputState: condition(`${PS}.6.11.0`, "Output", OUTPUT),
  },
  rows: {
    batteries: {
      called: "Battery",
      items: {
        current: measure("current", `${BATTERY}.3`, "", TENTHS),
        temperature: measure("temperature", `${BATTERY}.5`, "", { absentBelow: 1 }),
        status: danger(
          "battery",
          condition(`${BATTERY}.6`, "", {
            0: ["passed", "ok"],
            1: ["failed", "critical"],
            2: ["low", "critical", "low"],
          }),
        ),
        fuse: danger("overload", condition(`${BATTERY}.7`, "fuse", { 0: ["ok", "ok"], 1: ["bad", "critical"] })),
      },
    },
    modules: {
      called: "Power module",
      items: {
        voltage: measure("voltage", `${MODULE}.2`, "", TENTHS),
        current: measure("current", `${MODULE}.3`, "", TENTHS),
        temperature: measure("temperature", `${MODULE}.4`, "", { absentBelow: 1 }),
        state: danger("powerSupply", condition(`${MODULE}.8`, "", WELL)),
        input: condition(`${MODULE}.19`, "input", WELL),
        fan: condition(`${MODULE}.27`, "fan", { 0: ["ok", "ok"], 1: ["bad", "critical"] }),
      },
    },
  },
});
