/** Synology NAS (DSM): system, disks, RAID groups, an attached UPS. Processor, memory and volumes: HOST-RESOURCES-MIB. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SYNOLOGY = "1.3.6.1.4.1.6574";
const NORMAL_OR_FAILED: Readonly<Record<number, StateMeaning>> = { 1: ["Normal", "ok"], 2: ["Failed", "critical"] };

export const synology = defineMib({
  name: "synology",
  title: "Synology NAS",
  source: "SYNOLOGY-SYSTEM-MIB, SYNOLOGY-DISK-MIB, SYNOLOGY-RAID-MIB (Synology)",
  verified: "recording",
  // DSM answers with net-snmp's sysObjectID.
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8072", SYNOLOGY], present: [`${SYNOLOGY}.1.1.0`] }],
  scalars: {
    system: state(`${SYNOLOGY}.1.1.0`, NORMAL_OR_FAILED),
    temperature: number(`${SYNOLOGY}.1.2.0`),
    power: state(`${SYNOLOGY}.1.3.0`, NORMAL_OR_FAILED),
    systemFan: state(`${SYNOLOGY}.1.4.1.0`, NORMAL_OR_FAILED),
    cpuFan: state(`${SYNOLOGY}.1.4.2.0`, NORMAL_OR_FAILED),
    model: text(`${SYNOLOGY}.1.5.1.0`),
    serial: text(`${SYNOLOGY}.1.5.2.0`),
    version: text(`${SYNOLOGY}.1.5.3.0`),
    upgrade: state(`${SYNOLOGY}.1.5.4.0`, {
      1: ["Available", "warning"],
      2: ["Unavailable", "ok"],
      3: ["Connecting", "ok"],
      4: ["Disconnected", "warning"],
      5: ["Others", "unknown"],
    }),
  },
  tables: {
    disks: {
      columns: {
        id: text(`${SYNOLOGY}.2.1.1.2`),
        model: text(`${SYNOLOGY}.2.1.1.3`),
        status: state(`${SYNOLOGY}.2.1.1.5`, {
          1: ["Normal", "ok"],
          2: ["Initialized", "ok"],
          3: ["NotInitialized", "warning"],
          4: ["SystemPartitionFailed", "critical"],
          5: ["Crashed", "critical"],
        }),
        temperature: number(`${SYNOLOGY}.2.1.1.6`),
        badSectors: number(`${SYNOLOGY}.2.1.1.9`, { absentBelow: 0 }),
        remainingLife: number(`${SYNOLOGY}.2.1.1.11`, { absentBelow: 0 }),
        health: state(`${SYNOLOGY}.2.1.1.13`, {
          1: ["Normal", "ok"],
          2: ["Warning", "warning"],
          3: ["Critical", "critical"],
          4: ["Failing", "critical"],
        }),
      },
    },
    raids: {
      columns: {
        name: text(`${SYNOLOGY}.3.1.1.2`),
        status: state(`${SYNOLOGY}.3.1.1.3`, {
          1: ["Normal", "ok"],
          2: ["Repairing", "warning"],
          3: ["Migrating", "warning"],
          4: ["Expanding", "warning"],
          5: ["Deleting", "warning"],
          6: ["Creating", "warning"],
          7: ["RaidSyncing", "warning"],
          8: ["RaidParityChecking", "ok"],
          9: ["RaidAssembling", "warning"],
          10: ["Canceling", "warning"],
          11: ["Degrade", "critical"],
          12: ["Crashed", "critical"],
          13: ["DataScrubbing", "ok"],
          14: ["RaidDeploying", "warning"],
          15: ["RaidUnDeploying", "warning"],
          16: ["RaidMountCache", "ok"],
          17: ["RaidUnmountCache", "warning"],
          18: ["RaidExpandingUnfinishedSHR", "warning"],
          19: ["RaidConvertSHRToPool", "warning"],
          20: ["RaidMigrateSHR1ToSHR2", "warning"],
          21: ["RaidUnknownStatus", "unknown"],
        }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "dsm",
        vendor: "Synology",
        kind: "nas",
        hardware: s.model?.value,
        version: s.version?.value.replace(/^DSM /, ""),
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.system, "System", { group: "System" }),
        stateOf(s.power, "Power", { group: "System" }),
        stateOf(s.systemFan, "FAN - System", { group: "System" }),
        stateOf(s.cpuFan, "FAN - CPU", { group: "System" }),
        stateOf(s.upgrade, "Upgrade Availability", { group: "System" }),
        reading("temperature", s.temperature, "System", { group: "System" }),
        ...tables.disks.flatMap((disk) => {
          const name = [disk.id?.value ?? `Disk ${disk.index}`, disk.model?.value].filter(Boolean).join(" ");
          return [
            stateOf(disk.status, name, { group: "Disks" }),
            stateOf(disk.health, name, { group: "Disk Health" }),
            reading("temperature", disk.temperature, name, { group: "Disks" }),
            reading("count", disk.badSectors, name, { group: "Bad sectors" }),
            reading("percent", disk.remainingLife, name, { group: "Remaining life" }),
          ];
        }),
        ...tables.raids.map((raid) =>
          stateOf(raid.status, raid.name?.value ?? `RAID ${raid.index}`, { group: "RAIDs" }),
        ),
      ],
    };
  },
});
