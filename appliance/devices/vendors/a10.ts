/** A10 Thunder, AX: load, memory, disk, temperature, fans, power supplies, high availability. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

const A10 = "1.3.6.1.4.1.22610";
const SYSTEM = `${A10}.2.4.1`;
const FAN = `${SYSTEM}.5.9.1`;
const VOLTAGE = `${SYSTEM}.5.11.1`;
const SUPPLY = `${SYSTEM}.5.12.1`;
const HA_GROUP = `${A10}.2.4.3.17.2.2.1`;

export const a10 = defineMib({
  name: "a10",
  title: "A10 Thunder, AX",
  source: "A10-AX-MIB (A10 Networks)",
  verified: "text",
  matches: [{ sysObjectID: [A10] }],
  scalars: {
    memoryTotal: number(`${SYSTEM}.2.1.0`, { scale: 1024, absent: [0] }),
    memoryUsed: number(`${SYSTEM}.2.2.0`, { scale: 1024 }),
    controlCpu: number(`${SYSTEM}.3.4.0`),
    dataCpu: number(`${SYSTEM}.3.5.0`),
    diskTotal: number(`${SYSTEM}.4.1.0`, { scale: 1_048_576, absent: [0] }),
    diskFree: number(`${SYSTEM}.4.2.0`, { scale: 1_048_576 }),
    temperature: number(`${SYSTEM}.5.1.0`, { absentBelow: 1 }),
    serial: text(`${SYSTEM}.6.2.0`),
    version: text(`${SYSTEM}.1.1.0`),
    connections: number(`${A10}.2.4.3.1.2.11.0`),
  },
  tables: {
    fans: {
      columns: {
        name: text(`${FAN}.2`),
        status: state(`${FAN}.3`, {
          [-2]: ["notReady", "unknown"],
          [-1]: ["unknown", "unknown"],
          0: ["failed", "critical"],
          4: ["okFixedHigh", "ok"],
          5: ["okLowMed", "ok"],
          6: ["okMedMed", "ok"],
          7: ["okMedHigh", "ok"],
        }),
        speed: number(`${FAN}.4`, { absentBelow: 1 }),
      },
    },
    voltages: {
      columns: {
        status: state(`${VOLTAGE}.2`, { 0: ["invalid", "critical"], 1: ["normal", "ok"], 2: ["unknown", "unknown"] }),
        name: text(`${VOLTAGE}.3`),
      },
    },
    supplies: {
      columns: {
        name: text(`${SUPPLY}.2`),
        status: danger(
          "powerSupply",
          state(`${SUPPLY}.3`, {
            [-1]: ["unknown", "unknown"],
            0: ["off", "critical"],
            1: ["on", "ok"],
            2: ["notPresent", "notPresent"],
          }),
        ),
      },
    },
    groups: {
      columns: {
        local: state(`${HA_GROUP}.2`, {
          0: ["standby", "ok"],
          1: ["active", "ok"],
          9: ["notConfigured", "notPresent"],
        }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "Thunder Series Unified Application Service Gateway TH1030S, ACOS 4.1.1-P3" or "AX Series Advanced Traffic Manager AX2500, ..."
    const [model] = /\b(?:TH|AX|vThunder)\d{0,5}[\w-]{0,12}(?=,|$)/.exec(system.descr) ?? [];
    const [, version] = /\b(?:ACOS |Version |version )(\d[\w.-]{2,30})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "acos",
        vendor: "A10",
        kind: "other",
        hardware: model,
        version: version ?? s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.controlCpu, "Control processors"), processor(s.dataCpu, "Data processors")],
      memory: [
        s.memoryTotal &&
          memory("Memory", { totalBytes: s.memoryTotal.value, usedBytes: s.memoryUsed?.value, oid: s.memoryUsed?.oid }),
      ],
      storage: [
        s.diskTotal &&
          storage("Disk", { totalBytes: s.diskTotal.value, freeBytes: s.diskFree?.value, oid: s.diskFree?.oid }),
      ],
      sensors: [
        reading("temperature", s.temperature, "System"),
        reading("count", s.connections, "Connections"),
        ...tables.fans.flatMap((row) => {
          const name = row.name?.value ?? `Fan ${row.index}`;
          return [stateOf(row.status, name), reading("fanspeed", row.speed, name)];
        }),
        ...tables.voltages.map((row) =>
          stateOf(row.status, row.name?.value ?? `Voltage ${row.index}`, { group: "Voltages" }),
        ),
        ...tables.supplies.map((row) => stateOf(row.status, row.name?.value ?? `Power supply ${row.index}`)),
        ...tables.groups.map((row) => stateOf(row.local, `Group ${row.index}`, { group: "HA" })),
      ],
    };
  },
});
