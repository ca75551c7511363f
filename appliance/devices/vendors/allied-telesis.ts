/** Allied Telesis AlliedWare Plus: processor, memory, fans, voltages, temperatures. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const SYSINFO = "1.3.6.1.4.1.207.8.4.4.3";
const ENVIRONMENT = `${SYSINFO}.12`;

export const alliedTelesis = defineMib({
  name: "allied-telesis",
  title: "Allied Telesis AlliedWare Plus",
  source: "AT-SYSINFO-MIB, AT-ENVMONv2-MIB (Allied Telesis)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.207"] }],
  scalars: { busy1min: number(`${SYSINFO}.3.3.0`), freePercent: number(`${SYSINFO}.7.1.0`) },
  tables: {
    fans: {
      columns: {
        descr: text(`${ENVIRONMENT}.1.1.4`),
        speed: number(`${ENVIRONMENT}.1.1.5`),
        low: number(`${ENVIRONMENT}.1.1.6`, { absent: [0] }),
        status: state(`${ENVIRONMENT}.1.1.7`, { 1: ["failed", "critical"], 2: ["good", "ok"] }),
      },
    },
    voltages: {
      columns: {
        descr: text(`${ENVIRONMENT}.2.1.4`),
        value: number(`${ENVIRONMENT}.2.1.5`, { scale: 0.001 }),
        high: number(`${ENVIRONMENT}.2.1.6`, { scale: 0.001, absent: [0] }),
        low: number(`${ENVIRONMENT}.2.1.7`, { scale: 0.001, absent: [0] }),
        status: state(`${ENVIRONMENT}.2.1.8`, { 1: ["outOfRange", "critical"], 2: ["inRange", "ok"] }),
      },
    },
    temperatures: {
      columns: {
        descr: text(`${ENVIRONMENT}.3.1.4`),
        // The MIB's text speaks of tenths; devices tell whole degrees, and 128 or -128 where there is nothing to measure.
        value: number(`${ENVIRONMENT}.3.1.5`, { absent: [128, -128] }),
        high: number(`${ENVIRONMENT}.3.1.6`, { absent: [0, 128, -128] }),
        status: danger("heat", state(`${ENVIRONMENT}.3.1.7`, { 1: ["outOfRange", "critical"], 2: ["inRange", "ok"] })),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const free = s.freePercent;
    const [, version] = /(?:AW\+ v?|version |v)(\d+\.\d[\w.-]{1,20})/i.exec(system.descr) ?? [];
    const [, model] =
      /\b((?:AT-)?(?:x|SBx|IE|GS|FS|AR|CentreCOM |SwitchBlade )\d{2,5}[\w/-]{0,20})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: /AW\+|AlliedWare Plus/i.test(system.descr) ? "awplus" : "allied",
        vendor: "Allied Telesis",
        kind: /^(AT-)?AR\d/.test(model ?? "") ? "router" : "switch",
        hardware: model,
        version,
      },
      processors: [processor(s.busy1min, "Processor")],
      memory: [memory("Memory", { percent: free && 100 - free.value, oid: free?.oid })],
      sensors: [
        ...tables.fans.flatMap((row) => {
          const name = row.descr?.value ?? `Fan ${row.index}`;
          return [
            reading("fanspeed", row.speed, name, { limits: { criticalLow: row.low } }),
            stateOf(row.status, name, { group: "Fans" }),
          ];
        }),
        ...tables.voltages.flatMap((row) => {
          const name = row.descr?.value ?? `Voltage ${row.index}`;
          return [
            reading("voltage", row.value, name, { limits: { criticalLow: row.low, criticalHigh: row.high } }),
            stateOf(row.status, name, { group: "Voltages" }),
          ];
        }),
        ...tables.temperatures.flatMap((row) => {
          const name = row.descr?.value ?? `Temperature ${row.index}`;
          return [
            reading("temperature", row.value, name, { limits: { criticalHigh: row.high } }),
            stateOf(row.status, name, { group: "Temperatures" }),
          ];
        }),
      ],
    };
  },
});
