/** Eaton ePDU of the first generation (managed): the unit, its breakers and outlets, external temperatures and humidities. */
import { text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { condition, limit, measure, sensorList } from "../sensor-list.ts";

const PDU = "1.3.6.1.4.1.534.6.6.6";
const UNIT = `${PDU}.1.3.1`;
const OUTLET = `${PDU}.1.2.2.1`;
const MILLI = { scale: 0.001, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };

const BREAKER: Readonly<Record<number, StateMeaning>> = {
  [-1]: ["unavailable", "notPresent"],
  0: ["ok", "ok"],
  1: ["tripped", "critical"],
};

const unit = sensorList({
  current: measure("current", `${UNIT}.1.0`, "Unit", {
    ...MILLI,
    limits: { warningHigh: "currentHigh", criticalHigh: "currentOver" },
  }),
  voltage: measure("voltage", `${UNIT}.2.0`, "Unit", {
    ...MILLI,
    limits: {
      warningLow: "voltageLow",
      criticalLow: "voltageUnder",
      warningHigh: "voltageHigh",
      criticalHigh: "voltageOver",
    },
  }),
  power: measure("power", `${UNIT}.3.0`, "Unit", KNOWN),
  apparent: measure("apparent_power", `${UNIT}.4.0`, "Unit", KNOWN),
  temperature: measure("temperature", `${UNIT}.5.0`, "Processor", {
    limits: { warningHigh: "temperatureHigh", criticalHigh: "temperatureOver" },
  }),
  breaker0: condition(`${UNIT}.20.0`, "Breaker 1", BREAKER),
  breaker1: condition(`${UNIT}.21.0`, "Breaker 2", BREAKER),
  breaker2: condition(`${UNIT}.22.0`, "Breaker 3", BREAKER),
  breaker0Current: measure("current", `${UNIT}.40.0`, "Breaker 1", MILLI),
  breaker1Current: measure("current", `${UNIT}.41.0`, "Breaker 2", MILLI),
  breaker2Current: measure("current", `${UNIT}.42.0`, "Breaker 3", MILLI),
  voltageLow: limit(`${UNIT}.60.0`, MILLI),
  voltageUnder: limit(`${UNIT}.61.0`, MILLI),
  voltageHigh: limit(`${UNIT}.62.0`, MILLI),
  voltageOver: limit(`${UNIT}.63.0`, MILLI),
  currentHigh: limit(`${UNIT}.70.0`, MILLI),
  currentOver: limit(`${UNIT}.71.0`, MILLI),
  temperatureHigh: limit(`${UNIT}.82.0`, { absentBelow: 1 }),
  temperatureOver: limit(`${UNIT}.83.0`, { absentBelow: 1 }),
});
const outlets = sensorList({
  state: condition(`${OUTLET}.3`, "", {
    [-1]: ["error", "critical"],
    0: ["off", "ok"],
    1: ["on", "ok"],
    2: ["cycling", "ok"],
  }),
  current: measure("current", `${OUTLET}.4`, "", {
    ...MILLI,
    limits: { warningHigh: "currentHigh", criticalHigh: "currentOver" },
  }),
  voltage: measure("voltage", `${OUTLET}.6`, "", MILLI),
  power: measure("power", `${OUTLET}.7`, "", KNOWN),
  apparent: measure("apparent_power", `${OUTLET}.8`, "", KNOWN),
  factor: measure("power_factor", `${OUTLET}.9`, "", { scale: 0.01, absentBelow: 0 }),
  currentHigh: limit(`${OUTLET}.21`, MILLI),
  currentOver: limit(`${OUTLET}.23`, MILLI),
});
/** Whole degrees and percent; thresholds of both kinds of external sensors stand alike. */
const external = (table: string, sensorClass: "temperature" | "humidity") =>
  sensorList({
    value: measure(sensorClass, `${table}.3`, "", {
      limits: { warningLow: "low", warningHigh: "high", criticalLow: "under", criticalHigh: "over" },
    }),
    low: limit(`${table}.4`),
    high: limit(`${table}.5`, { absentBelow: 1 }),
    under: limit(`${table}.6`),
    over: limit(`${table}.7`, { absentBelow: 1 }),
  });
const temperatures = external(`${PDU}.2.2.1`, "temperature");
const humidities = external(`${PDU}.2.4.1`, "humidity");

export const eatonPduManaged = defineMib({
  name: "eaton-pdu-managed",
  title: "Eaton ePDU managed (first generation)",
  source: "PDU-MIB (Eaton)",
  verified: "text",
  matches: [{ sysObjectID: [PDU] }, { sysObjectID: ["1.3.6.1.4.1.534"], present: [`${PDU}.1.2.1.0`] }],
  scalars: {
    model: text(`${PDU}.1.1.12.0`),
    firmware: text(`${PDU}.1.1.1.0`),
    serial: text(`${PDU}.1.1.2.0`),
    ...unit.columns,
  },
  tables: {
    outlets: { columns: { name: text(`${OUTLET}.2`), ...outlets.columns } },
    temperatures: { columns: { name: text(`${PDU}.2.2.1.2`), ...temperatures.columns } },
    humidities: { columns: { name: text(`${PDU}.2.4.1.2`), ...humidities.columns } },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "eatonpdu",
        vendor: "Eaton",
        kind: "pdu",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        ...unit.of(s),
        ...t.outlets.flatMap((row) => outlets.of(row, row.name?.value ?? `Outlet ${row.index}`, "Outlets")),
        ...t.temperatures.flatMap((row) => temperatures.of(row, row.name?.value ?? `Temperature ${row.index}`)),
        ...t.humidities.flatMap((row) => humidities.of(row, row.name?.value ?? `Humidity ${row.index}`)),
      ],
    };
  },
});
