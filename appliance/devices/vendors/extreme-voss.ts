/** Extreme Networks VOSS and Fabric Engine (VSP, once Avaya): processor and memory by slot, power supplies, fans. */
import { danger } from "../danger.ts";
import { number, state } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const RC = "1.3.6.1.4.1.2272.1";
const SLOT = `${RC}.85.10.1.1`;

export const extremeVoss = defineMib({
  name: "extreme-voss",
  title: "Extreme Networks VOSS, Fabric Engine",
  source: "RAPID-CITY (Extreme Networks, Avaya)",
  verified: "unverified",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.2272"] },
    { sysObjectID: ["1.3.6.1.4.1.1916"], sysDescr: [/VSP|VOSS|Fabric/] },
  ],
  tables: {
    slots: {
      columns: {
        cpu: number(`${SLOT}.2`),
        used: number(`${SLOT}.6`, { scale: 1024 }),
        free: number(`${SLOT}.7`, { scale: 1024 }),
      },
    },
    // rcChasPowerSupplyTable
    supplies: {
      columns: {
        status: danger(
          "powerSupply",
          state(`${RC}.4.8.1.1.2`, {
            1: ["unknown", "unknown"],
            2: ["empty", "unknown"],
            3: ["up", "ok"],
            4: ["down", "critical"],
          }),
        ),
      },
    },
    // rcChasFanTable
    fans: {
      columns: {
        status: state(`${RC}.4.7.1.1.2`, { 1: ["unknown", "unknown"], 2: ["up", "ok"], 3: ["down", "critical"] }),
        temperature: number(`${RC}.4.7.1.1.3`, { absent: [0] }),
      },
    },
  },
  facts({ system, tables }) {
    // "VSP-4450GSX-PWR+ (7.1.0.0)"
    const [, hardware, version] = /^([\w+-]{2,40}(?: [\w+-]{1,20})?) \(v?([\w.]{3,30})\)/.exec(system.descr) ?? [];
    return {
      identity: { os: "voss", vendor: "Extreme Networks", kind: "switch", hardware, version },
      processors: tables.slots.map((row) => processor(row.cpu, `Slot ${row.index}`)),
      memory: tables.slots.map((row) =>
        memory(`Slot ${row.index}`, { usedBytes: row.used?.value, freeBytes: row.free?.value, oid: row.used?.oid }),
      ),
      sensors: [
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`)),
        ...tables.fans.flatMap((row) => [
          stateOf(row.status, `Fan ${row.index}`),
          reading("temperature", row.temperature, `Fan ${row.index}`),
        ]),
      ],
    };
  },
});
