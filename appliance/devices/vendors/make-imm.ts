/**
 * IBM's Integrated Management Module and Lenovo's XClarity Controller have the same objects under different numbers. This
 * makes the MIB of either from the number under which they stand. It is no MIB by itself.
 */
import { danger } from "../danger.ts";
import { number, state, stateText, text } from "../columns.ts";
import { defineMib, type Mib, type Verified } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

export interface ImmOptions {
  readonly verified: Verified;
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly vendor: string;
  readonly os: string;
  readonly root: string;
}

/** Health in words. */
const health = (oid: string) =>
  stateText(oid, {
    Normal: "ok",
    "Non-Critical": "warning",
    Warning: "warning",
    Critical: "critical",
    "Non-Recoverable": "critical",
    Unknown: "unknown",
    "N/A": "notPresent",
    "Not installed": "notPresent",
  });
/** Numbers are told as text, "N/A" where there is none. */
const limits = (entry: string, scale: number) => ({
  criticalHigh: number(`${entry}.6`, { scale, absent: [0] }),
  warningHigh: number(`${entry}.7`, { scale, absent: [0] }),
  criticalLow: number(`${entry}.9`, { scale, absent: [0] }),
  warningLow: number(`${entry}.10`, { scale, absent: [0] }),
});
const probes = (entry: string, scale: number) => ({
  columns: {
    name: text(`${entry}.2`),
    value: number(`${entry}.3`, { scale }),
    ...limits(entry, scale),
    health: health(`${entry}.11`),
  },
});

const volumeState = (oid: string) =>
  danger(
    "array",
    stateText(oid, {
      Optimal: "ok",
      Online: "ok",
      Normal: "ok",
      OK: "ok",
      "Partially Degraded": "warning",
      Rebuilding: "warning",
      Degraded: "critical",
      Offline: "critical",
      Failed: "critical",
      Critical: "critical",
    }),
  );

export function makeImm({ root, vendor, os, ...about }: ImmOptions): Mib {
  const monitors = `${root}.1`;
  const raid = `${monitors}.13.1`;
  return defineMib({
    ...about,
    matches: [{ sysObjectID: [root] }, { present: [`${monitors}.4.1.0`] }],
    scalars: {
      health: state(`${monitors}.4.1.0`, {
        0: ["nonRecoverable", "critical"],
        2: ["critical", "critical"],
        4: ["nonCritical", "warning"],
        255: ["normal", "ok"],
      }),
      machineType: text(`${monitors}.5.2.1.1.0`),
      serial: text(`${monitors}.5.2.1.3.0`),
      product: text(`${monitors}.5.2.1.5.0`),
      most: number(`${monitors}.10.1.9.0`, { absentBelow: 1 }),
      watts: number(`${monitors}.10.1.10.0`, { absentBelow: 1 }),
    },
    tables: {
      firmware: { mostRows: 10, columns: { version: text(`${monitors}.5.1.1.3`) } },
      temperatures: probes(`${monitors}.1.2.1`, 1),
      voltages: probes(`${monitors}.2.2.1`, 0.001),
      fans: {
        columns: {
          name: text(`${monitors}.3.2.1.2`),
          // "31%" of the fastest.
          speed: number(`${monitors}.3.2.1.3`),
          health: health(`${monitors}.3.2.1.10`),
        },
      },
      supplies: {
        columns: { name: text(`${monitors}.11.2.1.2`), health: danger("powerSupply", health(`${monitors}.11.2.1.6`)) },
      },
      disks: {
        columns: { name: text(`${monitors}.12.2.1.2`), health: danger("disk", health(`${monitors}.12.2.1.3`)) },
      },
      controllers: {
        columns: {
          name: text(`${raid}.2.1.2`),
          battery: danger(
            "battery",
            stateText(`${raid}.2.1.24`, {
              Normal: "ok",
              Optimal: "ok",
              Good: "ok",
              Charging: "ok",
              Learning: "ok",
              Degraded: "warning",
              Warning: "warning",
              Failed: "critical",
              Critical: "critical",
              Missing: "critical",
              "Not installed": "notPresent",
              "N/A": "notPresent",
            }),
          ),
          temperature: number(`${raid}.2.1.34`, { absentBelow: 1 }),
        },
      },
      drives: {
        after: ["controllers"],
        columns: {
          name: text(`${raid}.3.1.2`),
          state: danger(
            "disk",
            stateText(`${raid}.3.1.4`, {
              Online: "ok",
              JBOD: "ok",
              "Hot Spare": "ok",
              "Global Hot Spare": "ok",
              "Dedicated Hot Spare": "ok",
              "Unconfigured Good": "ok",
              "Unconfigured Bad": "critical",
              Rebuilding: "warning",
              Copyback: "warning",
              Offline: "critical",
              Failed: "critical",
              "N/A": "notPresent",
            }),
          ),
          temperature: number(`${raid}.3.1.10`, { absentBelow: 1 }),
          health: health(`${raid}.3.1.11`),
        },
      },
      pools: {
        after: ["controllers"],
        columns: { name: text(`${raid}.6.1.2`), state: volumeState(`${raid}.6.1.4`) },
      },
      volumes: {
        after: ["controllers"],
        columns: { name: text(`${raid}.7.1.2`), state: volumeState(`${raid}.7.1.4`) },
      },
      processors: { columns: { name: text(`${monitors}.5.20.1.2`), health: health(`${monitors}.5.20.1.11`) } },
      modules: { columns: { name: text(`${monitors}.5.21.1.2`), health: health(`${monitors}.5.21.1.8`) } },
    },
    facts({ scalars: s, tables }) {
      const group = "RAID";
      const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
      return {
        identity: {
          os,
          vendor,
          kind: "server-bmc",
          hardware: s.product?.value ?? s.machineType?.value,
          version: tables.firmware[0]?.version?.value,
          serial: s.serial?.value,
        },
        sensors: [
          stateOf(s.health, "System health"),
          ...tables.temperatures.flatMap((row) => [
            reading("temperature", row.value, named(row), { limits: row }),
            stateOf(row.health, named(row), { group: "Temperatures" }),
          ]),
          ...tables.voltages.flatMap((row) => [
            reading("voltage", row.value, named(row), { limits: row }),
            stateOf(row.health, named(row), { group: "Voltages" }),
          ]),
          ...tables.fans.flatMap((row) => [
            reading("percent", row.speed, named(row), { group: "Fans" }),
            stateOf(row.health, named(row), { group: "Fans" }),
          ]),
          ...tables.supplies.map((row) => stateOf(row.health, named(row), { group: "Power supplies" })),
          ...tables.disks.map((row) => stateOf(row.health, named(row), { group: "Disks" })),
          ...tables.volumes.map((row) => stateOf(row.state, `Volume ${named(row)}`, { group })),
          ...tables.pools.map((row) => stateOf(row.state, `Pool ${named(row)}`, { group })),
          ...tables.controllers.flatMap((row) => [
            stateOf(row.battery, `${named(row)} battery`, { group }),
            reading("temperature", row.temperature, `${named(row)} battery`, { group }),
          ]),
          ...tables.drives.flatMap((row) => [
            stateOf(row.state, named(row), { group }),
            stateOf(row.health, `${named(row)} health`, { group }),
            reading("temperature", row.temperature, named(row), { group }),
          ]),
          ...tables.processors.map((row) => stateOf(row.health, named(row), { group: "Processors" })),
          ...tables.modules.map((row) => stateOf(row.health, named(row), { group: "Memory" })),
          reading("power", s.watts, "System", { limits: { criticalHigh: s.most } }),
        ],
      };
    },
  });
}
