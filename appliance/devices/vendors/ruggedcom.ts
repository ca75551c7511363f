/** RuggedCom switches and routers (ROS, ROX): processor, memory, temperature, power supplies, fans. */
import { number, text, type StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const DEVICE = "1.3.6.1.4.1.15004.4.2";
const HARDWARE: Readonly<Record<number, StateMeaning>> = {
  1: ["notPresent", "notPresent"],
  2: ["functional", "ok"],
  3: ["notFunctional", "critical"],
  4: ["notConnected", "warning"],
};
const FAN: Readonly<Record<number, StateMeaning>> = {
  1: ["notPresent", "notPresent"],
  2: ["failed", "critical"],
  3: ["standby", "ok"],
  4: ["off", "ok"],
  5: ["on", "ok"],
};

export const ruggedcom = listedMib({
  name: "ruggedcom",
  title: "Siemens RuggedCom",
  source: "RUGGEDCOM-SYS-INFO-MIB (Siemens)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.15004"] }],
  identity: {
    os: "ros",
    vendor: "RuggedCom",
    kind: "switch",
    version: text(`${DEVICE}.3.3.0`),
    serial: text(`${DEVICE}.3.1.0`),
  },
  processors: { Processor: number(`${DEVICE}.2.1.0`, { scale: 0.1 }) },
  memory: { Memory: { total: number(`${DEVICE}.3.5.0`), free: number(`${DEVICE}.2.2.0`) } },
  single: {
    temperature: measure("temperature", `${DEVICE}.2.3.0`, "Unit", { absent: [0] }),
    supply1: danger("powerSupply", condition(`${DEVICE}.2.4.0`, "Power supply 1", HARDWARE)),
    supply2: danger("powerSupply", condition(`${DEVICE}.2.5.0`, "Power supply 2", HARDWARE)),
    alarms: measure("count", `${DEVICE}.2.9.0`, "Active alarms"),
    fan1: condition(`${DEVICE}.2.10.0`, "Fan bank 1", FAN),
    fan2: condition(`${DEVICE}.2.11.0`, "Fan bank 2", FAN),
  },
});
