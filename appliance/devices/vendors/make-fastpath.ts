/**
 * FASTPATH is Broadcom's switch software; several makers sell it under their own enterprise number, with the same objects.
 * This makes the MIB of one maker from the number under which the objects stand. It is no MIB by itself.
 */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib, type Facts, type Match, type Mib, type SystemGroup, type Verified } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

/** ItemState of fans and power supplies. */
const ITEM_STATE: Readonly<Record<number, StateMeaning>> = {
  1: ["notpresent", "unknown"],
  2: ["operational", "ok"],
  3: ["failed", "critical"],
  4: ["powering", "warning"],
  5: ["nopower", "critical"],
  6: ["notpowering", "critical"],
  7: ["incompatible", "critical"],
};
const TEMPERATURE_STATE: Readonly<Record<number, StateMeaning>> = {
  0: ["low", "warning"],
  1: ["normal", "ok"],
  2: ["warning", "warning"],
  3: ["critical", "critical"],
  4: ["shutdown", "critical"],
  5: ["notpresent", "unknown"],
  6: ["notoperational", "critical"],
};

/** What agentInventoryGroup says. */
export interface Inventory {
  readonly model: string | undefined;
  readonly serial: string | undefined;
  readonly version: string | undefined;
}

export interface FastpathOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly verified: Verified;
  readonly matches: readonly Match[];
  /** Under which SWITCHING (1) and BOXSERVICES (43) stand. */
  readonly root: string;
  readonly identity: (system: SystemGroup, inventory: Inventory) => Facts["identity"];
}

export function makeFastpath({ root, identity, ...about }: FastpathOptions): Mib {
  const inventory = `${root}.1.1.1`;
  const usage = `${root}.1.1.4`;
  const box = `${root}.43.1`;
  return defineMib({
    ...about,
    scalars: {
      model: text(`${inventory}.3.0`),
      serial: text(`${inventory}.4.0`),
      version: text(`${inventory}.13.0`),
      memoryFree: number(`${usage}.1.0`, { scale: 1024 }),
      memoryTotal: number(`${usage}.2.0`, { scale: 1024 }),
      cpu: text(`${usage}.9.0`),
      normalTo: number(`${box}.2.0`, { absent: [0] }),
    },
    tables: {
      fans: { columns: { state: state(`${box}.6.1.3`, ITEM_STATE), speed: number(`${box}.6.1.4`) } },
      supplies: { columns: { state: danger("powerSupply", state(`${box}.7.1.3`, ITEM_STATE)) } },
      // Since units are part of the index, every column stands one further: state(4), temperature(5).
      temperatures: {
        columns: {
          oldState: danger("heat", state(`${box}.8.1.3`, TEMPERATURE_STATE)),
          state: danger("heat", state(`${box}.8.1.4`, TEMPERATURE_STATE)),
          oldTemperature: number(`${box}.8.1.4`),
          temperature: number(`${box}.8.1.5`),
        },
      },
      stackTemperatures: {
        columns: {
          state: danger("heat", state(`${box}.9.1.4`, TEMPERATURE_STATE)),
          temperature: number(`${box}.9.1.5`),
        },
      },
      units: { columns: { state: state(`${box}.15.1.2`, TEMPERATURE_STATE) } },
    },
    facts({ system, scalars: s, tables }) {
      const limits = { warningHigh: s.normalTo };
      const byUnit = tables.temperatures.some((row) => row.temperature !== undefined);
      return {
        identity: identity(system, { model: s.model?.value, serial: s.serial?.value, version: s.version?.value }),
        processors: [s.cpu && processor(shortestAverage(s.cpu.value, s.cpu.oid), "Processor")],
        memory: [
          memory("Memory", {
            totalBytes: s.memoryTotal?.value,
            freeBytes: s.memoryFree?.value,
            oid: s.memoryFree?.oid,
          }),
        ],
        sensors: [
          ...tables.fans.flatMap((row) => [
            reading("fanspeed", row.speed, `Fan ${row.index}`),
            stateOf(row.state, `Fan ${row.index}`, { group: "Fans" }),
          ]),
          ...tables.supplies.map((row) => stateOf(row.state, `Power supply ${row.index}`, { group: "Power supplies" })),
          ...tables.temperatures.flatMap((row) => [
            reading("temperature", byUnit ? row.temperature : row.oldTemperature, `Sensor ${row.index}`, { limits }),
            stateOf(byUnit ? row.state : row.oldState, `Sensor ${row.index}`, { group: "Temperature" }),
          ]),
          ...tables.stackTemperatures.flatMap((row) => [
            reading("temperature", row.temperature, `Stack sensor ${row.index}`, { limits }),
            stateOf(row.state, `Stack sensor ${row.index}`, { group: "Temperature" }),
          ]),
          ...tables.units.map((row) => stateOf(row.state, `Unit ${row.index}`, { group: "Chassis temperature" })),
        ],
      };
    },
  });
}

/** "5 Secs ( 31.1134%)   60 Secs ( 16.7571%)  300 Secs ( 14.3501%)": the first. */
function shortestAverage(words: string, oid: string): { value: number; oid: string } | undefined {
  const match = /\(\s*(\d{1,3}(?:\.\d{1,8})?)\s*%/.exec(words);
  return match === null ? undefined : { value: Number(match[1]), oid };
}
