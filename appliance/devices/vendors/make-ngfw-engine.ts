/**
 * The firewall engine that Stonesoft made and Forcepoint sells: the same objects under both makers' numbers. This makes the
 * MIB of one of them. It is no MIB by itself.
 */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

/** nodeOperState: locked and offline are what somebody commanded; the state of a node that failed is told by its silence. */
const NODE: Readonly<Record<number, StateMeaning>> = {
  0: ["unknown", "unknown"],
  1: ["online", "ok"],
  2: ["goingOnline", "warning"],
  3: ["lockedOnline", "ok"],
  4: ["goingLockedOnline", "ok"],
  5: ["offline", "warning"],
  6: ["goingOffline", "warning"],
  7: ["lockedOffline", "warning"],
  8: ["goingLockedOffline", "warning"],
  9: ["standby", "ok"],
  10: ["goingStandby", "ok"],
};

export interface NgfwOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly vendor: string;
  /** Enterprise: of sysObjectID. */
  readonly enterprise: string;
  /** Under which fwSoftwareVersion(1) stands. */
  readonly engine: string;
  /** Under which nodeOperState(3) stands. */
  readonly node: string;
  /** Of the appliance's serial number below `node`. */
  readonly serialAt: number;
}

export function makeNgfwEngine({ vendor, enterprise, engine, node, serialAt, ...about }: NgfwOptions): Mib {
  const cpu = `${engine}.11.1.1`;
  const bytes = `${engine}.11.2`;
  const partition = `${engine}.11.3.1`;
  return defineMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID: [enterprise] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${engine}.1.0`] }],
    scalars: {
      version: text(`${engine}.1.0`),
      connections: number(`${engine}.4.0`),
      swapTotal: number(`${bytes}.1.0`, { absent: [0] }),
      swapUsed: number(`${bytes}.2.0`),
      memoryTotal: number(`${bytes}.4.0`, { absent: [0] }),
      memoryAvailable: number(`${bytes}.10.0`),
      memoryUsed: number(`${bytes}.5.0`),
      operState: state(`${node}.3.0`, NODE),
      load: number(`${node}.4.0`),
      serial: text(`${node}.${serialAt}.0`),
    },
    tables: {
      processors: { columns: { name: text(`${cpu}.2`), total: number(`${cpu}.3`) } },
      partitions: {
        columns: {
          device: text(`${partition}.2`),
          size: number(`${partition}.4`, { scale: 1024, absent: [0] }),
          used: number(`${partition}.5`, { scale: 1024 }),
        },
      },
    },
    facts({ scalars: s, tables }) {
      return {
        identity: {
          os: "ngfw-engine",
          vendor,
          kind: "firewall",
          version: s.version?.value,
          serial: s.serial?.value,
        },
        processors:
          tables.processors.length > 0
            ? tables.processors.map((row) => processor(row.total, row.name?.value ?? `Processor ${row.index}`))
            : [processor(s.load, "Processor")],
        memory: [
          memory("Memory", {
            totalBytes: s.memoryTotal?.value,
            freeBytes: s.memoryAvailable?.value,
            usedBytes: s.memoryAvailable === undefined ? s.memoryUsed?.value : undefined,
            oid: s.memoryAvailable?.oid ?? s.memoryUsed?.oid,
          }),
          s.swapTotal &&
            memory(
              "Swap",
              { totalBytes: s.swapTotal.value, usedBytes: s.swapUsed?.value, oid: s.swapUsed?.oid },
              "swap",
            ),
        ],
        storage: tables.partitions.map(
          (row) =>
            row.size &&
            storage(row.device?.value ?? `Partition ${row.index}`, {
              totalBytes: row.size.value,
              usedBytes: row.used?.value,
              oid: row.used?.oid,
            }),
        ),
        sensors: [stateOf(s.operState, "Node"), reading("count", s.connections, "Connections")],
      };
    },
  });
}
