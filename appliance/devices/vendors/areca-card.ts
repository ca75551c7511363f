/** Areca RAID controllers in a server, asked by way of its agent: the first one. */
import { makeAreca } from "./make-areca.ts";

export const arecaCard = makeAreca({
  name: "areca-card",
  title: "Areca RAID controllers in a server",
  source: "ARECA-SAS-CARD1-MIB (Areca)",
  verified: "unverified",
  root: "1.3.6.1.4.1.18928.1.129",
  os: "areca",
  vendor: "Areca",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.18928"], present: ["1.3.6.1.4.1.18928.1.129.1.2.0"] }],
});
