/** Transition Networks: power supplies, board and processor temperature, optical modules. */
import { listedMib } from "../listed-mib.ts";
import { danger } from "../danger.ts";
import { condition, measure } from "../sensor-list.ts";

const TN = "1.3.6.1.4.1.868.2.5";
const SUPPLY = `${TN}.20.2.1.1`;
const MODULE = `${TN}.152.1.3.2.1`;

export const transition = listedMib({
  name: "transition",
  title: "Transition Networks",
  source: "TN-POWER-SUPPLY-MIB, TN-MGMT-MIB, TN-DDMI-MIB (Transition Networks)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.868"] }],
  identity: { os: "transition", vendor: "Transition Networks" },
  rows: {
    supplies: {
      called: "Power supply",
      items: {
        // A TruthValue: whether it is fed.
        powered: danger("powerSupply", condition(`${SUPPLY}.4`, "", { 1: ["true", "ok"], 2: ["false", "critical"] })),
        fan: measure("fanspeed", `${SUPPLY}.5`, "fan", { absentBelow: 1 }),
        temperature: measure("temperature", `${SUPPLY}.6`, "", { absent: [0] }),
      },
    },
    boards: {
      called: "Board",
      items: {
        temperature: measure("temperature", `${TN}.3.1.1.1.2.1.4`, "", { absent: [0] }),
        cpu: measure("temperature", `${TN}.3.1.1.1.2.1.5`, "processor", { absent: [0] }),
      },
    },
    // Texts: the figure and its unit; "none" where there is no module.
    modules: {
      called: "Port",
      group: "Transceivers",
      items: {
        temperature: measure("temperature", `${MODULE}.1003`, ""),
        voltage: measure("voltage", `${MODULE}.1008`, ""),
        bias: measure("current", `${MODULE}.1013`, "Tx bias", { scale: 0.001 }),
      },
    },
  },
});
