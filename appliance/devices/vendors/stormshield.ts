/** Stormshield firewalls: health by part, high availability, temperatures, fans, power supplies, protected memory. */
import { danger } from "../danger.ts";
import { number, state, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, reading, stateOf } from "../facts.ts";

const STORMSHIELD = "1.3.6.1.4.1.11256.1";
const MONITOR = `${STORMSHIELD}.10`;
const HA = `${STORMSHIELD}.11`;
const HEALTH = `${STORMSHIELD}.16`;
const PROPERTY = `${STORMSHIELD}.18`;
const OLD_PROPERTY = `${STORMSHIELD}.0`;

const WORDS = { Good: "ok", Minor: "warning", Major: "critical", "N/A": "notPresent", None: "notPresent" } as const;

export const stormshield = defineMib({
  name: "stormshield",
  title: "Stormshield firewalls",
  source:
    "STORMSHIELD-PROPERTY-MIB, STORMSHIELD-HEALTH-MONITOR-MIB, STORMSHIELD-SYSTEM-MONITOR-MIB, STORMSHIELD-HA-MIB (Stormshield)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.11256"] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${PROPERTY}.3.0`] },
  ],
  scalars: {
    model: text(`${PROPERTY}.1.0`),
    version: text(`${PROPERTY}.2.0`),
    serial: text(`${PROPERTY}.3.0`),
    oldModel: text(`${OLD_PROPERTY}.1.0`),
    oldVersion: text(`${OLD_PROPERTY}.2.0`),
    oldSerial: text(`${OLD_PROPERTY}.3.0`),
    health: stateText(`${HEALTH}.1.0`, WORDS),
    nodes: number(`${HA}.1.0`),
    deadNodes: number(`${HA}.2.0`),
    faultyLinks: number(`${HA}.6.0`),
    synced: state(`${HA}.8.0`, { "-1": ["unknown", "unknown"], 0: ["notSynced", "warning"], 1: ["synced", "ok"] }),
  },
  tables: {
    parts: {
      columns: {
        haLink: stateText(`${HEALTH}.2.1.4`, WORDS),
        supplies: danger("powerSupply", stateText(`${HEALTH}.2.1.5`, WORDS)),
        fans: stateText(`${HEALTH}.2.1.6`, WORDS),
        cpu: stateText(`${HEALTH}.2.1.7`, WORDS),
        memory: stateText(`${HEALTH}.2.1.8`, WORDS),
        disk: danger("disk", stateText(`${HEALTH}.2.1.9`, WORDS)),
        raid: danger("array", stateText(`${HEALTH}.2.1.10`, WORDS)),
        certificates: stateText(`${HEALTH}.2.1.11`, WORDS),
        cpuTemperature: stateText(`${HEALTH}.2.1.15`, WORDS),
        routers: stateText(`${HEALTH}.2.1.16`, WORDS),
        ntp: stateText(`${HEALTH}.2.1.17`, WORDS),
      },
    },
    // TruthValue: true(1), false(2)
    members: {
      columns: {
        serial: text(`${HA}.7.1.2`),
        online: state(`${HA}.7.1.3`, { 1: ["online", "ok"], 2: ["offline", "critical"] }),
      },
    },
    supplies: {
      columns: {
        powered: danger(
          "powerSupply",
          state(`${MONITOR}.6.1.2`, { 1: ["powered", "ok"], 2: ["notPowered", "critical"] }),
        ),
      },
    },
    processors: { columns: { temperature: number(`${MONITOR}.7.1.2`, { absentBelow: 1 }) } },
    fans: { columns: { name: text(`${MONITOR}.9.1.2`), speed: number(`${MONITOR}.9.1.4`) } },
    memory: {
      columns: {
        hosts: number(`${MONITOR}.10.1.2`),
        connections: number(`${MONITOR}.10.1.5`),
        system: number(`${MONITOR}.10.1.8`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const inCluster = (s.nodes?.value ?? 0) > 1;
    return {
      identity: {
        os: "stormshield",
        vendor: "Stormshield",
        kind: "firewall",
        hardware: s.model?.value ?? s.oldModel?.value,
        version: s.version?.value ?? s.oldVersion?.value,
        serial: s.serial?.value ?? s.oldSerial?.value,
      },
      memory: tables.memory
        .slice(0, 1)
        .map((row) => memory("System memory", { percent: row.system?.value, oid: row.system?.oid })),
      sensors: [
        stateOf(s.health, "Health"),
        ...(inCluster
          ? [
              reading("count", s.deadNodes, "Members that do not answer", { group: "HA" }),
              reading("count", s.faultyLinks, "Faulty links", { group: "HA" }),
              stateOf(s.synced, "Configuration", { group: "HA" }),
              ...tables.members.map((row) =>
                stateOf(row.online, row.serial?.value ?? `Member ${row.index}`, { group: "HA members" }),
              ),
            ]
          : []),
        ...tables.parts.flatMap((row) => {
          const group = tables.parts.length > 1 ? `Health of member ${row.index}` : "Health of";
          return [
            stateOf(row.haLink, "HA link", { group }),
            stateOf(row.supplies, "power supplies", { group }),
            stateOf(row.fans, "fans", { group }),
            stateOf(row.cpu, "processor", { group }),
            stateOf(row.memory, "memory", { group }),
            stateOf(row.disk, "disk", { group }),
            stateOf(row.raid, "RAID", { group }),
            stateOf(row.certificates, "certificates", { group }),
            stateOf(row.cpuTemperature, "processor temperature", { group }),
            stateOf(row.routers, "routers", { group }),
            stateOf(row.ntp, "NTP", { group }),
          ];
        }),
        ...tables.supplies.map((row) => stateOf(row.powered, `Power supply ${row.index}`)),
        ...tables.processors.map((row) => reading("temperature", row.temperature, `Processor ${row.index}`)),
        ...tables.fans.map((row) => reading("fanspeed", row.speed, row.name?.value ?? `Fan ${row.index}`)),
        ...tables.memory
          .slice(0, 1)
          .flatMap((row) => [
            reading("percent", row.hosts, "Memory for hosts"),
            reading("percent", row.connections, "Memory for connections"),
          ]),
      ],
    };
  },
});
