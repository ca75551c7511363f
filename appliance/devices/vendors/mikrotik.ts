/** MikroTik RouterOS and SwOS: health, PoE, optical modules, LTE, connections. Processor, memory, disks: HOST-RESOURCES-MIB. */
import { danger } from "../danger.ts";
import type { DeviceKind } from "#model/device.ts";
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const MIKROTIK = "1.3.6.1.4.1.14988";
const MTXR = `${MIKROTIK}.1.1`;
const HEALTH = `${MTXR}.3`;
const POE = `${MTXR}.15.1.1`;
const LTE = `${MTXR}.16.1.1`;
const OPTICAL = `${MTXR}.19.1.1`;

const SUPPLY: Readonly<Record<number, StateMeaning>> = { 0: ["failed", "critical"], 1: ["ok", "ok"] };

/** mtxrGaugeUnit: class, and the factor to the form's unit. */
const GAUGES: Readonly<Record<number, readonly [SensorClass, number]>> = {
  1: ["temperature", 1], // celsius
  2: ["fanspeed", 1], // rpm
  3: ["voltage", 0.1], // dV
  4: ["current", 0.1], // dA
  5: ["power", 0.1], // dW
};
const GAUGE_STATUS = 6;

export const mikrotik = defineMib({
  name: "mikrotik",
  title: "MikroTik RouterOS, SwOS",
  source: "MIKROTIK-MIB (MikroTik)",
  verified: "recording",
  matches: [{ sysObjectID: [MIKROTIK] }],
  scalars: {
    temperature: number(`${HEALTH}.10.0`, { scale: 0.1 }),
    processorTemperature: number(`${HEALTH}.11.0`, { scale: 0.1 }),
    sensorTemperature: number(`${HEALTH}.5.0`, { scale: 0.1 }),
    cpuTemperature: number(`${HEALTH}.6.0`, { scale: 0.1 }),
    boardTemperature: number(`${HEALTH}.7.0`, { scale: 0.1 }),
    coreVoltage: number(`${HEALTH}.1.0`, { scale: 0.1 }),
    voltage3: number(`${HEALTH}.2.0`, { scale: 0.1 }),
    voltage5: number(`${HEALTH}.3.0`, { scale: 0.1 }),
    voltage12: number(`${HEALTH}.4.0`, { scale: 0.1 }),
    voltage: number(`${HEALTH}.8.0`, { scale: 0.1 }),
    power: number(`${HEALTH}.12.0`, { scale: 0.1 }),
    current: number(`${HEALTH}.13.0`, { scale: 0.001 }),
    frequency: number(`${HEALTH}.14.0`, { scale: 1_000_000 }),
    supply: danger("powerSupply", state(`${HEALTH}.15.0`, SUPPLY)),
    backupSupply: danger("powerSupply", state(`${HEALTH}.16.0`, SUPPLY)),
    fan1: number(`${HEALTH}.17.0`),
    fan2: number(`${HEALTH}.18.0`),
    clients: number(`${MTXR}.1.4.0`),
    managedClients: number(`${MTXR}.1.6.0`),
    managedPoints: number(`${MTXR}.1.10.0`),
    version: text(`${MTXR}.4.4.0`),
    leases: number(`${MTXR}.6.1.0`),
    serial: text(`${MTXR}.7.3.0`),
    firmware: text(`${MTXR}.7.4.0`),
    board: text(`${MTXR}.7.9.0`),
    ikeTunnels: number(`${MTXR}.20.1.0`),
    connections: number(`${MTXR}.22.1.1.0`),
    connections4: number(`${MTXR}.22.1.2.0`),
    connections6: number(`${MTXR}.22.1.3.0`),
  },
  tables: {
    gauges: {
      columns: {
        name: text(`${HEALTH}.100.1.2`),
        value: number(`${HEALTH}.100.1.3`),
        unit: number(`${HEALTH}.100.1.4`),
        // The MIB does not say what the numbers of a status mean.
        status: state(`${HEALTH}.100.1.3`, {}),
      },
    },
    poe: {
      columns: {
        name: text(`${POE}.2`),
        // Ports without a load say shortCircuit(5) too, so that it is no proof of a fault.
        status: state(`${POE}.3`, {
          1: ["disabled", "ok"],
          2: ["waitingForLoad", "ok"],
          3: ["poweredOn", "ok"],
          4: ["overload", "critical"],
          5: ["shortCircuit", "unknown"],
          6: ["voltageTooLow", "critical"],
          7: ["currentTooLow", "warning"],
          8: ["powerReset", "warning"],
          9: ["voltageTooHigh", "critical"],
          10: ["controllerError", "critical"],
          11: ["controllerUpgrade", "warning"],
          12: ["poeInDetected", "warning"],
          13: ["noValidPsu", "critical"],
          14: ["controllerInit", "warning"],
          15: ["lowVoltageTooLow", "critical"],
        }),
        voltage: number(`${POE}.4`, { scale: 0.1 }),
        current: number(`${POE}.5`, { scale: 0.001 }),
        power: number(`${POE}.6`, { scale: 0.1 }),
      },
    },
    modems: {
      columns: {
        rssi: number(`${LTE}.2`, { absent: [0] }),
        rsrq: number(`${LTE}.3`, { absent: [0] }),
        rsrp: number(`${LTE}.4`, { absent: [0] }),
        sinr: number(`${LTE}.7`),
      },
    },
    optical: {
      columns: {
        name: text(`${OPTICAL}.2`),
        // Without a module: -128 as an unsigned number.
        temperature: number(`${OPTICAL}.6`, { absentFrom: 4_294_967_168 }),
        voltage: number(`${OPTICAL}.7`, { scale: 0.001, absent: [0] }),
        bias: number(`${OPTICAL}.8`, { scale: 0.001, absent: [0] }),
        tx: number(`${OPTICAL}.9`, { scale: 0.001, absent: [0] }),
        rx: number(`${OPTICAL}.10`, { scale: 0.001, absent: [0] }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [, swosBoard, swosVersion] = /^(\S{2,40}) SwOS v(\S+)/.exec(system.descr) ?? [];
    const board = swosBoard ?? /^RouterOS (\S+)/.exec(system.descr)?.[1] ?? s.board?.value;
    const inSystem = { group: "System" };
    return {
      identity: {
        os: isSwos(system.objectId, system.descr) ? "swos" : "routeros",
        vendor: "MikroTik",
        kind: kindOf(board, isSwos(system.objectId, system.descr)),
        hardware: board,
        version: swosVersion ?? s.version?.value ?? s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        reading("temperature", s.temperature, "Temperature", inSystem),
        reading("temperature", s.processorTemperature, "Processor", inSystem),
        reading("temperature", s.sensorTemperature, "Sensor", inSystem),
        reading("temperature", s.cpuTemperature, "CPU", inSystem),
        reading("temperature", s.boardTemperature, "Board", inSystem),
        reading("voltage", s.voltage, "Voltage", inSystem),
        reading("voltage", s.coreVoltage, "Core voltage", inSystem),
        reading("voltage", s.voltage3, "3.3 V", inSystem),
        reading("voltage", s.voltage5, "5 V", inSystem),
        reading("voltage", s.voltage12, "12 V", inSystem),
        reading("power", s.power, "Power", inSystem),
        reading("current", s.current, "Current", inSystem),
        reading("frequency", s.frequency, "Processor", inSystem),
        reading("fanspeed", s.fan1, "Fan 1", inSystem),
        reading("fanspeed", s.fan2, "Fan 2", inSystem),
        stateOf(s.supply, "Power supply", inSystem),
        stateOf(s.backupSupply, "Backup power supply", inSystem),
        reading("count", s.connections, "Connections", { group: "Firewall" }),
        reading("count", s.connections4, "IPv4 connections", { group: "Firewall" }),
        reading("count", s.connections6, "IPv6 connections", { group: "Firewall" }),
        reading("count", s.leases, "DHCP leases"),
        reading("count", s.ikeTunnels, "IKE security associations", { group: "VPN" }),
        reading("count", s.clients, "Clients", { group: "Wireless" }),
        reading("count", s.managedClients, "CAPsMAN clients", { group: "Wireless" }),
        reading("count", s.managedPoints, "CAPsMAN access points", { group: "Wireless" }),
        ...tables.gauges.map((row) => {
          const name = row.name?.value ?? `Gauge ${row.index}`;
          if (row.unit?.value === GAUGE_STATUS) return stateOf(row.status, name, inSystem);
          const kind = GAUGES[row.unit?.value ?? 0];
          return kind && reading(kind[0], scaled(row.value, kind[1]), name, inSystem);
        }),
        ...tables.poe.flatMap((row) => {
          const name = `${row.name?.value ?? `Port ${row.index}`} PoE`;
          return [
            stateOf(row.status, name, { group: "Ports" }),
            reading("voltage", row.voltage, name, { group: "Ports" }),
            reading("current", row.current, name, { group: "Ports" }),
            reading("power", row.power, name, { group: "Ports" }),
          ];
        }),
        ...tables.modems.flatMap((row) => [
          reading("signal", row.rssi, `RSSI ${row.index}`, { group: "LTE" }),
          reading("signal", row.rsrp, `RSRP ${row.index}`, { group: "LTE" }),
          reading("snr", row.rsrq, `RSRQ ${row.index}`, { group: "LTE" }),
          reading("snr", row.sinr, `SINR ${row.index}`, { group: "LTE" }),
        ]),
        ...tables.optical.flatMap((row) => {
          const name = row.name?.value ?? `Module ${row.index}`;
          // An empty cage has no supply voltage.
          if (row.voltage === undefined) return [];
          return [
            reading("temperature", row.temperature, name, { group: "SFP" }),
            reading("voltage", row.voltage, name, { group: "SFP" }),
            reading("current", row.bias, `${name} Tx bias`, { group: "SFP" }),
            reading("dbm", row.tx, `${name} Tx`, { group: "SFP" }),
            reading("dbm", row.rx, `${name} Rx`, { group: "SFP" }),
          ];
        }),
      ],
    };
  },
});

function isSwos(objectId: string, descr: string): boolean {
  return objectId === `${MIKROTIK}.2` || / SwOS /.test(descr);
}

function scaled(cell: NumberCell | undefined, factor: number): NumberCell | undefined {
  return cell && { value: Math.round(cell.value * factor * 1000) / 1000, oid: cell.oid };
}

/** By the name of the board: Cloud Router and Cloud Smart Switches; ceiling and wall access points; else a router. */
function kindOf(board: string | undefined, swos: boolean): DeviceKind {
  if (swos || /^C[RS]S|^netPower|^netFiber/i.test(board ?? "")) return "switch";
  return /^(cAP|wAP|Audience|RBcAP|RBwAP|RBmAP|mAP)/.test(board ?? "") ? "access-point" : "router";
}
