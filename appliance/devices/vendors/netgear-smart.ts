/** Netgear smart switches that keep the same objects under a number of their own. */
import { makeFastpath } from "./make-fastpath.ts";
import { netgearIdentity } from "./netgear.ts";

export const netgearSmart = makeFastpath({
  name: "netgear-smart",
  title: "Netgear smart switches",
  source: "NG-SMART-SWITCHING-MIB, NG-BOXSERVICES-PRIVATE-MIB (Netgear, Broadcom)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.4526"], present: ["1.3.6.1.4.1.4526.11.1.1.1.3.0"] }],
  root: "1.3.6.1.4.1.4526.11",
  identity: netgearIdentity,
});
