/** Ubiquiti EdgeRouter and UniFi gateways with EdgeOS: what it is. The rest is told by net-snmp's standards. */
import { defineMib } from "../contract.ts";

export const ubiquitiEdgeos = defineMib({
  name: "ubiquiti-edgeos",
  title: "Ubiquiti EdgeOS",
  source: "sysDescr (Ubiquiti)",
  verified: "recording",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.41112.1.5"] },
    {
      sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.41112"],
      sysDescr: [/EdgeOS|^Vyatta|UniFi (Dream|Security)|^UDM|^USG-(?:3P|4P|PRO|XG)|^UXG/],
    },
  ],
  facts({ system }) {
    // "EdgeOS v1.8.0.4853089.160219.1607"; behind the third number stands the build.
    const [, version] = /v(\d+\.\d+\.\d+)/.exec(system.descr) ?? [];
    const isGateway = /UniFi|^UDM|^USG-|^UXG/.test(system.descr);
    const [, model] =
      /^((?:UDM|USG-|UXG|UniFi (?:Dream|Security))[\w -]{0,30}?)(?: v?\d+\.\d|,|$)/.exec(system.descr) ?? [];
    return {
      identity: {
        os: isGateway ? "unifi" : "edgeos",
        vendor: "Ubiquiti",
        kind: "router",
        hardware: isGateway ? model : "EdgeRouter",
        version,
      },
    };
  },
});
