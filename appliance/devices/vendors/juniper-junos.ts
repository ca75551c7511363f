/** Juniper Junos: operating table, modules, alarms, virtual chassis, SRX service processors, optical modules. */
import type { DeviceKind } from "#model/device.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const JNX = "1.3.6.1.4.1.2636.3";
const OPERATING = `${JNX}.1.13.1`;
const FRU = `${JNX}.1.15.1`;
const SPU = `${JNX}.39.1.12.1.1.1`;
const VC = `${JNX}.40.1.4.1.1.1`;
const DOM = `${JNX}.60.1.1.1.1`;
const ALARM = { 1: ["other", "unknown"], 2: ["off", "ok"] } as const;

export const juniperJunos = defineMib({
  name: "juniper-junos",
  title: "Juniper Junos",
  source:
    "JUNIPER-MIB, JUNIPER-ALARM-MIB, JUNIPER-VIRTUALCHASSIS-MIB, JUNIPER-SRX5000-SPU-MONITORING-MIB, JUNIPER-DOM-MIB (Juniper)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2636"] }],
  scalars: {
    hardware: text(`${JNX}.1.2.0`),
    serial: text(`${JNX}.1.3.0`),
    // A yellow alarm announces, a red one tells of loss of service.
    yellow: state(`${JNX}.4.2.2.1.0`, { ...ALARM, 3: ["on", "warning"] }),
    red: state(`${JNX}.4.2.3.1.0`, { ...ALARM, 3: ["on", "critical"] }),
  },
  tables: {
    operating: {
      columns: {
        descr: text(`${OPERATING}.5`),
        // 0: this component has no such figure.
        temperature: number(`${OPERATING}.7`, { absent: [0] }),
        cpu: number(`${OPERATING}.8`),
        memoryBytes: number(`${OPERATING}.10`, { absent: [0] }),
        memoryUsed: number(`${OPERATING}.11`),
        memoryMb: number(`${OPERATING}.15`, { absent: [0], scale: 1024 * 1024 }),
      },
    },
    fru: {
      columns: {
        name: text(`${FRU}.5`),
        state: state(`${FRU}.8`, {
          1: ["unknown", "unknown"],
          2: ["empty", "notPresent"],
          3: ["present", "warning"],
          4: ["ready", "ok"],
          5: ["announceOnline", "ok"],
          6: ["online", "ok"],
          7: ["announceOffline", "warning"],
          8: ["offline", "critical"],
          9: ["diagnostic", "warning"],
          10: ["standby", "ok"],
        }),
      },
    },
    spu: {
      columns: {
        cpu: number(`${SPU}.4`),
        memory: number(`${SPU}.5`),
        sessions: number(`${SPU}.6`),
        most: number(`${SPU}.7`, { absent: [0] }),
      },
    },
    members: {
      columns: {
        serial: text(`${VC}.2`),
        role: state(`${VC}.3`, { 1: ["master", "ok"], 2: ["backup", "ok"], 3: ["linecard", "ok"] }),
      },
    },
    optical: {
      columns: {
        rx: number(`${DOM}.5`, { scale: 0.01 }),
        bias: number(`${DOM}.6`, { scale: 0.000_001 }),
        tx: number(`${DOM}.7`, { scale: 0.01 }),
        temperature: number(`${DOM}.8`),
        rxHigh: number(`${DOM}.9`, { scale: 0.01 }),
        rxLow: number(`${DOM}.10`, { scale: 0.01 }),
        txHigh: number(`${DOM}.17`, { scale: 0.01 }),
        txLow: number(`${DOM}.18`, { scale: 0.01 }),
        temperatureHigh: number(`${DOM}.21`),
        temperatureLow: number(`${DOM}.22`),
      },
    },
    ports: {
      after: ["optical"],
      pick: ({ optical = [] }) => optical.map((row) => row.index),
      columns: { name: text("1.3.6.1.2.1.31.1.1.1.1") },
    },
  },
  facts({ system, scalars: s, tables }) {
    // What has memory has a processor whose load means something.
    const computing = tables.operating.filter((row) => row.memoryBytes !== undefined || row.memoryMb !== undefined);
    const ports = new Map(tables.ports.map((row) => [row.index, row.name?.value]));
    const [, version] = /JUNOS (?:OS )?([^\s,[]+)/i.exec(system.descr) ?? [];
    return {
      identity: {
        os: "junos",
        vendor: "Juniper",
        hardware: s.hardware?.value,
        version,
        serial: s.serial?.value,
        kind: kindOf(`${s.hardware?.value ?? ""} ${system.descr}`),
      },
      processors: [
        ...computing.map((row) => processor(row.cpu, row.descr?.value ?? row.index)),
        ...tables.spu.map((row) => processor(row.cpu, `SPU ${row.index}`)),
      ],
      memory: [
        ...computing.map((row) =>
          memory(row.descr?.value ?? row.index, {
            totalBytes: row.memoryBytes?.value ?? row.memoryMb?.value,
            percent: row.memoryUsed?.value,
            oid: row.memoryUsed?.oid,
          }),
        ),
        ...tables.spu.map((row) => memory(`SPU ${row.index}`, { percent: row.memory?.value, oid: row.memory?.oid })),
      ],
      sensors: [
        stateOf(s.red, "Red alarm"),
        stateOf(s.yellow, "Yellow alarm"),
        ...tables.operating.map((row) => reading("temperature", row.temperature, row.descr?.value ?? row.index)),
        ...tables.fru.map((row) => stateOf(row.state, row.name?.value ?? `FRU ${row.index}`, { group: "Modules" })),
        ...tables.spu.map((row) =>
          reading("count", row.sessions, `SPU ${row.index}`, { group: "Sessions", limits: { criticalHigh: row.most } }),
        ),
        ...tables.members.map((row) =>
          stateOf(row.role, row.serial?.value ?? `Member ${row.index}`, { group: "Virtual chassis" }),
        ),
        ...tables.optical.flatMap((row) => {
          // No module, or one without diagnostics: zeros throughout.
          if (isZero(row.rx) && isZero(row.tx) && isZero(row.bias) && isZero(row.temperature)) return [];
          const name = ports.get(row.index) ?? `Port ${row.index}`;
          const temperature = { criticalLow: row.temperatureLow, criticalHigh: row.temperatureHigh };
          return [
            reading("dbm", row.rx, `${name} Rx`, {
              group: "Transceivers",
              limits: { criticalLow: row.rxLow, criticalHigh: row.rxHigh },
            }),
            reading("dbm", row.tx, `${name} Tx`, {
              group: "Transceivers",
              limits: { criticalLow: row.txLow, criticalHigh: row.txHigh },
            }),
            reading("current", row.bias, `${name} Tx bias`, { group: "Transceivers" }),
            reading("temperature", row.temperature, name, { group: "Transceivers", limits: temperature }),
          ];
        }),
      ],
    };
  },
});

function isZero(cell: NumberCell | undefined): boolean {
  return cell === undefined || cell.value === 0;
}

function kindOf(words: string): DeviceKind {
  if (/\b(j?srx|vsrx|ssg|ns-?\d|isg)/i.test(words)) return "firewall";
  return /\b(ex|qfx)\d|ethernet switch/i.test(words) ? "switch" : "router";
}
