/** UPS of several makers (PowerWalker and others) on newer Megatec and Voltronic cards: battery, lines, modules, environment. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";
import { condition, limit, measure, sensorList } from "../sensor-list.ts";

const UPS = "1.3.6.1.4.1.935.10.1.1";
const SYSTEM = `${UPS}.2`;
const BATTERY = `${UPS}.3`;
const ENVIRONMENT = `${UPS}.6`;
const TENTHS = { scale: 0.1, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };

const MODE: Readonly<Record<number, StateMeaning>> = {
  1: ["power-on", "ok"],
  2: ["stand-by", "warning", "off"],
  3: ["by-pass", "warning"],
  4: ["line", "ok"],
  5: ["battery", "critical", "battery"],
  6: ["battery-test", "ok"],
  7: ["fault", "critical"],
  8: ["converter", "ok"],
  9: ["eco", "ok"],
  10: ["shutdown", "critical", "off"],
  11: ["on-booster", "warning"],
  12: ["on-reducer", "warning"],
  13: ["other", "unknown"],
};
const SEGMENT: Readonly<Record<number, StateMeaning>> = {
  1: ["off", "ok"],
  2: ["on", "ok"],
  3: ["off-pending", "ok"],
  4: ["on-pending", "ok"],
  5: ["not-support", "notPresent"],
};

const unit = sensorList({
  mode: condition(`${SYSTEM}.1.0`, "UPS", MODE),
  temperature: measure("temperature", `${SYSTEM}.2.0`, "UPS", {
    scale: 0.1,
    absentBelow: 1,
    limits: { warningHigh: "temperatureHigh" },
  }),
  temperatureHigh: limit(`${SYSTEM}.12.0`, { scale: 0.1, absentBelow: 1 }),
  battery: danger(
    "battery",
    condition(`${BATTERY}.1.0`, "Battery", {
      1: ["unknown", "unknown"],
      2: ["batteryNormal", "ok"],
      3: ["batteryLow", "critical", "low"],
      4: ["batteryDepleted", "critical", "low"],
      5: ["batteryDischarging", "critical", "battery"],
      6: ["batteryFailure", "critical"],
    }),
  ),
  onBattery: measure("runtime", `${BATTERY}.2.0`, "Time on battery", { scale: 1 / 60, absentBelow: 0 }),
  remaining: measure("runtime", `${BATTERY}.3.0`, "Battery", KNOWN),
  charge: measure("charge", `${BATTERY}.4.0`, "Battery", KNOWN),
  positive: measure("voltage", `${BATTERY}.5.0`, "Battery positive", TENTHS),
  negative: measure("voltage", `${BATTERY}.6.0`, "Battery negative", TENTHS),
  batteryTemperature: measure("temperature", `${BATTERY}.8.0`, "Battery", { scale: 0.1, absentBelow: 1 }),
  charging: condition(`${BATTERY}.10.0`, "Battery charge", {
    1: ["charge", "ok"],
    2: ["float", "ok"],
    3: ["rest", "ok"],
    4: ["discharge", "critical", "battery"],
    5: ["disable", "notPresent"],
  }),
  segment1: condition(`${UPS}.5.5.0`, "Load segment 1", SEGMENT),
  segment2: condition(`${UPS}.5.10.0`, "Load segment 2", SEGMENT),
  ambient: measure("temperature", `${ENVIRONMENT}.1.1.0`, "Environment", {
    scale: 0.1,
    absentBelow: 1,
    limits: { warningHigh: "ambientHigh", warningLow: "ambientLow" },
  }),
  ambientHigh: limit(`${ENVIRONMENT}.1.2.0`, { scale: 0.1, absentBelow: 1 }),
  ambientLow: limit(`${ENVIRONMENT}.1.4.0`, { scale: 0.1, absentBelow: 1 }),
  humidity: measure("humidity", `${ENVIRONMENT}.2.1.0`, "Environment", {
    absentBelow: 1,
    limits: { warningHigh: "humidityHigh", warningLow: "humidityLow" },
  }),
  humidityHigh: limit(`${ENVIRONMENT}.2.2.0`, { absentBelow: 1 }),
  humidityLow: limit(`${ENVIRONMENT}.2.4.0`, { absentBelow: 1 }),
  test: condition(`${UPS}.7.3.0`, "Battery test", {
    1: ["idle", "notPresent"],
    2: ["processing", "ok"],
    3: ["noFailure", "ok"],
    4: ["failureOrWarning", "critical"],
    5: ["notPossible", "ok"],
    6: ["testCancel", "ok"],
  }),
});
const inputs = sensorList({
  frequency: measure("frequency", `${SYSTEM}.16.1.2`, "", TENTHS),
  voltage: measure("voltage", `${SYSTEM}.16.1.3`, "", TENTHS),
  current: measure("current", `${SYSTEM}.16.1.4`, "", TENTHS),
  power: measure("power", `${SYSTEM}.16.1.5`, "", KNOWN),
});
const outputs = sensorList({
  frequency: measure("frequency", `${SYSTEM}.18.1.2`, "", TENTHS),
  voltage: measure("voltage", `${SYSTEM}.18.1.3`, "", TENTHS),
  current: measure("current", `${SYSTEM}.18.1.4`, "", TENTHS),
  power: measure("power", `${SYSTEM}.18.1.5`, "", KNOWN),
  apparent: measure("apparent_power", `${SYSTEM}.18.1.6`, "", KNOWN),
  load: measure("load", `${SYSTEM}.18.1.7`, "", KNOWN),
});
const bypass = sensorList({
  frequency: measure("frequency", `${SYSTEM}.20.1.2`, "", TENTHS),
  voltage: measure("voltage", `${SYSTEM}.20.1.3`, "", TENTHS),
  current: measure("current", `${SYSTEM}.20.1.4`, "", TENTHS),
  power: measure("power", `${SYSTEM}.20.1.5`, "", KNOWN),
});
const modules = sensorList({
  temperature: measure("temperature", `${UPS}.4.2.1.5`, "", { scale: 0.1, absentBelow: 1 }),
  mode: condition(`${UPS}.4.2.1.6`, "", MODE),
  load: measure("load", `${UPS}.4.2.1.9`, "", KNOWN),
});

export const powerwalker = defineMib({
  name: "powerwalker",
  title: "PowerWalker and others on EPPC cards",
  source: "EPPC-MIB (Voltronic, Megatec; used by PowerWalker and others)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.935.10"] },
    { sysObjectID: ["1.3.6.1.4.1.935", "1.3.6.1.4.1.8072"], present: [`${SYSTEM}.1.0`] },
  ],
  // UPS-MIB shows the same battery and lines, more coarsely.
  instead: { sensors: ["ups-mib"] },
  scalars: {
    maker: text(`${UPS}.1.1.0`),
    model: text(`${UPS}.1.2.0`),
    firmware: text(`${UPS}.1.3.0`),
    serial: text(`${UPS}.1.4.0`),
    ...unit.columns,
  },
  tables: {
    inputs: { columns: inputs.columns },
    outputs: { columns: outputs.columns },
    bypass: { columns: bypass.columns },
    modules: { columns: modules.columns },
    contacts: {
      columns: {
        // 3: not used.
        type: number(`${ENVIRONMENT}.4.1.2`),
        state: state(`${ENVIRONMENT}.4.1.3`, {
          1: ["open", "ok"],
          2: ["closed", "ok"],
          3: ["openWithNotice", "warning"],
          4: ["closedWithNotice", "warning"],
        }),
        name: text(`${ENVIRONMENT}.4.1.4`),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "powerwalker",
        vendor: s.maker?.value,
        kind: "ups",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        ...unit.of(s),
        ...t.inputs.flatMap((row) => inputs.of(row, `Input ${row.index}`)),
        ...t.outputs.flatMap((row) => outputs.of(row, `Output ${row.index}`)),
        ...t.bypass.flatMap((row) => bypass.of(row, `Bypass ${row.index}`)),
        ...t.modules.flatMap((row) => modules.of(row, `Module ${row.index}`)),
        ...t.contacts.map((row) =>
          row.type?.value === 3
            ? undefined
            : stateOf(row.state, row.name?.value ?? `Contact ${row.index}`, { group: "Contacts" }),
        ),
      ],
    };
  },
});
