/** APC Symmetra, Galaxy, Smart-UPS VT: power, intelligence and battery modules, and the boards between them. */
import { danger, dangerous } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const APC = "1.3.6.1.4.1.318";
const DIAGNOSTICS = `${APC}.1.1.1.13`;

const MODULE: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "unknown"],
  2: ["notInstalled", "notPresent"],
  3: ["offOk", "ok"],
  4: ["onOk", "ok"],
  5: ["offFail", "critical"],
  6: ["onFail", "critical"],
  7: ["lostComm", "critical"],
};
/** A breaker of the batteries that is open leaves the load without them. */
const BREAKER: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "unknown"],
  2: ["notInstalled", "notPresent"],
  3: ["opened", "critical"],
  4: ["closed", "ok"],
};
/** The boards' tables are alike: the third object is the state; the index is the frame's and the board's. */
const boards = (table: number, meanings = MODULE) => ({
  after: ["powerModules", "batteries"],
  columns: { state: state(`${DIAGNOSTICS}.4.${table}.1.3`, meanings) },
});

export const apcUpsModules = defineMib({
  name: "apc-ups-modules",
  title: "APC modular UPS (Symmetra, Galaxy)",
  source: "PowerNet-MIB (APC/Schneider Electric): upsDiagnostics",
  verified: "text",
  // The size of the table of power modules, its first row, the first battery.
  matches: [
    { sysObjectID: [APC], present: [`${DIAGNOSTICS}.2.1.0`] },
    { sysObjectID: [APC], present: [`${DIAGNOSTICS}.2.2.1.2.1`] },
    { sysObjectID: [APC], present: [`${DIAGNOSTICS}.3.2.1.3.1.1`] },
  ],
  tables: {
    powerModules: {
      columns: {
        state: state(`${DIAGNOSTICS}.2.2.1.2`, MODULE),
        serial: text(`${DIAGNOSTICS}.2.2.1.5`),
        ambient: number(`${DIAGNOSTICS}.2.2.1.11`, { scale: 0.1, absent: [-1999, -1] }),
      },
    },
    batteries: {
      columns: {
        state: danger(
          "battery",
          state(`${DIAGNOSTICS}.3.2.1.3`, {
            1: ["unknown", "unknown"],
            2: ["notInstalled", "notPresent"],
            3: ["ok", "ok"],
            4: ["failed", "critical"],
            5: ["highTemperature", "critical"],
            6: ["replaceImmediately", "critical"],
            7: ["lowCapacity", "warning"],
          }),
        ),
        temperature: number(`${DIAGNOSTICS}.3.2.1.9`, { scale: 0.1, absent: [-1] }),
      },
    },
    intelligence: {
      after: ["powerModules", "batteries"],
      columns: {
        // Of modular units, the main and the redundant intelligence module.
        type: number(`${DIAGNOSTICS}.1.2.1.2`),
        state: state(`${DIAGNOSTICS}.1.2.1.3`, MODULE),
      },
    },
    batteryFrames: {
      after: ["batteries"],
      columns: {
        positive: number(`${DIAGNOSTICS}.3.4.1.3`, { absent: [-1] }),
        negative: number(`${DIAGNOSTICS}.3.4.1.4`, { absent: [-1] }),
        temperature: number(`${DIAGNOSTICS}.3.4.1.5`, { scale: 0.1, absent: [-1] }),
      },
    },
    bypassSwitches: boards(4),
    batteryMonitors: boards(6),
    switchGears: boards(8),
    displays: boards(10),
    breakers: boards(12, BREAKER),
    supplies: { ...boards(14), columns: dangerous("powerSupply", boards(14).columns) },
    communication: boards(16),
    chargers: boards(20),
    inverters: boards(22),
    corrections: boards(24),
  },
  facts({ tables: t }) {
    const group = "Modules";
    const named = (rows: readonly { index: string; state: Parameters<typeof stateOf>[0] }[], name: string) =>
      rows.map((row) => stateOf(row.state, `${name} ${row.index}`, { group }));
    return {
      sensors: [
        ...t.powerModules.flatMap((row) => {
          const name = ["Power module", row.index, row.serial && `(${row.serial.value})`].filter(Boolean).join(" ");
          return [
            stateOf(row.state, name, { group }),
            // What is not installed has no temperature.
            row.state && reading("temperature", row.ambient, name, { group }),
          ];
        }),
        ...t.intelligence.map((row) => {
          const name = row.type?.value === 3 ? "Redundant intelligence module" : "Intelligence module";
          return stateOf(row.state, `${name} ${row.index}`, { group });
        }),
        ...t.batteries.flatMap((row) => [
          stateOf(row.state, `Battery ${row.index}`, { group }),
          row.state && reading("temperature", row.temperature, `Battery ${row.index}`, { group }),
        ]),
        ...t.batteryFrames.flatMap((row) => [
          reading("voltage", row.positive, `Battery frame ${row.index} positive`, { group }),
          reading("voltage", row.negative, `Battery frame ${row.index} negative`, { group }),
          reading("temperature", row.temperature, `Battery frame ${row.index}`, { group }),
        ]),
        ...named(t.bypassSwitches, "Internal bypass switch"),
        ...named(t.batteryMonitors, "Battery monitor"),
        ...named(t.switchGears, "External switch gear"),
        ...named(t.displays, "Display interface"),
        ...named(t.breakers, "DC circuit breaker"),
        ...named(t.supplies, "System power supply"),
        ...named(t.communication, "XR communication card"),
        ...named(t.chargers, "Charger"),
        ...named(t.inverters, "Inverter"),
        ...named(t.corrections, "Power factor correction"),
      ],
    };
  },
});
