/** APC environmental management system (EMU, EMU2): probes, contacts, relays, outlets, alarm devices, sensors, smoke. */
import { number, rounded, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const APC = "1.3.6.1.4.1.318";
const EMS = `${APC}.1.1.10.3`;
const PROBE = `${EMS}.13.1.1`;
const whole = (oid: string) => number(oid, { absent: [-1] });
const CONTACT = { 1: ["contactClosedEMS", "ok"], 2: ["contactOpenEMS", "ok"] } as const;
const RELAY = { 1: ["relayClosedEMS", "ok"], 2: ["relayOpenEMS", "ok"] } as const;

export const apcEms = defineMib({
  name: "apc-ems",
  title: "APC environmental management unit",
  source: "PowerNet-MIB (APC/Schneider Electric): ems",
  verified: "text",
  matches: [
    { sysObjectID: [APC], present: [`${EMS}.12.2.0`] },
    { sysObjectID: [APC], present: [`${EMS}.1.2.0`] },
    { sysObjectID: [APC], present: [`${PROBE}.3.1`] },
  ],
  scalars: {
    model: text(`${EMS}.1.2.0`),
    firmware: text(`${EMS}.1.3.0`),
    serial: text(`${EMS}.1.6.0`),
    communication: state(`${EMS}.12.2.0`, { 1: ["noComm", "unknown"], 2: ["comm", "ok"], 3: ["commLost", "critical"] }),
    // 2: everything is told in Fahrenheit.
    unit: number(`${EMS}.12.11.0`),
  },
  tables: {
    probes: {
      columns: {
        name: text(`${PROBE}.2`),
        temperature: whole(`${PROBE}.3`),
        warningHigh: number(`${PROBE}.4`),
        warningLow: number(`${PROBE}.5`),
        humidity: number(`${PROBE}.6`, { absentBelow: 0 }),
        humidHigh: number(`${PROBE}.7`),
        humidLow: number(`${PROBE}.8`),
        communication: state(`${PROBE}.10`, {
          1: ["commsNeverDiscovered", "notPresent"],
          2: ["commsEstablished", "ok"],
          3: ["commsLost", "critical"],
        }),
        criticalHigh: number(`${PROBE}.12`),
        criticalLow: number(`${PROBE}.13`),
      },
    },
    contacts: { columns: { name: text(`${EMS}.14.1.1.2`), state: state(`${EMS}.14.1.1.3`, CONTACT) } },
    relays: { columns: { name: text(`${EMS}.15.1.1.2`), state: state(`${EMS}.15.1.1.3`, RELAY) } },
    outlets: {
      columns: {
        name: text(`${EMS}.16.1.1.2`),
        state: state(`${EMS}.16.1.1.3`, { 1: ["outletOnEMS", "ok"], 2: ["outletOffEMS", "ok"] }),
      },
    },
    alarmDevices: {
      columns: {
        name: text(`${EMS}.17.1.1.2`),
        state: state(`${EMS}.17.1.1.3`, {
          1: ["alarmDeviceOnEMS", "warning"],
          2: ["alarmDeviceOffEMS", "ok"],
          3: ["alarmDeviceNotInstalledEMS", "notPresent"],
        }),
      },
    },
    sensors: {
      columns: {
        kind: text(`${EMS}.18.1.1.2`),
        name: text(`${EMS}.18.1.1.3`),
        state: state(`${EMS}.18.1.1.4`, {
          1: ["sensorFaultedEMS", "critical"],
          2: ["sensorOKEMS", "ok"],
          3: ["sensorNotInstalledEMS", "notPresent"],
        }),
      },
    },
    smoke: {
      columns: {
        name: text(`${EMS}.20.2.1.2`),
        state: state(`${EMS}.20.2.1.4`, {
          1: ["smokeDetected", "critical"],
          2: ["noSmoke", "ok"],
          3: ["unknown", "notPresent"],
        }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const inCelsius = (cell: NumberCell | undefined) =>
      cell && s.unit?.value === 2 ? { ...cell, value: rounded(((cell.value - 32) * 5) / 9) } : cell;
    return {
      identity: {
        vendor: "APC",
        kind: "environment",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.communication, "Communication"),
        ...t.probes.flatMap((row) => {
          const name = row.name?.value ?? `Probe ${row.index}`;
          if (row.communication === undefined) return [];
          const isLost = row.communication.severity !== "ok";
          const limits = {
            criticalLow: inCelsius(row.criticalLow),
            warningLow: inCelsius(row.warningLow),
            warningHigh: inCelsius(row.warningHigh),
            criticalHigh: inCelsius(row.criticalHigh),
          };
          const humid = { warningLow: row.humidLow, warningHigh: row.humidHigh };
          return [
            stateOf(row.communication, `${name} Communication`, { group: "Probes" }),
            isLost ? undefined : reading("temperature", inCelsius(row.temperature), name, { limits }),
            isLost ? undefined : reading("humidity", row.humidity, name, { limits: humid }),
          ];
        }),
        ...t.contacts.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "Input contacts" })),
        ...t.relays.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "Output relays" })),
        ...t.outlets.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "Outlets" })),
        ...t.alarmDevices.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "Alarm devices" })),
        ...t.sensors.map((row) => {
          const name = [row.name?.value, row.kind && `(${row.kind.value})`].filter(Boolean).join(" ");
          return stateOf(row.state, name || `Sensor ${row.index}`, { group: "Sensors" });
        }),
        ...t.smoke.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "Smoke" })),
      ],
    };
  },
});
