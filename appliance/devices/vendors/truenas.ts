/** TrueNAS CORE from 12 and TrueNAS SCALE: health of the pools, caches of ZFS, temperatures of disks. */
import { danger } from "../danger.ts";
import { number, stateText, text } from "../columns.ts";
import { defineMib, type Facts } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const TRUENAS = "1.3.6.1.4.1.50536";

export const truenas = defineMib({
  name: "truenas",
  title: "TrueNAS",
  source: "TRUENAS-MIB (iXsystems)",
  verified: "text",
  // The size of the cache; releases up to 11 have another MIB under the same number.
  matches: [{ sysObjectID: [TRUENAS, "1.3.6.1.4.1.8072"], present: [`${TRUENAS}.1.3.1.0`] }],
  scalars: {
    arcSize: number(`${TRUENAS}.1.3.1.0`),
    arcMetadata: number(`${TRUENAS}.1.3.2.0`),
    arcData: number(`${TRUENAS}.1.3.3.0`),
    arcHits: number(`${TRUENAS}.1.3.4.0`),
    arcMisses: number(`${TRUENAS}.1.3.5.0`),
    arcTarget: number(`${TRUENAS}.1.3.6.0`),
    arcMissPercent: number(`${TRUENAS}.1.3.8.0`),
  },
  tables: {
    pools: {
      columns: {
        name: text(`${TRUENAS}.1.1.1.1.2`),
        health: danger(
          "array",
          stateText(`${TRUENAS}.1.1.1.1.3`, {
            ONLINE: "ok",
            DEGRADED: "warning",
            FAULTED: "critical",
            OFFLINE: "critical",
            UNAVAIL: "critical",
            REMOVED: "critical",
          }),
        ),
      },
    },
    disks: {
      columns: {
        name: text(`${TRUENAS}.3.1.2`),
        temperature: number(`${TRUENAS}.3.1.3`, { scale: 0.001, absentBelow: 1 }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    return {
      identity: truenasIdentity(system.descr),
      sensors: [
        ...tables.pools.map((row) => stateOf(row.health, `ZPool: ${row.name?.value ?? row.index}`)),
        ...tables.disks.map((row) => reading("temperature", row.temperature, row.name?.value ?? `Disk ${row.index}`)),
        reading("count", s.arcSize, "ARC Size"),
        reading("count", s.arcMetadata, "ARC Metadata"),
        reading("count", s.arcData, "ARC Data"),
        reading("count", s.arcHits, "ARC Hits"),
        reading("count", s.arcMisses, "ARC Misses"),
        reading("count", s.arcTarget, "ARC Target Size (C)"),
        reading("count", s.arcMissPercent, "ARC Miss Percent"),
      ],
    };
  },
});

/** "FreeNAS-11.3-U2.1 (...). Hardware: amd64 Intel(R) ... . Software: FreeBSD ...", "TrueNAS-22.12.0. Hardware: ...". */
export function truenasIdentity(descr: string): Facts["identity"] {
  const [, version] = /^(?:FreeNAS|TrueNAS)(?:-SCALE|-CORE)?-(\d[^\s(]{0,40})/.exec(descr) ?? [];
  const [, hardware] = /Hardware: (.{1,200}?)\.? Software:/.exec(descr) ?? [];
  return { os: "truenas", vendor: "iXsystems", kind: "nas", hardware, version: version?.replace(/\.$/, "") };
}
