/** APC network management card: firmware of its two parts, and the sensors on its universal ports, whatever it sits in. */
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const APC = "1.3.6.1.4.1.318";
const PORTS = `${APC}.1.1.25.1.2.1`;
const CONFIG = `${APC}.1.1.25.1.4.1`;
const INTEGRATED = `${APC}.1.1.10.2.3`;
const MODULES = `${APC}.1.1.10.4.2.3.1`;

const ALARM: Readonly<Record<number, StateMeaning>> = {
  1: ["uioNormal", "ok"],
  2: ["uioWarning", "warning"],
  3: ["uioCritical", "critical"],
  4: ["sensorStatusNotApplicable", "notPresent"],
};
const COMMUNICATION: Readonly<Record<number, StateMeaning>> = {
  1: ["notInstalled", "notPresent"],
  2: ["commsOK", "ok"],
  3: ["commsLost", "critical"],
};

export const apc = defineMib({
  name: "apc",
  title: "APC network management card",
  source: "PowerNet-MIB (APC/Schneider Electric): uio, iem, mem, experimental",
  verified: "recording",
  matches: [{ sysObjectID: [APC] }],
  scalars: { moduleUnit: number(`${APC}.1.1.10.4.2.1.0`) },
  tables: {
    // The operating system and the application of the card.
    firmware: { columns: { version: text(`${APC}.1.4.2.4.1.4`) } },
    ports: {
      columns: {
        name: text(`${PORTS}.3`),
        celsius: number(`${PORTS}.6`, { absent: [-1] }),
        humidity: number(`${PORTS}.7`, { absentBelow: 1 }),
        alarm: state(`${PORTS}.9`, ALARM),
        communication: state(`${PORTS}.10`, COMMUNICATION),
      },
    },
    portLimits: {
      after: ["ports"],
      columns: {
        criticalLow: number(`${CONFIG}.5`),
        warningLow: number(`${CONFIG}.6`),
        warningHigh: number(`${CONFIG}.7`),
        criticalHigh: number(`${CONFIG}.8`),
        humidCriticalLow: number(`${CONFIG}.14`),
        humidWarningLow: number(`${CONFIG}.15`),
        humidWarningHigh: number(`${CONFIG}.16`),
        humidCriticalHigh: number(`${CONFIG}.17`),
      },
    },
    probes: {
      columns: {
        name: text(`${INTEGRATED}.2.1.2`),
        status: number(`${INTEGRATED}.2.1.3`),
        temperature: number(`${INTEGRATED}.2.1.4`, { absent: [-1] }),
        unit: number(`${INTEGRATED}.2.1.5`),
        humidity: number(`${INTEGRATED}.2.1.6`, { absentBelow: 0 }),
      },
    },
    contacts: {
      after: ["probes"],
      columns: {
        name: text(`${INTEGRATED}.4.1.2`),
        status: state(`${INTEGRATED}.4.1.3`, {
          1: ["noFault", "ok"],
          2: ["fault", "critical"],
          3: ["disabled", "notPresent"],
        }),
      },
    },
    modules: {
      columns: {
        name: text(`${MODULES}.3`),
        place: text(`${MODULES}.4`),
        temperature: number(`${MODULES}.5`, { absent: [-1] }),
        humidity: number(`${MODULES}.6`, { absentBelow: 0 }),
        communication: state(`${MODULES}.7`, COMMUNICATION),
        alarm: state(`${MODULES}.8`, {
          1: ["memNormal", "ok"],
          2: ["memWarning", "warning"],
          3: ["memCritical", "critical"],
        }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [os, application] = tables.firmware.map((row) => row.version?.value);
    const parts = [os && `AOS ${os}`, application && `App ${application}`].filter(Boolean);
    const [, card] = / MN:(\S{1,40})/.exec(system.descr) ?? [];
    const portLimits = new Map(tables.portLimits.map((row) => [row.index, row]));
    return {
      identity: {
        os: "apc",
        vendor: "APC",
        version: parts.join(" / ") || undefined,
        ...(tables.modules.length > 0 ? { kind: "environment" as const, hardware: card } : {}),
      },
      sensors: [
        ...tables.ports.flatMap((row) => {
          const name = row.name?.value ?? `Port ${row.index}`;
          const limits = portLimits.get(row.index);
          const humid = {
            criticalLow: limits?.humidCriticalLow,
            warningLow: limits?.humidWarningLow,
            warningHigh: limits?.humidWarningHigh,
            criticalHigh: limits?.humidCriticalHigh,
          };
          return [
            reading("temperature", row.celsius, name, { limits }),
            reading("humidity", row.humidity, name, { limits: humid }),
            stateOf(row.alarm, `${name} Alarm`, { group: "Universal sensors" }),
            stateOf(row.communication, `${name} Communication`, { group: "Universal sensors" }),
          ];
        }),
        ...tables.probes.flatMap((row) => {
          const name = row.name?.value ?? `Probe ${row.index}`;
          // iemStatusProbeStatus: 2 is connected.
          return row.status?.value === 2
            ? [
                reading("temperature", inCelsius(row.temperature, row.unit), name),
                reading("humidity", row.humidity, name),
              ]
            : [];
        }),
        ...tables.contacts.map((row) =>
          stateOf(row.status, row.name?.value ?? `Contact ${row.index}`, { group: "Contacts" }),
        ),
        ...tables.modules.flatMap((row) => {
          const name = [row.name?.value, row.place?.value].filter(Boolean).join(" - ") || `Sensor ${row.index}`;
          return [
            reading("temperature", inCelsius(row.temperature, s.moduleUnit), name),
            reading("humidity", row.humidity, name),
            stateOf(row.communication, `${name} Communication`, { group: "Modules" }),
            stateOf(row.alarm, `${name} Alarm`, { group: "Modules" }),
          ];
        }),
      ],
    };
  },
});

/** Units: 1 Celsius, 2 Fahrenheit. */
function inCelsius(cell: NumberCell | undefined, unit: NumberCell | undefined): NumberCell | undefined {
  return cell && unit?.value === 2 ? { ...cell, value: Math.round(((cell.value - 32) * 50) / 9) / 10 } : cell;
}
