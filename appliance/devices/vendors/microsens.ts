/** Microsens G6 switches: article, serial number, version, temperature, power supplies, fan, memory. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, storage } from "../facts.ts";

const G6 = "1.3.6.1.4.1.3181.10.6.1";
const SYSTEM = `${G6}.30`;
const HARDWARE = `${G6}.31`;
const FACTORY = `${G6}.32`;

const SUPPLY: Readonly<Record<number, StateMeaning>> = {
  0: ["ok", "ok"],
  1: ["overload", "critical"],
  2: ["inputLow", "critical"],
  3: ["fuseFail", "critical"],
  4: ["notApplicable", "notPresent"],
  5: ["unmanaged", "notPresent"],
  6: ["notInstalled", "notPresent"],
};

export const microsens = defineMib({
  name: "microsens",
  title: "Microsens G6",
  source: "G6-SYSTEM-MIB, G6-HARDWARE-MIB, G6-FACTORY-MIB (Microsens)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3181"] }],
  scalars: {
    temperature: number(`${SYSTEM}.104.0`, { absent: [0] }),
    supply1: danger("powerSupply", state(`${HARDWARE}.100.0`, SUPPLY)),
    supply2: danger("powerSupply", state(`${HARDWARE}.101.0`, SUPPLY)),
    fan: state(`${HARDWARE}.103.0`, {
      0: ["unused", "notPresent"],
      1: ["ok", "ok"],
      2: ["degraded", "warning"],
      3: ["fail", "critical"],
      4: ["missing", "warning"],
    }),
    article: text(`${FACTORY}.1.0`),
    serial: text(`${FACTORY}.2.0`),
  },
  tables: {
    firmware: { columns: { version: text(`${SYSTEM}.106.1.2`) } },
    memories: { columns: { flashPercent: number(`${HARDWARE}.118.1.3`) } },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "microsens-g6",
        vendor: "Microsens",
        kind: "switch",
        hardware: s.article?.value,
        version: tables.firmware.find((row) => row.version)?.version?.value,
        serial: s.serial?.value,
      },
      storage: tables.memories.map((row) =>
        storage(`Flash ${row.index}`, { percent: row.flashPercent?.value, oid: row.flashPercent?.oid }),
      ),
      sensors: [
        reading("temperature", s.temperature, "System"),
        stateOf(s.supply1, "Power supply 1"),
        stateOf(s.supply2, "Power supply 2"),
        stateOf(s.fan, "Fan"),
      ],
    };
  },
});
