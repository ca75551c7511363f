/** Tape libraries by SNIA's MIB: HPE MSL, IBM TS, Dell ML, Quantum, Overland, BDT. Drives, changers, the library itself. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SML = "1.3.6.1.4.1.14851.3.1";
const DRIVE = `${SML}.6.2.1`;
const CHANGER = `${SML}.11.2.1`;

/** OperationalStatus of CIM. */
const OPERATIONAL: Readonly<Record<number, StateMeaning>> = {
  0: ["unknown", "unknown"],
  1: ["other", "unknown"],
  2: ["ok", "ok"],
  3: ["degraded", "warning"],
  4: ["stressed", "warning"],
  5: ["predictiveFailure", "critical"],
  6: ["error", "critical"],
  7: ["nonRecoverableError", "critical"],
  8: ["starting", "ok"],
  9: ["stopping", "ok"],
  10: ["stopped", "warning"],
  11: ["inService", "warning"],
  12: ["noContact", "critical"],
  13: ["lostCommunication", "critical"],
  14: ["aborted", "warning"],
  15: ["dormant", "ok"],
  16: ["supportingEntityInError", "warning"],
  17: ["completed", "ok"],
  18: ["powerMode", "ok"],
};

export const tapeLibrary = defineMib({
  name: "tape-library",
  title: "Tape library",
  source: "SNIA-SML-MIB (SNIA)",
  verified: "unverified",
  // The libraries' agents bear many makers' numbers: HP, IBM, Dell, Quantum, Overland, BDT.
  matches: [
    {
      sysObjectID: [
        "1.3.6.1.4.1.2",
        "1.3.6.1.4.1.11",
        "1.3.6.1.4.1.674",
        "1.3.6.1.4.1.2036",
        "1.3.6.1.4.1.3697",
        "1.3.6.1.4.1.3764",
        "1.3.6.1.4.1.14851",
        "1.3.6.1.4.1.20884",
      ],
      present: [`${SML}.6.1.0`],
    },
  ],
  scalars: {
    product: text(`${SML}.3.1.0`),
    productSerial: text(`${SML}.3.2.0`),
    vendor: text(`${SML}.3.3.0`),
    version: text(`${SML}.3.4.0`),
    model: text(`${SML}.4.2.0`),
    serial: text(`${SML}.4.3.0`),
  },
  tables: {
    chassis: { columns: { status: state(`${SML}.4.10.1.10`, OPERATIONAL) } },
    drives: {
      columns: {
        name: text(`${DRIVE}.3`),
        cleaning: state(`${DRIVE}.6`, {
          0: ["unknown", "notPresent"],
          1: ["needed", "warning"],
          2: ["not needed", "ok"],
        }),
        mounts: number(`${DRIVE}.7`),
        hours: number(`${DRIVE}.10`),
        status: state(`${DRIVE}.11`, OPERATIONAL),
      },
    },
    changers: { columns: { name: text(`${CHANGER}.4`), status: state(`${CHANGER}.9`, OPERATIONAL) } },
  },
  facts({ scalars: s, tables: t }) {
    const named = (row: { index: string; name: { value: string } | undefined }, what: string) =>
      row.name?.value ?? `${what} ${row.index}`;
    return {
      identity: {
        os: "tape-library",
        vendor: s.vendor?.value,
        kind: "other",
        hardware: s.model?.value ?? s.product?.value,
        version: s.version?.value,
        serial: s.serial?.value ?? s.productSerial?.value,
      },
      sensors: [
        ...t.chassis.map((row) => stateOf(row.status, `Chassis ${row.index}`)),
        ...t.changers.map((row) => stateOf(row.status, named(row, "Changer"), { group: "Changers" })),
        ...t.drives.flatMap((row) => {
          const name = named(row, "Drive");
          return [
            stateOf(row.status, name, { group: "Drives" }),
            stateOf(row.cleaning, `${name} cleaning`, { group: "Drives" }),
            reading("count", row.mounts, `${name} mounts`, { group: "Drives" }),
            reading("count", row.hours, `${name} hours`, { group: "Drives" }),
          ];
        }),
      ],
    };
  },
});
