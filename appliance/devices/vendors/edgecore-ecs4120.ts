/** Edge-core ECS4120 series: model, version, serial number, load, memory, temperatures, fans, power supplies, optical modules. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const ROOT = "1.3.6.1.4.1.259.10.1.45";
const UNIT = `${ROOT}.1.1.3.1`;
const OPTICAL = `${ROOT}.1.2.11.1`;

export const edgecoreEcs4120 = defineMib({
  name: "edgecore-ecs4120",
  title: "Edge-core ECS4120",
  source: "ECS4120-MIB (Edge-core)",
  verified: "text",
  matches: [{ sysObjectID: [ROOT] }],
  scalars: {
    product: text(`${ROOT}.1.1.5.1.0`),
    version: text(`${ROOT}.1.1.5.4.0`),
    cpu: number(`${ROOT}.1.39.2.1.0`),
    memoryTotal: number(`${ROOT}.1.39.3.1.0`, { scale: 1024, absent: [0] }),
    memoryUsed: number(`${ROOT}.1.39.3.2.0`, { scale: 1024 }),
  },
  tables: {
    units: { columns: { serial: text(`${UNIT}.10`), model: text(`${UNIT}.14`) } },
    supplies: {
      columns: {
        status: danger(
          "powerSupply",
          state(`${ROOT}.1.1.6.1.3`, {
            1: ["notPresent", "notPresent"],
            2: ["green", "ok"],
            3: ["red", "critical"],
          }),
        ),
      },
    },
    fans: {
      columns: {
        status: state(`${ROOT}.1.1.9.1.3`, { 1: ["ok", "ok"], 2: ["failure", "critical"] }),
        speed: number(`${ROOT}.1.1.9.1.6`, { absent: [0] }),
      },
    },
    temperatures: { columns: { value: number(`${ROOT}.1.1.11.1.3`) } },
    // Texts: the figure, its unit, and how it is judged.
    modules: {
      columns: {
        temperature: number(`${OPTICAL}.2`),
        voltage: number(`${OPTICAL}.3`),
        bias: number(`${OPTICAL}.4`, { scale: 0.001 }),
        tx: number(`${OPTICAL}.5`),
        rx: number(`${OPTICAL}.6`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const first = tables.units[0];
    return {
      identity: {
        os: "edgecos",
        vendor: "Edge-core",
        kind: "switch",
        hardware: first?.model?.value ?? s.product?.value,
        version: s.version?.value,
        serial: first?.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        s.memoryTotal &&
          memory("Memory", {
            totalBytes: s.memoryTotal.value,
            usedBytes: s.memoryUsed?.value,
            oid: s.memoryUsed?.oid,
          }),
      ],
      sensors: [
        ...tables.temperatures.map((row) => reading("temperature", row.value, `Sensor ${row.index}`)),
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`)),
        ...tables.fans.flatMap((row) => [
          stateOf(row.status, `Fan ${row.index}`),
          reading("fanspeed", row.speed, `Fan ${row.index}`),
        ]),
        ...tables.modules.flatMap((row) => [
          reading("temperature", row.temperature, `Port ${row.index}`, { group: "Transceivers" }),
          reading("voltage", row.voltage, `Port ${row.index}`, { group: "Transceivers" }),
          reading("current", row.bias, `Port ${row.index} Tx bias`, { group: "Transceivers" }),
          reading("dbm", row.tx, `Port ${row.index} Tx`, { group: "Transceivers" }),
          reading("dbm", row.rx, `Port ${row.index} Rx`, { group: "Transceivers" }),
        ]),
      ],
    };
  },
});
