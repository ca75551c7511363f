/** Riello UPS on a NetMan card: what it is. Battery and lines: UPS-MIB. */
import { defineMib } from "../contract.ts";

export const riello = defineMib({
  name: "riello",
  title: "Riello UPS (NetMan)",
  source: "sysDescr of NetMan cards; UPS-MIB (RFC 1628) for the rest",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5491"] }],
  facts({ system }) {
    const [hardware] = /^Netman \S{1,20}/i.exec(system.descr) ?? [];
    return { identity: { os: "netmanplus", vendor: "Riello", kind: "ups", hardware } };
  },
});
