/**
 * Ruijie's switch software; FS.com sells it under its own enterprise number, with the same objects. This makes the MIB of one
 * maker from the number under which the objects stand. It is no MIB by itself.
 */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib, type Mib, type Verified } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const PART: Readonly<Record<number, StateMeaning>> = {
  1: ["noexist", "notPresent"],
  2: ["existnopower", "warning"],
  3: ["existreadypower", "ok"],
  4: ["normal", "ok"],
  5: ["powerbutabnormal", "critical"],
  6: ["unknow", "unknown"],
  7: ["linefail", "critical"],
};

export interface RuijieOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly verified: Verified;
  readonly os: string;
  readonly vendor: string;
  readonly enterprise: string;
}

export function makeRuijie({ os, vendor, enterprise, ...about }: RuijieOptions): Mib {
  const root = `${enterprise}.1.1.10.2`;
  const system = `${root}.1.1`;
  const supply = `${system}.18.1`;
  const fan = `${system}.21.1`;
  const electrical = `${system}.41.1`;
  const temperature = `${system}.44.1`;
  const pool = `${root}.35.1.1.1`;
  const fiber = `${root}.105.1.1.1`;
  return defineMib({
    ...about,
    matches: [{ sysObjectID: [enterprise] }],
    scalars: {
      version: text(`${system}.2.0`),
      temperature: number(`${system}.16.0`, { absent: [0] }),
      serial: text(`${system}.24.0`),
      model: text(`${system}.26.0`),
      cpu5min: number(`${root}.36.1.1.3.0`),
    },
    tables: {
      supplies: { columns: { status: danger("powerSupply", state(`${supply}.2`, PART)), name: text(`${supply}.3`) } },
      // Of each supply; the short table above repeats its states.
      electricals: {
        columns: {
          // Not supported: 0
          power: number(`${electrical}.15`, { absent: [0] }),
          inVoltage: number(`${electrical}.11`, { absent: [0] }),
          inCurrent: number(`${electrical}.12`, { scale: 0.001, absent: [0] }),
          temperature: number(`${electrical}.16`, { absent: [0] }),
        },
      },
      fans: {
        columns: {
          status: state(`${fan}.2`, PART),
          name: text(`${fan}.3`),
          speed: number(`${fan}.4`, { absent: [0] }),
        },
      },
      temperatures: {
        columns: { name: text(`${temperature}.4`), value: number(`${temperature}.5`, { absent: [-255, 0] }) },
      },
      pools: { columns: { name: text(`${pool}.2`), usage: number(`${pool}.3`) } },
      modules: {
        columns: {
          // TruthValue: true(1), false(2)
          diagnoses: number(`${fiber}.15`),
          name: text(`${fiber}.2`),
          temperature: number(`${fiber}.17`),
        },
      },
    },
    facts({ system: group, scalars: s, tables }) {
      return {
        identity: {
          os,
          vendor,
          kind: kindOf(`${s.model?.value ?? ""} ${group.descr}`),
          hardware: s.model?.value,
          version: s.version?.value,
          serial: s.serial?.value,
        },
        processors: [processor(s.cpu5min, "Processor")],
        memory: tables.pools.map((row) =>
          memory(row.name?.value ?? `Memory ${row.index}`, { percent: row.usage?.value, oid: row.usage?.oid }),
        ),
        sensors: [
          ...(tables.temperatures.length > 0
            ? tables.temperatures.map((row) =>
                reading("temperature", row.value, `${row.name?.value ?? "Sensor"} ${row.index}`),
              )
            : [reading("temperature", s.temperature, "System")]),
          ...tables.supplies.map((row) => stateOf(row.status, row.name?.value ?? `Power supply ${row.index}`)),
          ...tables.electricals.flatMap((row) => {
            const name = `Power supply ${row.index}`;
            return [
              reading("power", row.power, name),
              reading("voltage", row.inVoltage, `${name} input`),
              reading("current", row.inCurrent, `${name} input`),
              reading("temperature", row.temperature, name),
            ];
          }),
          ...tables.fans.flatMap((row) => {
            const name = row.name?.value ?? `Fan ${row.index}`;
            return [stateOf(row.status, name), reading("fanspeed", row.speed, name)];
          }),
          ...tables.modules.map((row) =>
            row.diagnoses?.value === 1
              ? reading("temperature", row.temperature, row.name?.value ?? `Port ${row.index}`, {
                  group: "Transceivers",
                })
              : undefined,
          ),
        ],
      };
    },
  });
}

function kindOf(words: string) {
  if (/\b(AP|RAP)\d/.test(words)) return "access-point";
  if (/\b(WS|AC)\d/.test(words)) return "wireless-controller";
  return /\b(EG|RSR|NBR)\d/.test(words) ? "router" : "switch";
}
