/** Cisco: temperatures, fans, power supplies, modules and their states, as CISCO-ENVMON and the FRU table tell them. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ENVMON = "1.3.6.1.4.1.9.9.13.1";
const FRU = "1.3.6.1.4.1.9.9.117.1";
const ENT = "1.3.6.1.2.1.47.1.1.1.1";

/** CiscoEnvMonState. */
const ENVMON_STATE: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["warning", "warning"],
  3: ["critical", "critical"],
  4: ["shutdown", "critical"],
  5: ["notPresent", "unknown"],
  6: ["notFunctioning", "critical"],
};
const NOT_PRESENT = 5;

/** PowerOperType; what an administrator switched off is no fault. */
const POWER_STATE: Readonly<Record<number, StateMeaning>> = {
  1: ["offEnvOther", "critical"],
  2: ["on", "ok"],
  3: ["offAdmin", "ok"],
  4: ["offDenied", "critical"],
  5: ["offEnvPower", "critical"],
  6: ["offEnvTemp", "critical"],
  7: ["offEnvFan", "critical"],
  8: ["failed", "critical"],
  9: ["onButFanFail", "warning"],
  10: ["offCooling", "critical"],
  11: ["offConnectorRating", "critical"],
  12: ["onButInlinePowerFail", "warning"],
};

/** ModuleOperType. */
const MODULE_STATE: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "unknown"],
  2: ["ok", "ok"],
  3: ["disabled", "ok"],
  4: ["okButDiagFailed", "warning"],
  5: ["boot", "warning"],
  6: ["selfTest", "warning"],
  7: ["failed", "critical"],
  8: ["missing", "unknown"],
  9: ["mismatchWithParent", "critical"],
  10: ["mismatchConfig", "critical"],
  11: ["diagFailed", "critical"],
  12: ["dormant", "ok"],
  13: ["outOfServiceAdmin", "ok"],
  14: ["outOfServiceEnvTemp", "critical"],
  15: ["poweredDown", "warning"],
  16: ["poweredUp", "ok"],
  17: ["powerDenied", "critical"],
  18: ["powerCycled", "warning"],
  19: ["okButPowerOverWarning", "warning"],
  20: ["okButPowerOverCritical", "critical"],
  21: ["syncInProgress", "warning"],
  22: ["upgrading", "warning"],
  23: ["okButAuthFailed", "warning"],
  24: ["mdr", "warning"],
  25: ["fwMismatchFound", "warning"],
  26: ["fwDownloadSuccess", "ok"],
  27: ["fwDownloadFailure", "critical"],
};

export const ciscoEnvironment = defineMib({
  name: "cisco-environment",
  title: "Cisco environment and modules",
  source: "CISCO-ENVMON-MIB, CISCO-ENTITY-FRU-CONTROL-MIB (Cisco); names from ENTITY-MIB",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.9.1", "1.3.6.1.4.1.9.5", "1.3.6.1.4.1.9.12"] }],
  tables: {
    voltages: {
      columns: {
        descr: text(`${ENVMON}.2.1.2`),
        value: number(`${ENVMON}.2.1.3`, { scale: 0.001 }),
        low: number(`${ENVMON}.2.1.4`, { scale: 0.001 }),
        high: number(`${ENVMON}.2.1.5`, { scale: 0.001 }),
        state: state(`${ENVMON}.2.1.7`, ENVMON_STATE),
      },
    },
    temperatures: {
      columns: {
        descr: text(`${ENVMON}.3.1.2`),
        value: number(`${ENVMON}.3.1.3`),
        high: number(`${ENVMON}.3.1.4`, { absent: [0] }),
        state: danger("heat", state(`${ENVMON}.3.1.6`, ENVMON_STATE)),
        signed: number(`${ENVMON}.3.1.7`),
      },
    },
    fans: { columns: { descr: text(`${ENVMON}.4.1.2`), state: state(`${ENVMON}.4.1.3`, ENVMON_STATE) } },
    supplies: {
      columns: { descr: text(`${ENVMON}.5.1.2`), state: danger("powerSupply", state(`${ENVMON}.5.1.3`, ENVMON_STATE)) },
    },
    fruPower: { columns: { state: danger("powerSupply", state(`${FRU}.1.2.1.2`, POWER_STATE)) } },
    fruModules: { columns: { state: state(`${FRU}.2.1.1.2`, MODULE_STATE) } },
    fruFans: {
      columns: {
        state: state(`${FRU}.4.1.1.1`, {
          1: ["unknown", "unknown"],
          2: ["up", "ok"],
          3: ["down", "critical"],
          4: ["warning", "warning"],
        }),
      },
    },
    names: {
      after: ["fruPower", "fruModules", "fruFans"],
      pick: ({ fruPower = [], fruModules = [], fruFans = [] }) =>
        [...fruPower, ...fruModules, ...fruFans].map((row) => row.index),
      columns: { name: text(`${ENT}.7`), descr: text(`${ENT}.2`) },
    },
  },
  facts({ tables }) {
    const names = new Map(tables.names.map((row) => [row.index, row.name?.value ?? row.descr?.value]));
    const nameOf = (index: string, fallback: string) => names.get(index) ?? `${fallback} ${index}`;
    return {
      sensors: [
        ...tables.temperatures.flatMap((row) => {
          const descr = row.descr?.value ?? `Temperature ${row.index}`;
          const value = row.state?.value === NOT_PRESENT ? undefined : (row.value ?? row.signed);
          return [
            reading("temperature", value, descr, { limits: { criticalHigh: row.high } }),
            stateOf(row.state, descr, { group: "Temperature" }),
          ];
        }),
        ...tables.voltages.flatMap((row) => {
          const descr = row.descr?.value ?? `Voltage ${row.index}`;
          const value = row.state?.value === NOT_PRESENT ? undefined : row.value;
          return [
            reading("voltage", value, descr, { limits: { criticalLow: row.low, criticalHigh: row.high } }),
            stateOf(row.state, descr, { group: "Voltage" }),
          ];
        }),
        ...tables.fans.map((row) => stateOf(row.state, row.descr?.value ?? `Fan ${row.index}`, { group: "Fans" })),
        ...tables.supplies.map((row) =>
          stateOf(row.state, row.descr?.value ?? `Power supply ${row.index}`, { group: "Power supplies" }),
        ),
        ...tables.fruPower.map((row) => stateOf(row.state, nameOf(row.index, "Power"), { group: "FRU power" })),
        ...tables.fruModules.map((row) => stateOf(row.state, nameOf(row.index, "Module"), { group: "Modules" })),
        ...tables.fruFans.map((row) => stateOf(row.state, nameOf(row.index, "Fan tray"), { group: "FRU fans" })),
      ],
    };
  },
});
