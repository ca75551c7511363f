/** Areca RAID subsystems and controllers of the SAS series. */
import { makeAreca } from "./make-areca.ts";

export const areca = makeAreca({
  name: "areca",
  title: "Areca RAID controllers",
  source: "ARECA-SNMP-MIB (Areca)",
  verified: "unverified",
  root: "1.3.6.1.4.1.18928.1.2",
  os: "areca",
  vendor: "Areca",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.18928"], present: ["1.3.6.1.4.1.18928.1.2.1.2.0"] }],
});
