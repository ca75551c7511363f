/** ICT Platinum chargers: mains, output, battery. */
import { text } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const ICT = "1.3.6.1.4.1.39145.11";
const CENTI = { scale: 0.01 };

export const ictPlatinum = listedMib({
  name: "ict-platinum",
  title: "ICT Platinum",
  source: "ICT-PLATINUM-MIB (ICT)",
  verified: "text",
  matches: [
    { sysObjectID: [ICT] },
    { sysObjectID: ["1.3.6.1.4.1.39145", "1.3.6.1.4.1.8072"], present: [`${ICT}.17.0`] },
  ],
  identity: { os: "ict", vendor: "ICT", kind: "ups", hardware: text(`${ICT}.1.0`), version: text(`${ICT}.4.0`) },
  single: {
    input: measure("voltage", `${ICT}.16.0`, "Input", { absentBelow: 0 }),
    output: measure("voltage", `${ICT}.17.0`, "Output", CENTI),
    current: measure("current", `${ICT}.18.0`, "Output", CENTI),
    battery: measure("voltage", `${ICT}.19.0`, "Battery", CENTI),
    batteryCurrent: measure("current", `${ICT}.20.0`, "Battery", CENTI),
    temperature: measure("temperature", `${ICT}.12.0`, "Battery", { absent: [0] }),
    charge: measure("charge", `${ICT}.13.0`, "Battery", { absentBelow: 1 }),
    test: danger(
      "battery",
      condition(`${ICT}.21.0`, "Battery test", {
        1: ["unknown", "notPresent"],
        2: ["inProgress", "ok"],
        3: ["pass", "ok"],
        4: ["fail", "critical"],
      }),
    ),
  },
});
