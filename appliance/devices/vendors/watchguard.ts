/** WatchGuard Firebox: processor, connections, tunnels. Memory and disks: net-snmp's own figures. */
import { number } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading } from "../facts.ts";

const WATCHGUARD = "1.3.6.1.4.1.3097";

export const watchguard = defineMib({
  name: "watchguard",
  title: "WatchGuard Firebox",
  source: "WATCHGUARD-SYSTEM-STATISTICS-MIB, WATCHGUARD-IPSEC-TUNNEL-MIB (WatchGuard)",
  verified: "text",
  matches: [{ sysObjectID: [WATCHGUARD] }],
  scalars: {
    // Hundredths of a per cent, over one minute.
    cpu: number(`${WATCHGUARD}.6.3.77.0`, { scale: 0.01 }),
    connections: number(`${WATCHGUARD}.6.3.80.0`),
    tunnels: number(`${WATCHGUARD}.6.5.1.1.0`),
  },
  facts({ system, scalars: s }) {
    return {
      identity: {
        os: "firebox",
        vendor: "WatchGuard",
        kind: "firewall",
        // sysDescr is the model: "M370", "T35-W", "XTM330".
        hardware: /^[A-Za-z]{1,8}[ -]?\d[\w -]{0,20}$/.test(system.descr) ? system.descr : undefined,
      },
      processors: [processor(s.cpu, "Processor")],
      sensors: [
        reading("count", s.connections, "Active connections"),
        reading("count", s.tunnels, "IPsec tunnels", { group: "VPN" }),
      ],
    };
  },
});
