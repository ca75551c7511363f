/** Edge-core ECS3510 series: model, version, serial number, load, memory, power supplies, optical modules. */
import { number, text } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const ROOT = "1.3.6.1.4.1.259.10.1.27";
const OPTICAL = `${ROOT}.1.2.11.1`;

export const edgecoreEcs3510 = listedMib({
  name: "edgecore-ecs3510",
  title: "Edge-core ECS3510",
  source: "ECS3510-MIB (Edge-core)",
  verified: "text",
  matches: [{ sysObjectID: [ROOT] }],
  identity: {
    os: "edgecos",
    vendor: "Edge-core",
    kind: "switch",
    hardware: text(`${ROOT}.1.1.5.1.0`),
    version: text(`${ROOT}.1.1.5.4.0`),
    serial: text(`${ROOT}.1.1.3.1.10.1`),
  },
  processors: { Processor: number(`${ROOT}.1.39.2.1.0`) },
  memory: {
    Memory: {
      total: number(`${ROOT}.1.39.3.1.0`, { scale: 1024 }),
      used: number(`${ROOT}.1.39.3.2.0`, { scale: 1024 }),
    },
  },
  rows: {
    supplies: {
      called: "Power supply",
      items: {
        status: danger(
          "powerSupply",
          condition(`${ROOT}.1.1.6.1.3`, "", {
            1: ["notPresent", "notPresent"],
            2: ["green", "ok"],
            3: ["red", "critical"],
          }),
        ),
      },
    },
    // Texts: the figure, its unit, and how it is judged.
    modules: {
      called: "Port",
      group: "Transceivers",
      items: {
        temperature: measure("temperature", `${OPTICAL}.2`, ""),
        voltage: measure("voltage", `${OPTICAL}.3`, ""),
        bias: measure("current", `${OPTICAL}.4`, "Tx bias", { scale: 0.001 }),
        tx: measure("dbm", `${OPTICAL}.5`, "Tx"),
        rx: measure("dbm", `${OPTICAL}.6`, "Rx"),
      },
    },
  },
});
