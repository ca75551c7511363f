/** ICT direct current distribution: buses, outputs with their fuses, alarms. */
import { text } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const ICT = "1.3.6.1.4.1.39145.10";
const CENTI = { scale: 0.01 };

export const ictPdu = listedMib({
  name: "ict-pdu",
  title: "ICT distribution",
  source: "ICT-PDU-MIB (ICT)",
  verified: "text",
  matches: [
    { sysObjectID: [ICT] },
    { sysObjectID: ["1.3.6.1.4.1.39145", "1.3.6.1.4.1.8072"], present: [`${ICT}.7.0`] },
  ],
  identity: { os: "ict", vendor: "ICT", kind: "pdu", hardware: text(`${ICT}.1.0`), version: text(`${ICT}.4.0`) },
  single: {
    voltage: measure("voltage", `${ICT}.6.0`, "System"),
    current: measure("current", `${ICT}.7.0`, "System"),
  },
  rows: {
    outputs: {
      called: "Output",
      named: text(`${ICT}.8.1.2`),
      items: {
        current: measure("current", `${ICT}.8.1.6`, "", CENTI),
        fuse: danger("overload", condition(`${ICT}.8.1.4`, "fuse", { 1: ["ok", "ok"], 2: ["open", "critical"] })),
      },
    },
    buses: {
      called: "Bus",
      named: text(`${ICT}.10.1.2`),
      items: {
        voltage: measure("voltage", `${ICT}.10.1.5`, "", CENTI),
        current: measure("current", `${ICT}.10.1.6`, "", CENTI),
      },
    },
    alarms: {
      called: "Alarm",
      named: text(`${ICT}.9.1.2`),
      group: "Alarms",
      items: {
        status: condition(`${ICT}.9.1.3`, "", {
          1: ["inactive", "notPresent"],
          2: ["ready", "ok"],
          3: ["alarm", "critical"],
        }),
      },
    },
  },
});
