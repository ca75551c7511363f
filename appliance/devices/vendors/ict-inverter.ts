/** ICT inverters: battery, output, what feeds the load. */
import { text } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const ICT = "1.3.6.1.4.1.39145.12";

export const ictInverter = listedMib({
  name: "ict-inverter",
  title: "ICT inverter",
  source: "ICT-INVERTER-MIB (ICT)",
  verified: "text",
  matches: [
    { sysObjectID: [ICT] },
    { sysObjectID: ["1.3.6.1.4.1.39145", "1.3.6.1.4.1.8072"], present: [`${ICT}.8.0`] },
  ],
  identity: { os: "ict", vendor: "ICT", kind: "ups", hardware: text(`${ICT}.1.0`), version: text(`${ICT}.4.0`) },
  single: {
    battery: measure("voltage", `${ICT}.6.0`, "Battery"),
    output: measure("voltage", `${ICT}.7.0`, "Inverter"),
    power: measure("power", `${ICT}.8.0`, "Inverter"),
    inverter: condition(`${ICT}.9.0`, "Inverter", { 1: ["enabled", "ok"], 2: ["disabled", "ok"] }),
    relay: condition(`${ICT}.11.0`, "Transfer relay", { 1: ["inverter", "ok"], 2: ["grid", "ok"] }),
  },
});
