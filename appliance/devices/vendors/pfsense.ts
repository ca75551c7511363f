/** pfSense and OPNsense: what it is, and the packet filter's states. The rest is told by HOST-RESOURCES and net-snmp. */
import { number, state } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const PF = "1.3.6.1.4.1.12325.1.200.1";

export const pfsense = defineMib({
  name: "pfsense",
  title: "pfSense, OPNsense",
  source: "BEGEMOT-PF-MIB (FreeBSD); sysDescr",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.12325", "1.3.6.1.4.1.8072"], sysDescr: [/pfSense|OPNsense/i] }],
  scalars: {
    running: state(`${PF}.1.1.0`, { 1: ["running", "ok"], 2: ["stopped", "critical"] }),
    states: number(`${PF}.3.1.0`),
    mostStates: number(`${PF}.5.1.0`, { absent: [0] }),
  },
  facts({ system, scalars: s }) {
    // "pfSense 2.3.2-RELEASE pfSense FreeBSD 10.3-RELEASE-p5 amd64", "pfSense fw.example.net 2.7.0-RELEASE FreeBSD ..."
    const isPfsense = /pfSense/i.test(system.descr);
    const [, version] =
      (isPfsense ? /pfSense (?:\S{1,100} )?(\d+\.\d[\w.-]{0,30})/ : /OPNsense (\d+\.\d[\w.-]{0,20})/).exec(
        system.descr,
      ) ?? [];
    return {
      identity: {
        os: isPfsense ? "pfsense" : "opnsense",
        vendor: isPfsense ? "pfSense" : "OPNsense",
        kind: "firewall",
        hardware: /\b(amd64|i386|arm64|aarch64|armv7)\b/.exec(system.descr)?.[1],
        version,
      },
      sensors: [
        stateOf(s.running, "Packet filter"),
        reading("count", s.states, "States", { limits: { criticalHigh: s.mostStates } }),
      ],
    };
  },
});
