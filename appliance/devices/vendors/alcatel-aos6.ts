/** Alcatel-Lucent OmniSwitch with AOS 6: load, memory, temperature, fans, power supplies. */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const AOS = "1.3.6.1.4.1.6486.800";
const HEALTH = `${AOS}.1.2.1.16.1.1.1`;
const ENTITY = `${AOS}.1.1.1.1.1.1.1`;
const CHASSIS = `${AOS}.1.1.1.3.1.1.3.1`;
const FAN = `${AOS}.1.1.1.3.1.1.11.1`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";
/** PhysicalClass: powerSupply(6). */
const SUPPLY = 6;

export const alcatelAos6 = defineMib({
  name: "alcatel-aos6",
  title: "Alcatel-Lucent OmniSwitch, AOS 6",
  source: "ALCATEL-IND1-HEALTH-MIB, ALCATEL-IND1-CHASSIS-MIB (Alcatel-Lucent): AOS 6; chassis from ENTITY-MIB",
  verified: "text",
  matches: [{ sysObjectID: [AOS] }],
  scalars: {
    memory1min: number(`${HEALTH}.10.0`),
    cpu1min: number(`${HEALTH}.14.0`),
  },
  tables: {
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
            2: ["down", "critical"],
            3: ["testing", "ok"],
            4: ["unknown", "unknown"],
            5: ["secondary", "ok"],
            6: ["notPresent", "notPresent"],
            7: ["unpowered", "warning"],
            8: ["master", "ok"],
          }),
        ),
      },
    },
    chassis: {
      columns: {
        // Not measured: 0.
        board: number(`${CHASSIS}.4`, { absent: [0] }),
        cpu: number(`${CHASSIS}.5`, { absent: [0] }),
        threshold: number(`${CHASSIS}.7`),
        danger: number(`${CHASSIS}.8`),
      },
    },
    fans: {
      columns: {
        status: state(`${FAN}.2`, {
          0: ["noStatus", "notPresent"],
          1: ["notRunning", "critical"],
          2: ["running", "ok"],
        }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "Alcatel-Lucent OS6450-P24 6.7.2.191.R04 Service Release, August 30, 2017."
    const [, version] = /\b(6\.[\d.]{3,20}\.R\d{2})/.exec(system.descr) ?? [];
    return {
      identity: { os: "aos", vendor: "Alcatel-Lucent", kind: "switch", version },
      processors: [processor(s.cpu1min, "Processor")],
      memory: [memory("Memory", { percent: s.memory1min?.value, oid: s.memory1min?.oid })],
      sensors: [
        ...tables.chassis.flatMap((row) => {
          const limits = { warningHigh: row.threshold, criticalHigh: row.danger };
          return [
            reading("temperature", row.board, `Chassis ${row.index}`, { limits }),
            reading("temperature", row.cpu, `Chassis ${row.index} processor`, { limits }),
          ];
        }),
        ...tables.supplies.map((row) => stateOf(row.status, row.name?.value ?? `Power supply ${row.index}`)),
        ...tables.fans.map((row) => stateOf(row.status, `Fan ${row.index}`)),
      ],
    };
  },
});
