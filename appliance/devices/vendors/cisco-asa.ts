/** Cisco ASA and Firepower: connections, failover, remote access. Processor, memory, chassis: `cisco-ios.ts`. */
import { number, state } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const FIREWALL = "1.3.6.1.4.1.9.9.147.1.2";
const REMOTE = "1.3.6.1.4.1.9.9.392.1.3";
/** Hardware: what cfwHardwareType numbers as the index. */
const UNITS: Readonly<Record<string, string>> = {
  4: "Failover interface",
  6: "Primary unit",
  7: "Secondary unit",
};

export const ciscoAsa = defineMib({
  name: "cisco-asa",
  title: "Cisco ASA, Firepower",
  source: "CISCO-FIREWALL-MIB, CISCO-REMOTE-ACCESS-MONITOR-MIB (Cisco)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.9.1"], sysDescr: [/Adaptive Security|Firepower|\bPIX\b/i] }],
  scalars: {
    // Protocols through the firewall (40): in use (6), most so far (7).
    connections: number(`${FIREWALL}.2.2.1.5.40.6`),
    peak: number(`${FIREWALL}.2.2.1.5.40.7`),
    sessions: number(`${REMOTE}.1.0`),
    users: number(`${REMOTE}.3.0`),
    ipsec: number(`${REMOTE}.26.0`),
    lanToLan: number(`${REMOTE}.29.0`),
    anyConnect: number(`${REMOTE}.35.0`),
    webVpn: number(`${REMOTE}.38.0`),
  },
  tables: {
    units: {
      columns: {
        status: state(`${FIREWALL}.1.1.1.3`, {
          1: ["other", "unknown"],
          2: ["up", "ok"],
          3: ["down", "critical"],
          4: ["error", "critical"],
          5: ["overTemp", "critical"],
          6: ["busy", "warning"],
          7: ["noMedia", "critical"],
          8: ["backup", "ok"],
          9: ["active", "ok"],
          10: ["standby", "ok"],
        }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const inVpn = { group: "VPN" };
    // A single unit has no partner and says so of the failover interface.
    const hasFailover = tables.units.some((row) => row.status?.value === 9 || row.status?.value === 10);
    return {
      sensors: [
        reading("count", s.connections, "Connections"),
        reading("count", s.peak, "Most connections"),
        reading("count", s.sessions, "Remote access sessions", inVpn),
        reading("count", s.users, "Remote access users", inVpn),
        reading("count", s.ipsec, "IPsec sessions", inVpn),
        reading("count", s.lanToLan, "LAN-to-LAN sessions", inVpn),
        reading("count", s.anyConnect, "AnyConnect sessions", inVpn),
        reading("count", s.webVpn, "WebVPN sessions", inVpn),
        ...(hasFailover
          ? tables.units.map((row) =>
              stateOf(row.status, UNITS[row.index] ?? `Unit ${row.index}`, { group: "Failover" }),
            )
          : []),
      ],
    };
  },
});
