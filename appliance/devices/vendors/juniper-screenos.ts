/** Juniper NetScreen and SSG with ScreenOS: load, memory, sessions, power supplies, fans, temperatures. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const NETSCREEN = "1.3.6.1.4.1.3224";
const RESOURCE = `${NETSCREEN}.16`;
const CHASSIS = `${NETSCREEN}.21`;

export const juniperScreenos = defineMib({
  name: "juniper-screenos",
  title: "Juniper ScreenOS",
  source: "NETSCREEN-RESOURCE-MIB, NETSCREEN-CHASSIS-MIB (Juniper)",
  verified: "text",
  matches: [{ sysObjectID: [NETSCREEN] }],
  scalars: {
    cpu5min: number(`${RESOURCE}.1.3.0`),
    memoryUsed: number(`${RESOURCE}.2.1.0`),
    memoryLeft: number(`${RESOURCE}.2.2.0`),
    sessions: number(`${RESOURCE}.3.2.0`),
    mostSessions: number(`${RESOURCE}.3.3.0`, { absent: [0] }),
  },
  tables: {
    supplies: {
      columns: {
        status: danger(
          "powerSupply",
          state(`${CHASSIS}.1.1.2`, {
            0: ["Fail", "critical"],
            1: ["Good", "ok"],
            2: ["Not installed", "notPresent"],
          }),
        ),
        name: text(`${CHASSIS}.1.1.3`),
      },
    },
    fans: {
      columns: {
        status: state(`${CHASSIS}.2.1.2`, { 0: ["Fail", "critical"], 1: ["Good", "ok"] }),
        name: text(`${CHASSIS}.2.1.3`),
      },
    },
    temperatures: { columns: { value: number(`${CHASSIS}.4.1.3`), name: text(`${CHASSIS}.4.1.4`) } },
  },
  facts({ system, scalars: s, tables }) {
    // "SSG5-Serial version 6.3.0r21.0 (SN: 0162012345678901, Firewall+VPN)"
    const [, model, version, serial] = /^(\S.{1,40}?) version (\S{1,30}) \(SN: (\w{8,20})/.exec(system.descr) ?? [];
    const limits = s.mostSessions && { warningHigh: s.mostSessions.value * 0.9 };
    return {
      identity: { os: "screenos", vendor: "Juniper", kind: "firewall", hardware: model, version, serial },
      processors: [processor(s.cpu5min, "Processor")],
      memory: [
        memory("Memory", { usedBytes: s.memoryUsed?.value, freeBytes: s.memoryLeft?.value, oid: s.memoryUsed?.oid }),
      ],
      sensors: [
        reading("count", s.sessions, "Sessions", { limits }),
        ...tables.supplies.map((row) => stateOf(row.status, row.name?.value ?? `Power supply ${row.index}`)),
        ...tables.fans.map((row) => stateOf(row.status, row.name?.value ?? `Fan ${row.index}`)),
        ...tables.temperatures.map((row) =>
          reading("temperature", row.value, row.name?.value ?? `Sensor ${row.index}`),
        ),
      ],
    };
  },
});
