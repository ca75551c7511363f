/** Netgear switches on Radlan's software: processor, fans, power supplies, temperatures, PoE, suspended ports. */
import { makeRadlan } from "./make-radlan.ts";
import { netgearIdentity } from "./netgear.ts";

export const netgearRadlan = makeRadlan({
  name: "netgear-radlan",
  title: "Netgear switches (Radlan)",
  source: "NETGEAR-RADLAN-rndMng, NETGEAR-RADLAN-Physicaldescription-MIB, NETGEAR-RADLAN-HWENVIROMENT (Netgear)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.4526"], present: ["1.3.6.1.4.1.4526.17.1.8.0"] }],
  root: "1.3.6.1.4.1.4526.17",
  hasFan6: true,
  identity: netgearIdentity,
});
