/** Synology NAS (DSM): system, disks, RAID groups, users of services, an attached UPS. The rest: HOST-RESOURCES-MIB. */
import { danger } from "../danger.ts";
import { number, state, stateText, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SYNOLOGY = "1.3.6.1.4.1.6574";
const NORMAL_OR_FAILED: Readonly<Record<number, StateMeaning>> = { 1: ["Normal", "ok"], 2: ["Failed", "critical"] };

const UPS = `${SYNOLOGY}.4`;
/** The words of NUT, several at once: on line, on battery, low battery, replace battery, boost, trim, forced shutdown. */
const UPS_STATUS = {
  OL: "ok",
  "OL CHRG": "ok",
  "OL DISCHRG": "ok",
  "OL BOOST": "ok",
  "OL TRIM": "ok",
  "OL CAL": "ok",
  "OL BYPASS": "warning",
  "OL OVER": "critical",
  "OL RB": "warning",
  "OL CHRG RB": "warning",
  "OL LB": "warning",
  "OL CHRG LB": "warning",
  OB: "warning",
  "OB DISCHRG": "warning",
  "OB LB": "critical",
  "OB DISCHRG LB": "critical",
  "OB RB": "critical",
  LB: "critical",
  RB: "warning",
  FSD: "critical",
  "FSD OB": "critical",
  "FSD OB LB": "critical",
  OFF: "critical",
  COMMBAD: "critical",
} as const;
const UPS_POWER = {
  OB: "battery",
  "OB DISCHRG": "battery",
  "OB LB": "battery",
  "OB DISCHRG LB": "battery",
  "OB RB": "battery",
  LB: "low",
  FSD: "battery",
  "FSD OB": "battery",
  "FSD OB LB": "battery",
  OFF: "off",
} as const;

export const synology = defineMib({
  name: "synology",
  title: "Synology NAS",
  source: "SYNOLOGY-SYSTEM-MIB, -DISK-, -RAID-, -UPS-, -SERVICES- (Synology)",
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
    upsModel: text(`${UPS}.1.1.0`),
    upsStatus: stateText(`${UPS}.2.1.0`, UPS_STATUS, UPS_POWER),
    upsTemperature: number(`${UPS}.2.11.0`, { absentBelow: 1 }),
    upsLoad: number(`${UPS}.2.12.1.0`, { absentBelow: 0 }),
    upsCharge: number(`${UPS}.3.1.1.0`, { absentBelow: 0 }),
    upsBatteryVoltage: number(`${UPS}.3.2.1.0`, { absentBelow: 1 }),
    upsRuntime: number(`${UPS}.3.6.1.0`, { scale: 1 / 60, absentBelow: 1 }),
    upsInput: number(`${UPS}.4.1.1.0`, { absentBelow: 1 }),
    upsOutput: number(`${UPS}.5.1.1.0`, { absentBelow: 1 }),
  },
  tables: {
    services: { mostRows: 40, columns: { name: text(`${SYNOLOGY}.6.1.1.2`), users: number(`${SYNOLOGY}.6.1.1.3`) } },
    disks: {
      columns: {
        id: text(`${SYNOLOGY}.2.1.1.2`),
        model: text(`${SYNOLOGY}.2.1.1.3`),
        status: danger(
          "disk",
          state(`${SYNOLOGY}.2.1.1.5`, {
            1: ["Normal", "ok"],
            2: ["Initialized", "ok"],
            3: ["NotInitialized", "warning"],
            4: ["SystemPartitionFailed", "critical"],
            5: ["Crashed", "critical"],
          }),
        ),
        temperature: number(`${SYNOLOGY}.2.1.1.6`),
        retries: number(`${SYNOLOGY}.2.1.1.8`, { absentBelow: 0 }),
        identifyFailures: number(`${SYNOLOGY}.2.1.1.10`, { absentBelow: 0 }),
        badSectors: number(`${SYNOLOGY}.2.1.1.9`, { absentBelow: 0 }),
        remainingLife: number(`${SYNOLOGY}.2.1.1.11`, { absentBelow: 0 }),
        health: danger(
          "disk",
          state(`${SYNOLOGY}.2.1.1.13`, {
            1: ["Normal", "ok"],
            2: ["Warning", "warning"],
            3: ["Critical", "critical"],
            4: ["Failing", "critical"],
          }),
        ),
      },
    },
    raids: {
      columns: {
        name: text(`${SYNOLOGY}.3.1.1.2`),
        status: danger(
          "array",
          state(`${SYNOLOGY}.3.1.1.3`, {
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
        ),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const ups = s.upsModel?.value ?? "UPS";
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
            reading("count", disk.retries, name, { group: "Connection retries" }),
            reading("count", disk.identifyFailures, name, { group: "Identify failures" }),
          ];
        }),
        ...tables.raids.map((raid) =>
          stateOf(raid.status, raid.name?.value ?? `RAID ${raid.index}`, { group: "RAIDs" }),
        ),
        stateOf(s.upsStatus, ups, { group: "UPS" }),
        reading("charge", s.upsCharge, ups, { group: "UPS" }),
        reading("runtime", s.upsRuntime, ups, { group: "UPS" }),
        reading("load", s.upsLoad, ups, { group: "UPS" }),
        reading("voltage", s.upsInput, `${ups} input`, { group: "UPS" }),
        reading("voltage", s.upsOutput, `${ups} output`, { group: "UPS" }),
        reading("voltage", s.upsBatteryVoltage, `${ups} battery`, { group: "UPS" }),
        reading("temperature", s.upsTemperature, ups, { group: "UPS" }),
        ...tables.services.map((row) => reading("count", row.users, row.name?.value ?? row.index, { group: "Users" })),
      ],
    };
  },
});
