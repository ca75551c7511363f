/**
 * QNAP's newer MIB has the same objects under one number for QTS and under another for QuTS hero. This makes the MIB of
 * either. It is no MIB by itself.
 */
import { danger } from "../danger.ts";
import { number, state, stateText, text, type StateMeaning } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { reading, stateOf, storage } from "../facts.ts";

export interface QnapQtsOptions {
  readonly name: string;
  readonly title: string;
  readonly root: string;
  readonly os: string;
  /** Numbers of poolStatus from 1 on, which mean different things on the two systems. */
  readonly poolWork: Readonly<Record<number, StateMeaning>>;
}

/** Disks, arrays and volumes tell their status in words. */
const WORDS = {
  Good: "ok",
  Normal: "ok",
  Ready: "ok",
  Online: "ok",
  Warning: "warning",
  Abnormal: "critical",
  Rebuilding: "warning",
  Synchronizing: "warning",
  Degraded: "critical",
  "Not ready": "critical",
  Unmounted: "critical",
  Error: "critical",
  Failed: "critical",
  "--": "notPresent",
} as const;

export function makeQnapQts({ root, os, poolWork, ...about }: QnapQtsOptions): Mib {
  const space = `${root}.10`;
  const system = `${root}.12`;
  return defineMib({
    ...about,
    source: "QTS-MIB (QNAP)",
    verified: "unverified",
    matches: [{ sysObjectID: [root] }],
    scalars: {
      model: text(`${system}.3.0`),
      serial: text(`${system}.5.0`),
      firmware: text(`${system}.6.0`),
      cpu: number(`${system}.10.0`, { absentBelow: 1 }),
      board: number(`${system}.11.0`, { absentBelow: 1 }),
    },
    tables: {
      disks: {
        columns: {
          model: text(`${space}.2.1.4`),
          status: danger("disk", stateText(`${space}.2.1.7`, WORDS)),
          temperature: number(`${space}.2.1.8`, { absentBelow: 1 }),
        },
      },
      arrays: {
        columns: { name: text(`${space}.5.1.3`), status: danger("array", stateText(`${space}.5.1.4`, WORDS)) },
      },
      pools: {
        columns: {
          total: number(`${space}.7.1.3`, { absentBelow: 1 }),
          free: number(`${space}.7.1.4`, { absentBelow: 0 }),
          status: danger(
            "array",
            state(`${space}.7.1.5`, {
              [-4]: ["locked", "warning"],
              [-3]: ["error", "critical"],
              [-2]: ["notReady", "critical"],
              [-1]: ["warning", "warning"],
              0: ["ready", "ok"],
              ...poolWork,
              255: ["none", "notPresent"],
            }),
          ),
        },
      },
      fans: { columns: { name: text(`${system}.9.1.2`), speed: number(`${system}.9.1.3`, { absentBelow: 0 }) } },
    },
    facts({ scalars: s, tables: t }) {
      return {
        identity: {
          os,
          vendor: "QNAP",
          kind: "nas",
          hardware: s.model?.value,
          version: s.firmware?.value,
          serial: s.serial?.value,
        },
        storage: t.pools.map((row) =>
          storage(`Pool ${row.index}`, {
            totalBytes: row.total?.value,
            freeBytes: row.free?.value,
            oid: row.free?.oid,
          }),
        ),
        sensors: [
          ...t.arrays.map((row) => stateOf(row.status, row.name?.value ?? `RAID ${row.index}`, { group: "RAIDs" })),
          ...t.pools.map((row) => stateOf(row.status, `Pool ${row.index}`, { group: "Pools" })),
          ...t.disks.flatMap((row) => {
            const name = ["Disk", row.index, row.model?.value].filter(Boolean).join(" ");
            return [
              stateOf(row.status, name, { group: "Disks" }),
              row.status && reading("temperature", row.temperature, name, { group: "Disks" }),
            ];
          }),
          reading("temperature", s.cpu, "CPU", { group: "System" }),
          reading("temperature", s.board, "System", { group: "System" }),
          ...t.fans.map((row) =>
            reading("fanspeed", row.speed, row.name?.value ?? `Fan ${row.index}`, { group: "System" }),
          ),
        ],
      };
    },
  });
}
