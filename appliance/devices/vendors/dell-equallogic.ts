/** Dell EqualLogic (PS series): members, their temperatures, fans, power supplies, disks. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, storage } from "../facts.ts";

const EQL = "1.3.6.1.4.1.12740";
const MEMBER = `${EQL}.2.1`;
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
  source: "EQLMEMBER-MIB, EQLDISK-MIB (Dell EqualLogic)",
  verified: "text",
  matches: [{ sysObjectID: [EQL] }],
  tables: {
    members: { columns: { name: text(`${MEMBER}.1.1.9`) } },
    health: { columns: { status: state(`${MEMBER}.5.1.1`, STATE) } },
    temperatures: { columns: measured(`${MEMBER}.6.1`) },
    fans: { columns: measured(`${MEMBER}.7.1`) },
    supplies: {
      columns: {
        name: text(`${MEMBER}.8.1.2`),
        state: state(`${MEMBER}.8.1.3`, {
          1: ["on-and-operating", "ok"],
          2: ["no-ac-power", "critical"],
          3: ["failed-or-no-data", "critical"],
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
        status: state(`${EQL}.3.1.1.1.8`, {
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
      },
    },
  },
  facts({ tables: t }) {
    const names = new Map(t.members.map((row) => [row.index, row.name?.value]));
    const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
    const member = (index: string) => names.get(index) ?? `Member ${index}`;
    return {
      identity: { os: "equallogic", vendor: "Dell", kind: "nas" },
      storage: t.space.map((row) =>
        storage(member(row.index), { totalBytes: row.total?.value, usedBytes: row.used?.value, oid: row.used?.oid }),
      ),
      sensors: [
        ...t.health.map((row) => stateOf(row.status, member(row.index), { group: "Members" })),
        ...t.temperatures.map((row) =>
          reading("temperature", row.value, named(row), { limits: row, severity: row.state?.severity }),
        ),
        ...t.fans.map((row) =>
          reading("fanspeed", row.value, named(row), { limits: row, severity: row.state?.severity }),
        ),
        ...t.supplies.map((row) => stateOf(row.state, named(row), { group: "Power supplies" })),
        ...t.disks.map((row) => stateOf(row.status, `Disk ${row.index}`, { group: "Disks" })),
      ],
    };
  },
});
