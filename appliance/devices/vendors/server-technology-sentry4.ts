/** Server Technology Sentry 4 PDUs: units, cords, lines, phases, breakers, branches, outlets, sensors. */
import { danger } from "../danger.ts";
import type { Sensor } from "#model/device.ts";
import { number, state, text, type StateMeaning, type TextCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SENTRY = "1.3.6.1.4.1.1718.4.1";

/** DeviceStatus. */
const STATUS: Readonly<Record<number, StateMeaning>> = {
  0: ["normal", "ok"],
  1: ["disabled", "ok"],
  2: ["purged", "unknown"],
  5: ["reading", "ok"],
  6: ["settle", "ok"],
  7: ["notFound", "unknown"],
  8: ["lost", "critical"],
  9: ["readError", "critical"],
  10: ["noComm", "critical"],
  11: ["pwrError", "critical"],
  12: ["breakerTripped", "critical"],
  13: ["fuseBlown", "critical"],
  14: ["lowAlarm", "critical"],
  15: ["lowWarning", "warning"],
  16: ["highWarning", "warning"],
  17: ["highAlarm", "critical"],
  18: ["alarm", "critical"],
  19: ["underLimit", "warning"],
  20: ["overLimit", "critical"],
  21: ["nvmFail", "critical"],
  22: ["profileError", "warning"],
  23: ["conflict", "warning"],
};
/** DeviceState; off is what somebody chose. */
const STATE: Readonly<Record<number, StateMeaning>> = { 0: ["unknown", "unknown"], 1: ["on", "ok"], 2: ["off", "ok"] };
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });
/** A sensor's limits stand in its event table, in the columns 2 to 5. */
const limits = (entry: string, scale = 1) => ({
  criticalLow: number(`${entry}.2`, { scale }),
  warningLow: number(`${entry}.3`, { scale }),
  warningHigh: number(`${entry}.4`, { scale }),
  criticalHigh: number(`${entry}.5`, { scale }),
});

export const serverTechnologySentry4 = defineMib({
  name: "server-technology-sentry4",
  title: "Server Technology Sentry 4",
  source: "Sentry4-MIB (Server Technology)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1718.4"] }],
  scalars: {
    product: text(`${SENTRY}.1.1.1.0`),
    firmware: text(`${SENTRY}.1.1.3.0`),
    // 1: the temperatures are shown in Fahrenheit.
    scale: number(`${SENTRY}.9.1.10.0`),
  },
  tables: {
    unitNames: { columns: { serial: text(`${SENTRY}.2.2.1.4`), model: text(`${SENTRY}.2.2.1.5`) } },
    units: { columns: { status: state(`${SENTRY}.2.3.1.1`, STATUS) } },
    cordNames: { columns: { name: text(`${SENTRY}.3.2.1.3`) } },
    cords: {
      columns: {
        state: state(`${SENTRY}.3.3.1.1`, STATE),
        status: state(`${SENTRY}.3.3.1.2`, STATUS),
        power: known(`${SENTRY}.3.3.1.3`),
        powerStatus: state(`${SENTRY}.3.3.1.4`, STATUS),
        apparent: known(`${SENTRY}.3.3.1.5`),
        apparentStatus: state(`${SENTRY}.3.3.1.6`, STATUS),
        load: known(`${SENTRY}.3.3.1.7`, 0.1),
        factor: known(`${SENTRY}.3.3.1.8`, 0.01),
        factorStatus: state(`${SENTRY}.3.3.1.9`, STATUS),
        energy: known(`${SENTRY}.3.3.1.10`, 0.1),
        frequency: known(`${SENTRY}.3.3.1.11`, 0.1),
      },
    },
    lineNames: { columns: { name: text(`${SENTRY}.4.2.1.4`) } },
    lines: {
      columns: {
        state: state(`${SENTRY}.4.3.1.1`, STATE),
        status: state(`${SENTRY}.4.3.1.2`, STATUS),
        current: known(`${SENTRY}.4.3.1.3`, 0.01),
      },
    },
    phaseNames: { columns: { name: text(`${SENTRY}.5.2.1.4`) } },
    phases: {
      columns: {
        state: state(`${SENTRY}.5.3.1.1`, STATE),
        status: state(`${SENTRY}.5.3.1.2`, STATUS),
        voltage: known(`${SENTRY}.5.3.1.3`, 0.1),
        voltageStatus: state(`${SENTRY}.5.3.1.4`, STATUS),
        current: known(`${SENTRY}.5.3.1.6`, 0.01),
        power: known(`${SENTRY}.5.3.1.8`),
        factorStatus: state(`${SENTRY}.5.3.1.11`, STATUS),
      },
    },
    breakerNames: { columns: { name: text(`${SENTRY}.6.2.1.4`) } },
    breakers: { columns: { status: state(`${SENTRY}.6.3.1.1`, STATUS) } },
    branchNames: { columns: { name: text(`${SENTRY}.7.2.1.4`) } },
    branches: {
      columns: {
        state: state(`${SENTRY}.7.3.1.1`, STATE),
        status: state(`${SENTRY}.7.3.1.2`, STATUS),
        current: known(`${SENTRY}.7.3.1.3`, 0.01),
      },
    },
    outletNames: { columns: { name: text(`${SENTRY}.8.2.1.3`) } },
    outlets: {
      columns: {
        state: state(`${SENTRY}.8.3.1.1`, STATE),
        status: state(`${SENTRY}.8.3.1.2`, STATUS),
        current: known(`${SENTRY}.8.3.1.3`, 0.01),
        power: known(`${SENTRY}.8.3.1.7`),
      },
    },
    temperatureNames: { columns: { name: text(`${SENTRY}.9.2.1.3`) } },
    temperatureLimits: { after: ["temperatureNames"], columns: limits(`${SENTRY}.9.4.1`) },
    temperatures: {
      columns: {
        value: number(`${SENTRY}.9.3.1.1`, { scale: 0.1, absent: [-410] }),
        status: danger("heat", state(`${SENTRY}.9.3.1.2`, STATUS)),
      },
    },
    humidityNames: { columns: { name: text(`${SENTRY}.10.2.1.3`) } },
    humidityLimits: { after: ["humidityNames"], columns: limits(`${SENTRY}.10.4.1`) },
    humidities: { columns: { value: known(`${SENTRY}.10.3.1.1`), status: state(`${SENTRY}.10.3.1.2`, STATUS) } },
    waterNames: { columns: { name: text(`${SENTRY}.11.2.1.3`) } },
    water: { after: ["waterNames"], columns: { status: state(`${SENTRY}.11.3.1.1`, STATUS) } },
    contactNames: { columns: { name: text(`${SENTRY}.12.2.1.3`) } },
    contacts: { after: ["contactNames"], columns: { status: state(`${SENTRY}.12.3.1.1`, STATUS) } },
  },
  facts({ scalars: s, tables }) {
    const unit = tables.unitNames[0];
    const cord = namesOf(tables.cordNames, "Cord");
    const line = namesOf(tables.lineNames, "Line");
    const phase = namesOf(tables.phaseNames, "Phase");
    const breaker = namesOf(tables.breakerNames, "Breaker");
    const branch = namesOf(tables.branchNames, "Branch");
    const outlet = namesOf(tables.outletNames, "Outlet");
    const temperature = namesOf(tables.temperatureNames, "Temperature");
    const humidity = namesOf(tables.humidityNames, "Humidity");
    const water = namesOf(tables.waterNames, "Water");
    const contact = namesOf(tables.contactNames, "Contact");
    const degrees = new Map(tables.temperatureLimits.map((row) => [row.index, row] as const));
    const percents = new Map(tables.humidityLimits.map((row) => [row.index, row] as const));
    const isPlugged = (row: { status: { value: number | undefined } | undefined }) => row.status?.value !== 7;
    const sensors: (Sensor | undefined)[] = [
      ...tables.units.map((row) => stateOf(row.status, `Unit ${row.index} Status`)),
      ...tables.cords.flatMap((row) => {
        const name = `Cord ${cord(row)}`;
        return [
          stateOf(row.state, `${name} State`),
          stateOf(row.status, `${name} Status`),
          reading("power", row.power, `${name} Active Power`),
          stateOf(row.powerStatus, `${name} Active Power Status`),
          reading("apparent_power", row.apparent, `${name} Apparent Power`),
          stateOf(row.apparentStatus, `${name} Apparent Power Status`),
          reading("load", row.load, `${name} Power Utilized`),
          reading("power_factor", row.factor, `${name} Power Factor`),
          stateOf(row.factorStatus, `${name} Power Factor Status`),
          reading("power_consumed", row.energy, `${name} Energy`),
          reading("frequency", row.frequency, `${name} Frequency`),
        ];
      }),
      ...tables.lines.flatMap((row) => [
        stateOf(row.state, `Line ${line(row)} State`),
        stateOf(row.status, `Line ${line(row)} Status`),
        reading("current", row.current, `Line ${line(row)} Current`),
      ]),
      ...tables.phases.flatMap((row) => [
        stateOf(row.state, `Phase ${phase(row)} State`),
        stateOf(row.status, `Phase ${phase(row)} Status`),
        reading("voltage", row.voltage, `Phase ${phase(row)} Voltage`),
        stateOf(row.voltageStatus, `Phase ${phase(row)} Voltage Status`),
        reading("current", row.current, `Phase ${phase(row)} Current`),
        reading("power", row.power, `Phase ${phase(row)} Active Power`),
        stateOf(row.factorStatus, `Phase ${phase(row)} Power Factor Status`),
      ]),
      ...tables.breakers.map((row) => stateOf(row.status, `Over-current Protector ${breaker(row)} Status`)),
      ...tables.branches.flatMap((row) => [
        stateOf(row.state, `Branch ${branch(row)} State`),
        stateOf(row.status, `Branch ${branch(row)} Status`),
        reading("current", row.current, `Branch ${branch(row)} Current`),
      ]),
      ...tables.outlets.flatMap((row) => [
        stateOf(row.state, `Outlet ${outlet(row)} State`),
        stateOf(row.status, `Outlet ${outlet(row)} Status`),
        reading("current", row.current, `Outlet ${outlet(row)} Current`),
        reading("power", row.power, `Outlet ${outlet(row)} Active Power`),
      ]),
      ...tables.temperatures.filter(isPlugged).map((row) => {
        const inFahrenheit = s.scale?.value === 1;
        const cell = row.value && inFahrenheit ? { ...row.value, value: ((row.value.value - 32) * 5) / 9 } : row.value;
        return reading("temperature", cell, temperature(row), inFahrenheit ? {} : { limits: degrees.get(row.index) });
      }),
      ...tables.humidities
        .filter(isPlugged)
        .map((row) => reading("humidity", row.value, humidity(row), { limits: percents.get(row.index) })),
      ...tables.water.filter(isPlugged).map((row) => stateOf(row.status, water(row))),
      ...tables.contacts.filter(isPlugged).map((row) => stateOf(row.status, contact(row))),
    ];
    return {
      identity: {
        os: "sentry4",
        vendor: "Server Technology",
        kind: "pdu",
        hardware: unit?.model?.value ?? s.product?.value,
        version: s.firmware?.value.replace(/^.*Version /, ""),
        serial: unit?.serial?.value,
      },
      sensors,
    };
  },
});

/** Names stand in the configuration tables, values in the monitoring tables, both by the same index. */
function namesOf(
  rows: readonly { readonly index: string; readonly name: TextCell | undefined }[],
  what: string,
): (row: { readonly index: string }) => string {
  const names = new Map(rows.map((row) => [row.index, row.name?.value]));
  return ({ index }) => names.get(index) ?? `${what} ${index}`;
}
