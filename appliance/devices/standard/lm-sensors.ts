/** LM-SENSORS-MIB: the chips of a Linux mainboard. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const LM = "1.3.6.1.4.1.2021.13.16";

export const lmSensors = defineMib({
  name: "lm-sensors",
  title: "Mainboard sensors",
  source: "LM-SENSORS-MIB (net-snmp)",
  verified: "recording",
  rank: "standard",
  matches: [{ present: ["1.3.6.1.4.1.2021.4.5.0"] }, { sysObjectID: ["1.3.6.1.4.1.8072.3.2"] }],
  tables: {
    temperatures: { columns: { name: text(`${LM}.2.1.2`), value: number(`${LM}.2.1.3`, { scale: 0.001 }) } },
    fans: { columns: { name: text(`${LM}.3.1.2`), value: number(`${LM}.3.1.3`) } },
    voltages: { columns: { name: text(`${LM}.4.1.2`), value: number(`${LM}.4.1.3`, { scale: 0.001 }) } },
  },
  facts({ tables }) {
    const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
    return {
      sensors: [
        ...tables.temperatures.map((row) => reading("temperature", row.value, named(row), { group: "lmsensors" })),
        ...tables.fans.map((row) => reading("fanspeed", row.value, named(row), { group: "lmsensors" })),
        ...tables.voltages.map((row) => reading("voltage", row.value, named(row), { group: "lmsensors" })),
      ],
    };
  },
});
