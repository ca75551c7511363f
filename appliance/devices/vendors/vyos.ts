/** VyOS: what it is. The rest is told by net-snmp's standards. */
import { defineMib } from "../contract.ts";

export const vyos = defineMib({
  name: "vyos",
  title: "VyOS",
  source: "sysDescr (VyOS)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.44641"] },
    { sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.30803"], sysDescr: [/^VyOS\b/i] },
  ],
  facts({ system }) {
    // "VyOS 1.3.0-rolling-202104010417"
    const [, version] = /^VyOS v?(\d[\w.+-]{0,40})/i.exec(system.descr) ?? [];
    return { identity: { os: "vyos", vendor: "VyOS", kind: "router", version } };
  },
});
