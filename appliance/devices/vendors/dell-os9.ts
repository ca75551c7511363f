/** Dell Networking OS 9.8 and later (S, Z, C series): stack units, load, memory, temperatures, power supplies, fans. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const CHASSIS = "1.3.6.1.4.1.6027.3.26.1";
const UNIT = `${CHASSIS}.3.4.1`;
const USAGE = `${CHASSIS}.4.4.1`;
const SUPPLY = `${CHASSIS}.4.6.1`;
const FAN = `${CHASSIS}.4.7.1`;

const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["up", "ok"],
  2: ["down", "critical"],
  3: ["absent", "notPresent"],
};

export const dellOs9 = defineMib({
  name: "dell-os9",
  title: "Dell Networking OS 9",
  source: "DELL-NETWORKING-CHASSIS-MIB (Dell)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.6027"], present: ["1.3.6.1.4.1.6027.3.26.1.3.1.0"] }],
  tables: {
    units: {
      columns: {
        version: text(`${UNIT}.10`),
        serial: text(`${UNIT}.11`),
        temperature: number(`${UNIT}.13`, { absent: [0] }),
        serviceTag: text(`${UNIT}.23`),
      },
    },
    usage: { columns: { busy5min: number(`${USAGE}.5`), memory: number(`${USAGE}.6`) } },
    supplies: {
      columns: {
        status: danger("powerSupply", state(`${SUPPLY}.4`, STATUS)),
        power: number(`${SUPPLY}.10`, { absent: [0] }),
      },
    },
    fanTrays: { columns: { status: state(`${FAN}.4`, STATUS) } },
  },
  facts({ tables }) {
    const unit = tables.units.find((row) => row.serviceTag ?? row.serial);
    return {
      identity: {
        vendor: "Dell",
        version: tables.units.find((row) => row.version)?.version?.value,
        serial: unit?.serviceTag?.value ?? unit?.serial?.value,
      },
      processors: tables.usage.map((row) => processor(row.busy5min, `Processor ${row.index}`)),
      memory: tables.usage.map((row) =>
        memory(`Memory ${row.index}`, { percent: row.memory?.value, oid: row.memory?.oid }),
      ),
      sensors: [
        ...tables.units.map((row) => reading("temperature", row.temperature, `Unit ${row.index}`)),
        ...tables.supplies.flatMap((row) => [
          stateOf(row.status, `Power supply ${row.index}`),
          reading("power", row.power, `Power supply ${row.index}`),
        ]),
        ...tables.fanTrays.map((row) => stateOf(row.status, `Fan tray ${row.index}`)),
      ],
    };
  },
});
