/**
 * Radlan (later Marvell) wrote the software of small switches that Cisco, Dell, Linksys and others sell, each with the same
 * objects under its own number. This makes the MIB of one maker. It is no MIB by itself.
 */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib, type Facts, type Match, type Mib, type SystemGroup, type Verified } from "../contract.ts";
import { processor, reading, stateOf } from "../facts.ts";

/** RlEnvMonState. */
const ENVIRONMENT: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["warning", "warning"],
  3: ["critical", "critical"],
  4: ["shutdown", "critical"],
  5: ["notPresent", "notPresent"],
  6: ["notFunctioning", "critical"],
  7: ["notAvailable", "notPresent"],
  8: ["backingUp", "warning"],
  9: ["readingFailed", "unknown"],
};

/** What rlPhdUnitGenParamTable says of the first unit. */
export interface UnitParameters {
  readonly model: string | undefined;
  readonly serial: string | undefined;
  readonly version: string | undefined;
}

export interface RadlanOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly verified: Verified;
  readonly matches: readonly Match[];
  /** Under which rndMng (1), rlPhysicalDescription (53), rlEnv (83) and the others stand. */
  readonly root: string;
  /** Where fan 6 has a column in rlPhdUnitEnvParamTable, so that temperatures stand one further and have limits. */
  readonly hasFan6: boolean;
  readonly identity: (system: SystemGroup, unit: UnitParameters) => Facts["identity"];
}

export function makeRadlan({ root, hasFan6, identity, ...about }: RadlanOptions): Mib {
  const unit = `${root}.53.14.1`;
  const environment = `${root}.53.15.1`;
  const temperature = hasFan6 ? 10 : 9;
  // 101: measuring is switched off.
  const busy = { absentFrom: 101 };
  return defineMib({
    ...about,
    scalars: {
      busySecond: number(`${root}.1.7.0`, busy),
      busyMinute: number(`${root}.1.8.0`, busy),
      swVersion: text(`${root}.2.4.0`),
    },
    tables: {
      units: {
        columns: {
          version: text(`${unit}.2`),
          serial: text(`${unit}.5`),
          model: text(`${unit}.7`),
        },
      },
      unitEnvironment: {
        columns: {
          temperature: number(`${environment}.${temperature}`, { absent: [0] }),
          ...(hasFan6
            ? {
                warning: number(`${environment}.12`, { absent: [0] }),
                critical: number(`${environment}.13`, { absent: [0] }),
              }
            : {}),
          mainSupply: danger("powerSupply", state(`${environment}.2`, ENVIRONMENT)),
          redundantSupply: danger("powerSupply", state(`${environment}.3`, ENVIRONMENT)),
        },
      },
      fans: { columns: { descr: text(`${root}.83.1.1.1.2`), state: state(`${root}.83.1.1.1.3`, ENVIRONMENT) } },
      supplies: {
        columns: {
          descr: text(`${root}.83.1.2.1.2`),
          state: danger("powerSupply", state(`${root}.83.1.2.1.3`, ENVIRONMENT)),
        },
      },
      fanData: {
        columns: {
          temperature: number(`${root}.83.5.1.1.2`, { absent: [0] }),
          speed: number(`${root}.83.5.1.1.3`, { absent: [0] }),
        },
      },
      portPower: { columns: { power: number(`${root}.108.1.1.5`, { scale: 0.001 }) } },
      // TruthValue; a port is suspended by guards against loops, floods, link flapping and the like.
      suspended: {
        columns: { state: state(`${root}.43.1.1.24`, { 1: ["true", "warning"], 2: ["false", "ok"] }) },
      },
      names: {
        after: ["portPower", "suspended"],
        pick: ({ portPower = [], suspended = [] }) => [
          ...suspended.map((row) => row.index),
          // The index of PoE ports is unit and port; ports of the first unit count as ifIndex does.
          ...portPower.map((row) => row.index.split(".").at(-1) ?? row.index),
        ],
        columns: { name: text("1.3.6.1.2.1.31.1.1.1.1") },
      },
    },
    facts({ system, scalars: s, tables }) {
      const names = new Map(tables.names.map((row) => [row.index, row.name?.value]));
      const first = tables.units[0];
      return {
        identity: identity(system, {
          model: first?.model?.value,
          serial: first?.serial?.value,
          version: first?.version?.value ?? s.swVersion?.value,
        }),
        processors: [processor(s.busyMinute ?? s.busySecond, "CPU")],
        sensors: [
          ...tables.unitEnvironment.flatMap((row) => {
            const more = row as { warning?: NumberCell; critical?: NumberCell };
            const limits = { warningHigh: more.warning, criticalHigh: more.critical };
            return [
              reading("temperature", row.temperature, `Unit ${row.index}`, { limits }),
              stateOf(row.mainSupply, `Main power supply of unit ${row.index}`, { group: "Units" }),
              stateOf(row.redundantSupply, `Redundant power supply of unit ${row.index}`, { group: "Units" }),
            ];
          }),
          ...tables.fans.map((row) => stateOf(row.state, row.descr?.value ?? `Fan ${row.index}`, { group: "Fans" })),
          ...tables.supplies.map((row) =>
            stateOf(row.state, row.descr?.value ?? `Power supply ${row.index}`, { group: "Power supplies" }),
          ),
          ...tables.fanData.flatMap((row) => [
            reading("temperature", row.temperature, `Fan controller ${row.index}`),
            reading("fanspeed", row.speed, `Fan controller ${row.index}`),
          ]),
          ...tables.portPower.map((row) => {
            const port = row.index.split(".").at(-1) ?? row.index;
            const name = names.get(port) ?? `Port ${row.index}`;
            // A port that gives no power is no sensor.
            return row.power?.value === 0 ? undefined : reading("power", row.power, `${name} PoE`, { group: "PoE" });
          }),
          ...tables.suspended.map((row) =>
            stateOf(row.state, names.get(row.index) ?? `Port ${row.index}`, { group: "Suspended" }),
          ),
        ],
      };
    },
  });
}
