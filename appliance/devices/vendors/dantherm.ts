/** Dantherm cooling of technical rooms: temperatures, fans, dampers, humidity, supply voltage. */
import { text } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { measure } from "../sensor-list.ts";

const AT = "1.3.6.1.4.1.46651.1.1";

export const dantherm = listedMib({
  name: "dantherm",
  title: "Dantherm cooling",
  source: "DANTHERM-COOLING-MIB (Dantherm)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.46651"] }],
  identity: {
    os: "dantherm",
    vendor: "Dantherm",
    kind: "environment",
    version: text(`${AT}.51.0`),
    serial: text(`${AT}.46.0`),
  },
  single: {
    board: measure("temperature", `${AT}.1.0`, "Controller"),
    room: measure("temperature", `${AT}.2.0`, "Room"),
    hotSpot: measure("temperature", `${AT}.3.0`, "Hot spot"),
    outdoor1: measure("temperature", `${AT}.4.0`, "Outdoor 1"),
    outdoor2: measure("temperature", `${AT}.5.0`, "Outdoor 2"),
    fan1: measure("fanspeed", `${AT}.8.0`, "Fan 1", { absentBelow: 0 }),
    fan2: measure("fanspeed", `${AT}.9.0`, "Fan 2", { absentBelow: 0 }),
    fanShare1: measure("percent", `${AT}.10.0`, "Fan 1", { absentBelow: 0 }),
    fanShare2: measure("percent", `${AT}.11.0`, "Fan 2", { absentBelow: 0 }),
    damper1: measure("percent", `${AT}.12.0`, "Damper 1", { absentBelow: 0 }),
    damper2: measure("percent", `${AT}.13.0`, "Damper 2", { absentBelow: 0 }),
    humidity: measure("humidity", `${AT}.14.0`, "Room", { absentBelow: 1 }),
    voltage: measure("voltage", `${AT}.33.0`, "Supply", { absentBelow: 0 }),
  },
});
