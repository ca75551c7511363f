/** APC UPS: battery, input, output, with one phase or three. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { APC_OUTPUT } from "./apc-output-status.ts";

const UPS = "1.3.6.1.4.1.318.1.1.1";
/** TimeTicks to minutes. */
const MINUTES = 1 / 6000;
const tenths = (oid: string) => number(oid, { scale: 0.1, absent: [-1] });
const whole = (oid: string) => number(oid, { absent: [-1] });
const kilo = (oid: string) => number(oid, { scale: 1000, absent: [-1] });
const PART: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "notPresent"],
  2: ["ok", "ok"],
  3: ["inFaultCondition", "critical"],
};

export const apcUps = defineMib({
  name: "apc-ups",
  title: "APC UPS",
  source: "PowerNet-MIB (APC/Schneider Electric): ups",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.318"], present: [`${UPS}.1.1.1.0`] }],
  // UPS-MIB shows the same battery and lines, more coarsely.
  instead: { sensors: ["ups-mib"] },
  scalars: {
    model: text(`${UPS}.1.1.1.0`),
    firmware: text(`${UPS}.1.2.1.0`),
    serial: text(`${UPS}.1.2.3.0`),
    batteryStatus: danger(
      "battery",
      state(`${UPS}.2.1.1.0`, {
        1: ["unknown", "unknown"],
        2: ["batteryNormal", "ok"],
        3: ["batteryLow", "critical", "low"],
        4: ["batteryInFaultCondition", "critical"],
        5: ["noBatteryPresent", "critical"],
      }),
    ),
    onBattery: number(`${UPS}.2.1.2.0`, { scale: MINUTES }),
    charge: whole(`${UPS}.2.2.1.0`),
    temperature: whole(`${UPS}.2.2.2.0`),
    runtime: number(`${UPS}.2.2.3.0`, { scale: MINUTES, absentFrom: 4_294_967_295 }),
    replace: danger(
      "battery",
      state(`${UPS}.2.2.4.0`, {
        1: ["noBatteryNeedsReplacing", "ok"],
        2: ["batteryNeedsReplacing", "critical"],
      }),
    ),
    packs: whole(`${UPS}.2.2.5.0`),
    badPacks: whole(`${UPS}.2.2.6.0`),
    batteryVoltage: whole(`${UPS}.2.2.8.0`),
    batteryCurrent: whole(`${UPS}.2.2.9.0`),
    charger: state(`${UPS}.2.2.17.0`, {
      1: ["unknown", "notPresent"],
      2: ["ok", "ok"],
      3: ["inFaultCondition", "critical"],
      4: ["floatCharging", "ok"],
      5: ["boostCharging", "ok"],
      6: ["resting", "ok"],
      7: ["notCharging", "ok"],
      8: ["equalizationCharging", "ok"],
      9: ["testInProgress", "ok"],
      10: ["cyclicFloatCharging", "ok"],
    }),
    condition: state(`${UPS}.2.2.23.0`, {
      1: ["unknown", "notPresent"],
      2: ["ok", "ok"],
      3: ["weak", "warning"],
      4: ["poor", "critical"],
    }),
    fuse: state(`${UPS}.2.2.26.0`, {
      1: ["fuseOpen", "critical"],
      2: ["fuseOk", "ok"],
      3: ["notPresent", "notPresent"],
    }),
    breaker: state(`${UPS}.2.2.27.0`, {
      1: ["disconnected", "critical"],
      2: ["closed", "ok"],
      3: ["notPresent", "notPresent"],
    }),
    chargeTenths: tenths(`${UPS}.2.3.1.0`),
    temperatureTenths: tenths(`${UPS}.2.3.2.0`),
    batteryVoltageTenths: tenths(`${UPS}.2.3.4.0`),
    batteryCurrentTenths: tenths(`${UPS}.2.3.5.0`),
    inputApparent: kilo(`${UPS}.3.2.11.0`),
    inputPower: kilo(`${UPS}.3.2.12.0`),
    inputVoltage: whole(`${UPS}.3.2.1.0`),
    inputFrequency: whole(`${UPS}.3.2.4.0`),
    lineFail: state(`${UPS}.3.2.5.0`, {
      1: ["noTransfer", "ok"],
      2: ["highLineVoltage", "warning"],
      3: ["brownout", "warning"],
      4: ["blackout", "warning"],
      5: ["smallMomentarySag", "warning"],
      6: ["deepMomentarySag", "warning"],
      7: ["smallMomentarySpike", "warning"],
      8: ["largeMomentarySpike", "warning"],
      9: ["selfTest", "ok"],
      10: ["rateOfVoltageChange", "warning"],
    }),
    inputVoltageTenths: tenths(`${UPS}.3.3.1.0`),
    inputFrequencyTenths: tenths(`${UPS}.3.3.4.0`),
    inputEnergy: number(`${UPS}.3.3.5.0`, { scale: 0.01, absentFrom: 4_294_967_295 }),
    bypassVoltage: number(`${UPS}.3.3.6.0`, { scale: 0.1, absentFrom: 4_294_967_295 }),
    bypassFrequency: number(`${UPS}.3.3.7.0`, { scale: 0.1, absentFrom: 4_294_967_295 }),
    output: state(`${UPS}.4.1.1.0`, APC_OUTPUT),
    internalTemperature: whole(`${UPS}.4.1.4.0`),
    inverter: state(`${UPS}.4.1.5.0`, PART),
    correction: state(`${UPS}.4.1.6.0`, PART),
    outputVoltage: whole(`${UPS}.4.2.1.0`),
    outputFrequency: whole(`${UPS}.4.2.2.0`),
    load: whole(`${UPS}.4.2.3.0`),
    outputCurrent: whole(`${UPS}.4.2.4.0`),
    outputPower: whole(`${UPS}.4.2.8.0`),
    outputApparent: whole(`${UPS}.4.2.9.0`),
    outputVoltageTenths: tenths(`${UPS}.4.3.1.0`),
    outputFrequencyTenths: tenths(`${UPS}.4.3.2.0`),
    loadTenths: tenths(`${UPS}.4.3.3.0`),
    outputCurrentTenths: tenths(`${UPS}.4.3.4.0`),
    // Below zero: why it is not known.
    efficiency: number(`${UPS}.4.3.5.0`, { scale: 0.1, absentBelow: 0 }),
    energy: number(`${UPS}.4.3.6.0`, { scale: 0.01, absentBelow: 0 }),
    lastTest: state(`${UPS}.7.2.3.0`, {
      1: ["ok", "ok"],
      2: ["failed", "critical"],
      3: ["invalidTest", "warning"],
      4: ["testInProgress", "ok"],
    }),
    communication: state(`${UPS}.8.1.0`, { 1: ["ok", "ok"], 2: ["noComm", "critical"] }),
    alarms: state(`${UPS}.11.1.2.0`, {
      1: ["noAlarms", "ok"],
      2: ["infoAlarm", "ok"],
      3: ["warningAlarm", "warning"],
      4: ["criticalAlarm", "critical"],
    }),
    ambient: number(`${UPS}.13.11.1.0`, { scale: 0.1, absent: [-1999] }),
    ambientHumidity: whole(`${UPS}.13.13.1.0`),
    feed: state(`${UPS}.16.1.0`, {
      1: ["noSourceSelected", "critical"],
      2: ["unknown", "unknown"],
      3: ["sourceA", "ok"],
      4: ["sourceB", "ok"],
    }),
  },
  tables: {
    inputPhases: {
      columns: {
        voltage: whole(`${UPS}.9.2.3.1.3`),
        current: tenths(`${UPS}.9.2.3.1.6`),
        power: whole(`${UPS}.9.2.3.1.9`),
        factor: number(`${UPS}.9.2.3.1.13`, { scale: 0.01, absentBelow: 0 }),
      },
    },
    inputs: {
      after: ["inputPhases"],
      columns: {
        frequency: tenths(`${UPS}.9.2.2.1.4`),
        // 3 is the bypass.
        type: number(`${UPS}.9.2.2.1.5`),
        name: text(`${UPS}.9.2.2.1.6`),
      },
    },
    outputPhases: {
      columns: {
        voltage: whole(`${UPS}.9.3.3.1.3`),
        current: tenths(`${UPS}.9.3.3.1.4`),
        apparent: whole(`${UPS}.9.3.3.1.7`),
        load: whole(`${UPS}.9.3.3.1.10`),
        power: whole(`${UPS}.9.3.3.1.13`),
        factor: number(`${UPS}.9.3.3.1.19`, { scale: 0.01, absentBelow: 0 }),
        energy: number(`${UPS}.9.3.3.1.23`, { scale: 0.01, absentFrom: 4_294_967_295 }),
      },
    },
    outputs: { after: ["outputPhases"], columns: { frequency: tenths(`${UPS}.9.3.2.1.4`) } },
    outletGroups: {
      columns: {
        name: text(`${UPS}.12.1.2.1.2`),
        // Off is what somebody chose.
        state: state(`${UPS}.12.1.2.1.3`, {
          1: ["upsOutletGroupStatusOn", "ok"],
          2: ["upsOutletGroupStatusOff", "ok"],
          3: ["upsOutletGroupStatusUnknown", "unknown"],
        }),
      },
    },
    batteryPacks: { after: ["outletGroups"], columns: { temperature: tenths(`${UPS}.2.3.10.2.1.5`) } },
  },
  facts({ scalars: s, tables }) {
    const inputs = new Map(tables.inputs.map((row) => [row.index, row]));
    // The index of a phase begins with that of its input.
    const input = (index: string) =>
      inputs.get(index.split(".")[0] ?? "")?.type?.value === 3 ? "Bypass Phase" : "Input Phase";
    return {
      identity: {
        kind: "ups",
        vendor: "APC",
        hardware: [s.model?.value, s.firmware?.value].filter(Boolean).join(" ") || undefined,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.communication, "Communication"),
        stateOf(s.alarms, "Alarms"),
        stateOf(s.charger, "Battery Charger"),
        stateOf(s.condition, "Battery Condition"),
        stateOf(s.fuse, "Battery Fuse"),
        stateOf(s.breaker, "Battery Breaker"),
        stateOf(s.inverter, "Inverter"),
        stateOf(s.correction, "Power Factor Correction"),
        stateOf(s.feed, "Feed"),
        stateOf(s.batteryStatus, "Battery Status"),
        stateOf(s.replace, "UPS Battery Replacement Status"),
        stateOf(s.lineFail, "Last failure cause"),
        stateOf(s.output, "Output Status"),
        stateOf(s.lastTest, "Last self-test"),
        reading("runtime", s.runtime, "Runtime"),
        reading("runtime", s.onBattery, "Time on battery"),
        reading("count", s.packs, "Installed batteries"),
        reading("count", s.badPacks, "Bad batteries"),
        reading("charge", s.chargeTenths ?? s.charge, "Battery Charge"),
        reading("temperature", s.temperatureTenths ?? s.temperature, "Internal Temperature"),
        reading("temperature", s.internalTemperature, "System"),
        reading("temperature", s.ambient, "Ambient"),
        reading("humidity", s.ambientHumidity, "Ambient"),
        reading("voltage", s.batteryVoltageTenths ?? s.batteryVoltage, "Battery Bus"),
        reading("current", s.batteryCurrentTenths ?? s.batteryCurrent, "Battery"),
        reading("voltage", s.inputVoltageTenths ?? s.inputVoltage, "Input"),
        reading("frequency", s.inputFrequencyTenths ?? s.inputFrequency, "Input"),
        reading("power", s.inputPower, "Input"),
        reading("apparent_power", s.inputApparent, "Input"),
        reading("power_consumed", s.inputEnergy, "Input"),
        reading("voltage", s.bypassVoltage, "Bypass"),
        reading("frequency", s.bypassFrequency, "Bypass"),
        reading("voltage", s.outputVoltageTenths ?? s.outputVoltage, "Output"),
        reading("frequency", s.outputFrequencyTenths ?? s.outputFrequency, "Output"),
        reading("load", s.loadTenths ?? s.load, "Load"),
        reading("current", s.outputCurrentTenths ?? s.outputCurrent, "Output"),
        reading("power", s.outputPower, "Output"),
        reading("apparent_power", s.outputApparent, "Output"),
        reading("percent", s.efficiency, "Efficiency"),
        reading("power_consumed", s.energy, "Output"),
        ...tables.inputs.map((row) => reading("frequency", row.frequency, row.name?.value ?? `Input ${row.index}`)),
        ...tables.outputs.map((row) => reading("frequency", row.frequency, `Output ${row.index}`)),
        ...tables.inputPhases.flatMap((row) => [
          reading("voltage", row.voltage, `${input(row.index)} ${phase(row.index)}`),
          reading("current", row.current, `${input(row.index)} ${phase(row.index)}`),
          reading("power", row.power, `${input(row.index)} ${phase(row.index)}`),
          reading("power_factor", row.factor, `${input(row.index)} ${phase(row.index)}`),
        ]),
        ...tables.outputPhases.flatMap((row) => [
          reading("voltage", row.voltage, `Output Phase ${phase(row.index)}`),
          reading("current", row.current, `Output Phase ${phase(row.index)}`),
          reading("apparent_power", row.apparent, `Output Phase ${phase(row.index)}`),
          reading("load", row.load, `Output Phase ${phase(row.index)}`),
          reading("power", row.power, `Output Phase ${phase(row.index)}`),
          reading("power_factor", row.factor, `Output Phase ${phase(row.index)}`),
          reading("power_consumed", row.energy, `Output Phase ${phase(row.index)}`),
        ]),
        ...tables.outletGroups.map((row) =>
          stateOf(row.state, row.name?.value ?? `Outlet group ${row.index}`, { group: "Outlet groups" }),
        ),
        ...tables.batteryPacks.map((row) => reading("temperature", row.temperature, `Battery pack ${row.index}`)),
      ],
    };
  },
});

/** The index is table, phase. */
function phase(index: string): string {
  return index.split(".").at(-1) ?? index;
}
