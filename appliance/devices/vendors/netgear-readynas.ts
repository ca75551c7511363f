/** Netgear ReadyNAS and ReadyDATA on OS 6: disks, volumes, fans, temperatures. */
import { number, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { reading, stateOf, storage } from "../facts.ts";

const NAS = "1.3.6.1.4.1.4526.22";
const MIB = { scale: 1_048_576, absentBelow: 1 };

export const netgearReadynas = defineMib({
  name: "netgear-readynas",
  title: "Netgear ReadyNAS",
  source: "READYNAS-MIB, READYDATAOS-MIB (Netgear)",
  verified: "unverified",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.4526"], present: [`${NAS}.1.0`] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${NAS}.1.0`] },
  ],
  scalars: { version: text(`${NAS}.1.0`), serial: text(`${NAS}.2.0`) },
  tables: {
    disks: {
      columns: {
        slot: text(`${NAS}.3.1.3`),
        errors: number(`${NAS}.3.1.6`, { absentBelow: 0 }),
        state: danger(
          "disk",
          stateText(`${NAS}.3.1.9`, {
            ONLINE: "ok",
            SPARE: "ok",
            OFFLINE: "critical",
            FAILED: "critical",
            DEAD: "critical",
          }),
        ),
        temperature: number(`${NAS}.3.1.10`, { absentBelow: 1 }),
      },
    },
    fans: { columns: { speed: number(`${NAS}.4.1.2`), state: stateText(`${NAS}.4.1.3`, { ok: "ok" }) } },
    temperatures: {
      columns: {
        value: number(`${NAS}.5.1.2`),
        name: text(`${NAS}.5.1.3`),
        most: number(`${NAS}.5.1.5`, { absentBelow: 1 }),
      },
    },
    volumes: {
      columns: {
        name: text(`${NAS}.7.1.2`),
        state: danger(
          "array",
          stateText(`${NAS}.7.1.4`, {
            REDUNDANT: "ok",
            UNPROTECTED: "warning",
            RESYNC: "warning",
            DEGRADED: "critical",
            DEAD: "critical",
            INACTIVE: "critical",
          }),
        ),
        size: number(`${NAS}.7.1.5`, MIB),
        free: number(`${NAS}.7.1.6`, { ...MIB, absentBelow: 0 }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "readynas",
        vendor: "Netgear",
        kind: "nas",
        version: s.version?.value,
        serial: s.serial?.value,
      },
      storage: t.volumes.map((row) =>
        storage(row.name?.value ?? `Volume ${row.index}`, {
          totalBytes: row.size?.value,
          freeBytes: row.free?.value,
          oid: row.free?.oid,
        }),
      ),
      sensors: [
        ...t.disks.flatMap((row) => {
          const name = `Disk ${row.slot?.value ?? row.index}`;
          return [
            stateOf(row.state, name),
            reading("temperature", row.temperature, name),
            reading("count", row.errors, `${name} errors`),
          ];
        }),
        ...t.fans.flatMap((row) => [
          reading("fanspeed", row.speed, `Fan ${row.index}`),
          stateOf(row.state, `Fan ${row.index}`),
        ]),
        ...t.temperatures.map((row) =>
          reading("temperature", row.value, row.name?.value ?? `Temperature ${row.index}`, {
            limits: { criticalHigh: row.most },
          }),
        ),
        ...t.volumes.map((row) => stateOf(row.state, row.name?.value ?? `Volume ${row.index}`, { group: "Volumes" })),
      ],
    };
  },
});
