/** QNAP NAS (QTS): enclosures, fans, power supplies, disks, pools. Processor, memory and volumes: HOST-RESOURCES-MIB. */
import { danger } from "../danger.ts";
import { number, state, stateText, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const QNAP = "1.3.6.1.4.1.24681.1";
const SYSTEM = `${QNAP}.2`;
const SYSTEM_EX = `${QNAP}.3`;
const HARDWARE = `${QNAP}.4.1.1.1.1`;
const SPACE = `${QNAP}.4.1.1.1.2`;

const OK_OR_FAIL: Readonly<Record<number, StateMeaning>> = { [-1]: ["Fail", "critical"], 0: ["Ok", "ok"] };
const SMART: Readonly<Record<number, StateMeaning>> = {
  [-1]: ["Error", "critical"],
  0: ["Good", "ok"],
  1: ["Warning", "warning"],
  2: ["Abnormal", "critical"],
};
/** diskSmartInfo's columns; M.2 and mSATA disks have the same in a table of their own. */
const disks = (table: string) => ({
  columns: {
    enclosure: number(`${table}.2.1.3`),
    smart: danger("disk", state(`${table}.2.1.5`, SMART)),
    temperature: number(`${table}.2.1.6`, { absentBelow: 0 }),
    model: text(`${table}.2.1.8`),
  },
});

/** Told as words; what is being done stands in it with its progress. */
const SPACE_STATUS = {
  Ready: "ok",
  Good: "ok",
  Synchronizing: "warning",
  Rebuilding: "warning",
  Migrating: "warning",
  Expanding: "warning",
  Formatting: "warning",
  Warning: "warning",
  "Read/Write": "ok",
  "Read only": "warning",
  Unmounted: "critical",
  Degraded: "critical",
  "In degraded mode": "critical",
  "Not active": "critical",
  "Not ready": "critical",
  Failed: "critical",
  Error: "critical",
} as const;

export const qnap = defineMib({
  name: "qnap",
  title: "QNAP NAS",
  source: "NAS-MIB (QNAP)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.24681"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${SYSTEM}.12.0`] }],
  scalars: {
    model: text(`${SYSTEM}.12.0`),
    cpuWords: number(`${SYSTEM}.5.0`, { absentBelow: 1 }),
    systemWords: number(`${SYSTEM}.6.0`, { absentBelow: 1 }),
    cpu: number(`${SYSTEM_EX}.5.0`, { absentBelow: 1 }),
    system: number(`${SYSTEM_EX}.6.0`, { absentBelow: 1 }),
    // Of the newer MIB, which stands beside this one.
    serial: text("1.3.6.1.4.1.55062.1.12.5.0"),
  },
  tables: {
    enclosures: {
      columns: {
        id: number(`${HARDWARE}.1.2.1.2`),
        model: text(`${HARDWARE}.1.2.1.3`),
        serial: text(`${HARDWARE}.1.2.1.4`),
        temperature: number(`${HARDWARE}.1.2.1.7`, { absentBelow: 1 }),
      },
    },
    fans: {
      columns: {
        enclosure: number(`${HARDWARE}.2.2.1.3`),
        status: state(`${HARDWARE}.2.2.1.4`, OK_OR_FAIL),
        speed: number(`${HARDWARE}.2.2.1.5`, { absentBelow: 0 }),
      },
    },
    power: {
      columns: {
        enclosure: number(`${HARDWARE}.3.2.1.3`),
        status: state(`${HARDWARE}.3.2.1.4`, OK_OR_FAIL),
        speed: number(`${HARDWARE}.3.2.1.5`, { absentBelow: 0 }),
        temperature: number(`${HARDWARE}.3.2.1.6`, { absentBelow: 0 }),
      },
    },
    disks: disks(`${HARDWARE}.5`),
    smallDisks: disks(`${HARDWARE}.6`),
    raids: {
      columns: {
        status: danger("array", stateText(`${SPACE}.1.2.1.5`, SPACE_STATUS)),
        level: text(`${SPACE}.1.2.1.7`),
      },
    },
    volumes: {
      columns: { status: danger("array", stateText(`${SPACE}.3.2.1.5`, SPACE_STATUS)), name: text(`${SPACE}.3.2.1.8`) },
    },
    pools: {
      columns: {
        status: danger(
          "array",
          state(`${SPACE}.2.2.1.5`, {
            [-3]: ["Error", "critical"],
            [-2]: ["Not ready", "critical"],
            [-1]: ["Warning", "warning"],
            0: ["Ready", "ok"],
          }),
        ),
      },
    },
    bays: {
      columns: {
        name: text(`${SYSTEM}.11.1.2`),
        temperature: number(`${SYSTEM}.11.1.3`),
        status: state(`${SYSTEM}.11.1.4`, {
          0: ["Ready", "ok"],
          [-4]: ["Unknown error", "critical"],
          [-5]: ["No disk", "notPresent"],
          [-6]: ["Invalid", "critical"],
          [-9]: ["Read or write error", "critical"],
        }),
        smart: danger(
          "disk",
          stateText(`${SYSTEM}.11.1.7`, {
            GOOD: "ok",
            Normal: "ok",
            Warning: "warning",
            Abnormal: "critical",
            ERROR: "critical",
            "--": "notPresent",
          }),
        ),
      },
    },
    oldFans: { columns: { name: text(`${SYSTEM}.15.1.2`), speed: number(`${SYSTEM}.15.1.3`) } },
  },
  facts({ scalars: s, tables }) {
    // Newer firmware has the tables of enclosures beside the older ones, which show the first enclosure only.
    const isNew = tables.disks.length > 0;
    const first = tables.enclosures[0];
    const place = (row: { enclosure: { value: number } | undefined }) => `enclosure ${row.enclosure?.value ?? 0}`;
    return {
      identity: {
        os: "qnap",
        vendor: "QNAP",
        kind: "nas",
        hardware: s.model?.value ?? first?.model?.value,
        serial: told(first?.serial?.value) ?? s.serial?.value,
      },
      sensors: [
        reading("temperature", s.cpu ?? s.cpuWords, "CPU", { group: "System" }),
        reading("temperature", s.system ?? s.systemWords, "System", { group: "System" }),
        ...tables.enclosures.map((row) =>
          reading("temperature", row.temperature, `Enclosure ${row.id?.value ?? row.index}`, { group: "System" }),
        ),
        ...tables.fans.flatMap((row) => [
          stateOf(row.status, `FAN ${row.index}`, { group: `FANs ${place(row)}` }),
          reading("fanspeed", row.speed, `FAN ${row.index}`, { group: `System ${place(row)}` }),
        ]),
        ...(tables.fans.length > 0
          ? []
          : tables.oldFans.map((row) =>
              reading("fanspeed", row.speed, row.name?.value ?? `FAN ${row.index}`, { group: "System" }),
            )),
        ...tables.power.flatMap((row) => [
          stateOf(row.status, `PSU ${row.index}`, { group: `PSUs ${place(row)}` }),
          reading("fanspeed", row.speed, `PSU ${row.index}`, { group: `PSUs ${place(row)}` }),
          reading("temperature", row.temperature, `PSU ${row.index}`, { group: `PSUs ${place(row)}` }),
        ]),
        ...tables.disks.flatMap((row) => [
          stateOf(row.smart, `Disk ${row.index}`, { group: `Disk S.M.A.R.T. ${place(row)}` }),
          reading("temperature", row.temperature, `Disk ${row.index} ${row.model?.value ?? ""}`.trim(), {
            group: `Disks ${place(row)}`,
          }),
        ]),
        ...tables.smallDisks.flatMap((row) => [
          stateOf(row.smart, `M.2 ${row.index}`, { group: `Disk S.M.A.R.T. ${place(row)}` }),
          reading("temperature", row.temperature, `M.2 ${row.index} ${row.model?.value ?? ""}`.trim(), {
            group: `Disks ${place(row)}`,
          }),
        ]),
        ...tables.volumes.map((row) =>
          stateOf(row.status, row.name?.value ?? `Volume ${row.index}`, { group: "Volumes" }),
        ),
        ...tables.raids.map((row) =>
          stateOf(row.status, [`RAID ${row.index}`, row.level?.value].filter(Boolean).join(" "), { group: "RAIDs" }),
        ),
        ...tables.pools.map((row) => stateOf(row.status, `Pool ${row.index}`, { group: "Pools" })),
        ...tables.bays.flatMap((row) => [
          stateOf(row.status, `Disk ${row.index}`, { group: "Disk Status" }),
          isNew || row.status === undefined
            ? undefined
            : stateOf(row.smart, row.name?.value ?? `Disk ${row.index}`, { group: "Disk S.M.A.R.T." }),
          isNew || row.status === undefined
            ? undefined
            : reading("temperature", row.temperature, row.name?.value ?? `Disk ${row.index}`, { group: "Disks" }),
        ]),
      ],
    };
  },
});

function told(words: string | undefined): string | undefined {
  return words === "--" ? undefined : words;
}
