/** Yealink phones: model and firmware as sysDescr tells them. */
import { defineMib } from "../contract.ts";

export const yealink = defineMib({
  name: "yealink",
  title: "Yealink phone",
  source: "sysDescr of Yealink phones",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.37459"] }, { sysDescr: [/^Yealink /i] }],
  facts({ system }) {
    // "Yealink SIP-T46G 28.83.0.35"
    const [, hardware, version] = /^Yealink (\S{2,30})(?:.{0,20}? (\d+\.\d+\.[\d.]{1,20}))?/i.exec(system.descr) ?? [];
    return { identity: { os: "yealink", vendor: "Yealink", kind: "phone", hardware, version } };
  },
});
