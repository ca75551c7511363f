/** Fujitsu iRMC and ServerView agents: temperatures, fans, power supplies, voltages, processors of a PRIMERGY. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SC2 = "1.3.6.1.4.1.231.2.10.2.2.10";
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 1 });

export const fujitsuIrmc = defineMib({
  name: "fujitsu-irmc",
  title: "Fujitsu iRMC and ServerView",
  source: "FSC-SERVERCONTROL2-MIB (Fujitsu)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.231"] },
    { sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.311"], present: [`${SC2}.1.1.0`] },
  ],
  tables: {
    units: { mostRows: 20, columns: { model: text(`${SC2}.2.3.1.5`), serial: text(`${SC2}.2.3.1.7`) } },
    temperatures: {
      columns: {
        name: text(`${SC2}.5.1.1.3`),
        status: state(`${SC2}.5.1.1.5`, {
          1: ["unknown", "unknown"],
          2: ["not-available", "notPresent"],
          3: ["ok", "ok"],
          4: ["sensor-failed", "critical"],
          5: ["failed", "critical"],
          6: ["temperature-warning-toohot", "warning"],
          7: ["temperature-critical-toohot", "critical"],
          8: ["temperature-normal", "ok"],
          9: ["temperature-warning", "warning"],
        }),
        celsius: known(`${SC2}.5.1.1.6`),
        warningHigh: known(`${SC2}.5.1.1.7`),
        criticalHigh: known(`${SC2}.5.1.1.8`),
      },
    },
    fans: {
      columns: {
        name: text(`${SC2}.5.2.1.3`),
        status: state(`${SC2}.5.2.1.5`, {
          1: ["unknown", "unknown"],
          2: ["disabled", "ok"],
          3: ["ok", "ok"],
          4: ["failed", "critical"],
          5: ["prefailure-predicted", "warning"],
          6: ["redundant-fan-failed", "warning"],
          7: ["not-manageable", "unknown"],
          8: ["not-present", "notPresent"],
        }),
        speed: known(`${SC2}.5.2.1.6`),
      },
    },
    supplies: {
      columns: {
        name: text(`${SC2}.6.2.1.3`),
        status: state(`${SC2}.6.2.1.5`, {
          1: ["unknown", "unknown"],
          2: ["not-present", "notPresent"],
          3: ["ok", "ok"],
          4: ["failed", "critical"],
          5: ["ac-fail", "critical"],
          6: ["dc-fail", "critical"],
          7: ["critical-temperature", "critical"],
          8: ["not-manageable", "unknown"],
          9: ["fan-failure-predicted", "warning"],
          10: ["fan-failure", "critical"],
          11: ["power-safe-mode", "warning"],
          12: ["non-redundant-dc-fail", "critical"],
          13: ["non-redundant-ac-fail", "critical"],
        }),
        load: known(`${SC2}.6.2.1.6`),
        most: known(`${SC2}.6.2.1.7`),
      },
    },
    voltages: {
      columns: {
        name: text(`${SC2}.6.3.1.3`),
        status: state(`${SC2}.6.3.1.4`, {
          1: ["unknown", "unknown"],
          2: ["not-available", "notPresent"],
          3: ["ok", "ok"],
          4: ["too-low", "critical"],
          5: ["too-high", "critical"],
          6: ["out-of-range", "critical"],
          7: ["warning", "warning"],
        }),
        // Millivolts.
        value: known(`${SC2}.6.3.1.5`, 0.001),
        criticalLow: known(`${SC2}.6.3.1.7`, 0.001),
        criticalHigh: known(`${SC2}.6.3.1.8`, 0.001),
      },
    },
    processors: {
      columns: {
        name: text(`${SC2}.6.4.1.3`),
        status: state(`${SC2}.6.4.1.4`, {
          1: ["unknown", "unknown"],
          2: ["not-present", "notPresent"],
          3: ["ok", "ok"],
          4: ["disabled", "warning"],
          5: ["error", "critical"],
          6: ["failed", "critical"],
          7: ["missing-termination", "critical"],
          8: ["prefailure-warning", "warning"],
        }),
      },
    },
  },
  facts({ system, tables: t }) {
    const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
    const unit = t.units.find((row) => row.model !== undefined);
    return {
      identity:
        unit === undefined && t.temperatures.length === 0
          ? {}
          : {
              os: system.objectId.startsWith("1.3.6.1.4.1.231.") ? "fujitsu-irmc" : undefined,
              vendor: "Fujitsu",
              kind: system.objectId.startsWith("1.3.6.1.4.1.231.") ? "server-bmc" : "server",
              hardware: unit?.model?.value,
              serial: unit?.serial?.value,
            },
      sensors: [
        ...t.temperatures.flatMap((row) => [
          row.status === undefined ? undefined : reading("temperature", row.celsius, named(row), { limits: row }),
          stateOf(row.status, named(row), { group: "Temperatures" }),
        ]),
        ...t.fans.flatMap((row) => [
          row.status === undefined ? undefined : reading("fanspeed", row.speed, named(row)),
          stateOf(row.status, named(row), { group: "Fans" }),
        ]),
        ...t.supplies.flatMap((row) => [
          row.status === undefined
            ? undefined
            : reading("power", row.load, named(row), { limits: { criticalHigh: row.most }, group: "Power supplies" }),
          stateOf(row.status, named(row), { group: "Power supplies" }),
        ]),
        ...t.voltages.flatMap((row) => [
          row.status === undefined ? undefined : reading("voltage", row.value, named(row), { limits: row }),
          stateOf(row.status, named(row), { group: "Voltages" }),
        ]),
        ...t.processors.map((row) => stateOf(row.status, named(row), { group: "Processors" })),
      ],
    };
  },
});
