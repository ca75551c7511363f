/** Arista EOS: what it is. Everything else is told by the standards: HOST-RESOURCES, ENTITY and ENTITY-SENSOR. */
import { defineMib } from "../contract.ts";

export const arista = defineMib({
  name: "arista",
  title: "Arista EOS",
  source: "sysDescr (Arista)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.30065"] }],
  facts({ system }) {
    // "Arista Networks EOS version 4.26.4M running on an Arista Networks DCS-7050TX-64"
    const [, version] = /EOS version ([\w.-]{3,30})/.exec(system.descr) ?? [];
    const [, hardware] = /running on an? Arista Networks ([\w.+-]{2,40})/.exec(system.descr) ?? [];
    return { identity: { os: "arista_eos", vendor: "Arista", kind: "switch", hardware, version } };
  },
});
