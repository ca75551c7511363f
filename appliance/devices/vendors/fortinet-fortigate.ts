/** Fortinet FortiGate: processors, memory, disk, sessions, hardware sensors, HA, VPN tunnels, SD-WAN links. */
import { number, state, text, type NumberCell, type TextCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage, type SensorClass } from "../facts.ts";

const FG = "1.3.6.1.4.1.12356.101";
const SYSTEM = `${FG}.4.1`;
const SENSOR = `${FG}.4.3.2.1`;
const LINK = `${FG}.4.9.2.1`;
const TUNNEL = `${FG}.12.2.2.1`;
const SSL = `${FG}.12.2.3.1`;
const HA = `${FG}.13`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";
const MB = 1024 * 1024;

export const fortinetFortigate = defineMib({
  name: "fortinet-fortigate",
  title: "Fortinet FortiGate, FortiWiFi",
  source: "FORTINET-FORTIGATE-MIB, FORTINET-CORE-MIB (Fortinet)",
  verified: "recording",
  matches: [{ sysObjectID: [FG] }],
  scalars: {
    serial: text("1.3.6.1.4.1.12356.100.1.1.1.0"),
    model: text(`${ENT}.13.1`),
    version: text(`${SYSTEM}.1.0`),
    cpu: number(`${SYSTEM}.3.0`),
    memoryPercent: number(`${SYSTEM}.4.0`),
    memoryTotal: number(`${SYSTEM}.5.0`, { scale: 1024 }),
    diskUsed: number(`${SYSTEM}.6.0`, { scale: MB }),
    diskTotal: number(`${SYSTEM}.7.0`, { scale: MB, absent: [0] }),
    sessions: number(`${SYSTEM}.8.0`),
    rate1: number(`${SYSTEM}.11.0`),
    rate10: number(`${SYSTEM}.12.0`),
    rate30: number(`${SYSTEM}.13.0`),
    rate60: number(`${SYSTEM}.14.0`),
    sessions6: number(`${SYSTEM}.15.0`),
    tunnelsUp: number(`${FG}.12.1.1.0`),
    haMode: state(`${HA}.1.1.0`, {
      1: ["standalone", "notPresent"],
      2: ["activeActive", "ok"],
      3: ["activePassive", "ok"],
    }),
  },
  tables: {
    processors: { columns: { usage: number(`${FG}.4.4.2.1.2`) } },
    sensors: {
      columns: {
        name: text(`${SENSOR}.2`),
        value: number(`${SENSOR}.3`),
        alarm: state(`${SENSOR}.4`, { 0: ["false", "ok"], 1: ["true", "critical"] }),
      },
    },
    links: {
      columns: {
        name: text(`${LINK}.2`),
        state: state(`${LINK}.4`, { 0: ["alive", "ok"], 1: ["dead", "critical"] }),
        latencyMs: number(`${LINK}.5`, { scale: 0.001 }),
        lossPercent: number(`${LINK}.9`),
        port: text(`${LINK}.14`),
      },
    },
    tunnels: {
      columns: {
        phase1: text(`${TUNNEL}.2`),
        phase2: text(`${TUNNEL}.3`),
        status: state(`${TUNNEL}.20`, { 1: ["down", "warning"], 2: ["up", "ok"] }),
      },
    },
    ssl: {
      columns: {
        state: state(`${SSL}.1`, { 1: ["disabled", "unknown"], 2: ["enabled", "ok"] }),
        users: number(`${SSL}.2`),
        tunnels: number(`${SSL}.6`),
      },
    },
    members: {
      columns: {
        serial: text(`${HA}.2.1.1.2`),
        name: text(`${HA}.2.1.1.11`),
        sync: state(`${HA}.2.1.1.12`, { 0: ["unsynchronized", "critical"], 1: ["synchronized", "ok"] }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "fortigate",
        vendor: "Fortinet",
        kind: "firewall",
        hardware: s.model && productName(s.model.value),
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors:
        s.cpu === undefined
          ? tables.processors.map((row) => processor(row.usage, `Processor ${row.index}`))
          : [processor(s.cpu, "System CPU"), ...severalOf(tables.processors)],
      memory: [
        memory("Main memory", {
          totalBytes: s.memoryTotal?.value,
          percent: s.memoryPercent?.value,
          oid: s.memoryPercent?.oid,
        }),
      ],
      storage: [
        s.diskTotal &&
          storage("Disk", { totalBytes: s.diskTotal.value, usedBytes: s.diskUsed?.value, oid: s.diskUsed?.oid }),
      ],
      sensors: [
        reading("count", s.sessions, "Sessions"),
        reading("count", s.rate1, "Sessions per second, 1 minute"),
        reading("count", s.rate10, "Sessions per second, 10 minutes"),
        reading("count", s.rate30, "Sessions per second, 30 minutes"),
        reading("count", s.rate60, "Sessions per second, 60 minutes"),
        reading("count", s.sessions6, "IPv6 sessions"),
        reading("count", s.tunnelsUp, "IPsec tunnels", { group: "VPN" }),
        stateOf(s.haMode, "Mode", { group: "HA" }),
        ...tables.sensors.flatMap((row) => hardwareSensor(row)),
        ...tables.links.flatMap((row) => {
          const name = [row.name?.value ?? row.index, row.port?.value].filter(Boolean).join(" ");
          return [
            stateOf(row.state, name, { group: "SD-WAN" }),
            reading("delay", row.latencyMs, name, { group: "SD-WAN" }),
            reading("percent", row.lossPercent, `${name} packet loss`, { group: "SD-WAN" }),
          ];
        }),
        ...tables.tunnels.map((row) =>
          stateOf(row.status, [row.phase1?.value ?? row.index, row.phase2?.value].filter(Boolean).join(" / "), {
            group: "VPN tunnels",
          }),
        ),
        ...tables.ssl.flatMap((row) => [
          stateOf(row.state, `SSL VPN ${row.index}`, { group: "SSL VPN" }),
          reading("count", row.users, `SSL VPN users ${row.index}`, { group: "VPN" }),
          reading("count", row.tunnels, `SSL VPN tunnels ${row.index}`, { group: "VPN" }),
        ]),
        ...tables.members.map((row) =>
          stateOf(row.sync, row.name?.value ?? row.serial?.value ?? `Member ${row.index}`, { group: "HA members" }),
        ),
      ],
    };
  },
});

/** One processor is what the system's load says already. */
function severalOf(rows: readonly { readonly index: string; readonly usage: NumberCell | undefined }[]) {
  return rows.length > 1 ? rows.map((row) => processor(row.usage, `Processor ${row.index}`)) : [];
}

/**
 * The MIB leaves the unit of a hardware sensor to its name: "CPU Temp", "Fan 1", "+12V". Names of chips (LM75, ADT7490)
 * are thermometers. What says nothing has only its alarm.
 */
const SENSOR_NAMES: readonly (readonly [RegExp, SensorClass])[] = [
  [/status|lost|alarm|present|fail/i, "count"],
  [/temp|thermal|LM7\d|ADT\d|DTS|\bTD\d|NCT\d|MAX\d{4}|TMP\d/i, "temperature"],
  [/fan/i, "fanspeed"],
  [/volt|vcc|vdd|vtt|vin|vout|vbat|pvnn|\d\s?v\b|^\+?\d+(\.\d+)?v|ddr|^p\d+v\d/i, "voltage"],
];

function hardwareSensor(row: {
  readonly index: string;
  readonly name: TextCell | undefined;
  readonly value: NumberCell | undefined;
  readonly alarm: Parameters<typeof stateOf>[0];
}) {
  const name = row.name?.value ?? `Sensor ${row.index}`;
  const sensorClass = SENSOR_NAMES.find(([pattern]) => pattern.test(name))?.[1];
  const measured = sensorClass === undefined || sensorClass === "count" ? undefined : sensorClass;
  return [
    measured && reading(measured, row.value, name, { group: "Hardware" }),
    stateOf(row.alarm, name, { group: "Hardware alarms" }),
  ];
}

/** "FGT_100E" is sold as FortiGate 100E. */
function productName(model: string): string {
  const families: Readonly<Record<string, string>> = { FGT: "FortiGate", FWF: "FortiWiFi", FGR: "FortiGateRugged" };
  const [, family = "", rest = ""] = /^(FGT|FWF|FGR)[_-](.+)$/.exec(model) ?? [];
  const known = families[family];
  return known === undefined ? model : `${known} ${rest}`;
}
