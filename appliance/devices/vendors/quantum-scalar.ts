/** Quantum (ADIC) Scalar tape libraries: components, power supplies, voltages, temperatures, fans. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ADIC = "1.3.6.1.4.1.3764.1.1";
const POWER = `${ADIC}.200.200`;

/** AdicSensorStatus. */
const SENSOR: Readonly<Record<number, StateMeaning>> = {
  1: ["nominal", "ok"],
  2: ["warningLow", "warning"],
  3: ["warningHigh", "warning"],
  4: ["alarmLow", "critical"],
  5: ["alarmHigh", "critical"],
  6: ["notInstalled", "notPresent"],
  7: ["noData", "unknown"],
};
/** Beyond the nominal range is a warning, beyond the other an alarm. */
const probe = (entry: string, first: number, scale = 1) => ({
  name: text(`${entry}.2`),
  status: state(`${entry}.3`, SENSOR),
  value: number(`${entry}.4`, { scale }),
  warningLow: number(`${entry}.${first}`, { scale }),
  warningHigh: number(`${entry}.${first + 1}`, { scale }),
  criticalLow: number(`${entry}.${first + 2}`, { scale }),
  criticalHigh: number(`${entry}.${first + 3}`, { scale }),
});

export const quantumScalar = defineMib({
  name: "quantum-scalar",
  title: "Quantum Scalar tape library",
  source: "ADIC-INTELLIGENT-STORAGE-MIB (Quantum)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.3764"] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], sysDescr: [/scalar|quantum/i], present: [`${ADIC}.20.1.0`] },
  ],
  scalars: {
    name: text(`${ADIC}.10.3.0`),
    displayName: text(`${ADIC}.10.4.0`),
    vendor: text(`${ADIC}.10.6.0`),
    version: text(`${ADIC}.10.8.0`),
    serial: text(`${ADIC}.10.10.0`),
    status: state(`${ADIC}.20.1.0`, {
      1: ["other", "unknown"],
      2: ["unknown", "unknown"],
      3: ["ok", "ok"],
      4: ["non-critical", "warning"],
      5: ["critical", "critical"],
      6: ["non-recoverable", "critical"],
    }),
  },
  tables: {
    components: {
      columns: {
        name: text(`${ADIC}.30.10.1.3`),
        status: state(`${ADIC}.30.10.1.8`, {
          1: ["unknown", "unknown"],
          2: ["unused", "notPresent"],
          3: ["ok", "ok"],
          4: ["warning", "warning"],
          5: ["failed", "critical"],
        }),
      },
    },
    supplies: {
      columns: {
        name: text(`${POWER}.10.1.2`),
        most: number(`${POWER}.10.1.3`, { absentBelow: 1 }),
        status: danger(
          "powerSupply",
          state(`${POWER}.10.1.8`, {
            1: ["unknown", "unknown"],
            2: ["notInstalled", "notPresent"],
            3: ["ok", "ok"],
            4: ["poweredOff", "warning"],
            5: ["failed", "critical"],
          }),
        ),
        watts: number(`${POWER}.10.1.9`, { absentBelow: 0 }),
      },
    },
    voltages: { columns: probe(`${POWER}.20.1`, 6, 0.001) },
    temperatures: { columns: probe(`${POWER}.30.1`, 5) },
    fans: { columns: probe(`${POWER}.40.1`, 5) },
  },
  facts({ scalars: s, tables: t }) {
    const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
    const probes = [
      ["temperature", "Temperatures", t.temperatures],
      ["fanspeed", "Fans", t.fans],
      ["voltage", "Voltages", t.voltages],
    ] as const;
    return {
      identity: {
        os: "quantum-scalar",
        vendor: s.vendor?.value ?? "Quantum",
        kind: "other",
        hardware: s.displayName?.value ?? s.name?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.status, "Library"),
        ...t.components.map((row) => stateOf(row.status, named(row), { group: "Components" })),
        ...t.supplies.flatMap((row) => [
          stateOf(row.status, named(row), { group: "Power supplies" }),
          row.status &&
            reading("power", row.watts, named(row), { group: "Power supplies", limits: { criticalHigh: row.most } }),
        ]),
        ...probes.flatMap(([sensorClass, group, rows]) =>
          rows.flatMap((row) => [
            stateOf(row.status, named(row), { group }),
            row.status && reading(sensorClass, row.value, named(row), { limits: row }),
          ]),
        ),
      ],
    };
  },
});
