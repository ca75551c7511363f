/** CyberPower UPS and the environment sensors on its card. */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const CPS = "1.3.6.1.4.1.3808.1.1";
const UPS = `${CPS}.1`;
const SENSOR = `${CPS}.8`;
/** TimeTicks to minutes. */
const MINUTES = 1 / 6000;
const tenths = (oid: string) => number(oid, { scale: 0.1, absentBelow: 0 });

export const cyberpowerUps = defineMib({
  name: "cyberpower-ups",
  title: "CyberPower UPS",
  source: "CPS-MIB (CyberPower): ups, environmentSensor, envir2",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3808"], present: [`${UPS}.1.1.1.0`] }],
  scalars: {
    model: text(`${UPS}.1.1.1.0`),
    firmware: text(`${UPS}.1.2.1.0`),
    serial: text(`${UPS}.1.2.3.0`),
    battery: danger(
      "battery",
      state(`${UPS}.2.1.1.0`, {
        1: ["unknown", "unknown"],
        2: ["batteryNormal", "ok"],
        3: ["batteryLow", "critical", "low"],
        4: ["batteryNotPresent", "critical"],
      }),
    ),
    onBattery: number(`${UPS}.2.1.2.0`, { scale: MINUTES }),
    charge: number(`${UPS}.2.2.1.0`),
    batteryVoltage: tenths(`${UPS}.2.2.2.0`),
    temperature: number(`${UPS}.2.2.3.0`, { absentBelow: 1 }),
    runtime: number(`${UPS}.2.2.4.0`, { scale: MINUTES }),
    replace: danger(
      "battery",
      state(`${UPS}.2.2.5.0`, {
        1: ["noBatteryNeedsReplacing", "ok"],
        2: ["batteryNeedsReplacing", "critical"],
      }),
    ),
    inputVoltage: tenths(`${UPS}.3.2.1.0`),
    inputFrequency: tenths(`${UPS}.3.2.4.0`),
    transfer: state(`${UPS}.3.2.5.0`, {
      1: ["noTransfer", "ok"],
      2: ["highLineVoltage", "warning"],
      3: ["brownout", "warning"],
      4: ["selfTest", "ok"],
    }),
    input: state(`${UPS}.3.2.6.0`, {
      1: ["normal", "ok"],
      2: ["overVoltage", "warning"],
      3: ["underVoltage", "warning"],
      4: ["frequencyFailure", "warning"],
      5: ["blackout", "critical", "battery"],
      6: ["powerFailure", "critical", "battery"],
    }),
    output: state(`${UPS}.4.1.1.0`, {
      1: ["unknown", "unknown"],
      2: ["onLine", "ok"],
      3: ["onBattery", "critical", "battery"],
      4: ["onBoost", "warning"],
      5: ["onSleep", "ok"],
      6: ["off", "critical", "off"],
      7: ["rebooting", "warning"],
      8: ["onECO", "ok"],
      9: ["onBypass", "warning"],
      10: ["onBuck", "warning"],
      11: ["onOverload", "critical"],
    }),
    outputVoltage: tenths(`${UPS}.4.2.1.0`),
    outputFrequency: tenths(`${UPS}.4.2.2.0`),
    load: number(`${UPS}.4.2.3.0`),
    outputCurrent: tenths(`${UPS}.4.2.4.0`),
    // The first generation of sensors: tenths of a degree Fahrenheit.
    oldTemperature: tenths(`${CPS}.4.2.1.0`),
    oldHumidity: number(`${CPS}.4.3.1.0`, { absentBelow: 1 }),
    // envir2TempUnit: 1 Celsius, 2 Fahrenheit.
    unit: number(`${SENSOR}.2.2.0`),
  },
  tables: {
    temperatures: { columns: { value: number(`${SENSOR}.2.3.1.3`, { scale: 0.01 }) } },
    humidities: { columns: { value: number(`${SENSOR}.3.2.1.3`, { scale: 0.01 }) } },
    contacts: {
      columns: {
        name: text(`${SENSOR}.4.2.1.4`),
        status: state(`${SENSOR}.4.2.1.5`, { 1: ["contactNormal", "ok"], 2: ["contactAbnormal", "critical"] }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const numbered = (name: string, index: string) => (index === "1" ? name : `${name} ${index}`);
    return {
      identity: {
        os: "cyberpower",
        vendor: "CyberPower",
        kind: "ups",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.battery, "Battery Status"),
        stateOf(s.replace, "Battery Replace Indicator"),
        stateOf(s.transfer, "Input Line Cause"),
        stateOf(s.input, "Input Status"),
        stateOf(s.output, "Output Status"),
        reading("charge", s.charge, "Battery Capacity"),
        reading("runtime", s.runtime, "Battery Runtime"),
        reading("runtime", s.onBattery, "Time on battery"),
        reading("voltage", s.batteryVoltage, "Battery Voltage"),
        reading("temperature", s.temperature, "Battery"),
        reading("voltage", s.inputVoltage, "Input Line Voltage"),
        reading("frequency", s.inputFrequency, "Input"),
        reading("voltage", s.outputVoltage, "Output Voltage"),
        reading("frequency", s.outputFrequency, "Output"),
        reading("load", s.load, "Load"),
        reading("current", s.outputCurrent, "Output"),
        reading("temperature", toCelsius(s.oldTemperature), "Environment"),
        reading("humidity", s.oldHumidity, "Environment"),
        ...tables.temperatures.map((row) =>
          reading(
            "temperature",
            s.unit?.value === 2 ? toCelsius(row.value) : row.value,
            numbered("Environment Sensor Temperature", row.index),
          ),
        ),
        ...tables.humidities.map((row) =>
          reading("humidity", row.value, numbered("Environment Sensor Humidity", row.index)),
        ),
        ...tables.contacts.map((row) => stateOf(row.status, row.name?.value ?? `Contact ${row.index}`)),
      ],
    };
  },
});

function toCelsius(cell: NumberCell | undefined): NumberCell | undefined {
  return cell && { ...cell, value: Math.round(((cell.value - 32) * 500) / 9) / 100 };
}
