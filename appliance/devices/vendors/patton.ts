/** Patton SmartNode gateways: product and version as sysDescr tells them. */
import { defineMib } from "../contract.ts";

export const patton = defineMib({
  name: "patton",
  title: "Patton SmartNode",
  source: "sysDescr of SmartNode devices",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1768"] }],
  facts({ system }) {
    // "SN4638/5BIS (Hardware Version ...) R6.T 2012-10-02 ..."
    const [, hardware] = /\b(SN\d{3,4}[\w/-]{0,20})/.exec(system.descr) ?? [];
    const [, version] = /\b[RV](\d+\.[\w.]{1,20})/.exec(system.descr) ?? [];
    return { identity: { os: "smartnode", vendor: "Patton", kind: "voice-gateway", hardware, version } };
  },
});
