/** Perle IDS industrial switches: processor, temperatures, power supplies. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { processor, reading, stateOf } from "../facts.ts";

const IDS = "1.3.6.1.4.1.1966.22";
const SUPPLY = `${IDS}.12.1.1.1`;
const TEMPERATURE = `${IDS}.12.1.2.1`;
const STATE: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["warning", "warning"],
  3: ["critical", "critical"],
  4: ["shutdown", "critical"],
  5: ["notPresent", "notPresent"],
  6: ["notFunctioning", "critical"],
};

export const perleIds = defineMib({
  name: "perle-ids",
  title: "Perle IDS switches",
  source: "PERLE-ENVMON-MIB, PERLE-SYSINFO-MIB (Perle)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1966.22"] }],
  scalars: { load: number(`${IDS}.44.1.24.0`) },
  tables: {
    supplies: { columns: { name: text(`${SUPPLY}.2`), state: danger("powerSupply", state(`${SUPPLY}.3`, STATE)) } },
    temperatures: {
      columns: {
        name: text(`${TEMPERATURE}.2`),
        value: number(`${TEMPERATURE}.3`),
        state: danger("heat", state(`${TEMPERATURE}.5`, STATE)),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: { os: "perle-ids", vendor: "Perle", kind: "switch" },
      processors: [processor(s.load, "Processor")],
      sensors: [
        ...t.supplies.map((row) => stateOf(row.state, row.name?.value ?? `Power supply ${row.index}`)),
        ...t.temperatures.flatMap((row) => {
          const name = row.name?.value ?? `Temperature ${row.index}`;
          if (row.state === undefined) return [];
          return [reading("temperature", row.value, name), stateOf(row.state, name)];
        }),
      ],
    };
  },
});
