/** Snom phones: model and firmware as sysDescr tells them. */
import { defineMib } from "../contract.ts";

export const snom = defineMib({
  name: "snom",
  title: "Snom phone",
  source: "sysDescr of Snom phones",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.7526"] }, { sysDescr: [/^snom ?[DM]?\d{2,3}/i] }],
  facts({ system }) {
    // "snom320-SIP 8.4.35", "snomD385-SIP 10.1.64.14"
    const [, hardware, version] = /^(snom ?[DM]?\d{2,3})\S{0,10}(?: (\d[\d.]{2,20}))?/i.exec(system.descr) ?? [];
    return { identity: { os: "snom", vendor: "Snom", kind: "phone", hardware, version } };
  },
});
