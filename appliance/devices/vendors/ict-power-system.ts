/** ICT modular power systems: mains, output, battery, modules, alarms. */
import { text } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const ICT = "1.3.6.1.4.1.39145.13";
const CENTI = { scale: 0.01 };

export const ictPowerSystem = listedMib({
  name: "ict-power-system",
  title: "ICT modular power system",
  source: "ICT-POWERSYSTEM-MIB (ICT)",
  verified: "text",
  matches: [
    { sysObjectID: [ICT] },
    { sysObjectID: ["1.3.6.1.4.1.39145", "1.3.6.1.4.1.8072"], present: [`${ICT}.18.0`] },
  ],
  identity: { os: "ict", vendor: "ICT", kind: "ups", hardware: text(`${ICT}.1.0`), version: text(`${ICT}.4.0`) },
  single: {
    input: measure("voltage", `${ICT}.17.0`, "Input", { absentBelow: 0 }),
    output: measure("voltage", `${ICT}.18.0`, "Output", CENTI),
    current: measure("current", `${ICT}.19.0`, "Output", CENTI),
    temperature: measure("temperature", `${ICT}.12.0`, "Probe", { absent: [0] }),
    charge: measure("charge", `${ICT}.13.0`, "Battery", { absentBelow: 1 }),
    test: danger(
      "battery",
      condition(`${ICT}.16.0`, "Battery test", {
        1: ["unknown", "notPresent"],
        2: ["inProgress", "ok"],
        3: ["pass", "ok"],
        4: ["fail", "critical"],
      }),
    ),
  },
  rows: {
    modules: {
      called: "Module",
      items: {
        status: danger(
          "powerSupply",
          condition(`${ICT}.10.1.2`, "", {
            1: ["notInstalled", "notPresent"],
            2: ["ok", "ok"],
            3: ["alarm", "critical"],
          }),
        ),
        voltage: measure("voltage", `${ICT}.10.1.13`, "", { scale: 0.01, absent: [0] }),
        channel1: measure("current", `${ICT}.10.1.14`, "channel 1", CENTI),
        channel2: measure("current", `${ICT}.10.1.15`, "channel 2", CENTI),
        channel3: measure("current", `${ICT}.10.1.16`, "channel 3", CENTI),
        channel4: measure("current", `${ICT}.10.1.17`, "channel 4", CENTI),
      },
    },
    alarms: {
      called: "Alarm",
      named: text(`${ICT}.11.1.2`),
      group: "Alarms",
      items: {
        status: condition(`${ICT}.11.1.3`, "", {
          1: ["inactive", "notPresent"],
          2: ["ready", "ok"],
          3: ["alarm", "critical"],
        }),
      },
    },
  },
});
