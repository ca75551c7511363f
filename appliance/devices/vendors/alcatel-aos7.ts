/** Alcatel-Lucent OmniSwitch with AOS 7 and 8: load, memory, temperatures by module, fans, power supplies, flash. */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

const AOS = "1.3.6.1.4.1.6486.801";
const HEALTH = `${AOS}.1.2.1.16.1.1.1.1.1`;
const ENTITY = `${AOS}.1.1.1.1.1.1.1`;
const CHASSIS = `${AOS}.1.1.1.3.1.1.3.1`;
const FLASH = `${AOS}.1.1.1.3.1.1.9.1`;
const FAN = `${AOS}.1.1.1.3.1.1.11.1`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";
/** PhysicalClass: powerSupply(6). */
const SUPPLY = 6;
/** A module that is not there is 0 degrees warm. */
const board = (column: number) => number(`${CHASSIS}.${column}`, { absent: [0] });

export const alcatelAos7 = defineMib({
  name: "alcatel-aos7",
  title: "Alcatel-Lucent OmniSwitch, AOS 7 and 8",
  source: "ALCATEL-IND1-HEALTH-MIB, ALCATEL-IND1-CHASSIS-MIB (Alcatel-Lucent): AOS 7; chassis from ENTITY-MIB",
  verified: "text",
  matches: [{ sysObjectID: [AOS] }],
  tables: {
    modules: { columns: { cpu: number(`${HEALTH}.15`), memory: number(`${HEALTH}.16`) } },
    classes: { mostRows: 6000, columns: { class: number(`${ENT}.5`) } },
    supplies: {
      after: ["classes"],
      pick: ({ classes = [] }) =>
        classes.filter((row) => (row["class"] as NumberCell | undefined)?.value === SUPPLY).map((row) => row.index),
      columns: {
        name: text(`${ENT}.7`),
        status: danger(
          "powerSupply",
          state(`${ENTITY}.2`, {
            1: ["up", "ok"],
            // Somebody has switched it off.
            2: ["down", "warning"],
            3: ["testing", "ok"],
            4: ["unknown", "unknown"],
            5: ["secondary", "ok"],
            6: ["notPresent", "notPresent"],
            7: ["unpowered", "critical"],
            8: ["master", "ok"],
            9: ["idle", "ok"],
            10: ["pwrsave", "ok"],
          }),
        ),
      },
    },
    chassis: {
      columns: {
        threshold: number(`${CHASSIS}.5`),
        danger: number(`${CHASSIS}.6`),
        cpmA: board(8),
        cfmA: board(9),
        cpmB: board(10),
        cfmB: board(11),
        cfmC: board(12),
        cfmD: board(13),
        fanTrayA: board(14),
        fanTrayB: board(15),
        ni1: board(16),
        ni2: board(17),
        ni3: board(18),
        ni4: board(19),
        ni5: board(20),
        ni6: board(21),
        ni7: board(22),
        ni8: board(23),
      },
    },
    flash: { columns: { size: number(`${FLASH}.2`, { absent: [0] }), free: number(`${FLASH}.3`) } },
    fans: {
      columns: {
        status: state(`${FAN}.2`, {
          0: ["noStatus", "notPresent"],
          1: ["notRunning", "critical"],
          2: ["running", "ok"],
        }),
        speed: number(`${FAN}.4`, { absent: [0] }),
      },
    },
  },
  facts({ system, tables }) {
    // "Alcatel-Lucent Enterprise OS6860E-24 8.4.1.141.R03 GA, August 11, 2017."
    const [, version] = /\b([78]\.[\d.]{3,20}\.R\d{2})/.exec(system.descr) ?? [];
    return {
      identity: { os: "aos", vendor: "Alcatel-Lucent", kind: "switch", version },
      processors: tables.modules.map((row) => processor(row.cpu, moduleName(row.index))),
      memory: tables.modules.map((row) =>
        memory(moduleName(row.index), { percent: row.memory?.value, oid: row.memory?.oid }),
      ),
      storage: tables.flash.map(
        (row) =>
          row.size &&
          storage(`Flash ${row.index}`, { totalBytes: row.size.value, freeBytes: row.free?.value, oid: row.free?.oid }),
      ),
      sensors: [
        ...tables.chassis.flatMap(({ index, threshold, danger, ...boards }) =>
          Object.entries(boards).map(([name, cell]) =>
            reading("temperature", cell, `Chassis ${index} ${name}`, {
              limits: { warningHigh: threshold, criticalHigh: danger },
            }),
          ),
        ),
        ...tables.supplies.map((row) => stateOf(row.status, row.name?.value ?? `Power supply ${row.index}`)),
        ...tables.fans.flatMap((row) => [
          stateOf(row.status, `Fan ${row.index}`),
          reading("fanspeed", row.speed, `Fan ${row.index}`),
        ]),
      ],
    };
  },
});

/** Slot 0 is the chassis management module. */
function moduleName(slot: string): string {
  return slot === "0" ? "Management module" : `Module ${slot}`;
}
