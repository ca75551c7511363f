/**
 * Check Point: connections, VPN, cluster, logging, updates and subscriptions, hardware sensors. Processors, memory,
 * disks: HOST-RESOURCES-MIB.
 */
import { danger } from "../danger.ts";
import { number, state, stateText, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const CP = "1.3.6.1.4.1.2620.1";
const SVN = `${CP}.6`;
const SENSORS = `${SVN}.7.8`;

const SUBSCRIPTION = {
  valid: "ok",
  "about-to-expire": "warning",
  expired: "critical",
  "not-associated": "unknown",
  unknown: "unknown",
} as const;
const UPDATE = {
  "up-to-date": "ok",
  new: "warning",
  degraded: "warning",
  failed: "critical",
  unknown: "unknown",
} as const;
const IN_RANGE: Readonly<Record<number, StateMeaning>> = {
  0: ["normal", "ok"],
  1: ["abnormal", "critical"],
  2: ["reading error", "unknown"],
};

export const checkPoint = defineMib({
  name: "check-point",
  title: "Check Point Gaia",
  source: "CHECKPOINT-MIB (Check Point)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2620"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${SVN}.4.1.0`] }],
  scalars: {
    version: text(`${SVN}.4.1.0`),
    serial: text(`${SVN}.16.3.0`),
    model: text(`${SVN}.16.7.0`),
    connections: number(`${CP}.1.25.3.0`),
    peak: number(`${CP}.1.25.4.0`),
    limit: number(`${CP}.1.25.10.0`, { absent: [0] }),
    logServers: state(`${CP}.1.30.1.0`, { 0: ["Ok", "ok"], 1: ["Warning", "warning"], 2: ["Error", "critical"] }),
    localLogging: state(`${CP}.1.30.5.0`, {
      0: ["To log servers", "ok"],
      1: ["Locally configured", "ok"],
      2: ["Locally due to connectivity", "critical"],
      3: ["Locally due to high rate", "warning"],
    }),
    espIn: number(`${CP}.2.5.2.1.0`),
    espOut: number(`${CP}.2.5.2.3.0`),
    ike: number(`${CP}.2.9.1.1.0`),
    // A gateway without a cluster says no.
    haStarted: stateText(`${CP}.5.5.0`, { yes: "ok", no: "unknown" }),
    haState: stateText(`${CP}.5.6.0`, {
      active: "ok",
      standby: "ok",
      "active attention": "warning",
      down: "critical",
      ready: "warning",
    }),
    haCode: state(`${CP}.5.101.0`, { 0: ["Ok", "ok"], 1: ["Attention", "warning"], 2: ["Down", "warning"] }),
    secureXl: state(`${CP}.36.1.1.0`, { 0: ["Disabled", "warning"], 1: ["Enabled", "ok"] }),
    secureXlConnections: number(`${CP}.36.1.2.0`),
    applicationControl: stateText(`${CP}.39.1.1.0`, SUBSCRIPTION),
    applicationControlUpdate: stateText(`${CP}.39.2.1.0`, UPDATE),
    urlFiltering: stateText(`${CP}.43.1.1.0`, SUBSCRIPTION),
    urlFilteringUpdate: stateText(`${CP}.43.2.1.0`, UPDATE),
    antiMalwareUpdate: stateText(`${CP}.46.1.1.0`, UPDATE),
    antiBot: stateText(`${CP}.46.2.1.0`, SUBSCRIPTION),
    antiVirus: stateText(`${CP}.46.3.1.0`, SUBSCRIPTION),
    antiSpam: stateText(`${CP}.46.4.1.0`, SUBSCRIPTION),
    antiVirusUpdate: stateText(`${CP}.46.5.1.0`, UPDATE),
  },
  tables: {
    temperatures: {
      columns: {
        name: text(`${SENSORS}.1.1.2`),
        value: number(`${SENSORS}.1.1.3`),
        status: danger("heat", state(`${SENSORS}.1.1.6`, IN_RANGE)),
      },
    },
    fans: {
      columns: {
        name: text(`${SENSORS}.2.1.2`),
        value: number(`${SENSORS}.2.1.3`),
        status: state(`${SENSORS}.2.1.6`, IN_RANGE),
      },
    },
    voltages: {
      columns: {
        name: text(`${SENSORS}.3.1.2`),
        value: number(`${SENSORS}.3.1.3`),
        status: state(`${SENSORS}.3.1.6`, IN_RANGE),
      },
    },
    supplies: {
      columns: {
        status: danger(
          "powerSupply",
          stateText(`${SVN}.7.9.1.1.2`, { up: "ok", down: "critical", present: "ok", dummy: "notPresent" }),
        ),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
    return {
      identity: {
        os: "gaia",
        vendor: "Check Point",
        kind: "firewall",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        reading("count", s.connections, "Concurrent connections", {
          group: "Connections",
          limits: { criticalHigh: s.limit },
        }),
        reading("count", s.peak, "Peak of concurrent connections", { group: "Connections" }),
        reading("count", s.limit, "Limit of the connections table", { group: "Connections" }),
        reading("count", s.secureXlConnections, "Connections handled by SecureXL", { group: "Connections" }),
        reading("count", s.espIn, "Inbound ESP SAs", { group: "VPN" }),
        reading("count", s.espOut, "Outbound ESP SAs", { group: "VPN" }),
        reading("count", s.ike, "IKE SAs", { group: "VPN" }),
        stateOf(s.logServers, "Log servers", { group: "Logging" }),
        stateOf(s.localLogging, "Where logs go", { group: "Logging" }),
        stateOf(s.haStarted, "Cluster started", { group: "HA" }),
        s.haStarted?.state === "yes" ? stateOf(s.haState, "Cluster state", { group: "HA" }) : undefined,
        stateOf(s.haCode, "Cluster member", { group: "HA" }),
        stateOf(s.secureXl, "SecureXL", { group: "HA" }),
        stateOf(s.applicationControl, "Application Control", { group: "Subscriptions" }),
        stateOf(s.urlFiltering, "URL Filtering", { group: "Subscriptions" }),
        stateOf(s.antiBot, "Anti-Bot", { group: "Subscriptions" }),
        stateOf(s.antiVirus, "Anti-Virus", { group: "Subscriptions" }),
        stateOf(s.antiSpam, "Anti-Spam", { group: "Subscriptions" }),
        stateOf(s.applicationControlUpdate, "Application Control", { group: "Updates" }),
        stateOf(s.urlFilteringUpdate, "URL Filtering", { group: "Updates" }),
        stateOf(s.antiMalwareUpdate, "Anti-Malware", { group: "Updates" }),
        stateOf(s.antiVirusUpdate, "Anti-Virus", { group: "Updates" }),
        ...tables.temperatures.flatMap((row) => [
          reading("temperature", row.value, named(row)),
          stateOf(row.status, named(row), { group: "Temperatures" }),
        ]),
        ...tables.fans.flatMap((row) => [
          reading("fanspeed", row.value, named(row)),
          stateOf(row.status, named(row), { group: "Fans" }),
        ]),
        ...tables.voltages.flatMap((row) => [
          reading("voltage", row.value, named(row)),
          stateOf(row.status, named(row), { group: "Voltages" }),
        ]),
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`)),
      ],
    };
  },
});
