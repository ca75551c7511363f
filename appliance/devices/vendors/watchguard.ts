/** WatchGuard Firebox: version, processor, connections, tunnels, cluster. Memory and disks: net-snmp's own figures. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf } from "../facts.ts";

const WATCHGUARD = "1.3.6.1.4.1.3097";
const CLUSTER = `${WATCHGUARD}.6.6.1`;

/** wgHAStatus: without a cluster the rest says nothing. */
const NO_CLUSTER = ["disabled", "unknown", "unavailable"];
const FAULT: Readonly<Record<number, StateMeaning>> = {
  0: ["no-error", "ok"],
  1: ["mismatched-ha-id", "critical"],
  2: ["mismatched-software", "critical"],
  3: ["mismatched-database", "critical"],
  4: ["mismatched-hardware", "critical"],
  5: ["forced-fail", "warning"],
  6: ["invalid-ha-role", "critical"],
  7: ["link-down", "critical"],
  8: ["lost-mia-heartbeat", "critical"],
  9: ["mia-not-responding", "critical"],
  10: ["admin-command-failed", "warning"],
  11: ["detect-ha-error", "critical"],
  12: ["unavailable", "unknown"],
  13: ["hotsync-failed", "critical"],
  14: ["config-sync-failed", "critical"],
};

export const watchguard = defineMib({
  name: "watchguard",
  title: "WatchGuard Firebox",
  source: "WATCHGUARD-SYSTEM-STATISTICS-MIB, WATCHGUARD-IPSEC-TUNNEL-MIB, WATCHGUARD-HA-MIB (WatchGuard)",
  verified: "text",
  matches: [{ sysObjectID: [WATCHGUARD] }],
  scalars: {
    version: text(`${WATCHGUARD}.6.3.1.0`),
    // Hundredths of a per cent, over one minute.
    cpu: number(`${WATCHGUARD}.6.3.77.0`, { scale: 0.01 }),
    connections: number(`${WATCHGUARD}.6.3.80.0`),
    tunnels: number(`${WATCHGUARD}.6.5.1.1.0`),
    cluster: state(`${CLUSTER}.1.0`, {
      0: ["disabled", "notPresent"],
      1: ["unknown", "unknown"],
      2: ["as-primary-active", "ok"],
      3: ["as-secondary-active", "ok"],
      4: ["aa-primary-ative", "ok"],
      5: ["aa-secondary-active", "ok"],
      6: ["aa-primary-takeover", "warning"],
      7: ["aa-secondary-takeover", "warning"],
      8: ["standby", "ok"],
      9: ["admin", "critical"],
      10: ["failed", "critical"],
      11: ["unavailable", "unknown"],
    }),
    peer: state(`${CLUSTER}.2.0`, {
      0: ["unavailable", "critical"],
      1: ["active", "ok"],
      2: ["standby", "ok"],
      3: ["admin", "critical"],
      4: ["failed", "critical"],
    }),
    clusterError: state(`${CLUSTER}.4.0`, FAULT),
  },
  facts({ system, scalars: s }) {
    const clustered = s.cluster !== undefined && !NO_CLUSTER.includes(s.cluster.state);
    return {
      identity: {
        os: "firebox",
        vendor: "WatchGuard",
        version: s.version?.value,
        kind: "firewall",
        // sysDescr is the model: "M370", "T35-W", "XTM330".
        hardware: /^[A-Za-z]{1,8}[ -]?\d[\w -]{0,20}$/.test(system.descr) ? system.descr : undefined,
      },
      processors: [processor(s.cpu, "Processor")],
      sensors: [
        reading("count", s.connections, "Active connections"),
        reading("count", s.tunnels, "IPsec tunnels", { group: "VPN" }),
        ...(clustered
          ? [
              stateOf(s.cluster, "Member", { group: "Cluster" }),
              stateOf(s.peer, "Other member", { group: "Cluster" }),
              stateOf(s.clusterError, "Error", { group: "Cluster" }),
            ]
          : []),
      ],
    };
  },
});
