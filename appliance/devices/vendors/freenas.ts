/** FreeNAS and TrueNAS up to 11: pools, data sets, volumes, caches of ZFS. */
import { danger } from "../danger.ts";
import type { Storage } from "#model/device.ts";
import { number, state, text, type NumberCell, type TextCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, storage } from "../facts.ts";
import { truenasIdentity } from "./truenas.ts";

const FREENAS = "1.3.6.1.4.1.50536.1";

/** Sizes are counted in allocation units. */
const space = (entry: string) => ({
  name: text(`${entry}.2`),
  unit: number(`${entry}.3`),
  size: number(`${entry}.4`),
});

export const freenas = defineMib({
  name: "freenas",
  title: "FreeNAS, TrueNAS up to 11",
  source: "FREENAS-MIB (iXsystems)",
  verified: "recording",
  // The target size of the cache; newer releases have another MIB under the same number.
  matches: [{ sysObjectID: ["1.3.6.1.4.1.50536", "1.3.6.1.4.1.8072"], present: [`${FREENAS}.4.6.0`] }],
  scalars: {
    arcSize: number(`${FREENAS}.4.1.0`),
    arcMetadata: number(`${FREENAS}.4.2.0`),
    arcData: number(`${FREENAS}.4.3.0`),
    arcHits: number(`${FREENAS}.4.4.0`),
    arcMisses: number(`${FREENAS}.4.5.0`),
    arcTarget: number(`${FREENAS}.4.6.0`),
    arcRecent: number(`${FREENAS}.4.7.0`),
    arcMissPercent: number(`${FREENAS}.4.8.0`),
    l2Hits: number(`${FREENAS}.5.1.0`),
    l2Misses: number(`${FREENAS}.5.2.0`),
    l2Reads: number(`${FREENAS}.5.3.0`),
    l2Writes: number(`${FREENAS}.5.4.0`),
    l2Size: number(`${FREENAS}.5.5.0`),
    zilOps1: number(`${FREENAS}.6.1.0`),
    zilOps5: number(`${FREENAS}.6.2.0`),
    zilOps10: number(`${FREENAS}.6.3.0`),
  },
  tables: {
    pools: {
      columns: {
        ...space(`${FREENAS}.1.1.1`),
        used: number(`${FREENAS}.1.1.1.5`),
        health: danger(
          "array",
          state(`${FREENAS}.1.1.1.7`, {
            0: ["online", "ok"],
            1: ["degraded", "warning"],
            2: ["faulted", "critical"],
            3: ["offline", "critical"],
            4: ["unavail", "critical"],
            5: ["removed", "critical"],
          }),
        ),
      },
    },
    dataSets: { columns: { ...space(`${FREENAS}.2.1.1`), free: number(`${FREENAS}.2.1.1.6`) } },
    volumes: { columns: { ...space(`${FREENAS}.3.1.1`), used: number(`${FREENAS}.3.1.1.5`) } },
  },
  facts({ system, scalars: s, tables }) {
    return {
      identity: truenasIdentity(system.descr),
      storage: [
        ...tables.pools.map((row) => usedOf(row)),
        // What a data set can take depends on the others in its pool: the free space is the figure that counts.
        ...tables.dataSets.map((row) => freeOf(row)),
        ...tables.volumes.map((row) => usedOf(row)),
      ],
      sensors: [
        ...tables.pools.map((row) => stateOf(row.health, `ZPool: ${row.name?.value ?? row.index}`)),
        reading("count", s.arcSize, "ARC Size"),
        reading("count", s.arcMetadata, "ARC Metadata"),
        reading("count", s.arcData, "ARC Data"),
        reading("count", s.arcHits, "ARC Hits"),
        reading("count", s.arcMisses, "ARC Misses"),
        reading("count", s.arcTarget, "ARC Target Size (C)"),
        reading("count", s.arcRecent, "ARC MRU Target Size (P)"),
        reading("count", s.arcMissPercent, "ARC Miss Percent"),
        reading("count", s.l2Hits, "L2ARC Hits"),
        reading("count", s.l2Misses, "L2ARC Misses"),
        reading("count", s.l2Reads, "L2ARC Reads"),
        reading("count", s.l2Writes, "L2ARC Writes"),
        reading("count", s.l2Size, "L2ARC Size"),
        reading("count", s.zilOps1, "ZIL Operations last second"),
        reading("count", s.zilOps5, "ZIL Operations last 5 seconds"),
        reading("count", s.zilOps10, "ZIL Operations last 10 seconds"),
      ],
    };
  },
});

interface Space {
  readonly index: string;
  readonly name: TextCell | undefined;
  readonly unit: NumberCell | undefined;
  readonly size: NumberCell | undefined;
}

function usedOf(row: Space & { readonly used: NumberCell | undefined }): Storage | undefined {
  return storage(row.name?.value ?? row.index, {
    totalBytes: times(row.size, row.unit),
    usedBytes: times(row.used, row.unit),
    oid: row.used?.oid,
  });
}

function freeOf(row: Space & { readonly free: NumberCell | undefined }): Storage | undefined {
  return storage(row.name?.value ?? row.index, {
    totalBytes: times(row.size, row.unit),
    freeBytes: times(row.free, row.unit),
    oid: row.free?.oid,
  });
}

function times(count: NumberCell | undefined, unit: NumberCell | undefined): number | undefined {
  return count && unit && count.value * unit.value;
}
