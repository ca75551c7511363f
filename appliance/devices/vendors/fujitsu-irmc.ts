/** Fujitsu iRMC and ServerView agents: temperatures, fans, power, voltages, processors, memory of a PRIMERGY. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf } from "../facts.ts";

const SC2 = "1.3.6.1.4.1.231.2.10.2.2.10";
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 1 });

/** CompStatus. */
const COMPONENT: Readonly<Record<number, StateMeaning>> = {
  1: ["ok", "ok"],
  2: ["warning", "warning"],
  3: ["error", "critical"],
  5: ["unknown", "unknown"],
  6: ["notPresent", "notPresent"],
  7: ["notManageable", "notPresent"],
};
/** Percentages of sc2PerformanceValueTable, whose index has the type after the unit. */
const LOADS: Readonly<Record<string, string>> = { 5: "Processors", 6: "Processor" };

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
    components: {
      columns: {
        overall: state(`${SC2}.8.2.1.2`, COMPONENT),
        power: state(`${SC2}.8.2.1.4`, COMPONENT),
        temperature: danger("heat", state(`${SC2}.8.2.1.5`, COMPONENT)),
        fans: state(`${SC2}.8.2.1.6`, COMPONENT),
        voltages: state(`${SC2}.8.2.1.7`, COMPONENT),
        cpu: state(`${SC2}.8.2.1.8`, COMPONENT),
        memory: state(`${SC2}.8.2.1.9`, COMPONENT),
      },
    },
    power: {
      columns: {
        most: number(`${SC2}.4.5.1.4`, { absentBelow: 1 }),
        watts: number(`${SC2}.4.5.1.5`, { absent: [4_294_967_295], absentBelow: 0 }),
      },
    },
    // The index ends with the kind of firmware: 2 is the management controller.
    firmware: { mostRows: 40, columns: { version: text(`${SC2}.9.2.1.4`) } },
    loads: { mostRows: 600, columns: { value: number(`${SC2}.4.10.1.5`, { absentFrom: 101 }) } },
    modules: {
      columns: {
        name: text(`${SC2}.6.5.1.3`),
        status: state(`${SC2}.6.5.1.4`, {
          1: ["unknown", "unknown"],
          2: ["not-present", "notPresent"],
          3: ["ok", "ok"],
          4: ["disabled", "warning"],
          5: ["error", "critical"],
          6: ["failed", "critical"],
          7: ["prefailure-predicted", "warning"],
          8: ["hot-spare", "ok"],
          9: ["mirror", "ok"],
          10: ["raid", "ok"],
          11: ["hidden", "notPresent"],
        }),
        uncorrectable: number(`${SC2}.6.5.1.11`),
      },
    },
    temperatures: {
      columns: {
        name: text(`${SC2}.5.1.1.3`),
        status: danger(
          "heat",
          state(`${SC2}.5.1.1.5`, {
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
        ),
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
        status: danger(
          "powerSupply",
          state(`${SC2}.6.2.1.5`, {
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
        ),
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
              version: system.objectId.startsWith("1.3.6.1.4.1.231.")
                ? t.firmware.find((row) => row.index.endsWith(".2"))?.version?.value
                : undefined,
            },
      processors: t.loads.map((row) => {
        const [, type = "", core] = row.index.split(".");
        const name = LOADS[type];
        return name === undefined ? undefined : processor(row.value, type === "6" ? `${name} ${core}` : name);
      }),
      sensors: [
        ...t.components.flatMap((row) => [
          stateOf(row.overall, "Overall", { group: "Health" }),
          stateOf(row.power, "Power supplies", { group: "Health" }),
          stateOf(row.temperature, "Temperatures", { group: "Health" }),
          stateOf(row.fans, "Fans", { group: "Health" }),
          stateOf(row.voltages, "Voltages", { group: "Health" }),
          stateOf(row.cpu, "Processors", { group: "Health" }),
          stateOf(row.memory, "Memory", { group: "Health" }),
        ]),
        ...t.power.map((row) => reading("power", row.watts, "System", { limits: { criticalHigh: row.most } })),
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
        ...t.modules.flatMap((row) => [
          stateOf(row.status, named(row), { group: "Memory" }),
          row.status && reading("count", row.uncorrectable, `${named(row)} uncorrectable errors`, { group: "Memory" }),
        ]),
      ],
    };
  },
});
