/** Huawei OceanStor: controllers, disks, enclosures, power supplies, fans, backup batteries. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { processor, reading, stateOf, memory } from "../facts.ts";
import { told } from "../placeholders.ts";

const HW = "1.3.6.1.4.1.34774.4.1.23.5";
/** Health of anything, as the maker's documents number it. */
const HEALTH: Readonly<Record<number, StateMeaning>> = {
  0: ["unknown", "unknown"],
  1: ["normal", "ok"],
  2: ["fault", "critical"],
  3: ["preFail", "warning"],
  4: ["partiallyBroken", "warning"],
  5: ["degraded", "warning"],
  6: ["badSectorsFound", "warning"],
  7: ["bitErrorsFound", "warning"],
  8: ["consistent", "ok"],
  9: ["inconsistent", "warning"],
  10: ["busy", "ok"],
  11: ["noInput", "critical"],
  12: ["lowBattery", "warning"],
};

export const huaweiOceanstor = defineMib({
  name: "huawei-oceanstor",
  title: "Huawei OceanStor",
  source: "HUAWEI-STORAGE-HARDWARE-MIB (Huawei); the numbers of health states are not in its text",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.34774"] }],
  tables: {
    controllers: {
      columns: {
        id: text(`${HW}.2.1.1`),
        health: state(`${HW}.2.1.2`, HEALTH),
        cpu: number(`${HW}.2.1.8`, { absentFrom: 101 }),
        memory: number(`${HW}.2.1.9`, { absentFrom: 101 }),
        version: text(`${HW}.2.1.11`),
      },
    },
    disks: {
      columns: {
        health: danger("disk", state(`${HW}.1.1.2`, HEALTH)),
        temperature: number(`${HW}.1.1.11`, { absentBelow: 1 }),
        id: text(`${HW}.1.1.1`),
      },
    },
    supplies: {
      columns: { id: text(`${HW}.3.1.1`), health: danger("powerSupply", state(`${HW}.3.1.3`, HEALTH)) },
    },
    fans: { columns: { id: text(`${HW}.4.1.1`), health: state(`${HW}.4.1.3`, HEALTH) } },
    batteries: {
      columns: { id: text(`${HW}.5.1.1`), health: danger("battery", state(`${HW}.5.1.3`, HEALTH)) },
    },
    enclosures: {
      columns: {
        name: text(`${HW}.6.1.2`),
        health: state(`${HW}.6.1.4`, HEALTH),
        temperature: number(`${HW}.6.1.8`, { absentBelow: 1 }),
        serial: text(`${HW}.6.1.9`),
      },
    },
  },
  facts({ tables }) {
    return {
      identity: {
        os: "oceanstor",
        vendor: "Huawei",
        kind: "nas",
        version: told(tables.controllers[0]?.version),
        serial: told(tables.enclosures[0]?.serial),
      },
      processors: tables.controllers.map((row) => processor(row.cpu, `Controller ${row.id?.value ?? row.index}`)),
      memory: tables.controllers.map((row) =>
        memory(`Controller ${row.id?.value ?? row.index}`, { percent: row.memory?.value, oid: row.memory?.oid }),
      ),
      sensors: [
        ...tables.controllers.map((row) => stateOf(row.health, `Controller ${row.id?.value ?? row.index}`)),
        ...tables.disks.flatMap((row) => {
          const name = `Disk ${row.id?.value ?? row.index}`;
          return [
            stateOf(row.health, name, { group: "Disks" }),
            reading("temperature", row.temperature, name, { group: "Disks" }),
          ];
        }),
        ...tables.supplies.map((row) => stateOf(row.health, `Power supply ${row.id?.value ?? row.index}`)),
        ...tables.fans.map((row) => stateOf(row.health, `Fan ${row.id?.value ?? row.index}`)),
        ...tables.batteries.map((row) => stateOf(row.health, `Backup battery ${row.id?.value ?? row.index}`)),
        ...tables.enclosures.flatMap((row) => {
          const name = row.name?.value ?? `Enclosure ${row.index}`;
          return [stateOf(row.health, name), reading("temperature", row.temperature, name)];
        }),
      ],
    };
  },
});
