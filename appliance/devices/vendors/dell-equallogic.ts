/** Dell EqualLogic (PS series): members, arrays, controllers, temperatures, fans, power supplies, disks, pools. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, storage } from "../facts.ts";

const EQL = "1.3.6.1.4.1.12740";
const MEMBER = `${EQL}.2.1`;
const CONTROLLER = `${EQL}.4.1.1.1`;
const MIB = 1024 * 1024;

/** State of a value that has limits. */
const STATE: Readonly<Record<number, StateMeaning>> = {
  0: ["unknown", "unknown"],
  1: ["normal", "ok"],
  2: ["warning", "warning"],
  3: ["critical", "critical"],
};
const measured = (entry: string) => ({
  name: text(`${entry}.2`),
  value: number(`${entry}.3`),
  state: state(`${entry}.4`, STATE),
  criticalHigh: number(`${entry}.5`),
  warningHigh: number(`${entry}.6`),
  criticalLow: number(`${entry}.7`),
  warningLow: number(`${entry}.8`),
});

export const dellEquallogic = defineMib({
  name: "dell-equallogic",
  title: "Dell EqualLogic",
  source: "EQLMEMBER-MIB, EQLCONTROLLER-MIB, EQLDISK-MIB, EQLSTORAGEPOOL-MIB (Dell EqualLogic)",
  verified: "text",
  matches: [{ sysObjectID: [EQL] }],
  tables: {
    members: { columns: { name: text(`${MEMBER}.1.1.9`) } },
    chassis: { columns: { model: text(`${MEMBER}.11.1.1`), serial: text(`${MEMBER}.11.1.2`) } },
    arrays: {
      columns: {
        status: danger(
          "array",
          state(`${MEMBER}.13.1.1`, {
            1: ["ok", "ok"],
            2: ["degraded", "critical"],
            3: ["verifying", "ok"],
            4: ["reconstructing", "warning"],
            5: ["failed", "critical"],
            6: ["catastrophicLoss", "critical"],
            7: ["expanding", "ok"],
            8: ["mirroring", "warning"],
          }),
        ),
        lost: state(`${MEMBER}.13.1.3`, { 1: ["true", "critical"], 2: ["false", "ok"] }),
      },
    },
    controllers: {
      columns: {
        version: text(`${CONTROLLER}.4`),
        battery: danger(
          "battery",
          state(`${CONTROLLER}.5`, {
            1: ["ok", "ok"],
            2: ["failed", "critical"],
            3: ["good-battery-is-charging", "ok"],
            4: ["low-voltage-status", "warning"],
            5: ["low-voltage-is-charging", "warning"],
            6: ["missing-battery", "critical"],
            7: ["high-temp", "warning"],
            8: ["low-temp", "warning"],
            9: ["end-of-life", "critical"],
            10: ["end-of-life-warning", "warning"],
          }),
        ),
        processor: number(`${CONTROLLER}.7`, { absentBelow: 1 }),
        chipset: number(`${CONTROLLER}.8`, { absentBelow: 1 }),
        nvramBattery: danger(
          "battery",
          state(`${CONTROLLER}.32`, {
            0: ["not-present", "notPresent"],
            1: ["good", "ok"],
            2: ["bad", "critical"],
            3: ["unknown", "unknown"],
          }),
        ),
      },
    },
    pools: { columns: { name: text(`${EQL}.16.1.1.1.3`) } },
    poolSpace: {
      after: ["pools"],
      columns: {
        total: number(`${EQL}.16.1.2.1.1`, { scale: MIB }),
        used: number(`${EQL}.16.1.2.1.2`, { scale: MIB }),
      },
    },
    health: { columns: { status: state(`${MEMBER}.5.1.1`, STATE) } },
    temperatures: { columns: measured(`${MEMBER}.6.1`) },
    fans: { columns: measured(`${MEMBER}.7.1`) },
    supplies: {
      columns: {
        name: text(`${MEMBER}.8.1.2`),
        state: danger(
          "powerSupply",
          state(`${MEMBER}.8.1.3`, {
            1: ["on-and-operating", "ok"],
            2: ["no-ac-power", "critical"],
            3: ["failed-or-no-data", "critical"],
          }),
        ),
        fan: state(`${MEMBER}.8.1.4`, {
          0: ["not-applicable", "notPresent"],
          1: ["fan-is-operational", "ok"],
          2: ["fan-not-operational", "critical"],
        }),
      },
    },
    space: {
      columns: {
        total: number(`${MEMBER}.10.1.1`, { scale: MIB }),
        used: number(`${MEMBER}.10.1.2`, { scale: MIB }),
      },
    },
    disks: {
      columns: {
        status: danger(
          "disk",
          state(`${EQL}.3.1.1.1.8`, {
            1: ["on-line", "ok"],
            2: ["spare", "ok"],
            3: ["failed", "critical"],
            4: ["off-line", "warning"],
            5: ["alt-sig", "warning"],
            6: ["too-small", "critical"],
            7: ["history-of-failures", "critical"],
            8: ["unsupported-version", "critical"],
            9: ["unhealthy", "critical"],
            10: ["replacement", "critical"],
            11: ["encrypted", "critical"],
            12: ["notApproved", "warning"],
            13: ["preempt-failed", "critical"],
          }),
        ),
        health: danger(
          "disk",
          state(`${EQL}.3.1.1.1.17`, {
            0: ["smart-status-not-available", "notPresent"],
            1: ["smart-ok", "ok"],
            2: ["smart-tripped", "critical"],
          }),
        ),
      },
    },
  },
  facts({ tables: t }) {
    const names = new Map(t.members.map((row) => [row.index, row.name?.value]));
    const pools = new Map(t.pools.map((row) => [row.index, row.name?.value]));
    // Group and member before the controller's own number.
    const controller = (index: string) => {
      const [group = "", of = "", own = index] = index.split(".");
      return `${member(`${group}.${of}`)} controller ${own}`;
    };
    const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
    const member = (index: string) => names.get(index) ?? `Member ${index}`;
    return {
      identity: {
        os: "equallogic",
        vendor: "Dell",
        kind: "nas",
        hardware: t.chassis[0]?.model?.value,
        version: t.controllers.find((row) => row.version !== undefined)?.version?.value,
        serial: t.chassis[0]?.serial?.value,
      },
      storage: [
        ...t.space.map((row) =>
          storage(member(row.index), { totalBytes: row.total?.value, usedBytes: row.used?.value, oid: row.used?.oid }),
        ),
        ...t.poolSpace.map((row) =>
          storage(`Pool ${pools.get(row.index) ?? row.index}`, {
            totalBytes: row.total?.value,
            usedBytes: row.used?.value,
            oid: row.used?.oid,
          }),
        ),
      ],
      sensors: [
        ...t.health.map((row) => stateOf(row.status, member(row.index), { group: "Members" })),
        ...t.arrays.flatMap((row) => [
          stateOf(row.status, `${member(row.index)} RAID`, { group: "Members" }),
          stateOf(row.lost, `${member(row.index)} lost RAID blocks`, { group: "Members" }),
        ]),
        ...t.controllers.flatMap((row) => {
          const name = controller(row.index);
          return [
            stateOf(row.battery, `${name} battery`, { group: "Controllers" }),
            stateOf(row.nvramBattery, `${name} NVRAM battery`, { group: "Controllers" }),
            reading("temperature", row.processor, `${name} processor`),
            reading("temperature", row.chipset, `${name} chipset`),
          ];
        }),
        ...t.temperatures.map((row) =>
          reading("temperature", row.value, named(row), { limits: row, severity: row.state?.severity }),
        ),
        ...t.fans.map((row) =>
          reading("fanspeed", row.value, named(row), { limits: row, severity: row.state?.severity }),
        ),
        ...t.supplies.flatMap((row) => [
          stateOf(row.state, named(row), { group: "Power supplies" }),
          stateOf(row.fan, `${named(row)} fan`, { group: "Power supplies" }),
        ]),
        ...t.disks.flatMap((row) => [
          stateOf(row.status, `Disk ${row.index}`, { group: "Disks" }),
          stateOf(row.health, `Disk ${row.index} S.M.A.R.T.`, { group: "Disks" }),
        ]),
      ],
    };
  },
});
