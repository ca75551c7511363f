/** Allied Telesis AlliedWare Plus without sensor lists of its own: power supplies, fans, temperature, and processors of a stack. */
import type { StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const SYSINFO = "1.3.6.1.4.1.207.8.4.4.3";
const MAIN = `${SYSINFO}.1`;
const SUPPLY = `${MAIN}.11.1`;
const WELL: Readonly<Record<number, StateMeaning>> = {
  0: ["notSupported", "notPresent"],
  1: ["ok", "ok"],
  2: ["notOk", "critical"],
};

export const alliedTelesisSupplies = listedMib({
  name: "allied-telesis-supplies",
  title: "Allied Telesis power supplies",
  source: "AT-SYSINFO-MIB: fanAndPs, generalTemperature (Allied Telesis)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.207"] }],
  identity: {},
  single: {
    supply: danger(
      "powerSupply",
      condition(`${MAIN}.2.0`, "Power supply", { 1: ["on", "ok"], 2: ["off", "critical"], 3: ["faulty", "critical"] }),
    ),
    fan: condition(`${MAIN}.5.0`, "Fan", { ...WELL, 3: ["warning", "warning"] }),
    redundantFan: condition(`${MAIN}.6.0`, "Redundant fan", { ...WELL, 3: ["notMonitoring", "notPresent"] }),
    heat: danger("heat", condition(`${MAIN}.7.0`, "Temperature", { 1: ["ok", "ok"], 2: ["notOk", "critical"] })),
    tray: condition(`${MAIN}.9.0`, "Fan tray", WELL),
    temperature: measure("temperature", `${SYSINFO}.4.1.2.0`, "Base board", { absentBelow: 1 }),
  },
  rows: {
    supplies: {
      called: "Power supply",
      items: {
        fan: condition(`${SUPPLY}.4`, "fan", {
          0: ["ok", "ok"],
          1: ["fail", "critical"],
          2: ["notPresent", "notPresent"],
          3: ["notSupported", "notPresent"],
        }),
        temperature: danger(
          "heat",
          condition(`${SUPPLY}.5`, "temperature", {
            0: ["good", "ok"],
            1: ["high", "critical"],
            2: ["notPresent", "notPresent"],
            3: ["notSupported", "notPresent"],
          }),
        ),
        power: danger(
          "powerSupply",
          condition(`${SUPPLY}.6`, "", {
            0: ["good", "ok"],
            1: ["bad", "critical"],
            2: ["notPresent", "notPresent"],
            3: ["notSupported", "notPresent"],
          }),
        ),
      },
    },
  },
});
