/** Vertiv (Liebert) UPS and cooling: what it is, temperatures, humidities, power at every measured point, states of cooling. */
import { danger } from "../danger.ts";
import { number, objectId, text, type StateMeaning, type TextCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";
import { condition, measure, sensorList } from "../sensor-list.ts";

const LIEBERT = "1.3.6.1.4.1.476.1.42";
const ENVIRONMENT = `${LIEBERT}.3.4`;
const POWER = `${LIEBERT}.3.5`;
const TEMPERATURE = `${ENVIRONMENT}.1.3.3.1`;
const HUMIDITY = `${ENVIRONMENT}.2.2.3.1`;
const UNSUPPORTED = { absentFrom: 2_147_483_647 };
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0, ...UNSUPPORTED });

/** What a well-known point is called, by the last number of its OID. */
const TEMPERATURES: Readonly<Record<string, string>> = {
  1: "Control",
  2: "Return air",
  3: "Supply air",
  4: "Ambient",
  5: "Inverter",
  6: "Battery",
  7: "AC/DC converter",
  8: "Power factor correction",
  9: "Transformer",
  10: "Local",
  11: "Compressor",
  12: "Chilled water",
  13: "Coolant",
  15: "Ambient room",
  16: "Dew point",
  17: "Enclosure",
  18: "Adjusted",
  20: "Supply fluid",
  21: "Supply refrigerant",
};
const HUMIDITIES: Readonly<Record<string, string>> = { 1: "Control", 2: "Return air", 3: "Supply air", 4: "Ambient" };
const POINTS: Readonly<Record<string, string>> = {
  1: "Source 1",
  2: "Source 2",
  3: "PDU 1 input",
  4: "PDU 2 input",
  5: "Output",
  6: "Battery",
  7: "Bypass",
  8: "DC bus",
  9: "System output",
  10: "Battery cabinet",
};
/** Whether a part of a cooling unit runs is what the unit chose. */
const RUNS: Readonly<Record<number, StateMeaning>> = { 1: ["on", "ok"], 2: ["off", "ok"] };

const unit = sensorList({
  system: condition(`${LIEBERT}.3.7.2.2.0`, "System", {
    1: ["normalOperation", "ok"],
    2: ["startUp", "ok"],
    3: ["normalWithWarning", "warning"],
    4: ["normalWithAlarm", "critical"],
    5: ["abnormalOperation", "critical"],
  }),
  selfTest: condition(`${LIEBERT}.3.7.2.1.0`, "Self-test", {
    1: ["unknown", "notPresent"],
    2: ["passed", "ok"],
    3: ["failed", "critical"],
    4: ["inProgress", "ok"],
    5: ["sysFailure", "critical"],
    6: ["inhibited", "ok"],
  }),
  power: condition(`${ENVIRONMENT}.3.1.0`, "Unit", { 1: ["on", "ok"], 2: ["off", "warning"], 3: ["standby", "ok"] }),
  cooling: condition(`${ENVIRONMENT}.3.2.0`, "Cooling", RUNS),
  heating: condition(`${ENVIRONMENT}.3.3.0`, "Heating", RUNS),
  humidifying: condition(`${ENVIRONMENT}.3.4.0`, "Humidifying", RUNS),
  dehumidifying: condition(`${ENVIRONMENT}.3.5.0`, "Dehumidifying", RUNS),
  economizer: condition(`${ENVIRONMENT}.3.6.0`, "Economizer", RUNS),
  fan: condition(`${ENVIRONMENT}.3.7.0`, "Fan", RUNS),
  alarm: condition(`${ENVIRONMENT}.3.8.0`, "General alarm output", { 1: ["on", "critical"], 2: ["off", "ok"] }),
  coolingShare: measure("percent", `${ENVIRONMENT}.3.9.0`, "Cooling", UNSUPPORTED),
  heatingShare: measure("percent", `${ENVIRONMENT}.3.10.0`, "Heating", UNSUPPORTED),
  fanShare: measure("percent", `${ENVIRONMENT}.3.16.0`, "Fan", UNSUPPORTED),
  freeCoolingShare: measure("percent", `${ENVIRONMENT}.3.17.0`, "Free cooling", UNSUPPORTED),
  failedModules: measure("count", `${POWER}.1.2.0`, "Failed battery modules", UNSUPPORTED),
  batteryTest: condition(`${POWER}.1.8.0`, "Battery test", {
    1: ["unknown", "notPresent"],
    2: ["passed", "ok"],
    3: ["failed", "critical"],
    4: ["inProgress", "ok"],
    5: ["systemFailure", "critical"],
    6: ["inhibited", "ok"],
  }),
  batteryCharge: danger(
    "battery",
    condition(`${POWER}.1.14.0`, "Battery charge", {
      1: ["fullycharged", "ok"],
      2: ["notfullycharged", "ok"],
      3: ["charging", "ok"],
      4: ["discharging", "critical", "battery"],
    }),
  ),
  batteryCapacity: danger(
    "battery",
    condition(`${POWER}.1.26.0`, "Battery capacity", {
      1: ["unknown", "unknown"],
      2: ["batteryNormal", "ok"],
      3: ["batteryLow", "critical", "low"],
      4: ["batteryDepleted", "critical", "low"],
    }),
  ),
  batteryBreaker: condition(`${POWER}.1.27.0`, "Battery breaker", {
    0: ["unknown", "notPresent"],
    1: ["open", "critical"],
    2: ["closed", "ok"],
  }),
});

export const vertivLiebert = defineMib({
  name: "vertiv-liebert",
  title: "Vertiv (Liebert)",
  source: "LIEBERT-GP-AGENT-MIB, LIEBERT-GP-ENVIRONMENTAL-MIB, LIEBERT-GP-POWER-MIB, LIEBERT-GP-SYSTEM-MIB (Vertiv)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.476"] }],
  scalars: {
    model: text(`${LIEBERT}.2.1.2.0`),
    version: text(`${LIEBERT}.2.1.3.0`),
    serial: text(`${LIEBERT}.2.1.4.0`),
    ...unit.columns,
  },
  tables: {
    devices: {
      columns: {
        model: text(`${LIEBERT}.2.4.2.1.4`),
        firmware: text(`${LIEBERT}.2.4.2.1.5`),
        serial: text(`${LIEBERT}.2.4.2.1.7`),
      },
    },
    temperatures: {
      columns: {
        point: objectId(`${TEMPERATURE}.2`),
        celsius: number(`${TEMPERATURE}.3`, UNSUPPORTED),
        high: number(`${TEMPERATURE}.4`, UNSUPPORTED),
        low: number(`${TEMPERATURE}.5`, UNSUPPORTED),
        tenths: number(`${TEMPERATURE}.50`, { scale: 0.1, ...UNSUPPORTED }),
      },
    },
    humidities: {
      columns: {
        point: objectId(`${HUMIDITY}.2`),
        percent: number(`${HUMIDITY}.3`, UNSUPPORTED),
        high: number(`${HUMIDITY}.4`, UNSUPPORTED),
        low: number(`${HUMIDITY}.5`, UNSUPPORTED),
        tenths: number(`${HUMIDITY}.50`, { scale: 0.1, ...UNSUPPORTED }),
      },
    },
    remote: {
      after: ["temperatures"],
      columns: {
        // 0: not used.
        mode: number(`${ENVIRONMENT}.9.10.1.3`),
        label: text(`${ENVIRONMENT}.9.10.1.4`),
        celsius: number(`${ENVIRONMENT}.9.10.1.6`, UNSUPPORTED),
      },
    },
    points: {
      columns: {
        point: objectId(`${POWER}.2.2.1.2`),
        frequency: known(`${POWER}.2.2.1.6`),
        apparent: known(`${POWER}.2.2.1.7`),
        power: known(`${POWER}.2.2.1.8`),
        factor: known(`${POWER}.2.2.1.9`, 0.01),
        energy: known(`${POWER}.2.2.1.10`, 0.001),
        neutral: known(`${POWER}.2.2.1.12`),
        ground: known(`${POWER}.2.2.1.13`, 0.1),
      },
    },
    lines: {
      columns: {
        point: objectId(`${POWER}.2.3.1.3`),
        between: known(`${POWER}.2.3.1.4`),
        toNeutral: known(`${POWER}.2.3.1.5`),
        current: known(`${POWER}.2.3.1.6`),
        load: known(`${POWER}.2.3.1.7`),
        apparent: known(`${POWER}.2.3.1.8`),
        power: known(`${POWER}.2.3.1.9`),
        factor: known(`${POWER}.2.3.1.14`, 0.01),
      },
    },
    direct: {
      after: ["points", "lines"],
      columns: {
        point: objectId(`${POWER}.2.4.1.2`),
        voltage: number(`${POWER}.2.4.1.4`, UNSUPPORTED),
        current: number(`${POWER}.2.4.1.5`, UNSUPPORTED),
        power: number(`${POWER}.2.4.1.7`, UNSUPPORTED),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const device = t.devices[0];
    return {
      identity: {
        os: "liebert",
        vendor: "Vertiv",
        hardware: device?.model?.value ?? s.model?.value,
        version: s.version?.value ?? device?.firmware?.value,
        serial: device?.serial?.value ?? s.serial?.value,
      },
      sensors: [
        ...unit.of(s),
        ...t.temperatures.map((row) => {
          const limits = { warningLow: row.low, warningHigh: row.high };
          const name = nameOf(row, TEMPERATURES, "Temperature");
          return reading("temperature", row.celsius ?? row.tenths, name, { limits });
        }),
        ...t.humidities.map((row) => {
          const limits = { warningLow: row.low, warningHigh: row.high };
          return reading("humidity", row.percent ?? row.tenths, nameOf(row, HUMIDITIES, "Humidity"), { limits });
        }),
        ...t.remote.map((row) =>
          row.mode?.value === 0
            ? undefined
            : reading("temperature", row.celsius, row.label?.value ?? `Remote sensor ${row.index}`),
        ),
        ...t.points.flatMap((row) => {
          const name = nameOf(row, POINTS, "Point");
          return [
            reading("frequency", row.frequency, name),
            reading("apparent_power", row.apparent, name),
            reading("power", row.power, name),
            reading("power_factor", row.factor, name),
            reading("power_consumed", row.energy, name),
            reading("current", row.neutral, `${name} neutral`),
            reading("current", row.ground, `${name} ground`),
          ];
        }),
        ...t.lines.flatMap((row) => {
          const name = `${nameOf(row, POINTS, "Point")} line ${row.index.split(".").at(-1)}`;
          return [
            reading("voltage", row.between, `${name} to line`),
            reading("voltage", row.toNeutral, `${name} to neutral`),
            reading("current", row.current, name),
            reading("load", row.load, name),
            reading("apparent_power", row.apparent, name),
            reading("power", row.power, name),
            reading("power_factor", row.factor, name),
          ];
        }),
        ...t.direct.flatMap((row) => {
          const name = `${nameOf(row, POINTS, "Point")} DC`;
          return [
            reading("voltage", row.voltage, name),
            reading("current", row.current, name),
            reading("power", row.power, name),
          ];
        }),
      ],
    };
  },
});

/** By the well-known point a row is about; else what the table is about, and the row's number. */
function nameOf(
  row: { readonly index: string; readonly point: TextCell | undefined },
  names: Readonly<Record<string, string>>,
  table: string,
): string {
  return names[row.point?.value.split(".").at(-1) ?? ""] ?? `${table} ${row.index}`;
}
