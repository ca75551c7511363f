/** Extreme Networks ExtremeXOS: processor, memory, temperature, fans, power supplies. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const EXTREME = "1.3.6.1.4.1.1916";
const SYSTEM = `${EXTREME}.1.1.1`;
const MONITOR = `${EXTREME}.1.32`;
const WORKS: Readonly<Record<number, StateMeaning>> = { 1: ["true", "ok"], 2: ["false", "critical"] };

export const extremeXos = defineMib({
  name: "extreme-xos",
  title: "Extreme Networks ExtremeXOS",
  source: "EXTREME-SYSTEM-MIB, EXTREME-SOFTWARE-MONITOR-MIB (Extreme Networks); chassis from ENTITY-MIB",
  verified: "text",
  matches: [{ sysObjectID: [`${EXTREME}.2`] }],
  scalars: {
    overTemperature: danger("heat", state(`${SYSTEM}.7.0`, { 1: ["true", "critical"], 2: ["false", "ok"] })),
    temperature: number(`${SYSTEM}.8.0`, { absent: [0] }),
    version: text(`${SYSTEM}.13.0`),
    // A text: "12.3".
    cpu: number(`${MONITOR}.1.2.0`),
  },
  tables: {
    fans: { columns: { operational: state(`${SYSTEM}.9.1.2`, WORKS), speed: number(`${SYSTEM}.9.1.4`) } },
    supplies: {
      columns: {
        status: danger(
          "powerSupply",
          state(`${SYSTEM}.27.1.2`, {
            1: ["notPresent", "unknown"],
            2: ["presentOK", "ok"],
            3: ["presentNotOK", "critical"],
            4: ["presentPowerOff", "warning"],
          }),
        ),
      },
    },
    // Texts that hold kilobytes.
    memory: {
      columns: {
        total: number(`${MONITOR}.2.2.1.2`, { scale: 1024 }),
        free: number(`${MONITOR}.2.2.1.3`, { scale: 1024 }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "ExtremeXOS (X440G2-48p-10G4) version 22.5.1.7 22.5.1.7 by release-manager on ..."
    const [, hardware] = /\(([\w.+-]{2,40})\) version/.exec(system.descr) ?? [];
    const [, version] = /version v?(\d[\w.-]{2,30})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "xos",
        vendor: "Extreme Networks",
        kind: "switch",
        hardware,
        version: version ?? s.version?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: tables.memory.map((row) =>
        memory(`Memory ${row.index}`, { totalBytes: row.total?.value, freeBytes: row.free?.value, oid: row.free?.oid }),
      ),
      sensors: [
        reading("temperature", s.temperature, "System"),
        stateOf(s.overTemperature, "Over temperature"),
        ...tables.fans.flatMap((row) => [
          stateOf(row.operational, `Fan ${row.index}`, { group: "Fans" }),
          reading("fanspeed", row.speed, `Fan ${row.index}`),
        ]),
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`, { group: "Power supplies" })),
      ],
    };
  },
});
