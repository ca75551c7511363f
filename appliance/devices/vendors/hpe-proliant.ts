/** HPE ProLiant by its management board (iLO) or the agents on its operating system: fans, power, temperatures, memory. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const COMPAQ = "1.3.6.1.4.1.232";
const HEALTH = `${COMPAQ}.6`;

/** The condition all Compaq MIBs share. */
const CONDITION: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["ok", "ok"],
  3: ["degraded", "warning"],
  4: ["failed", "critical"],
};

export const hpeProliant = defineMib({
  name: "hpe-proliant",
  title: "HPE ProLiant and iLO",
  source: "CPQHLTH-MIB, CPQSTDEQ-MIB, CPQSINFO-MIB, CPQSM2-MIB (HPE)",
  verified: "recording",
  matches: [
    { sysObjectID: [COMPAQ] },
    { sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.311"], present: [`${COMPAQ}.2.2.4.2.0`] },
  ],
  scalars: {
    serial: text(`${COMPAQ}.2.2.2.1.0`),
    product: text(`${COMPAQ}.2.2.4.2.0`),
    firmware: text(`${COMPAQ}.9.2.2.2.0`),
    condition: state(`${HEALTH}.1.3.0`, CONDITION),
    // Shut down for heat is the worst of the thermal conditions, not a failure of a part.
    thermal: danger("heat", state(`${HEALTH}.2.6.1.0`, CONDITION)),
    systemFans: state(`${HEALTH}.2.6.4.0`, CONDITION),
    powerSupplies: danger("powerSupply", state(`${HEALTH}.2.9.1.0`, CONDITION)),
    memory: state(`${HEALTH}.2.14.4.0`, CONDITION),
    powerMeter: number(`${HEALTH}.2.15.3.0`, { absentBelow: 0 }),
  },
  tables: {
    processors: {
      columns: {
        unit: number(`${COMPAQ}.1.2.2.1.1.1`),
        status: state(`${COMPAQ}.1.2.2.1.1.6`, {
          1: ["unknown", "unknown"],
          2: ["ok", "ok"],
          3: ["degraded", "warning"],
          4: ["failed", "critical"],
          5: ["disabled", "warning"],
        }),
      },
    },
    fans: {
      columns: {
        condition: state(`${HEALTH}.2.6.7.1.9`, CONDITION),
        speed: number(`${HEALTH}.2.6.7.1.12`, { absentBelow: 0 }),
      },
    },
    temperatures: {
      columns: {
        locale: number(`${HEALTH}.2.6.8.1.3`),
        celsius: number(`${HEALTH}.2.6.8.1.4`, { absentBelow: 0 }),
        threshold: number(`${HEALTH}.2.6.8.1.5`, { absentBelow: 1 }),
        condition: danger("heat", state(`${HEALTH}.2.6.8.1.6`, CONDITION)),
        place: text(`${HEALTH}.2.6.8.1.8`),
      },
    },
    power: {
      columns: {
        present: number(`${HEALTH}.2.9.3.1.3`),
        condition: state(`${HEALTH}.2.9.3.1.4`, CONDITION),
        status: state(`${HEALTH}.2.9.3.1.5`, {
          1: ["noError", "ok"],
          2: ["generalFailure", "critical"],
          3: ["bistFailure", "critical"],
          4: ["fanFailure", "critical"],
          5: ["tempFailure", "critical"],
          6: ["interlockOpen", "critical"],
          7: ["epromFailed", "critical"],
          8: ["vrefFailed", "critical"],
          9: ["dacFailed", "critical"],
          10: ["ramTestFailed", "critical"],
          11: ["voltageChannelFailed", "critical"],
          12: ["orringdiodeFailed", "critical"],
          13: ["brownOut", "critical"],
          14: ["giveupOnStartup", "critical"],
          15: ["nvramInvalid", "critical"],
          16: ["calibrationTableInvalid", "critical"],
          17: ["noPowerInput", "critical"],
        }),
        voltage: number(`${HEALTH}.2.9.3.1.6`, { absentBelow: 1 }),
        watts: number(`${HEALTH}.2.9.3.1.7`, { absentBelow: 0 }),
        most: number(`${HEALTH}.2.9.3.1.8`, { absentBelow: 1 }),
      },
    },
    batteries: {
      columns: {
        condition: danger("battery", state(`${HEALTH}.2.17.2.1.4`, CONDITION)),
        status: danger(
          "battery",
          state(`${HEALTH}.2.17.2.1.5`, {
            1: ["noError", "ok"],
            2: ["generalFailure", "critical"],
            3: ["shutdownHighResistance", "critical"],
            4: ["shutdownLowVoltage", "critical"],
            5: ["shutdownShortCircuit", "critical"],
            6: ["shutdownChargeTimeout", "critical"],
            7: ["shutdownOverTemperature", "critical"],
            8: ["shutdownDischargeMinVoltage", "critical"],
            9: ["shutdownDischargeCurrent", "critical"],
            10: ["shutdownLoadCountHigh", "critical"],
            11: ["shutdownEnablePin", "critical"],
            12: ["shutdownOverCurrent", "critical"],
            13: ["shutdownPermanentFailure", "critical"],
            14: ["shutdownBackupTimeExceeded", "critical"],
          }),
        ),
      },
    },
    modules: {
      columns: {
        place: text(`${HEALTH}.2.14.13.1.13`),
        condition: state(`${HEALTH}.2.14.13.1.20`, {
          ...CONDITION,
          4: ["degradedModuleIndexUnknown", "warning"],
        }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const last = (index: string) => index.split(".").at(-1) ?? index;
    // "Integrated Lights-Out 4 2.60 May 23 2018"
    const [, board, version] = /^Integrated Lights-Out (\d+) (\S+)/.exec(system.descr) ?? [];
    const onBoard = board !== undefined || system.objectId.startsWith(`${COMPAQ}.9.`);
    return {
      identity: {
        vendor: "HPE",
        hardware: s.product?.value,
        serial: s.serial?.value,
        ...(onBoard
          ? { os: "hpe-ilo", kind: "server-bmc" as const, version: version ?? s.firmware?.value }
          : { kind: "server" as const }),
      },
      sensors: [
        stateOf(s.condition, "Health"),
        stateOf(s.thermal, "Thermal condition"),
        stateOf(s.systemFans, "Fans"),
        stateOf(s.powerSupplies, "Power supplies"),
        stateOf(s.memory, "Memory"),
        reading("power", s.powerMeter, "Power meter"),
        ...tables.processors.map((row) =>
          stateOf(row.status, `Processor #${(row.unit?.value ?? Number(last(row.index))) + 1}`, {
            group: "Processors",
          }),
        ),
        ...tables.fans.flatMap((row) => [
          stateOf(row.condition, `Fan #${last(row.index)}`, { group: "Fans" }),
          reading("fanspeed", row.speed, `Fan #${last(row.index)}`),
        ]),
        ...tables.temperatures.flatMap((row) => {
          const name = row.place?.value ?? `${LOCALES[row.locale?.value ?? 2] ?? "unknown"} ${last(row.index)}`;
          // A slot without a probe has neither threshold nor condition and says zero degrees.
          const isThere = row.condition?.value !== 1;
          return isThere
            ? [reading("temperature", row.celsius, name, { limits: { criticalHigh: row.threshold } })]
            : [];
        }),
        ...tables.power.flatMap((row) => {
          const name = `PowerSupply #${last(row.index)}`;
          const isThere = row.present?.value === 3;
          return [
            stateOf(row.condition, name, { group: "Power supplies" }),
            isThere ? stateOf(row.status, `${name} Status`, { group: "Power supplies" }) : undefined,
            isThere
              ? reading("power", row.watts, name, { limits: { criticalHigh: row.most }, group: "Power supplies" })
              : undefined,
            isThere ? reading("voltage", row.voltage, name, { group: "Power supplies" }) : undefined,
          ];
        }),
        ...tables.batteries.flatMap((row) => [
          stateOf(row.condition, `Battery #${last(row.index)}`, { group: "Batteries" }),
          stateOf(row.status, `Battery #${last(row.index)} Status`, { group: "Batteries" }),
        ]),
        ...tables.modules.map((row) =>
          stateOf(row.condition, row.place?.value ?? `Module ${row.index}`, { group: "Memory" }),
        ),
      ],
    };
  },
});

/** cpqHeTemperatureLocale. */
const LOCALES: Readonly<Record<number, string>> = {
  1: "other",
  2: "unknown",
  3: "system",
  4: "systemBoard",
  5: "ioBoard",
  6: "cpu",
  7: "memory",
  8: "storage",
  9: "removableMedia",
  10: "powerSupply",
  11: "ambient",
  12: "chassis",
  13: "bridgeCard",
  14: "managementBoard",
  15: "backplane",
  16: "networkSlot",
  17: "bladeSlot",
  18: "virtual",
};
