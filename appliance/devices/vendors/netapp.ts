/** NetApp, 7-mode and clusters (ONTAP): processors, volumes, nodes, pairs, shelves, faults of fans, power, disks, battery. */
import { danger } from "../danger.ts";
import { number, state, text, type StateCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf, storage } from "../facts.ts";

const NETAPP = "1.3.6.1.4.1.789.1";
const KIB = 1024;
const VOLUME = `${NETAPP}.5.4.1`;

const NODE = `${NETAPP}.25.2.1`;
const PAIR = `${NETAPP}.21.2.1`;

const BATTERY: Readonly<Record<number, StateMeaning>> = {
  1: ["ok", "ok"],
  2: ["partiallyDischarged", "warning"],
  3: ["fullyDischarged", "critical"],
  4: ["notPresent", "critical"],
  5: ["nearEndOfLife", "warning"],
  6: ["atEndOfLife", "critical"],
  7: ["unknown", "unknown"],
  8: ["overCharged", "warning"],
  9: ["fullyCharged", "ok"],
};
const OVER_TEMPERATURE: Readonly<Record<number, StateMeaning>> = { 1: ["no", "ok"], 2: ["yes", "critical"] };
const PARTNER: Readonly<Record<number, StateMeaning>> = {
  1: ["maybeDown", "critical"],
  2: ["ok", "ok"],
  3: ["dead", "critical"],
};
const TAKEOVER: Readonly<Record<number, StateMeaning>> = {
  1: ["dead", "critical"],
  2: ["canTakeover", "ok"],
  3: ["cannotTakeover", "warning"],
  4: ["takeover", "critical"],
  // Of clusters alone.
  5: ["partialGiveback", "warning"],
};
const INTERCONNECT: Readonly<Record<number, StateMeaning>> = {
  1: ["notPresent", "notPresent"],
  2: ["down", "critical"],
  3: ["partialFailure", "warning"],
  4: ["up", "ok"],
};
const ENABLED = 2;

export const netapp = defineMib({
  name: "netapp",
  title: "NetApp",
  source: "NETAPP-MIB, NETWORK-APPLIANCE-MIB (NetApp)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.789"] }],
  scalars: {
    version: text(`${NETAPP}.1.2.0`),
    model: text(`${NETAPP}.1.5.0`),
    serial: text(`${NETAPP}.1.9.0`),
    busy: number(`${NETAPP}.2.1.3.0`),
    overTemperature: danger("heat", state(`${NETAPP}.2.4.1.0`, OVER_TEMPERATURE)),
    failedFans: number(`${NETAPP}.2.4.2.0`),
    failedSupplies: number(`${NETAPP}.2.4.4.0`),
    battery: danger("battery", state(`${NETAPP}.2.5.1.0`, BATTERY)),
    failedDisks: number(`${NETAPP}.6.4.7.0`),
    spareDisks: number(`${NETAPP}.6.4.8.0`),
    rebuilding: number(`${NETAPP}.6.4.3.0`),
    failingDisks: number(`${NETAPP}.6.4.11.0`),
    global: state(`${NETAPP}.2.2.4.0`, {
      1: ["other", "unknown"],
      2: ["unknown", "unknown"],
      3: ["ok", "ok"],
      4: ["nonCritical", "warning"],
      5: ["critical", "critical"],
      6: ["nonRecoverable", "critical"],
    }),
    pairing: number(`${NETAPP}.2.3.1.0`),
    takeover: state(`${NETAPP}.2.3.2.0`, TAKEOVER),
    partner: state(`${NETAPP}.2.3.4.0`, PARTNER),
    interconnect: state(`${NETAPP}.2.3.8.0`, INTERCONNECT),
    clusterSerial: text(`${NETAPP}.25.1.3.0`),
  },
  tables: {
    volumes: {
      columns: {
        name: text(`${VOLUME}.2`),
        total: number(`${VOLUME}.29`, { scale: KIB }),
        used: number(`${VOLUME}.30`, { scale: KIB }),
        // 32 bits, of older releases.
        total32: number(`${VOLUME}.3`, { scale: KIB, absentBelow: 0 }),
        used32: number(`${VOLUME}.4`, { scale: KIB, absentBelow: 0 }),
      },
    },
    nodes: {
      columns: {
        name: text(`${NODE}.1`),
        model: text(`${NODE}.4`),
        serial: text(`${NODE}.5`),
        healthy: state(`${NODE}.11`, { 0: ["false", "critical"], 1: ["true", "ok"] }),
        battery: danger("battery", state(`${NODE}.17`, BATTERY)),
        overTemperature: danger("heat", state(`${NODE}.18`, OVER_TEMPERATURE)),
        failedFans: number(`${NODE}.19`),
        failedSupplies: number(`${NODE}.21`),
        version: text(`${NODE}.23`),
      },
    },
    nodeProcessors: {
      after: ["nodes"],
      columns: { name: text(`${NETAPP}.2.1.14.1.1`), busy: number(`${NETAPP}.2.1.14.1.4`) },
    },
    pairs: {
      after: ["nodes"],
      columns: {
        name: text(`${PAIR}.1`),
        settings: number(`${PAIR}.3`),
        takeover: state(`${PAIR}.4`, TAKEOVER),
        partner: state(`${PAIR}.6`, PARTNER),
        interconnect: state(`${PAIR}.10`, INTERCONNECT),
      },
    },
    shelves: {
      columns: {
        contact: state(`${NETAPP}.21.1.2.1.2`, {
          1: ["initializing", "ok"],
          2: ["transitioning", "warning"],
          3: ["active", "ok"],
          4: ["inactive", "critical"],
          5: ["reconfiguring", "warning"],
          6: ["nonexistent", "notPresent"],
        }),
        name: text(`${NETAPP}.21.1.2.1.3`),
      },
    },
  },
  facts({ system, scalars: s, tables: t }) {
    const node = t.nodes[0];
    const words = node?.version?.value ?? s.version?.value ?? system.descr;
    // "NetApp Release 9.8P4: ..."
    const [, version] = /Release (\d[^:\s]{0,30})/.exec(words) ?? [];
    return {
      identity: {
        os: "netapp",
        vendor: "NetApp",
        kind: "nas",
        hardware: node?.model?.value ?? s.model?.value,
        version,
        serial: s.serial?.value ?? node?.serial?.value ?? s.clusterSerial?.value,
      },
      processors:
        t.nodeProcessors.length > 0
          ? t.nodeProcessors.map((row) => processor(row.busy, row.name?.value ?? row.index))
          : [processor(s.busy, "Processor")],
      storage: t.volumes.map((row) => {
        const used = row.used ?? row.used32;
        return storage(row.name?.value ?? `Volume ${row.index}`, {
          totalBytes: (row.total ?? row.total32)?.value,
          usedBytes: used?.value,
          oid: used?.oid,
        });
      }),
      sensors: [
        stateOf(s.global, "System"),
        ...pairStates("Pair", { ...s, settings: s.pairing }),
        ...t.nodes.flatMap((row) => {
          const name = row.name?.value ?? row.index;
          const none = { limits: { criticalHigh: 0 }, group: "Nodes" };
          return [
            stateOf(row.healthy, `${name} healthy`, { group: "Nodes" }),
            stateOf(row.battery, `${name} NVRAM battery`, { group: "Nodes" }),
            stateOf(row.overTemperature, `${name} over temperature`, { group: "Nodes" }),
            reading("count", row.failedFans, `${name} failed fans`, none),
            reading("count", row.failedSupplies, `${name} failed power supplies`, none),
          ];
        }),
        ...t.pairs.flatMap((row) => pairStates(`Pair ${row.name?.value ?? row.index}`, row)),
        ...t.shelves.map((row) => stateOf(row.contact, `Shelf ${row.name?.value ?? row.index}`, { group: "Shelves" })),
        reading("count", s.failingDisks, "Disks about to fail", { limits: { warningHigh: 0 } }),
        reading("count", s.rebuilding, "Disks being rebuilt", { limits: { warningHigh: 0 } }),
        stateOf(s.overTemperature, "Over temperature"),
        stateOf(s.battery, "NVRAM battery"),
        reading("count", s.failedFans, "Failed fans", { limits: { criticalHigh: 0 } }),
        reading("count", s.failedSupplies, "Failed power supplies", { limits: { criticalHigh: 0 } }),
        reading("count", s.failedDisks, "Failed disks", { limits: { criticalHigh: 0 } }),
        reading("count", s.spareDisks, "Spare disks"),
      ],
    };
  },
});

interface PairCells {
  readonly settings: { readonly value: number } | undefined;
  readonly takeover: StateCell | undefined;
  readonly partner: StateCell | undefined;
  readonly interconnect: StateCell | undefined;
}

/** Where takeover was never set up, nothing is said of it. */
function pairStates(name: string, { settings, takeover, partner, interconnect }: PairCells) {
  if (settings !== undefined && settings.value !== ENABLED) return [];
  return [
    stateOf(takeover, `${name} takeover`),
    stateOf(partner, `${name} partner`),
    stateOf(interconnect, `${name} interconnect`),
  ];
}
